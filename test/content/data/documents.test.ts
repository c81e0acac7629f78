import { expect } from '@open-wc/testing';
import { interpret } from '../../../src/content/data/interpret.js';

const read = async (file: string, kind: string, id?: string): Promise<object> =>
  interpret(await (await fetch(`/demo/content/feeds/${file}`)).text(), kind, id);

/** What stands in a document, without what does not. */
async function said(file: string, kind: string, id?: string): Promise<Record<string, unknown>> {
  const entries = Object.entries(await read(file, kind, id));
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );
}

describe('a course as real systems publish it', () => {
  it('dated, as an EducationEvent', async () => {
    expect(await said('dated-training.json', 'course')).to.deep.equal({
      heading: 'Identifying people who may have been trafficked',
      summary: 'Three days on interviewing & referral.\n\nParticipants work on cases of their own.',
      start: '2031-03-03',
      end: '2031-03-05',
      mode: 'onsite',
      venue: 'Training centre',
      city: 'Tashkent',
      country: 'UZ',
      status: 'scheduled',
      organizer: 'Example Foundation, Example Police Academy',
      organizerUrl: 'https://www.example.org/',
      audience: 'Investigators',
      topics: ['Protection and Human Rights', 'Gender'],
      courseLanguages: 'ru uz',
      registerUrl: 'https://training.example.org/register/4160001',
      registerDeadline: '2031-02-14',
      cost: 'free',
      detailsUrl: 'https://training.example.org/training/4160001',
    });
  });

  for (const [name, code] of Object.entries({ Germany: 'DE', Serbia: 'RS', Vietnam: 'VN', uzbekistan: 'UZ' })) {
    it(`in ${name}, by its name in English`, async () => {
      const address = { addressLocality: 'City', addressCountry: name };
      const course = { '@type': 'EducationEvent', name: 'Course', location: { '@type': 'Place', address } };
      expect(await interpret(JSON.stringify(course), 'course')).to.include({ country: code });
    });
  }

  it('undated, as a Course', async () => {
    expect(await said('undated-course.json', 'course')).to.deep.equal({
      heading: 'Recognizing forced labour: an online course',
      summary: 'At your own pace.',
      mode: 'online',
      ongoing: true,
      organizer: 'Example Foundation',
      courseLanguages: 'en',
      cost: 'free',
      credential: 'Certificate of attendance',
      detailsUrl: 'https://training.example.org/training/4160002',
    });
  });

  it('by The Events Calendar: escaped markup, a country in words, the local time kept', async () => {
    expect(await said('events-calendar.json', 'course')).to.deep.include({
      heading: 'Supply chains & forced labour',
      start: '2031-05-12T09:00',
      end: '2031-05-12T17:00',
      timeZone: 'Etc/GMT-5',
      venue: 'House of Culture',
      city: 'Samarkand',
      country: 'UZ',
      cost: 'fee',
      feeInfo: '25 USD',
    });
    expect((await said('events-calendar.json', 'course'))['summary']).to.match(
      /^What buyers can ask of suppliers\.\s+Bring your own questions\.$/,
    );
  });

  it('by The Events Calendar: whole days, one of several by its id', async () => {
    expect(await said('events-calendar.json', 'course', 'event')).to.deep.equal({
      heading: 'Open week at the shelter network',
      start: '2031-06-02',
      end: '2031-06-06',
      mode: 'online',
      status: 'cancelled',
      organizer: 'Example Network',
    });
  });

  it('by Drupal’s Schema.org Metatag: a graph with references', async () => {
    expect(await said('drupal-metatag.json', 'course')).to.deep.include({
      heading: 'Interviewing witnesses with care',
      start: '2031-03-03T09:00',
      end: '2031-03-07T17:00',
      previousStart: '2031-01-13T09:00',
      status: 'rescheduled',
      venue: 'Academy',
      city: 'Tashkent',
      organizer: 'Example Ministry',
      organizerUrl: 'https://www.example.org/',
      image: 'https://www.example.org/files/room.jpg',
      imageAlt: 'An empty seminar room.',
      imageCredit: 'Example Foundation',
    });
  });

  it('by a learning platform: a list, an instance, a schedule', async () => {
    expect(await said('course-list.json', 'course')).to.deep.equal({
      heading: 'Child protection for first responders',
      summary: 'A short introduction.',
      start: '2031-09-01',
      end: '2031-09-26',
      dailyStart: '14:00',
      dailyEnd: '16:00',
      timeZone: 'Asia/Tashkent',
      mode: 'mixed',
      city: 'Bukhara',
      organizer: 'Example University',
      instructors: ['Example Trainer'],
    });
    expect(await said('course-list.json', 'course', 'course-8')).to.deep.include({
      heading: 'Data protection in casework',
      cost: 'free',
      ongoing: true,
    });
  });

  it('as a calendar: the day after the last is not the last, an alarm is no description', async () => {
    expect(await said('courses.ics', 'course')).to.deep.equal({
      heading: 'Interviewing witnesses, with care',
      summary: 'Five days of practice.\nTrainers from three countries; simultaneous interpretation.',
      start: '2031-03-03',
      end: '2031-03-07',
      status: 'scheduled',
      venue: 'Training centre',
      city: 'Tashkent',
      organizer: 'Example Police Academy',
      topics: ['Interviewing', 'Care'],
      detailsUrl: 'https://www.example.org/courses/1',
      uid: 'training-1@example.org',
    });
    expect(await said('courses.ics', 'course', 'training-2@example.org')).to.deep.equal({
      heading: 'Referral in practice',
      start: '2031-05-12T09:00',
      end: '2031-05-12T17:00',
      timeZone: 'Asia/Tashkent',
      status: 'cancelled',
      uid: 'training-2@example.org',
    });
  });
});

