import { expect } from '@open-wc/testing';
import { COSTS, COURSE_MODES, COURSE_STATUSES, phaseOf, REGISTRATIONS } from '../../src/content/course.js';
import { elementFrom, readCourse } from '../helpers/reading.js';
import type { Course } from '../../src/content/course.js';
import type { Reading } from '../helpers/reading.js';

const MINIMAL = 'heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Police Academy"';

/** The later of two attributes of one name is dropped by the parser, so `MINIMAL` gives what is not said. */
function read(attributes: string, children = ''): Reading<Course> {
  return readCourse(elementFrom(`<course-card ${attributes} ${MINIMAL}>${children}</course-card>`));
}

describe('a correct course', () => {
  for (const attributes of [
    '',
    'end="2031-03-03"',
    'start="2031-03-03T09:00" end="2031-03-05T17:00" time-zone="Asia/Tashkent"',
    'daily-start="09:00" daily-end="17:00" time-zone="Asia/Tashkent"',
    'daily-start="22:00" daily-end="02:00" time-zone="Asia/Tashkent"',
    'status="rescheduled" previous-start="2031-01-13"',
    'mode="online" city=""',
    'status="moved-online" city=""',
    'ongoing start="" end=""',
    'registration="open" register-url="https://example.org/"',
    'registration="open" how-to-register="By letter."',
    'register-deadline="2031-03-03"',
    'cost="fee" fee-info="100 EUR, meals included"',
    'image="/a.jpg" image-alt="A room." image-credit="Me"',
    'image="/a.jpg" image-decorative image-credit="Me"',
    'country="uz" course-languages="uz-Latn, ru"',
    'end="2031-12-31" start="2030-02-28" register-deadline="2031-12-31T23:59"',
    ...COURSE_STATUSES.map((status) => `status="${status}" previous-start="2031-01-13"`),
    ...COURSE_MODES.map((mode) => `mode="${mode}"`),
    ...COSTS.map((cost) => `cost="${cost}" fee-info="100 EUR"`),
    ...REGISTRATIONS.map((registration) => `registration="${registration}" register-url="https://example.org/"`),
  ]) {
    it(`leaves nothing to say: ${attributes || 'heading, start, city, organizer'}`, () => {
      expect(read(attributes).problems).to.deep.equal([]);
    });
  }
});

