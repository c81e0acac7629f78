import { expect } from '@open-wc/testing';
import { withoutOuterMarks } from '../../src/content/quotation.js';
import { copyBlocks } from '../../src/core/rich-text.js';
import { elementFrom, readQuotation } from '../helpers/reading.js';
import type { Quotation } from '../../src/content/quotation.js';
import type { Reading } from '../helpers/reading.js';

function read(attributes: string, children = '<p>Listen first.</p>'): Reading<Quotation> {
  return readQuotation(elementFrom(`<speaker-quote ${attributes}>${children}</speaker-quote>`));
}

/** The words, a line a paragraph. */
const wordsOf = (children: string): string =>
  [...read('', children).record.text!.children].map(({ textContent }) => textContent.trim()).join('\n');

describe('the outer quotation marks', () => {
  for (const [typed, kept] of [
    ['“Listen first.”', 'Listen first.'],
    ['"Listen first."', 'Listen first.'],
    ['«Слушайте.»', 'Слушайте.'],
    ['„Hören Sie zu.“', 'Hören Sie zu.'],
    ['„Słuchaj.”', 'Słuchaj.'],
    ['»Hören Sie zu.«', 'Hören Sie zu.'],
    ['«\u00a0Écoutez.\u00a0»', 'Écoutez.'],
    ['“The ‘means’ matter.”', 'The ‘means’ matter.'],
    ['“Yes,” he said, “now.”', '“Yes,” he said, “now.”'],
    ['"Yes," he said, "now."', '"Yes," he said, "now."'],
    ['“Outer “inner” outer”', '“Outer “inner” outer”'],
    ['“Never closed.', '“Never closed.'],
    ['He said “no”', 'He said “no”'],
    ['‘It’s the victims’', '‘It’s the victims’'],
    ['“”', '“”'],
    ['“', '“'],
  ] as const) {
    it(`of ${typed} ${typed === kept ? 'stay' : 'go'}`, () => {
      expect(withoutOuterMarks(copyBlocks([new Text(typed)])).textContent).to.equal(kept);
    });
  }

  it('go across paragraphs', () => {
    expect(wordsOf('<p>“First.</p><p>Second.”</p>')).to.equal('First.\nSecond.');
  });

  it('go inside emphasis', () => {
    expect(wordsOf('<p><em>“Listen</em> <b>first.”</b></p>')).to.equal('Listen first.');
  });

  it('go in markup that is indented', () => {
    expect(wordsOf('<p>\n  “Listen first.”\n</p>')).to.equal('Listen first.');
    expect(wordsOf('<p>\n  <em>“Listen first.”</em>\n</p>')).to.equal('Listen first.');
  });

  it('never go on one side alone', () => {
    expect(wordsOf('<p><br>“Listen first.”</p>')).to.equal('Listen first.');
    expect(wordsOf('<p>\n <em>“Listen</em> first.”</p>')).to.equal('Listen first.');
  });
});

describe('a quotation', () => {
  it('with words and a speaker leaves nothing to say', () => {
    expect(read('speaker="Juergen Becker" speaker-role="Officer" date="2019-05-13"').problems).to.deep.equal([]);
  });

  it('is kept whole, word for word, and the editor told when it is very long', () => {
    const long = 'word '.repeat(300).trim();
    const { record, problems } = read('speaker="A"', `<p>${long}</p>`);
    expect(record.text!.textContent).to.equal(long);
    expect(problems.join()).to.contain('More than 1,200 characters are hard to read');
  });

  for (const [attributes, children, problem] of [
    ['', undefined, 'speaker: Say who is quoted.'],
    ['speaker=" "', undefined, 'Say who is quoted.'],
    ['speaker="A"', '<p></p>', 'text: Put the words of the speaker between the tags.'],
    ['speaker="A" date="May 2019"', undefined, 'date="May 2019": Date “May 2019” is not a date.'],
    ['speaker="A" source-url="javascript:x()"', undefined, 'The source link must start with https://.'],
    [
      'speaker="A" portrait="data:image/png,x"',
      undefined,
      'The picture address must start with https:// or be a path on your site.',
    ],
    ['speaker="A" portrait="/a.jpg"', undefined, 'portrait-credit: Say who took the portrait.'],
    ['speaker="A"', '<p>B</p><p slot="original">C</p>', 'Mark the language of the original text with lang.'],
    ['speaker="A" original="C"', undefined, 'Mark the language of the original text with lang.'],
    ['speaker="A" heading-level="1"', undefined, 'Heading level “1” is not known. Use a number from 2 to 6.'],
  ] as const) {
    it(`tells the editor: ${problem}`, () => {
      expect(read(attributes, children).problems.join('\n')).to.contain(problem);
    });
  }

  it('takes the language of the original words from their lang', () => {
    const { record, problems } = read('speaker="A"', '<p>B</p><p slot="original" lang="uz">C</p>');
    expect(record.originalLanguage).to.equal('uz');
    expect(problems).to.deep.equal([]);
  });
});

describe('a changed name', () => {
  const TELLS = {
    portrait: '/a.jpg',
    organization: 'Org',
    occasion: 'Trial',
    date: '2019-05-13',
    'source-url': 'https://example.org/me',
    'json-ld': '',
  };
  for (const [attribute, value] of Object.entries(TELLS)) {
    it(`hides ${attribute}, and tells the editor why`, () => {
      const { record, problems } = read(`speaker="Maria" pseudonym portrait-credit="Me" ${attribute}="${value}"`);
      expect(Object.keys(record)).not.to.include(
        attribute.replace(/-([a-z])/, (_, letter: string) => letter.toUpperCase()),
      );
      expect(problems.join('\n')).to.match(/must not have a portrait|could tell who is behind the changed name/);
    });
  }

  it('with nothing that tells leaves nothing to say', () => {
    expect(read('speaker="Maria" pseudonym').problems).to.deep.equal([]);
  });
});
