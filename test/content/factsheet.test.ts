import { expect } from '@open-wc/testing';
import { elementFrom, readFactsheet } from '../helpers/reading.js';
import type { Factsheet } from '../../src/content/factsheet.js';
import type { Reading } from '../helpers/reading.js';

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

const META = `heading="Know the signs" reviewed="${daysAgo(10)}" reviewed-by="Org" exit-url="https://www.example.org/"`;
const SOURCES = '<ul slot="sources"><li><a href="https://www.unodc.org/">UNODC</a></li></ul>';
const HELPLINE = {
  'data-operator': 'Org',
  'data-number': '020 7946 0123',
  'data-country': 'GB',
  'data-languages': 'en ru',
  'data-hours': 'always',
  'data-cost': 'free',
  'data-confidential': 'yes',
  'data-official-url': 'https://www.example.org/',
  'data-verified': daysAgo(5),
  'data-verified-by': 'Org',
};

function read(attributes: string, children = ''): Reading<Factsheet> {
  return readFactsheet(elementFrom(`<awareness-factsheet ${attributes} ${META}>${children}</awareness-factsheet>`));
}

function helpline(attributes: Record<string, string | undefined> = {}): ReturnType<typeof read> {
  const pairs = Object.entries({ ...HELPLINE, ...attributes }).filter(([, value]) => value !== undefined);
  const item = `<li ${pairs.map(([name, value]) => `${name}="${value}"`).join(' ')}><b>Example Helpline</b></li>`;
  return read('', `<ul slot="helplines">${item}</ul>`);
}

describe('a correct fact sheet', () => {
  for (const [attributes, children] of [
    ['', ''],
    ['signs="one | two"', SOURCES],
    ['act="a" means="b" purpose="c"', SOURCES],
    ['exit-shortcut="off" print="card" emergency-number="112"', ''],
    ['exit="button" no-default-warnings', ''],
  ] as const) {
    it(`leaves nothing to say: ${attributes || 'heading, review and exit'}`, () => {
      expect(read(attributes, children).problems).to.deep.equal([]);
    });
  }

  it('leaves nothing to say: a help line', () => expect(helpline().problems).to.deep.equal([]));
});

describe('a fact sheet with a mistake', () => {
  const cases: [attributes: string, children: string, problem: string, dropped?: keyof Factsheet][] = [
    ['heading=""', '', 'heading: Add a heading.'],
    ['reviewed=""', '', 'reviewed: Say when the text was last reviewed, for example 2025-11-03.'],
    ['reviewed="3.11.2025"', '', 'Say when the text was last reviewed', 'reviewed'],
    [`reviewed="${daysAgo(-3)}"`, '', 'A date to come is not possible.', 'reviewed'],
    [`reviewed="${daysAgo(370)}"`, '', 'The text was reviewed more than 12 months ago.'],
    ['reviewed-by=""', '', 'reviewed-by: Say who reviewed the text.'],
    ['exit-url=""', '', 'exit-url: Choose a neutral page for leaving, starting with https://.'],
    ['exit-url="http://example.org/"', '', 'Choose a neutral page for leaving, starting with https://.', 'exitUrl'],
    ['exit-url="javascript:x()"', '', 'Choose a neutral page for leaving, starting with https://.', 'exitUrl'],
    ['exit="off" exit-url=""', '', 'Without the exit, a reader who is watched cannot leave quickly.'],
    ['exit="big"', '', 'Exit “big” is not known. Use button or off.', 'exit'],
    ['exit-shortcut="esc"', '', 'Exit shortcut “esc” is not known.', 'exitShortcut'],
    ['print="yes"', '', 'Print “yes” is not known.', 'print'],
    ['emergency-number="1"', '', 'The emergency number must be 2 to 6 digits.', 'emergencyNumber'],
    ['emergency-number="+998 102"', '', 'The emergency number must be 2 to 6 digits.', 'emergencyNumber'],
    ['act="a" means="b"', SOURCES, 'Give act, means and purpose together, with a source.'],
    ['act="a" means="b" purpose="c"', '', 'Give act, means and purpose together, with a source.'],
    ['signs="one"', '', 'sources: Add at least one source.'],
    ['signs="one" sources="A book"', '', 'Add at least one source.'],
    ['signs="1|2|3|4|5|6|7|8|9|10|11|12|13"', SOURCES, 'Give at most 12 signs.'],
  ];
  for (const [attributes, children, problem, dropped] of cases) {
    it(`tells the editor of ${attributes}`, () => {
      const { record, problems } = read(attributes, children);
      expect(problems.join('\n')).to.contain(problem);
      if (dropped) expect(record).not.to.have.property(dropped);
    });
  }

  it('has no second word for a turned-off exit that needs no address', () => {
    expect(read('exit="off" exit-url=""').problems).to.have.length(1);
  });

  it('is left by one link, whose address and words are read from the child', () => {
    const link = '<p><a slot="exit" href="https://www.example.org/">Go</a></p>';
    const { record, problems } = read('exit-url=""', link);
    expect(problems).to.deep.equal([]);
    expect(record.exitUrl).to.equal('https://www.example.org/');
    expect(record.exitText).to.equal('Go');
    expect(record).not.to.have.property('exit');
  });

  for (const url of [location.href.replace(/^http:/, 'https:'), `https://www.example.org/?from=${location.hostname}`]) {
    it(`should not be left for a page that is told of this one: ${url}`, () => {
      expect(read(`exit-url="${url}"`).problems.join()).to.contain('whose address does not name this one');
    });
  }

  it('may have been reviewed today, wherever the editor is', () => {
    expect(read(`reviewed="${daysAgo(0)}"`).problems).to.deep.equal([]);
  });
});

