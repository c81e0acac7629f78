/** Links into a widget, whose children have no place on the page; and pages that somebody comes back to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefoxOptions } from '../helpers/browser.mjs';
import { OURS, startPageServer, typeOf } from '../helpers/page-server.mjs';

const card = (id) =>
  `<course-card start="2031-03-03" city="Tashkent" organizer="Example"><h3 id="${id}">Interviewing witnesses</h3><p>Practice.</p></course-card>`;

const PLACEHOLDER =
  '<div class="awareness-widget" data-widget="course-card" data-start="2031-03-03" data-city="Tashkent"><h3 id="placed">Interviewing witnesses</h3></div>';

const IDS = Array.from({ length: 12 }, (_, index) => `c${index}`);

/** A table of contents as plugins make it, more cards than a screen holds, and room below them. */
const PAGE = `<style>#margin { scroll-margin-top: 50px }</style>
<nav><a href="#c9">Nine</a> <a href="#c4">Four</a> <a href="#%D0%BA%D1%83%D1%80%D1%81">Курс</a>
<a href="#outside">Outside</a> <a href="#placed">Placed</a></nav>
${IDS.map(card).join('')}${card('курс')}${PLACEHOLDER}<h2 id="outside">Outside</h2><p style="height: 3000px">`;

/** Milliseconds for which a script is held back: the browser has long gone where the address points. */
const SLOW_LINE = 500;
const LATE = OURS.replaceAll('/dist/', '/slow/dist/');

const ODD = ['%E0%A4%A', ':~:text=Practice', ':~:text=', '', '%', '/route', '[', 'c9:~:text=x', '%00', '\\'];

const BROWSERS = {
  Chromium: chromiumOptions(),
  Firefox: firefoxOptions(),
};

for (const [name, options] of Object.entries(BROWSERS)) {
  describe(`in ${name}, a link into a widget`, { skip: !options && 'Firefox is not here.' }, () => {
    let browser, server, page;
    const said = [];
    before(async () => {
      browser = await puppeteer.launch(options);
      page = await browser.newPage();
      await page.setViewport({ width: 900, height: 700 });
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      server = await startPageServer((path, send) => {
        if (!path.startsWith('/slow/')) return false;
        const file = path.replace('/slow', '.');
        wait(file.endsWith('widgets.js') ? SLOW_LINE : 0).then(() => send(typeOf(file), readFileSync(file)));
        return true;
      });
    });
    beforeEach(() => said.splice(0));
    after(async () => {
      await browser?.close();
      server?.close();
    });

    /** Until all widgets are drawn. */
    async function open(hash = '', { body = PAGE, head } = {}) {
      await page.goto(server.put(body, { head }) + hash);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('course-card,.awareness-widget')].every(({ shadowRoot }) =>
          shadowRoot?.querySelector('.box'),
        ),
      );
    }

    const follow = (id) => page.$eval(`a[href="#${id}"]`, (link) => link.click());
    const scrollTo = (place) => page.evaluate((y) => scrollTo(0, y), place);

    /** Where the widget around what an id names is, in pixels from the top of the screen. */
    const topOf = (id) =>
      page.evaluate((wanted) => {
        const place = document.getElementById(wanted);
        return Math.round((place.closest('course-card') ?? place).getBoundingClientRect().top);
      }, id);

    async function comesTo(id, top = 0) {
      const deadline = Date.now() + 10_000;
      while (Math.abs((await topOf(id)) - top) > 0 && Date.now() < deadline) await wait(20);
      assert.equal(Math.abs((await topOf(id)) - top), 0, id);
    }

    /** The chunk is there, and has done what it does. */
    async function rest() {
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name: url }) => url.includes('/follow-link')),
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    }

    it('goes to the widget, a second time, too', async () => {
      await open();
      await follow('c9');
      await comesTo('c9');
      await follow('c4');
      await comesTo('c4');
      await scrollTo(0);
      await follow('c4');
      await comesTo('c4');
    });

    it('may be in any script, and lead into what was a placeholder', async () => {
      await open();
      await follow('%D0%BA%D1%83%D1%80%D1%81');
      await comesTo('курс');
      await follow('placed');
      await comesTo('placed');
    });

    it('keeps the distance that the page asks for', async () => {
      await open('', { body: `<style>course-card { scroll-margin-top: 50px }</style>${PAGE}` });
      await follow('c9');
      await comesTo('c9', 50);
    });

    for (const [when, head] of Object.entries({ 'at once': OURS, late: LATE })) {
      it(`is followed when the page is opened with it and the script comes ${when}`, async () => {
        await open('#c9', { head });
        await comesTo('c9');
      });
    }

    it('takes nobody away who has gone elsewhere before the script came', async () => {
      const opening = open('#c9', { head: LATE });
      await page.waitForFunction(() => document.querySelector(':target') && scrollY > 0);
      await scrollTo(20);
      await opening;
      await rest();
      assert.ok((await topOf('c9')) > 700);
    });

    it('leaves it to the browser where it leads elsewhere', async () => {
      await open();
      await follow('c9');
      await comesTo('c9');
      await follow('outside');
      await comesTo('outside');
      await scrollTo(100);
      await follow('outside');
      await comesTo('outside');
    });

    it('leads back to where its reader was', async () => {
      await open();
      await follow('c9');
      await comesTo('c9');
      await page.evaluate(() => scrollBy(0, 1500));
      const before = await topOf('c9');
      await follow('c4');
      await comesTo('c4');
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => location.hash === '#c9');
      await rest();
      assert.equal(await topOf('c9'), before);
    });

    it('throws nothing where an address is odd', async () => {
      for (const hash of ODD) {
        await open(`#${hash}`);
        for (const other of ODD) await page.evaluate((value) => (location.hash = value), other);
      }
      assert.deepEqual(said, []);
    });
  });
}
