/** What real editors and sanitizers leave of a snippet, and which way in is left. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { DOORS } from '../../demo/content/snippet.mjs';
import { CHROME_FLAGS, ensureBrowser } from '../helpers/browser.mjs';
import { EDITORS, passThrough, SANITIZERS, titleOf } from '../helpers/editors.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

/** Of each, by the snippet that was put in: the way in that was left. The table in src/embed/README.md is made of it. */
const KNOWN = JSON.parse(readFileSync('src/embed/what-is-left.json', 'utf8'));
const EXAMPLE = JSON.parse(readFileSync('demo/content/course-card.json', 'utf8')).minimal;

describe('a snippet that went through', () => {
  let browser, page, server;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: CHROME_FLAGS });
    page = await browser.newPage();
    server = await startPageServer();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const leftOf = async (name, html) =>
    SANITIZERS[name] ? SANITIZERS[name](html) : passThrough(EDITORS[name], html, page, server);

  /** @returns the way in by which the card is there with all that it says, or `nothing` */
  async function wayIn(html) {
    const reader = await browser.newPage();
    const said = [];
    reader.on('pageerror', (error) => said.push(String(error)));
    reader.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
    await reader.goto(server.put(html));
    await reader.waitForFunction(() => window.awarenessWidgets);
    await reader.waitForNetworkIdle({ idleTime: 150 });
    const cards = await reader.evaluate(() =>
      Array.from(document.querySelectorAll('course-card'), ({ shadowRoot }) => shadowRoot?.textContent ?? ''),
    );
    await reader.close();
    assert.deepEqual(said, [], html);
    if (!cards.length) return 'nothing';
    assert.equal(cards.length, 1, html);
    assert.match(cards[0], /Interviewing witnesses with care[^]*3 March 2031[^]*Tashkent[^]*Example Police Academy/);
    return html.includes('<course-card') ? 'tag' : html.includes('data-widget') ? 'placeholder' : 'link';
  }

  for (const name of [...Object.keys(EDITORS), ...Object.keys(SANITIZERS)]) {
    it(`${titleOf(name)} is there, by the way in that is left`, async () => {
      const measured = {};
      const left = {};
      for (const door of ['tag', 'placeholder', 'link']) {
        left[door] = await leftOf(name, DOORS[door]('course-card', EXAMPLE, `${server.origin}/dist/cdn/`));
        measured[door] = await wayIn(left[door]);
      }
      // The snippet that is recommended has to do, whatever is left of it.
      assert.notEqual(measured.placeholder, 'nothing', left.placeholder);
      assert.notEqual(measured.link, 'nothing', left.link);
      assert.deepEqual(
        { [titleOf(name)]: measured },
        { [titleOf(name)]: KNOWN[titleOf(name)] },
        `src/embed/what-is-left.json says something else. What was left: ${JSON.stringify(left, null, 2)}`,
      );
    });
  }
});
