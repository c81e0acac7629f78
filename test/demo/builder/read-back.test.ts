import { expect } from '@open-wc/testing';
import { toHtml } from '../../../demo/content/snippet.mjs';
import { kindOf } from '../../../demo/builder/model/draft.js';
import { toExample, toFlatExample } from '../../../demo/builder/model/example.js';
import { findWidgets, parse } from '../../../demo/builder/model/read-back.js';
import { toPage, toSnippet } from '../../../demo/builder/model/snippet.js';
import { loadSheetWords } from '../../../src/i18n/sheet-words.js';
import { RecordReader } from '../../../src/content/read.js';
import { sourcesOf } from '../../../demo/builder/model/read-back.js';
import { EXAMPLES, TAGS } from '../../helpers/examples.js';
import type { Draft, Tag } from '../../../demo/builder/model/draft.js';
import type { Door, Found } from '../../../demo/builder/model/read-back.js';

const HOST = { base: 'https://widgets.example.org/0.1.0/', version: '0.1.0', hashes: {} };

/** The only widget in it. */
function read(html: string): Found {
  const found = findWidgets(parse(html));
  expect(found.length, html).to.equal(1);
  return found[0]!;
}

/** What the widget would show, with rich text as its words and addresses. */
function recordOf(element: Element, tag: Tag): unknown {
  const { record } = new RecordReader(kindOf(tag), sourcesOf(element, tag)).read();
  return JSON.parse(
    JSON.stringify(record, (_, value: unknown) =>
      value instanceof Element
        ? [value.textContent?.trim(), ...[...value.querySelectorAll('a')].map((link) => link.getAttribute('href'))]
        : value,
    ),
  );
}

const draftOf = (tag: Tag, values: Draft['values']): Draft => ({ tag, language: '', values });

describe('what is read back into the form', () => {
  for (const tag of TAGS) {
    for (const [name, example] of Object.entries(EXAMPLES[tag])) {
      it(`is all that ${tag}/${name} says, as a tag and as a placeholder`, () => {
        const { element, draft } = read(toHtml(tag, example));
        const before = recordOf(element, tag);
        for (const door of ['tag', 'placeholder'] as const) {
          const again = read(toSnippet(door, draft, HOST));
          expect(again.door).to.equal(door);
          expect(recordOf(again.element, tag), door).to.deep.equal(before);
          expect(again.draft, door).to.deep.equal(draft);
        }
      });
    }
  }

  for (const door of ['link', 'frame'] as const) {
    it(`is what an address can say, of a ${door}`, () => {
      const draft = draftOf('course-card', {
        heading: 'Fish & “chips” <b>, 50 % + more',
        start: '2031-03-03',
        topics: ['one', 'two & three'],
        jsonLd: true,
      });
      const again = read(toSnippet(door, draft, HOST));
      expect(again).to.include({ door, base: HOST.base, isAmongWords: false });
      expect(again.draft).to.deep.equal(draft);
    });
  }

  it('is found in what systems make around it', () => {
    const snippet = toSnippet('placeholder', draftOf('course-card', { heading: 'Interviewing witnesses' }), HOST);
    for (const html of [
      `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`,
      `<p>${toSnippet('link', draftOf('course-card', { heading: 'Interviewing witnesses' }), HOST).slice(3, -4)}<br></p>`,
      `<div><section><p></p>${snippet}</section></div>`,
    ]) {
      expect(read(html).draft.values, html).to.deep.equal({ heading: 'Interviewing witnesses' });
    }
  });

  it('knows a link among words', () => {
    const link = toSnippet('link', draftOf('course-card', { heading: 'Interviewing witnesses' }), HOST);
    expect(read(link.replace('<p>', '<p>See ')).isAmongWords).to.equal(true);
  });

  it('is nothing in a page without a widget', () => {
    expect(
      findWidgets(parse('<p>course-card</p><a href="/embed/other-card.html">x</a><div class="awareness-widget">')),
    ).to.deep.equal([]);
  });
});