describe('other kinds', () => {
  it('a quotation', async () => {
    expect(await said('quotation.json', 'quotation')).to.deep.equal({
      text: '“Knowledge is the best protection.”',
      speaker: 'Example Trainer',
      speakerRole: 'Head of training',
      organization: 'Example Foundation',
      occasion: 'opening speech',
      date: '2031-03-03',
      original: 'Bilim — eng yaxshi himoya.',
      originalLanguage: 'uz',
      translator: 'Example Translator',
      sourceUrl: 'https://www.example.org/news/opening',
      portrait: 'https://www.example.org/portrait.jpg',
      portraitCredit: 'Example',
    });
  });

  it('a gallery', async () => {
    const { heading, photos } = (await said('gallery.json', 'gallery')) as { heading: string; photos: object[] };
    expect(heading).to.equal('The course in pictures');
    expect(photos[0]).to.deep.include({
      src: 'https://www.example.org/files/room.jpg',
      alt: 'An empty seminar room.',
      caption: 'The seminar room before the first session',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      date: '2031-03-03',
      width: '1600',
      height: '1067',
    });
    expect(photos[1]).to.deep.include({ src: 'https://www.example.org/files/stage.jpg' });
    expect(photos[2]).to.deep.include({
      src: 'https://www.example.org/files/map-480.jpg',
      full: 'https://www.example.org/files/map.jpg',
    });
  });

  it('a fact sheet', async () => {
    const sheet = (await said('factsheet.json', 'factsheet')) as { helplines: object[] };
    expect(sheet).to.deep.include({
      heading: 'Trafficking: know the signs',
      signs: ['Cannot leave the job or the place', 'Has no passport'],
      sources: ['UNODC, module 6: indicators', 'UN Trafficking in Persons Protocol'],
      reviewed: '2026-11-03',
      reviewedBy: 'Example Foundation',
    });
    expect(sheet.helplines[0]).to.deep.include({
      name: 'Example Helpline',
      operator: 'Example Foundation',
      number: '020 7946 0123',
      country: 'GB',
      languages: 'en uz',
      hours: 'always',
      cost: 'free',
      verified: '2026-11-03',
    });
  });

  it('is not found where the document is of another', async () => {
    for (const [file, kind] of [
      ['gallery.json', 'course'],
      ['dated-training.json', 'quotation'],
      ['courses.ics', 'gallery'],
    ] as const) {
      const reason = await read(file, kind).then(
        () => 'found',
        (error: { reason: string }) => error.reason,
      );
      expect(reason, file).to.be.oneOf(['item', 'syntax']);
    }
  });
});
