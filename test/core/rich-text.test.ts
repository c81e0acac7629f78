import { expect } from '@open-wc/testing';
import { copyBlocks, copyLine } from '../../src/core/rich-text.js';

function nodesOf(markup: string): NodeListOf<ChildNode> {
  return new DOMParser().parseFromString(markup, 'text/html').body.childNodes;
}

const shown = (markup: string): string => copyBlocks(nodesOf(markup)).innerHTML;
const wordsOf = (markup: string): string => copyBlocks(nodesOf(markup)).textContent;

describe('the author’s text', () => {
  it('keeps paragraphs, lists and emphasis', () => {
    const markup = '<p>A <em>b</em> <strong>c</strong></p><ol><li>d</li></ol><ul><li>e</li></ul>';
    expect(shown(markup)).to.equal(markup);
  });

  it('keeps a link, without its class, target or handlers, and does not say where the reader comes from', () => {
    expect(shown('<p><a class="x" target="_blank" href="https://example.org/" onclick="y()">A</a></p>')).to.equal(
      '<p><a href="https://example.org/" rel="noreferrer">A</a></p>',
    );
  });

  for (const href of ['mailto:courses@example.org?subject=Course', 'tel:+442079460123']) {
    it(`keeps a link to ${href}`, () => {
      expect(shown(`<p><a href="${href}">Write to us</a></p>`)).to.contain(`<a href="${href}"`);
    });
  }

  for (const href of ['javascript:x()', 'java\tscript:x()', 'data:text/html,x', 'https://a:b@example.org/']) {
    it(`keeps the words of a link to ${JSON.stringify(href)}, not the link`, () => {
      expect(shown(`<p><a href="${href}">A</a></p>`)).to.equal('<p><a>A</a></p>');
    });
  }

  for (const markup of [
    '<script>x()</script>',
    '<style>p{}</style>',
    '<iframe src="https://example.org/"></iframe>',
    '<img src="x" onerror="x()">',
    '<svg><script>x()</script><text>x</text></svg>',
    '<object data="x">x</object>',
    '<template><p>x</p></template>',
    '<video controls>x</video>',
  ]) {
    it(`drops ${markup}`, () => expect(shown(`<p>A${markup}</p>`)).to.equal('<p>A</p>'));
  }

  it('keeps where a list begins, and what an abbreviation stands for', () => {
    const markup = '<ol start="4"><li>The <abbr title="Palermo Protocol">PP</abbr></li></ol>';
    expect(shown(markup)).to.equal(markup);
  });

  it('keeps no attribute but href, lang, dir and title', () => {
    expect(
      shown('<p id="a" class="b" style="color:red" onclick="x()">A <b onmouseover="x()" id="c">b</b></p>'),
    ).to.equal('<p>A <b>b</b></p>');
    expect(shown('<p>A <i lang="ar" dir="rtl">b</i></p>')).to.contain('lang="ar" dir="rtl"');
  });

  it('shows text that looks like markup as text', () => {
    expect(shown('<p>&lt;img src=x onerror=x()&gt;</p>')).to.equal('<p>&lt;img src=x onerror=x()&gt;</p>');
  });

  it('leaves nothing of the empty paragraphs and breaks of an editor', () => {
    expect(shown('<p></p><p> </p><p>&nbsp;</p><br><p>A</p>\n\n<p><br></p>')).to.equal('<p>A</p>');
  });

  it('parts the words of items in items and of paragraphs in items', () => {
    expect(wordsOf('<ul><li>One<ul><li>Two</li></ul></li></ul>')).to.match(/^One\s+Two\s*$/);
    expect(wordsOf('<ul><li><p>One</p><p>Two</p></li></ul>')).to.match(/^\s*One\s+Two\s*$/);
    expect(copyLine(nodesOf('<p>One</p><p>Two</p>')).textContent.trim()).to.match(/^One\s+Two$/);
  });

  it('makes a paragraph of loose words, and ends it where a block begins', () => {
    expect(shown('Loose <em>words</em><p>B</p>more')).to.equal('<p>Loose <em>words</em></p><p>B</p><p>more</p>');
  });

  it('keeps the language and direction of a paragraph, a list and an item', () => {
    expect(shown('<p lang="ru">A</p><ul dir="rtl"><li lang="ar">B</li></ul>')).to.equal(
      '<p lang="ru">A</p><ul dir="rtl"><li lang="ar" dir="rtl">B</li></ul>',
    );
    expect(shown('<div lang="ru"><p>A</p></div>')).to.equal('<p lang="ru">A</p>');
  });

  it('keeps a line whole whatever tags a CMS puts into it', () => {
    expect(
      shown('<p>This is <u>very</u> <font color="red">important</font>, <time>13 May</time>; traf<wbr>ficking.</p>'),
    ).to.equal('<p>This is <u>very</u> <span>important</span>, <span>13 May</span>; traf<wbr>ficking.</p>');
    expect(copyLine(nodesOf('un<u>believ</u>able')).textContent).to.equal('unbelievable');
  });

  it('opens what stands around blocks, as Google Docs writes it', () => {
    expect(shown('<b style="font-weight:normal"><p>One.</p><p>Two.</p></b>')).to.equal('<p>One.</p><p>Two.</p>');
  });

  it('makes a paragraph of a heading in the text', () => {
    expect(shown('<p>A</p><h3>Before you read</h3><p>B</p>')).to.equal(
      '<p>A</p><p><strong>Before you read</strong></p><p>B</p>',
    );
  });
});