describe('a snippet', () => {
  const HOSTILE = '"><script>alert(1)</script><img src=x onerror="alert(2)">\' `${1}` --> ]]> &lt;b&gt;';

  for (const door of ['tag', 'placeholder', 'link', 'frame'] satisfies Door[]) {
    it(`keeps a hostile text a text, as a ${door}`, () => {
      for (const tag of TAGS) {
        const values = Object.fromEntries(
          Object.entries(kindOf(tag).fields).map(([name, { shape, items }]) => [
            name,
            shape === 'flag'
              ? true
              : shape === 'list'
                ? [HOSTILE]
                : items
                  ? [Object.fromEntries(Object.keys(items.fields).map((field) => [field, HOSTILE]))]
                  : HOSTILE,
          ]),
        );
        const page = parse(toSnippet(door, draftOf(tag, values), HOST));
        expect(page.querySelectorAll('script,[onerror],[onload]').length, tag).to.equal(0);
        for (const element of page.querySelectorAll('*'))
          for (const { name, value } of element.attributes)
            expect(
              /^(on(error|load|click)|style)$/.test(name) ||
                (/^(href|src)$/.test(name) && /^\s*javascript:/i.test(value)),
              name,
            ).to.equal(false);
      }
    });
  }

  it('has its heading as a heading where children are kept, and as an attribute where they may not be', () => {
    const draft = draftOf('course-card', { heading: 'Interviewing witnesses', headingLevel: '2' });
    expect(toExample(draft).children[0]).to.deep.equal(['h2', 'Interviewing witnesses']);
    expect(toFlatExample(draft)).to.deep.include({
      children: [],
      attributes: { heading: 'Interviewing witnesses', 'heading-level': '2' },
    });
  });

  it('of a fact sheet has no address that stays in a history', () => {
    const draft = draftOf('awareness-factsheet', { heading: 'Know the signs' });
    expect(toSnippet('placeholder', draft, HOST)).not.to.contain('embed/');
    expect(toPage(draft, HOST)).to.contain('<title>Information</title>');
  });

  it('does not hold what could tell who is behind a changed name', () => {
    const values = {
      text: 'Words',
      speaker: 'A.',
      pseudonym: true,
      organization: 'Real Org',
      portrait: '/real.jpg',
      portraitAlt: 'Real',
      date: '2019-05-13',
    };
    for (const door of ['tag', 'placeholder', 'link', 'frame'] as const)
      expect(toSnippet(door, draftOf('speaker-quote', values), HOST), door).not.to.match(/Real|real|2019/);
  });

  it('holds nothing that was filled in for another widget', () => {
    const values = {
      heading: 'Interviewing witnesses',
      exitUrl: 'https://www.example.org/',
      portrait: '/a.jpg',
      image: '/b.jpg',
    };
    const html = toSnippet('tag', draftOf('event-gallery', values), HOST);
    expect(html).to.contain('Interviewing witnesses');
    expect(html).not.to.match(/exit|portrait|a\.jpg|b\.jpg/);
  });

  it('leaves in the language of its content', async () => {
    await loadSheetWords('ar');
    const draft = { ...draftOf('awareness-factsheet', { exitUrl: 'https://www.example.org/' }), language: 'ar' };
    const html = toSnippet('tag', draft, HOST);
    expect(html).to.contain('مغادرة');
    expect(read(html).draft).to.deep.equal(draft);
    expect(parse(toSnippet('placeholder', draft, HOST)).querySelector('a[data-slot=exit]')).to.not.equal(null);
  });

  it('leaves by a link of its own without JavaScript', () => {
    const draft = draftOf('awareness-factsheet', { exitUrl: 'https://www.example.org/', exitText: 'Leave' });
    const link = parse(toSnippet('tag', draft, HOST)).querySelector('a[slot=exit]');
    expect(link?.getAttribute('href')).to.equal('https://www.example.org/');
    expect(link?.textContent).to.equal('Leave');
  });
});
