import { expect } from '@open-wc/testing';
import { COURSE_MODES, COURSE_STATUSES } from '../../src/content/course.js';
import { CourseCard } from '../../src/elements/course-card/course-card.js';
import { part, paste, show, showExample, words } from '../helpers/examples.js';
import { untilAllSaid, untilWarned, warnings } from '../helpers/warnings.js';

const MINIMAL = 'heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Police Academy"';

/** A card of `MINIMAL` and more; the later of two attributes of one name is dropped by the parser. */
function card(attributes = '', children = ''): Promise<CourseCard> {
  return paste<'course-card'>(`<course-card ${attributes} ${MINIMAL}>${children}</course-card>`);
}

describe('course-card', () => {
  describe('accessibility', () => {
    for (const level of ['2', '3', '4', '5', '6']) {
      it(`has its heading at level ${level} when the page asks for it`, async () => {
        const element = await card(`heading-level="${level}"`);
        expect(part(element, 'heading')?.localName).to.equal(`h${level}`);
      });
    }

    it('keeps level 3 and tells the editor when the level is not one', async () => {
      const element = await card('heading-level="9"');
      expect(part(element, 'heading')?.localName).to.equal('h3');
      await untilWarned(/^<course-card> heading-level="9": Heading level “9” is not known/);
    });

    it('describes its picture', async () => {
      const element = await showExample('course-card', 'press-release');
      expect(part(element, 'image')?.getAttribute('alt')).to.match(/^An empty seminar room/);
    });
  });

  describe('properties', () => {
    it('is the same whether they are set before upgrade, before attach or after', async () => {
      const values = { heading: 'Interviewing witnesses', start: '2031-03-03', city: 'Tashkent', organizer: 'Academy' };
      const before = document.createElement('course-card');
      Object.assign(before, values);
      await show(before);
      const after = await show(document.createElement('course-card'));
      Object.assign(after, values);
      await after.updateComplete;
      class Late extends CourseCard {}
      const late = document.createElement('course-card-late');
      document.body.append(late);
      Object.assign(late, values);
      customElements.define('course-card-late', Late);
      await (late as Late).updateComplete;
      expect(words(after)).to.equal(words(before));
      expect(words(late)).to.equal(words(before));
      expect(words(before)).to.contain('3 March 2031');
    });

    it('shows a whole card of heading, start, city and organizer, without a warning', async () => {
      await untilAllSaid();
      const before = warnings().length;
      const element = await card();
      expect(words(element)).to.match(
        /^Training course Interviewing witnesses Dates Monday,? 3 March 2031 Place Tashkent Organized by Police Academy$/,
      );
      await untilAllSaid();
      expect(warnings().slice(before)).to.have.length(1);
    });

    it('needs no mark of Lit’s for a fact that is mere words: a page may have a thousand', async () => {
      const element = await card();
      const facts = [...part(element, 'facts')!.childNodes];
      expect(facts.filter(({ nodeType }) => nodeType === Node.COMMENT_NODE)).to.have.length(1);
      for (const fact of part(element, 'facts')!.querySelectorAll('dt,dd'))
        expect([...fact.childNodes].map(({ nodeType }) => nodeType)).to.deep.equal([Node.TEXT_NODE]);
    });

    it('writes the dates as the organizer would, never a day off', async () => {
      const element = await card('start="2019-05-13" end="2019-05-17"');
      expect(words(element, 'when')).to.equal('Dates 13–17 May 2019');
      const across = await card('start="2019-05-30" end="2019-06-03"');
      expect(words(across, 'when')).to.match(/30 May – 3 June 2019/);
    });

    it('gives hours in the time of the place and names it', async () => {
      const element = await card('daily-start="09:00" daily-end="17:00" time-zone="Asia/Tashkent"');
      expect(words(element)).to.match(/Daily hours 09:00\s?–\s?17:00 · Local time: Tashkent, GMT\+5/);
    });

    it('names country and languages in words', async () => {
      const element = await card('country="uz" course-languages="uz ru"');
      expect(words(element)).to.contain('Tashkent, Uzbekistan').and.to.contain('Uzbek and Russian');
    });

    for (const mode of COURSE_MODES) {
      it(`says how it is held: ${mode}`, async () => {
        const text = { onsite: 'In person', online: 'Online', mixed: 'In person and online' }[mode];
        expect(words(await card(`mode="${mode}"`), 'where')).to.contain(text);
      });
    }
  });

  describe('data states', () => {
    for (const status of COURSE_STATUSES) {
      it(`says that it is ${status}`, async () => {
        const text = {
          scheduled: '',
          cancelled: 'Course cancelled',
          postponed: 'Course postponed',
          rescheduled: 'New dates',
          'moved-online': 'Moved online',
        }[status];
        const element = await card(`status="${status}" previous-start="2031-01-13"`);
        expect(words(element, 'status')).to.equal(text);
      });
    }

    it('works out that it has ended, and that it takes place now', async () => {
      expect(words(await card('start="2019-05-13" end="2019-05-17"'), 'status')).to.equal('This course has ended');
      expect(words(await card('start="2019-05-13" end="2091-05-17"'), 'status')).to.equal('Taking place now');
      expect(part(await card(), 'status')).to.equal(null);
    });

    it('strikes the earlier date of a rescheduled course', async () => {
      const element = await card('status="rescheduled" previous-start="2031-01-13"');
      expect(part(element, 'when')?.querySelector('s')?.textContent).to.equal('13 January 2031');
    });

    it('says how to come where nobody registers, or where one is invited', async () => {
      const none = await card('registration="none" how-to-register="Just come."');
      expect(words(none)).to.contain('Just come.').and.not.to.contain('Registration is closed');
      const invited = await card('registration="invitation" how-to-register="Ask your head of unit."');
      expect(words(invited)).to.contain('Ask your head of unit.').and.to.contain('By invitation only');
      const closed = await card('registration="closed" how-to-register="By letter."');
      expect(words(closed)).to.contain('Registration is closed').and.not.to.contain('By letter.');
    });

    it('offers no registration once it is cancelled, over or past its deadline', async () => {
      const link = 'register-url="https://www.example.org/r"';
      expect(part(await card(link), 'register')?.getAttribute('href')).to.equal('https://www.example.org/r');
      for (const state of [
        'status="cancelled"',
        'start="2019-05-13"',
        'register-deadline="2020-01-01"',
        'registration="closed"',
      ]) {
        expect(part(await card(`${link} ${state}`), 'register'), state).to.equal(null);
      }
      expect(words(await card(`${link} register-deadline="2020-01-01"`), 'deadline')).to.equal(
        'Registration is closed',
      );
      expect(words(await card(`${link} register-deadline="2031-02-01"`), 'deadline')).to.equal(
        'Registration deadline: 1 February 2031',
      );
      expect(words(await card('registration="invitation"'), 'deadline')).to.equal('By invitation only');
    });
  });

  describe('slots', () => {
    it('parts the names of teachers in one paragraph', async () => {
      const element = await paste<'course-card'>(
        '<course-card heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Academy"><p slot="instructors">Jane Doe<br>John Roe</p></course-card>',
      );
      expect(words(element, 'facts')).to.contain('Jane Doe, John Roe');
    });

    it('reads heading, summary, topics and picture from its children', async () => {
      const element = await showExample('course-card', 'press-release');
      expect(words(element, 'heading')).to.match(/^Specialized anti-trafficking/);
      expect(words(element, 'summary')).to.match(/^The course examined/);
      expect(part(element, 'topics')?.children).to.have.length(6);
      expect(words(element, 'credit')).to.equal('Photo: awareness-widgets (drawing)');
      expect(words(element)).not.to.contain('13–17 May 2019, Tashkent, Uzbekistan');
    });

    it('lets an attribute go before a child', async () => {
      const element = await card('', '<h3>Another heading</h3>');
      expect(words(element, 'heading')).to.equal('Interviewing witnesses');
    });

    it('follows its children when they change', async () => {
      const element = await paste<'course-card'>('<course-card><h3>First heading here</h3></course-card>');
      element.querySelector('h3')!.textContent = 'Second heading here';
      await Promise.resolve();
      await element.updateComplete;
      expect(words(element, 'heading')).to.equal('Second heading here');
    });

    it('shrugs at the paragraphs and breaks that WordPress adds', async () => {
      const element = await card(
        '',
        '<p></p><br><p><ul slot="topics"><li>one</li><br><li>two</li></ul></p><p>Words.</p>',
      );
      expect(part(element, 'topics')?.children).to.have.length(2);
      expect(part(element, 'summary')?.children).to.have.length(1);
    });
  });

  describe('warnings', () => {
    const cases: [attributes: string, warning: string][] = [
      ['start="13.5.2019"', 'start="13.5.2019": Start date “13.5.2019” is not a date. Use the form 2019-05-13.'],
      ['end="2031-02-30"', 'end="2031-02-30": End date “2031-02-30” is not a date. Use the form 2019-05-17.'],
      ['end="2031-03-01"', 'end="2031-03-01": End date 2031-03-01 is before the start date 2031-03-03.'],
      [
        'time-zone="Tashkent"',
        'time-zone="Tashkent": Time zone “Tashkent” is not known. Use a name such as Asia/Tashkent.',
      ],
      ['daily-start="09:00"', 'daily-end: Give both daily-start and daily-end, for example 09:00 and 17:00.'],
      ['country="XQ"', 'country="XQ": Country “XQ” is not a country code. Use two letters, for example UZ.'],
      ['register-url="http://x.org"', 'register-url="http://x.org": The registration link must start with https://.'],
      [
        'register-deadline="2031-04-01"',
        'register-deadline="2031-04-01": The registration deadline is after the course ends.',
      ],
      ['cost="fee"', 'fee-info: Say what the fee is and what it covers in fee-info.'],
      [
        'course-languages="x_y"',
        'course-languages="x_y": Language “x_y” is not a language tag. Use for example ru or uz-Latn.',
      ],
      ['series-number="three"', 'series-number="three": series-number must be a whole number, for example 3.'],
      ['status="rescheduled"', 'previous-start: Give the earlier date in previous-start when status is rescheduled.'],
      ['ongoing', 'ongoing="true": A course cannot be ongoing and have dates.'],
      ['registration="open"', 'register-url: Add register-url, or write how to register between the tags.'],
      ['image="/a.jpg"', 'image-alt: Describe the picture in image-alt.'],
      ['heading="Short"', 'heading="Short": Add a heading (10 to 150 characters).'],
    ];
    for (const [attributes, warning] of cases) {
      it(`tells the editor of ${attributes} once, and shows the rest`, async () => {
        const element = await card(attributes);
        const said = await untilWarned(new RegExp(`^<course-card> ${warning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
        expect(said).to.match(/ See https:\/\/\S+#course-card$/);
        await card(attributes);
        await untilAllSaid();
        expect(warnings().filter((message) => message === said)).to.have.length(1);
        expect(words(element)).to.contain('Police Academy');
      });
    }

    it('leaves the wrong value out', async () => {
      expect(words(await card('end="2031-03-01"'), 'when')).to.match(/^Dates Monday,? 3 March 2031$/);
      expect(words(await card('country="XQ"'), 'where')).to.equal('Place Tashkent');
      expect(part(await card('register-url="javascript:alert(1)"'), 'register')).to.equal(null);
    });

    it('shows them on the page too with debug', async () => {
      const element = await card('status="maybe" debug');
      await untilWarned(/Status “maybe” is not known/);
      await element.updateComplete;
      expect(words(element, 'debug')).to.contain('status="maybe" Status “maybe” is not known.');
    });
  });
});
