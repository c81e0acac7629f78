import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';
import { keepShifts } from '../helpers/shifts.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
const QUOTATIONS = JSON.parse(readFileSync('demo/content/speaker-quote.json', 'utf8'));

/** Milliseconds for which the script is held back: long enough for the fallback to be painted. */
const SLOW_LINE = 1000;

/** In the page: scrolls as soon as the fallback is long enough. */
function scrollSoon(position) {
  const scroll = () => {
    window.scrollTo(0, position);
    if (window.scrollY < position) requestAnimationFrame(scroll);
  };
  scroll();
}

describe('the demo page, built, under its strict policy', () => {
  let browser, server, slowServer;
  before(async () => {
    server = await serveDemo({ port: 0 });
    slowServer = await serveDemo({ port: 0, delay: (path) => (path.endsWith('.js') ? SLOW_LINE : 0) });
    browser = await puppeteer.launch(chromiumOptions());
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    await Promise.all([server.close(), slowServer.close()]);
  });

  /** Opens a page with all widgets shown, and keeps what it said and asked for. */
  async function open(path = '', { width = 1100, prepare, base = server.url } = {}) {
    const page = await newVisitor(browser);
    page.said = [];
    page.asked = [];
    page.on('console', (message) => page.said.push(message.text()));
    page.on('pageerror', (error) => page.said.push(String(error)));
    page.on('request', (request) => page.asked.push(request.url()));
    await page.setViewport({ width, height: 900 });
    await prepare?.(page);
    await page.goto(base + path, { waitUntil: 'networkidle0' });
    return page;
  }

  /** Text as a visitor sees it, shadow trees included. */
  const textOf = (page, selector) =>
    page.$$eval(selector, (elements) => elements.map(({ shadowRoot }) => shadowRoot.querySelector('.box').innerText));

  it('shows the press release in all four widgets, without a word in the console', async () => {
    const page = await open();
    const [course] = await textOf(page, 'course-card');
    assert.match(course, /Specialized anti-trafficking training course for regional branches of police/);
    assert.match(course, /13–17 May 2019/);
    const quotations = await textOf(page, 'speaker-quote');
    assert.ok(quotations[0].includes(QUOTATIONS.becker.children[0][1]));
    assert.ok(quotations[1].includes(QUOTATIONS.gravett.children[0][1]));
    assert.match((await textOf(page, 'event-gallery'))[0], /The seminar room before the first session/);
    assert.match((await textOf(page, 'awareness-factsheet'))[0], /Possible signs/);
    assert.deepEqual(page.said, []);
  });

  it('asks for the script, its own style sheets and the editor’s pictures, and keeps nothing', async () => {
    const page = await open();
    const { origin } = new URL(server.url);
    assert.deepEqual(
      page.asked.filter((url) => !url.startsWith(origin)),
      [],
    );
    const scripts = page.asked.filter((url) => url.endsWith('.js')).map((url) => url.slice(origin.length));
    const names = scripts.map((path) => path.replace(/-[\w-]{6}\.js$/, '.js'));
    // What only a fact sheet needs, and what draws the QR code that its editor wants on paper.
    const ofSheet = ['/dist/cdn/chunks/sheet.js', '/dist/cdn/chunks/nano.js'];
    assert.deepEqual(names, ['/dist/cdn/awareness-widgets.js', ...ofSheet]);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      history.length,
    ]);
    assert.deepEqual(kept.slice(0, 4), ['', 0, 0, 0]);
  });

  for (const width of [360, 800, 1280]) {
    for (const position of [0, 1800]) {
      it(`moves nothing when the script comes late, at ${width} px and scrolled to ${position}`, async () => {
        const page = await open('', {
          width,
          base: slowServer.url,
          prepare: async (page) => {
            await page.evaluateOnNewDocument(keepShifts);
            await page.evaluateOnNewDocument(scrollSoon, position);
          },
        });
        await page.waitForFunction((tags) => [...document.querySelectorAll(tags)].every((e) => e.shadowRoot), {}, TAGS);
        const [painted, loaded] = await page.evaluate(() => [
          performance.getEntriesByName('first-contentful-paint')[0].startTime,
          performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js')).responseEnd,
        ]);
        assert.ok(painted < loaded, 'the fallback was painted before the script came, or this proves nothing');
        assert.equal(await page.evaluate(() => window.scrollY), position);
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
      });
    }
  }

  for (const zone of ['America/New_York', 'Asia/Tashkent', 'Pacific/Kiritimati']) {
    it(`shows the same days to a reader in ${zone}`, async () => {
      const page = await open('', { prepare: (page) => page.emulateTimezone(zone) });
      assert.match((await textOf(page, 'course-card'))[0], /13–17 May 2019/);
    });
  }

  for (const width of [240, 280, 320, 600, 1100, 1280]) {
    it(`needs no sideways scrolling at ${width} px`, async () => {
      const page = await open('', { width });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  it('is readable without JavaScript', async () => {
    const page = await open('', { prepare: (page) => page.setJavaScriptEnabled(false) });
    const text = await page.$eval('main', (main) => main.innerText);
    for (const words of ['13–17 May 2019, Tashkent', 'Since trafficking is a common challenge', 'Possible signs']) {
      assert.ok(text.includes(words), words);
    }
  });

  for (const [path, features] of [
    ['', []],
    ['', [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['', [{ name: 'forced-colors', value: 'active' }]],
    ['pages/dark.html', []],
    ['pages/arabic.html', []],
    ['pages/doors.html', []],
  ]) {
    const name = `${path || 'index.html'} ${features.map(({ value }) => value).join(' ')}`;
    it(`has nothing for axe to find: ${name}`, async () => {
      const page = await open(path, {
        prepare: async (page) => {
          await page.setBypassCSP(true);
          // Puppeteer refuses the names it does not know; the protocol takes them.
          const session = await page.createCDPSession();
          await session.send('Emulation.setEmulatedMedia', { features });
        },
      });
      await page.addScriptTag({ path: AXE });
      const violations = await page.evaluate(async (tags) => (await window.axe.run(tags)).violations, {
        include: [[TAGS]],
      });
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
  }

  it('keeps its text at 13 px and more, and its own shape, against hostile page styles', async () => {
    const page = await open('pages/hostile-css.html');
    const found = await page.$$eval(TAGS, (elements) =>
      elements.map((element) => {
        const nodes = [...element.shadowRoot.querySelectorAll('.box *')].filter((node) => node.innerText);
        const styles = nodes.map((node) => getComputedStyle(node));
        return {
          smallest: Math.min(...styles.map(({ fontSize }) => parseFloat(fontSize))),
          spaced: styles.some(
            ({ letterSpacing, textTransform }) => letterSpacing !== 'normal' || textTransform !== 'none',
          ),
        };
      }),
    );
    assert.equal(found.length, 4);
    for (const { smallest, spaced } of found) {
      assert.ok(smallest >= 11, `${smallest} px`);
      assert.equal(spaced, false);
    }
  });

  it('prints the fact sheet on one A4 page', async () => {
    const page = await open('pages/factsheet.html');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type \/Page\b/g).length, 1);
  });
});
