/** One hash in the script's tag covers all that the script loads later. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefoxOptions } from '../helpers/browser.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

const { 'awareness-widgets.js': script, 'course-card.js': single } = JSON.parse(
  readFileSync('dist/cdn/integrity.json', 'utf8'),
);
const tag = ({ sha384 }, name) =>
  `<script type="module" src="/dist/cdn/${name}" integrity="${sha384}" crossorigin="anonymous"></script>`;
const COVERED = tag(script, 'awareness-widgets.js');
const OPEN = '<script type="module" src="/dist/cdn/awareness-widgets.js"></script>';

const CARD = `heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" country="UZ" organizer="Academy"`;
const EVERYTHING = `<course-card ${CARD} lang="ru" calendar="file"></course-card><course-card ${CARD}></course-card>
  <div class="awareness-widget" data-widget="course-card" ${CARD.replace(/(\w+=)/g, 'data-$1')}><p>Words</p></div>
  <awareness-factsheet heading="Sheet" reviewed="2026-11-03" reviewed-by="A"><ul slot="signs"><li>A sign</li></ul></awareness-factsheet>`;

const BROWSERS = {
  Chromium: chromiumOptions(),
  Firefox: firefoxOptions(),
};

for (const [name, options] of Object.entries(BROWSERS)) {
  describe(`a script with integrity, in ${name}`, { skip: !options && 'Firefox is not here.' }, () => {
    let browser, server, corrupted;
    before(async () => {
      browser = await puppeteer.launch(options);
      server = await startPageServer((path, send) => {
        if (!corrupted?.test(path)) return false;
        send('text/javascript', `${readFileSync(`.${path}`, 'utf8')};window.isCorrupted=true;`, 200, {
          'cache-control': 'no-store',
        });
        return true;
      });
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });
    beforeEach(() => {
      corrupted = undefined;
      server.asked.length = 0;
    });

    /** @returns what is shown of each card and of the sheet, once nothing more comes */
    async function show(head, body = EVERYTHING) {
      // Nothing that another test has loaded.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const thrown = [];
      // Firefox says there, too, what it has refused.
      page.on('pageerror', (error) => /integrity attribute/.test(error) || thrown.push(String(error)));
      await page.goto(server.put(body, { head }));
      await page.waitForFunction(() => document.querySelector('course-card')?.shadowRoot?.querySelector('.box > *'));
      await page.waitForNetworkIdle({ idleTime: 700 });
      const shown = await page.evaluate(() => ({
        cards: Array.from(document.querySelectorAll('course-card'), ({ shadowRoot }) => shadowRoot.textContent),
        sheet: document.querySelector('awareness-factsheet')?.shadowRoot?.querySelector('[part=sheet]')?.textContent,
        isCorrupted: window.isCorrupted === true,
      }));
      await context.close();
      return { ...shown, thrown };
    }

    it('loads everything that it loads later, and the list of its hashes', async () => {
      const { cards, sheet, thrown } = await show(COVERED);
      assert.equal(cards.length, 3);
      assert.match(cards[0], /3 марта 2031/);
      assert.match(sheet, /A sign/);
      assert.deepEqual(thrown, []);
      const asked = (part) => server.asked.filter((path) => path.includes(part)).length;
      assert.deepEqual(
        ['/chunks/files-', '/chunks/upgrade-', '/chunks/sheet-', '/locales/ru-'].map(asked),
        [1, 1, 1, 1],
      );
    });

    it('asks for no list where the tag has no integrity', async () => {
      const { cards } = await show(OPEN);
      assert.equal(cards.length, 3);
      assert.ok(!server.asked.some((path) => path.includes('/chunks/files-')));
    });

    for (const [what, pattern, cards] of [
      ['a chunk', /chunks\/upgrade-/, 2],
      ['what a chunk imports', /chunks\/messages-/, 2],
      ['the fact sheet', /chunks\/sheet-/, 3],
      ['a language', /locales\/ru-/, 3],
      ['the list itself', /chunks\/files-/, 2],
    ]) {
      it(`runs nothing of ${what} that somebody has changed, and shows what it can`, async () => {
        corrupted = pattern;
        const shown = await show(COVERED);
        assert.ok(
          server.asked.some((path) => pattern.test(path)),
          'it was not asked for',
        );
        assert.equal(shown.isCorrupted, false);
        assert.equal(shown.cards.length, cards);
        assert.match(shown.cards[1], /3 March 2031/);
        assert.deepEqual(shown.thrown, []);
      });
    }

    it('would run it without integrity', async () => {
      corrupted = /chunks\/upgrade-/;
      assert.equal((await show(OPEN)).isCorrupted, true);
    });

    it('covers what a single element’s own file loads', async () => {
      corrupted = /locales\/ru-/;
      const { cards, isCorrupted } = await show(
        tag(single, 'course-card.js'),
        `<course-card ${CARD} lang="ru"></course-card>`,
      );
      assert.equal(cards.length, 1);
      assert.equal(isCorrupted, false);
    });
  });
}
