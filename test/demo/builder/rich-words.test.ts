import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toElement } from '../../../demo/content/snippet.mjs';
import { fromBlocks, fromInline, toBlocks, toInline, toPlain } from '../../../demo/builder/model/rich-words.js';

const blocks = (text: string): HTMLElement => toElement('div', { attributes: {}, children: toBlocks(text) });
const line = (text: string): HTMLElement => toElement('p', { attributes: {}, children: toInline(text) });

describe('the notation for emphasis and links', () => {
  for (const [text, html] of [
    ['Five days.', '<p>Five days.</p>'],
    ['One\nline\n\nAnother', '<p>One line</p><p>Another</p>'],
    ['**Bring** your *passport*', '<p><strong>Bring</strong> your <em>passport</em></p>'],
    ['See [the page](https://www.example.org/a)', '<p>See <a href="https://www.example.org/a">the page</a></p>'],
    ['- one\n- [two](/b)', '<ul><li>one</li><li><a href="/b">two</a></li></ul>'],
    ['You need:\n- a pen', '<p>You need:</p><ul><li>a pen</li></ul>'],
    ['2 \\* 3 and \\[not a link](x)', '<p>2 * 3 and [not a link](x)</p>'],
    ['5 * 3 * 2', '<p>5 <em> 3 </em> 2</p>'],
    ['***both***', '<p><strong><em>both</em></strong></p>'],
    ['**bold _and italic_**', '<p><strong>bold <em>and italic</em></strong></p>'],
    ['snake_case and _this_', '<p>snake_case and <em>this</em></p>'],
    ['[site](www.example.org/a)', '<p><a href="https://www.example.org/a">site</a></p>'],
    ['[file](b.pdf)', '<p><a href="b.pdf">file</a></p>'],
    [
      'See https://www.example.org/a?b=1.',
      '<p>See <a href="https://www.example.org/a?b=1">https://www.example.org/a?b=1</a>.</p>',
    ],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['', ''],
  ]) {
    it(`makes of “${text?.replaceAll('\n', '↵')}”: ${html}`, () => expect(blocks(text!).innerHTML).to.equal(html));
  }

  it('says whether there are only words', () => {
    expect(toPlain('a \\* b')).to.equal('a * b');
    expect(toPlain('a **b**')).to.equal(undefined);
  });

  it('gives any words back as they were', () => {
    const words = fc.stringMatching(/^[\w*[\]()\\.,<>&"'’\u0400-\u04ff\u0600-\u06ff-]+( [\w*[\]()\\.,<>&-]+)*$/);
    fc.assert(
      fc.property(words, (text) => {
        const written = fromInline(Object.assign(document.createElement('p'), { textContent: text }));
        expect(line(written).textContent).to.equal(text);
        expect(line(written).children.length).to.equal(0);
      }),
      { seed: 1 },
    );
  });

  it('gives emphasis in emphasis and in links back', () => {
    const words = fc.stringMatching(/^[\w*]{1,6}$/).map((text) => `${text} `);
    const last = words.map((text) => text.trim());
    const mark = fc.constantFrom('strong', 'em');
    const tree = fc.oneof(
      fc.tuple(mark, last),
      fc.tuple(fc.constant('strong'), words, fc.tuple(fc.constant('em'), last)),
      fc.tuple(fc.constant('em'), words, fc.tuple(fc.constant('strong'), last)),
      fc.tuple(fc.constant('a'), fc.constant({ href: 'https://www.example.org/' }), words, fc.tuple(mark, last)),
    );
    fc.assert(
      fc.property(tree, (node) => {
        const element = toElement('p', { attributes: {}, children: ['x ', node as never, ' y'] });
        expect(line(fromInline(element)).innerHTML).to.equal(element.innerHTML);
      }),
      { seed: 1 },
    );
  });

  it('takes no longer for what has no end', () => {
    const timeOnce = (text: string): number => {
      const start = performance.now();
      toInline(text);
      return performance.now() - start;
    };
    // The quickest of five: what else the machine does only slows down.
    const time = (text: string): number => Math.min(...Array.from({ length: 5 }, () => timeOnce(text)));
    for (const sign of ['[', '[a', '**', '_a ', '*']) {
      const [short, long] = [time(sign.repeat(2000)), time(sign.repeat(16_000))];
      // Eight times as long takes about eight times as long, not sixty-four.
      expect(long / Math.max(short, 0.5), sign).to.be.below(40);
    }
  });

  it('gives paragraphs, lists, links and emphasis back', () => {
    const html =
      '<p>A <strong>bold</strong> and <em>plain</em> word, <a href="https://www.example.org/a%28b%29">a [link]</a>.</p><p>- no item</p><ul><li>one</li><li>two * three</li></ul>';
    const element = document.createElement('div');
    element.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    expect(blocks(fromBlocks(element)).innerHTML).to.equal(html);
  });
});
