import { expect } from '@open-wc/testing';
import '../../src/elements/course-card/course-card.define.js';
import { data } from '../../src/i18n/generated/cldr/en.js';
import { paste, words } from '../helpers/examples.js';

/** The first formatter that a page makes holds a slow phone up for a fifth of a second, in Chromium. */
const FORMATTERS = ['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'PluralRules'] as const;

const made: string[] = [];

for (const name of FORMATTERS) {
  const counted = new Proxy(Intl[name] as new () => object, {
    construct(formatter, options, target) {
      made.push(`${name} ${JSON.stringify(options)}`);
      return Reflect.construct(formatter, options, target) as object;
    },
  });
  Object.assign(Intl, { [name]: counted });
}

/** Where there is no `Temporal`, only a formatter knows zones. */
const HOURS = 'Temporal' in globalThis ? 'daily-start="09:00" daily-end="17:00" time-zone="Asia/Tashkent"' : '';

it('a card of any country whose name comes along asks for none', async () => {
  for (const [code, name] of Object.entries(data.en.region)) {
    const card = await paste<'course-card'>(`<course-card heading="Interviewing witnesses" start="2031-03-03"
      city="Example" country="${code}" organizer="Police Academy"></course-card>`);
    expect(words(card)).to.contain(name);
  }
  expect(made).to.deep.equal([]);
});

describe('a card with all that a formatter could be asked for', () => {
  for (const language of ['en', 'en-US', 'ru', 'uz', 'uz-Cyrl', 'ar', 'de', 'es', 'fr', 'it', 'tg']) {
    it(`asks the browser for none in ${language}`, async () => {
      const card = await paste<'course-card'>(`<course-card lang="${language}" heading="Interviewing witnesses"
        start="2031-03-03" end="2031-03-07" ${HOURS} city="Tashkent" country="UZ" organizer="Police Academy"
        course-languages="uz ru en" registration="open" register-deadline="2031-02-14"
        register-url="https://www.example.org/"></course-card>`);
      expect(words(card)).to.contain('2031');
      expect(made).to.deep.equal([]);
    });
  }
});