describe('a figure', () => {
  const facts = { year: '2022', scope: 'detected victims', 'source-url': 'https://www.unodc.org/' };
  for (const lacking of Object.keys(facts) as (keyof typeof facts)[]) {
    it(`without ${lacking} is left out, and the editor told which`, () => {
      const given = Object.entries(facts).filter(([name]) => name !== lacking);
      const item = `<li ${given.map(([name, value]) => `data-${name}="${value}"`).join(' ')}>51 of 100</li>`;
      const { record, problems } = read('', `<ul slot="statistics">${item}</ul>${SOURCES}`);
      expect(record).not.to.have.property('statistics');
      expect(problems.join('\n')).to.equal(
        `statistics 1: ${lacking}: Give the year, the scope and the source for each figure.`,
      );
    });
  }

  it('is kept beside one that is not', () => {
    const attributes = Object.entries(facts)
      .map(([name, value]) => `data-${name}="${value}"`)
      .join(' ');
    const { record } = read('', `<ul slot="statistics"><li>no</li><li ${attributes}>yes</li></ul>${SOURCES}`);
    expect(record.statistics).to.have.length(1);
    expect(record.statistics?.[0]?.text?.textContent).to.equal('yes');
  });
});

describe('a help line', () => {
  const cases: [attributes: Record<string, string | undefined>, problem: string][] = [
    [{ 'data-operator': undefined }, 'operator: Say who runs the helpline.'],
    [{ 'data-number': 'call us' }, 'Check the number: 3 to 15 digits, spaces and a leading + are allowed.'],
    [{ 'data-number': '12' }, 'Check the number: 3 to 15 digits'],
    [{ 'data-number': undefined }, 'number: Give the number: 3 to 15 digits'],
    [{ 'data-number': '1234567890123456' }, 'Check the number: 3 to 15 digits'],
    [{ 'data-number': '116 000' }, 'works-in: Say in which country this short number works.'],
    [{ 'data-number-abroad': '020 7946 0123' }, 'Give the number for callers abroad with + and country code.'],
    [{ 'data-country': undefined }, 'country: '],
    [{ 'data-languages': undefined }, 'languages: List the languages the helpline answers in.'],
    [{ 'data-number': '+112' }, 'Check the number: 3 to 15 digits'],
    [{ 'data-number': '116 000', 'data-number-abroad': '+44 116 000' }, 'A short number has none: leave it out.'],
    [{ 'data-hours': undefined }, 'hours: Give the opening hours, and their time zone in data-time-zone.'],
    [{ 'data-hours': 'Monday, 09:00–17:00' }, 'time-zone: Say in which time zone the hours are'],
    [{ 'data-time-zone': 'London' }, 'Time zone “London” is not known. Use a name such as Europe/London.'],
    [{ 'data-verified': daysAgo(181) }, 'The number was last checked more than 180 days ago.'],
    [{ 'data-cost': undefined }, 'cost: Say what a call costs'],
    [{ 'data-confidential': 'maybe' }, 'Say whether calls are confidential'],
    [{ 'data-official-url': 'http://example.org/' }, 'Link to the helpline’s own page.'],
    [{ 'data-verified': undefined }, 'verified: Say when somebody last called or confirmed this number.'],
    [{ 'data-verified': undefined, 'data-hours': '24/7' }, 'Open day and night needs the date'],
    [{ 'data-verified': daysAgo(-3) }, 'A date to come is not possible.'],
    [{ 'data-verified-by': undefined }, 'verified-by: Say who confirmed it.'],
  ];
  for (const [attributes, problem] of cases) {
    it(`stays, and the editor is told: ${problem}`, () => {
      const { record, problems } = helpline(attributes);
      expect(record.helplines).to.have.length(1);
      expect(problems.join('\n')).to.contain(problem);
    });
  }

  for (const number of [
    '112 233',
    '0800 012 1700',
    '08000 121 700',
    '+998 71 123 45 67',
    '116123',
    '0800\u00a0012\u202f17',
  ]) {
    it(`keeps ${number} as typed`, () => {
      expect(helpline({ 'data-number': number }).record.helplines?.[0]?.number).to.deep.equal({
        text: number,
        isSound: true,
      });
    });
  }

  for (const [number, shown, what] of [
    ['020 7946\u202e 0123', '020 7946 0123', 'turned'],
    ['020\u200b7946 0123', '0207946 0123', 'hidden'],
    ['020\u00ad7946 0123', '0207946 0123', 'hidden'],
    ['020\u00077946 0123', '020 7946 0123', 'control'],
    ['\u200e020 7946 0123', '020 7946 0123', 'turned'],
    ['\u061c020 7946 0123', '020 7946 0123', 'turned'],
    ['02О 7946 0123', '02О 7946 0123', 'Cyrillic'],
    ['٠٢٠ 7946 0123', '٠٢٠ 7946 0123', 'mixed'],
    ['٠٨٠٠ ١٢٣ ٤٥٦', '٠٨٠٠ ١٢٣ ٤٥٦', 'foreign'],
    ['０20 7946 0123', '０20 7946 0123', 'full-width'],
  ] as const) {
    it(`refuses a number with ${what} characters, and still shows it as words: ${JSON.stringify(number)}`, () => {
      const { record, problems } = helpline({ 'data-number': number });
      expect(record.helplines?.[0]?.number).to.deep.equal({ text: shown, isSound: false });
      expect(problems.join('\n')).to.contain('The number has hidden or foreign characters. Type it anew by hand');
      expect(problems.join('\n')).not.to.contain('short number');
    });
  }

  it('is shown whole, however much is written in its place', () => {
    const number = '0800 555 0100 (day) or 0800 555 0111 (night, from 20:00) or 020 7946 0123';
    expect(helpline({ 'data-number': number }).record.helplines?.[0]?.number?.text).to.equal(number);
  });

  it('makes what is hidden in a number visible to the editor', () => {
    expect(helpline({ 'data-number': '020 7946\u202e 0123' }).problems.join()).to.contain('020 7946\\u{202e} 0123');
  });

  it('is not lost without a name, nor without markup', () => {
    const { record } = read(
      '',
      '<ul slot="helplines"><li data-number="020 7946 0123"></li><li>Example: 020 7946 0199</li><li></li></ul>',
    );
    expect(record.helplines).to.have.length(2);
    expect(record.helplines?.[1]?.name).to.equal('Example: 020 7946 0199');
  });

  it('keeps the editor’s order', () => {
    const items = ['C', 'A', 'B'].map((name) => `<li data-country="GB"><b>${name}</b></li>`).join('');
    const { record } = read('', `<ul slot="helplines">${items}</ul>`);
    expect(record.helplines?.map(({ name }) => name)).to.deep.equal(['C', 'A', 'B']);
  });

  it('needs no number where there is a chat', () => {
    const chat = { 'data-number': undefined, 'data-chat-url': 'https://www.example.org/chat' };
    expect(helpline(chat).problems).to.deep.equal([]);
  });

  it('names no country in a warning about a country that is not given', () => {
    expect(helpline({ 'data-country': undefined }).problems.join()).not.to.contain('“”');
  });
});