describe('a course with a mistake', () => {
  const hours = 'Give both daily-start and daily-end, for example 09:00 and 17:00.';
  const cases: [attributes: string, problem: string, dropped?: keyof Course][] = [
    [
      'start="2019-02-29"',
      'start="2019-02-29": Start date “2019-02-29” is not a date. Use the form 2019-05-13.',
      'start',
    ],
    ['start="2019-5-13"', 'start="2019-5-13": Start date “2019-5-13” is not a date. Use the form 2019-05-13.', 'start'],
    ['start="2019-05-13T24:00"', 'Start date “2019-05-13T24:00” is not a date.', 'start'],
    ['start="2019-05-13T09:00Z"', 'Start date “2019-05-13T09:00Z” is not a date.', 'start'],
    ['end="2031-03-02"', 'End date 2031-03-02 is before the start date 2031-03-03.', 'end'],
    ['start="" end="2031-03-02"', 'start: Add the start date'],
    ['start="2031-03-03T09:00" time-zone="Asia/Tashkent" end="2031-03-03T08:00"', 'is before the start date', 'end'],
    ['end="2031-03-04T09:00"', 'Write start and end in the same form'],
    ['ongoing', 'A course cannot be ongoing and have dates.', 'ongoing'],
    ['daily-start="09:00" time-zone="Asia/Tashkent"', `daily-end: ${hours}`],
    ['daily-end="17:00"', `daily-end="17:00": ${hours}`, 'dailyEnd'],
    ['daily-start="17:00" daily-end="09:00" time-zone="Asia/Tashkent"', hours, 'dailyEnd'],
    ['daily-start="09:00" daily-end="09:00" time-zone="Asia/Tashkent"', hours, 'dailyEnd'],
    ['daily-start="9:00" daily-end="17:00" time-zone="Asia/Tashkent"', hours, 'dailyStart'],
    ['daily-start="09:00" daily-end="17:00"', 'time-zone: Add the time zone of the place'],
    ['time-zone="UZT+5"', 'Time zone “UZT+5” is not known. Use a name such as Asia/Tashkent.', 'timeZone'],
    ['status="Cancelled!"', 'Status “Cancelled!” is not known.', 'status'],
    ['status="rescheduled"', 'Give the earlier date in previous-start when status is rescheduled.'],
    ['status="rescheduled" previous-start="2031-03-03"', 'Give the earlier date in previous-start', 'previousStart'],
    ['mode="hybrid"', 'Mode “hybrid” is not known. Use onsite, online or mixed.', 'mode'],
    ['city=""', 'city: Add the city for a course held in person.'],
    ['mode="mixed" city=""', 'city: Add the city for a course held in person.'],
    ['country="UZB"', 'Country “UZB” is not a country code. Use two letters, for example UZ.', 'country'],
    ['country="ZZ"', 'Country “ZZ” is not a country code.', 'country'],
    ['country="Uzbekistan"', 'Country “Uzbekistan” is not a country code.', 'country'],
    ['organizer=""', 'organizer: Say who organizes the course.'],
    ['organizer-url="javascript:x()"', 'The organizer link must start with https://.', 'organizerUrl'],
    ['venue="' + 'v'.repeat(256) + '"', 'Shorten the venue to 255 characters.'],
    ['series-number="0"', 'series-number must be a whole number, for example 3.', 'seriesNumber'],
    ['series-number="2.5"', 'series-number must be a whole number, for example 3.', 'seriesNumber'],
    ['course-languages="ru x_y"', 'is not a language tag. Use for example ru or uz-Latn.', 'courseLanguages'],
    ['registration="full"', 'Registration “full” is not known.', 'registration'],
    ['registration="open"', 'Add register-url, or write how to register between the tags.'],
    ['register-url="http://example.org"', 'The registration link must start with https://.', 'registerUrl'],
    ['register-url="/register"', 'The registration link must start with https://.', 'registerUrl'],
    ['register-deadline="2031-03-04"', 'The registration deadline is after the course ends.', 'registerDeadline'],
    ['cost="10"', 'Cost “10” is not known. Use free or fee.', 'cost'],
    ['cost="fee"', 'Say what the fee is and what it covers in fee-info.'],
    ['cost="fee" fee-info="' + 'v'.repeat(256) + '"', 'v…": Shorten the text to 255 characters.'],
    [
      'image="data:image/png;base64,AA"',
      'The picture address must start with https:// or be a path on your site.',
      'image',
    ],
    ['image="/a.jpg" image-credit="Me"', 'image-alt: Describe the picture in image-alt.'],
    ['image="/a.jpg" image-credit="Me" image-alt="IMG_1.JPG"', 'A file name is not a description.', 'imageAlt'],
    ['image="/a.jpg" image-alt="A room."', 'image-credit: Say who took the picture.'],
    ['topics="1|2|3|4|5|6|7|8|9|10|11|12|13"', 'Give at most 12 topics.'],
    ['heading="Short"', 'heading="Short": Add a heading (10 to 150 characters).'],
    ['heading=""', 'heading: Add a heading (10 to 150 characters).'],
    [
      'src="https://partner.org:80800/feed.json"',
      'The feed’s address must start with https:// or be a path on your site.',
      'src',
    ],
    ['calendar="google"', 'Calendar “google” is not known.', 'calendar'],
  ];
  for (const [attributes, problem, dropped] of cases) {
    it(`tells the editor of ${attributes.slice(0, 60)}, and keeps the rest`, () => {
      const { record, problems } = read(attributes);
      expect(problems.join('\n')).to.contain(problem);
      if (dropped) expect(record).not.to.have.property(dropped);
      if (!attributes.includes('city=')) expect(record.city).to.equal('Tashkent');
    });
  }

  it('is told of each of its mistakes', () => {
    const problems = read('status="x" mode="y" country="uzb" cost="fee" register-url="ftp://x"').problems;
    expect(problems).to.have.length(5);
  });

  it('has the start of a long value repeated, not all of it', () => {
    const [problem] = read(`status="${'x'.repeat(5000)}"`).problems;
    expect(problem!.length).to.be.below(300);
  });

  it('asks for the start of a course that is not always there', () => {
    expect(read('start=""').problems).to.satisfy((problems: string[]) => /^start: /.test(problems[0] ?? ''));
  });

  it('takes no heading or city without a letter', () => {
    expect(read('heading="2019 - 2020 !!!"').problems).to.have.length(1);
    expect(read('city="12345"').problems).to.have.length(1);
  });
});

describe('where a course stands in time', () => {
  const dates: Course = { start: '2019-05-13', end: '2019-05-17' };
  for (const [day, phase] of [
    ['2019-05-12', 'upcoming'],
    ['2019-05-13', 'now'],
    ['2019-05-17', 'now'],
    ['2019-05-18', 'past'],
  ] as const) {
    it(`is ${phase} on ${day}`, () => expect(phaseOf(dates, () => day)).to.equal(phase));
  }

  it('is asked for in the time of the place', () => {
    const zones: (string | undefined)[] = [];
    phaseOf({ ...dates, timeZone: 'Asia/Tashkent' }, (zone) => (zones.push(zone), '2019-05-13'));
    expect(zones).to.deep.equal(['Asia/Tashkent']);
  });

  it('is not known without a date', () => expect(phaseOf({}, () => '2019-05-13')).to.equal(undefined));
});
