/** Every page of demo/pages/torture keeps what their list promises, and what it says of itself. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { TORTURE_HEADERS } from '../../demo/pages/torture/headers.mjs';
import { serveDemo } from '../../demo/serve.mjs';
import { readPage } from '../../src/build/page-encoding.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { PAGES } from './torture-pages.mjs';
import { keepShifts } from '../helpers/shifts.mjs';
import { areShown, focusedStop, inspect, numberStops, promisesOf, watch } from './torture.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const FOLDER = 'demo/pages/torture/';
const TAGS = 'course-card,speaker-quote,event-gallery,awareness-factsheet';

/** What Lit and the script leave on the window. */
const OUR_GLOBALS = /^(awarenessWidgets|lit\w+|reactiveElementVersions|torture|\w*ariaQuerySelector\w*)$/;

/** Milliseconds for which the scripts are held back: long enough for the children to be painted. */
const SLOW_LINE = 500;

/** Pixels; in a window as high as this nothing can jump unseen. */
const WHOLE_PAGE = 9000;

describe('the torture pages', () => {
  let server, slowServer, browser, page, bare, session, said, asked, usual;
  before(async () => {
    server = await serveDemo({ port: 0 });
    slowServer = await serveDemo({ port: 0, delay: (path) => (path.endsWith('.js') ? SLOW_LINE : 0) });
    browser = await puppeteer.launch(chromiumOptions());
    bare = await browser.newPage();
    await bare.setJavaScriptEnabled(false);
    page = await browser.newPage();
    session = await page.createCDPSession();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluateOnNewDocument(keepShifts);
    await page.evaluateOnNewDocument(watch, TAGS);
    await open('index.html', { isPlain: true });
    usual = new Set((await page.evaluate(inspect, TAGS)).globals);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([server?.close(), slowServer?.close()]);
  });

  /** Opens a page as its reader does, and waits for its widgets. */
  async function open(name, { base = server.url, isPlain = false, width = 1100, height = 900 } = {}) {
    const { media = {}, kept = '-', isBusy } = PAGES[name] ?? {};
    [said, asked] = [[], []];
    const { type = '', ...features } = media;
    await session.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
    });
    await page.setViewport({ width, height });
    const response = await page.goto(`${base}pages/torture/${name}`);
    if (isPlain) return response;
    if (name === 'delayed-script.html') await wake();
    if (isBusy) await page.waitForFunction(() => document.querySelector('button:not(:disabled)'));
    await page.waitForFunction(areShown, {}, withoutKept(kept));
    return response;
  }

  /** For what only the console tells. */
  async function until(holds) {
    for (let tries = 0; !holds(); tries += 1) {
      assert.ok(tries < 500, `never came; the console said: ${said.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  const withoutKept = (kept) =>
    TAGS.split(',')
      .filter((tag) => tag !== kept)
      .join();

  /** A reader moves the mouse. */
  async function wake() {
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
  }

  /** In any case: what stands between the tags is the page's to style. */
  const expectWords = (text, words, tag) => {
    const said = text.toLowerCase();
    for (const each of words) assert.ok(said.includes(each.toLowerCase()), `<${tag}> does not say “${each}”`);
  };

  it('are all on the list, and all in this test', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && name !== 'index.html');
    const listed = Array.from(
      readFileSync(`${FOLDER}index.html`, 'utf8').matchAll(/<li[ >].*? href="([^"]+)"/g),
      ([, href]) => href,
    );
    assert.deepEqual(listed.sort(), files.sort());
    assert.deepEqual(Object.keys(PAGES).sort(), files);
    for (const name of files) assert.match(readPage(FOLDER + name), /<h1>.+<\/h1>\s*<p class="about">/, name);
  });

  it('have the headers that the README prints, and come in the encoding that they declare', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const [strict, trusted] = [
      /^Content-Security-Policy: (default-src .*)$/m,
      /^Content-Security-Policy: (require-.*)$/m,
    ].map((pattern) => pattern.exec(readme)[1]);
    for (const [path, wanted] of Object.entries({
      'strict-policy.html': strict,
      'trusted-types.html': `${strict}; ${trusted}`,
      'sandbox.html': `${strict}; sandbox allow-scripts`,
    })) {
      const response = await open(path, { isPlain: true });
      assert.equal(response.headers()['content-security-policy'], wanted);
    }
    for (const path of Object.keys(TORTURE_HEADERS)) assert.ok(PAGES[path.split('/').pop()], path);
  });

  for (const [name, { isSo, kept, says = [], scale = 1, isStill, isBusy, hidesExit }] of Object.entries(PAGES)) {
    it(`${name} shows all, changes nothing else, fails nowhere, and is reached by keyboard`, async () => {
      const promises = promisesOf(readPage(FOLDER + name));
      await open(name, { height: isStill ? WHOLE_PAGE : undefined });
      if (isSo) assert.ok(await page.evaluate(isSo), 'the page does not do what it says');

      const found = await page.evaluate(inspect, TAGS);
      assert.deepEqual(
        found.widgets.map(({ tag, isWidget }) => [tag, isWidget]),
        promises.map(({ tag }) => [tag, tag !== kept]),
      );
      for (const [index, { tag, text, links, smallest, isCut, isSpaced }] of found.widgets.entries()) {
        const { days = '', widget, children, links: wanted } = promises[index];
        if (tag === kept) {
          expectWords(text, children, tag);
          continue;
        }
        expectWords(
          text,
          [days, ...widget].filter((each) => !hidesExit || each !== 'Leave this page'),
          tag,
        );
        for (const link of wanted) assert.ok(links.includes(link), `<${tag}> does not lead to ${link}`);
        assert.ok(smallest >= (hidesExit ? 9 : 13), `<${tag}> has text of ${smallest} px`);
        assert.deepEqual([isCut, isSpaced], [false, false], `<${tag}> is cut off or spaced`);
      }

      // Nothing of the page is another than without JavaScript, and there what stands between the tags is read.
      await bare.goto(page.url());
      const without = await bare.evaluate(inspect, TAGS);
      for (const [index, { tag, text }] of without.widgets.entries()) expectWords(text, promises[index].children, tag);
      assert.equal(found.rest, without.rest);
      assert.equal(found.sheets, 0);
      assert.deepEqual(
        found.globals.filter((each) => !usual.has(each) && !OUR_GLOBALS.test(each)),
        [],
      );

      const { shifts, blank } = await page.evaluate(() => window.torture);
      if (isStill) assert.deepEqual(shifts, []);
      if (!isBusy) assert.deepEqual(blank, [], 'for a moment nothing was shown');

      const stops = await page.evaluate(numberStops, TAGS);
      const reached = new Set();
      for (let presses = 0; presses < stops + 2; presses += 1) {
        await page.keyboard.press('Tab');
        reached.add(await page.evaluate(focusedStop));
      }
      const missed = Array.from({ length: stops }, (_, stop) => stop).filter((stop) => !reached.has(stop));
      assert.deepEqual(missed, [], 'not all links and buttons are reached with the Tab key');

      await page.setViewport({ width: 320, height: 900, deviceScaleFactor: scale });
      const narrow = await page.evaluate(inspect, TAGS);
      assert.equal(narrow.width, 320);
      assert.deepEqual(
        narrow.widgets.filter(({ isCut }) => isCut),
        [],
      );

      // One warning for a mistake, whatever became of the widget since.
      assert.equal(said.length, says.length, said.join('\n'));
      for (const each of says) assert.equal(said.filter((text) => each.test(text)).length, 1, String(each));
      const { origin } = new URL(server.url);
      assert.deepEqual(
        asked.filter((url) => new URL(url).origin !== origin),
        [],
      );
    });
  }

  it('two-versions.html loads everything of the first version, which also makes what comes later', async () => {
    await open('two-versions.html');
    const chunks = asked.filter((url) => url.includes('/chunks/')).map((url) => new URL(url).pathname.split('/')[2]);
    assert.ok(chunks.length > 0);
    assert.deepEqual(new Set(chunks), new Set(['older']));
    const made = await page.evaluate(async () => {
      const placeholder = document.createElement('div');
      Object.assign(placeholder, { className: 'awareness-widget' });
      Object.assign(placeholder.dataset, {
        widget: 'course-card',
        heading: 'A course that comes later',
        start: '2031-03-03',
        city: 'Tashkent',
        organizer: 'Academy',
      });
      document.body.append(placeholder);
      while (!document.querySelector('course-card[heading^=A]')?.shadowRoot?.querySelector('h3'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      return document.querySelectorAll('course-card').length;
    });
    assert.equal(made, 2);
    assert.deepEqual(said, []);
  });

  it('delayed-script.html asks for no script of ours until its reader does anything', async () => {
    // What the page before still asks for is not this one's.
    await page.goto('about:blank');
    await open('delayed-script.html', { isPlain: true });
    const isOurs = (url) => url.includes('/dist/cdn/') && url.endsWith('.js');
    assert.deepEqual(asked.filter(isOurs), []);
    await page.keyboard.press('Shift');
    await page.waitForFunction(areShown, {}, TAGS);
    assert.ok(asked.some(isOurs));
  });

  for (const width of [320, 600, 1100]) {
    it(`slow-line.html shows the children until the widgets are ready, and moves nothing, at ${width} px`, async () => {
      await open('slow-line.html', { base: slowServer.url, width, height: WHOLE_PAGE });
      const { painted, loaded, shifts, blank } = await page.evaluate(() => ({
        painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
        loaded: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js')).responseEnd,
        ...window.torture,
      }));
      assert.ok(painted < loaded, 'the children were painted before the script came, or this proves nothing');
      assert.deepEqual([shifts, blank], [[], []]);
      assert.deepEqual(said, []);
    });
  }

  it('offline.html keeps its widgets when the line is cut, and says once what it could not get', async () => {
    await open('offline.html');
    const textOf = async () => (await page.evaluate(inspect, TAGS)).widgets.map(({ text }) => text);
    const promises = promisesOf(readPage(`${FOLDER}offline.html`));
    await page.setOfflineMode(true);
    try {
      await page.evaluate(() => (document.documentElement.lang = 'fr'));
      // The words of a fact sheet are another file.
      await until(() => said.filter((text) => /ERR_INTERNET_DISCONNECTED/.test(text)).length === 2);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      for (const [index, text] of (await textOf()).entries())
        expectWords(text, promises[index].widget, promises[index].tag);
      assert.equal(said.filter((text) => /no “fr”, so English stands in/.test(text)).length, 1);
      assert.deepEqual(
        said.filter((text) => !/ERR_INTERNET_DISCONNECTED|no “fr”/.test(text)),
        [],
      );
    } finally {
      await page.setOfflineMode(false);
    }
  });

  for (const [what, urls, isGone] of [
    ['before the script came', ['*.js'], () => true],
    ['before the rest of it came', ['*/chunks/*'], (tag) => tag === 'awareness-factsheet'],
  ]) {
    it(`offline.html keeps what stands between the tags where the line was cut ${what}`, async () => {
      const promises = promisesOf(readPage(`${FOLDER}offline.html`));
      await session.send('Network.enable');
      await session.send('Network.setBlockedURLs', { urls });
      try {
        await open('offline.html', { isPlain: true });
        if (!isGone('course-card')) await until(() => said.some((text) => text.includes('its children stand in')));
      } finally {
        await session.send('Network.setBlockedURLs', { urls: [] });
      }
      const { widgets } = await page.evaluate(inspect, TAGS);
      for (const [index, { tag, text }] of widgets.entries())
        expectWords(text, isGone(tag) ? promises[index].children : promises[index].widget, tag);
      assert.deepEqual(await page.evaluate(() => window.torture.blank), []);
      assert.ok(
        said.every((text) => /ERR_BLOCKED_BY_CLIENT|its children stand in for it/.test(text)),
        said.join(),
      );
    });
  }

  it('print.html leaves on paper nothing that can only be clicked', async () => {
    await open('print.html');
    const seen = await page.$$eval(
      'awareness-factsheet >>> [part=exit], event-gallery >>> dialog',
      (elements) => elements.filter((element) => element.checkVisibility()).length,
    );
    assert.equal(seen, 0);
    const address = await page.$eval(
      'awareness-factsheet >>> [part=official] a, awareness-factsheet >>> a[part=official]',
      (link) => getComputedStyle(link, '::after').content,
    );
    assert.match(address, /https:\/\/www\.example\.org\/helpline/);
  });

  it('restless.html leaves nothing behind, however often it begins anew', async () => {
    await open('restless.html');
    const again = async () => {
      await page.click('button');
      await page.waitForFunction(() => document.querySelector('button:disabled'));
      await page.waitForFunction(() => document.querySelector('button:not(:disabled)'));
      // Twice: what the first finds free lets go of the rest.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return session.send('Memory.getDOMCounters');
    };
    const before = await again();
    const later = await again();
    for (const kind of ['nodes', 'jsEventListeners'])
      assert.ok(later[kind] <= before[kind] + 20, `${before[kind]} ${kind}, then ${later[kind]}`);
  });

  for (const name of ['dark.html', 'forced-colours.html']) {
    it(`${name} has nothing for axe to find in its widgets`, async () => {
      // What the policy of the page would refuse.
      await page.setBypassCSP(true);
      await open(name);
      await page.addScriptTag({ path: AXE });
      await page.setBypassCSP(false);
      const violations = await page.evaluate(
        async (tags, rules) => (await window.axe.run(document.querySelectorAll(tags), { rules })).violations,
        TAGS,
        // Axe takes -webkit-text-fill-color for the colour of text, and Chromium tells the one before forcing.
        { 'color-contrast': { enabled: name === 'dark.html' } },
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
  }
});
