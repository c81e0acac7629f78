/** What real editors and sanitizers leave of a snippet, and which way in is left. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { DOORS } from '../../demo/content/snippet.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { EDITORS, passThrough, SANITIZERS, titleOf } from '../helpers/editors.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

/** Of each, by the snippet that was put in: the way in that was left. The table in src/embed/README.md is made of it. */
const KNOWN = JSON.parse(readFileSync('src/embed/what-is-left.json', 'utf8'));
const EXAMPLE = JSON.parse(readFileSync('demo/content/course-card.json', 'utf8')).minimal;

const SHOWN = /Interviewing witnesses with care[^]*3 March 2031[^]*Tashkent[^]*Example Police Academy/;

/** Time for a busy machine to draw a card. */
const DRAWN_MS = 10_000;

describe('a snippet that went through', () => {
  let browser, page, server, elsewhere;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    page = await browser.newPage();
    server = await startPageServer();
    elsewhere = new Set();
    page.on('request', (request) => {
      const { protocol, host, href } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && host !== new URL(server.origin).host) elsewhere.add(href);
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const snippetOf = (door) => DOORS[door]('course-card', EXAMPLE, `${server.origin}/dist/cdn/`);

  async function leftOf(name, snippet) {
    if (SANITIZERS[name]) return SANITIZERS[name](snippet);
    const { html, later } = await passThrough(EDITORS[name], snippet, page, server);
    assert.equal(later, html, `Our script changed what stands in ${titleOf(name)}.`);
    return html;
  }

  /**
   * @param {Record<string, string>} left HTML by any name
   * @returns {Promise<Record<string, string>>} of each, the way in by which the card is there with all that it says, or `nothing`
   */
  async function waysIn(left) {
    const reader = await browser.newPage();
    const said = [];
    reader.on('pageerror', (error) => said.push(String(error)));
    reader.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
    const parts = Object.values(left).map((html) => `<section>${html}</section>`);
    // Content is seldom read in the folder in which it was written.
    await reader.goto(server.put(parts.join('')).replace('/page/', '/page/news/2031/'));
    await reader.waitForFunction(() => window.awarenessWidgets);
    await reader.waitForNetworkIdle({ idleTime: 150 });
    // What is not drawn by then is told below.
    await reader.waitForFunction(areDrawn, { timeout: DRAWN_MS }).catch(() => {});
    const found = await reader.evaluate(() =>
      Array.from(document.querySelectorAll('body > section'), (section) => ({
        texts: Array.from(section.querySelectorAll('course-card'), ({ shadowRoot }) => shadowRoot?.textContent ?? ''),
        // What is still there is not what the card was made of.
        hasPlaceholder: section.querySelector('[data-widget]') !== null,
      })),
    );
    await reader.close();
    assert.deepEqual(said, [], JSON.stringify(left, null, 2));
    assert.equal(found.length, parts.length, JSON.stringify(left, null, 2));
    return Object.fromEntries(Object.entries(left).map(([key, html], index) => [key, wayIn(html, found[index])]));
  }

  function wayIn(html, { texts, hasPlaceholder }) {
    if (!texts.length) return 'nothing';
    assert.equal(texts.length, 1, html);
    assert.match(texts[0], SHOWN, html);
    if (html.includes('<course-card')) return 'tag';
    return html.includes('data-widget') && !hasPlaceholder ? 'placeholder' : 'link';
  }

  for (const name of [...Object.keys(EDITORS), ...Object.keys(SANITIZERS)]) {
    const title = titleOf(name);
    it(`${title} is there, by the way in that is left`, async () => {
      const left = {};
      for (const door of ['tag', 'placeholder', 'link']) left[door] = await leftOf(name, snippetOf(door));
      const measured = await waysIn(left);
      const what = JSON.stringify(left, null, 2);
      // The snippet that is recommended has to do, whatever is left of it.
      assert.notEqual(measured.placeholder, 'nothing', `The placeholder with a link leaves no widget: ${what}`);
      assert.deepEqual(
        { [title]: measured },
        { [title]: KNOWN[title] },
        `src/embed/what-is-left.json says something else. What was left: ${what}`,
      );
    });
  }

  for (const name of Object.keys(EDITORS).filter((each) => each !== 'dompurify')) {
    it(`${titleOf(name)} and then a sanitizer is there, by the way in that is left`, async () => {
      const saved = await leftOf(name, snippetOf('placeholder'));
      const left = {};
      for (const sanitizer of ['dompurify', ...Object.keys(SANITIZERS)])
        left[sanitizer] = await leftOf(sanitizer, saved);
      // DOMPurify leaves a placeholder that the editor has left. A relative link is lost where the placeholder is.
      const first = KNOWN[titleOf(name)].placeholder;
      const rest = KNOWN[titleOf(name)].link;
      assert.deepEqual(
        await waysIn(left),
        { dompurify: first, 'sanitize-html': rest, 'rehype-sanitize': rest, xss: rest },
        JSON.stringify(left, null, 2),
      );
    });
  }

  it('is left as a link where an editor that only shows it puts it back each time', { timeout: 60_000 }, async () => {
    const { modules, ...rest } = EDITORS.lexical;
    const reader = await browser.newPage();
    await reader.evaluateOnNewDocument(() => {
      window.made = 0;
      new MutationObserver((mutations) => {
        for (const { addedNodes } of mutations)
          for (const { localName } of addedNodes) window.made += localName === 'course-card' ? 1 : 0;
      }).observe(document, { childList: true, subtree: true });
    });
    await passThrough(
      { ...rest, modules: modules.replace(/.*contentEditable.*/, '') },
      snippetOf('link'),
      reader,
      server,
    );
    await reader.waitForFunction(
      () => {
        const isQuiet = window.made === window.madeBefore;
        window.madeBefore = window.made;
        return isQuiet;
      },
      { polling: 300 },
    );
    assert.ok((await reader.evaluate(() => window.made)) > 1, 'nothing was put back');
    assert.equal(await reader.evaluate(() => document.querySelector('a').checkVisibility()), true);
    assert.equal(await reader.$('course-card'), null);
    await reader.close();
  });

  it('says of nothing that is no longer tried what is left', () => {
    assert.deepEqual(Object.keys(KNOWN), [...Object.keys(EDITORS), ...Object.keys(SANITIZERS)].map(titleOf));
  });

  it('was sent nowhere', () => {
    assert.deepEqual([...elsewhere], []);
  });
});

/** In the page. */
function areDrawn() {
  return [...document.querySelectorAll('course-card')].every(({ shadowRoot }) => shadowRoot?.querySelector('.box'));
}
