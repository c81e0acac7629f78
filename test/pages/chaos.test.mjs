/**
 * Ten thousand operations at random on all four widgets, and nothing is left of it: no error, node, listener, observer or
 * object URL. `CHAOS_SEED=123` does again what failed with that number; without it each run has another one.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { countWhatIsLeft } from '../chaos/count.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

const OPERATIONS = 10_000;

/** What is made once, such as a template of Lit's or the words of a language, is made by then. */
const WARM_UP = 1_500;

/**
 * Nodes of templates that are first used later and kept for good, such as one for each set of facts that a card shows. A
 * single node left by each operation would be ten times as many.
 */
const SLACK = 1_000;

const SEED = Number(process.env.CHAOS_SEED ?? Date.now() % 1e9);

/** A few of each kind: long ones would only be slower. */
const EXAMPLES = [
  ['course-card', ['open', 'press-release', 'minimal', 'mistakes']],
  ['speaker-quote', ['becker', 'with-original', 'portrait']],
  ['event-gallery', ['press-release', 'missing-image', 'single']],
  ['awareness-factsheet', ['minimal', 'helplines', 'card']],
];

const read = (path) => readFileSync(path, 'utf8');

const material = {
  examples: EXAMPLES.flatMap(([tag, names]) => {
    const all = JSON.parse(read(`demo/content/${tag}.json`));
    return names.map((name) => [tag, all[name]]);
  }),
  attributes: Object.fromEntries(
    JSON.parse(read('dist/custom-elements.json'))
      .modules.flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
  ),
};

/** The server's answers, those of a bad day too. */
const ANSWERS = {
  '/feed/good.json': (send) => send('application/ld+json', read('demo/content/feeds/dated-training.json')),
  '/feed/gallery.json': (send) => send('application/ld+json', read('demo/content/feeds/gallery.json')),
  '/feed/calendar.ics': (send) => send('text/calendar', read('demo/content/feeds/courses.ics')),
  '/feed/slow.json': (send) => setTimeout(send, 80, 'application/ld+json', '{"@type":"Event","name":"Slow"}'),
  '/feed/en.json': (send) => send('application/ld+json', read('demo/content/feeds/know-the-signs.en.json')),
  '/feed/ru.json': (send) => send('application/ld+json', read('demo/content/feeds/know-the-signs.ru.json')),
  '/feed/500': (send) => send('application/json', '{}', 500),
  '/feed/page.html': (send) => send('text/html', '<!doctype html>'),
  '/feed/half.json': (send) => send('application/json', '{"@type":'),
  '/feed/cut': (send, request) => request.socket.destroy(),
};

/** Sent into the page: so many operations, then all is taken away. */
async function run(seed, count, things, isFirst) {
  const { Chaos } = await import('/test/chaos/chaos.mjs');
  const chaos = new Chaos(seed, things);
  if (isFirst) await chaos.showAll();
  for (let done = 0; done < count; done += 1) await chaos.step();
  chaos.end();
}

describe(`chaos of seed ${SEED}`, () => {
  let browser, server, page, session;
  const said = [];
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    server = await startPageServer((path, send, request) => {
      if (path.endsWith('.mjs')) send('text/javascript', read(`.${path}`));
      else if (path in ANSWERS) ANSWERS[path](send, request);
      else return false;
      return true;
    });
    page = await browser.newPage();
    session = await page.createCDPSession();
    page.on('pageerror', (error) => said.push(error.stack ?? String(error)));
    // The browser itself says of each answer that it was a bad one.
    page.on('console', (message) => {
      if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) said.push(message.text());
    });
    await page.evaluateOnNewDocument(countWhatIsLeft);
    await page.evaluateOnNewDocument(() => {
      // A file that is saved is of no use here.
      HTMLAnchorElement.prototype.click = () => undefined;
      // A console keeps the element that a warning is about.
      console.warn = () => undefined;
    });
    await page.goto(server.put('', { html: '' }));
    await page.evaluate(run, SEED + 1, WARM_UP, material, true);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Nodes, listeners and widgets of the whole page, held by whatever it may be, once what nobody holds is gone. */
  async function count() {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const widgets = await Promise.all(Object.keys(material.attributes).map(countWidgets));
    return { nodes, documents, listeners: jsEventListeners, widgets: widgets.reduce((sum, each) => sum + each) };
  }

  async function countWidgets(tag) {
    const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
    const found = await page.queryObjects(prototype);
    const length = await found.evaluate((widgets) => widgets.length);
    await Promise.all([prototype.dispose(), found.dispose()]);
    return length;
  }

  /** A timer that ends by itself may hold a widget for a moment. */
  async function countAtRest() {
    for (let tries = 0; tries < 30 && (await count()).widgets; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 200));
    return count();
  }

  it('leaves nothing', { timeout: 120_000 }, async () => {
    const before = await page.evaluate(settle);
    const countBefore = await countAtRest();
    await page.evaluate(run, SEED, OPERATIONS, material);
    const now = await page.evaluate(settle, before);
    const { widgets, documents, ...counts } = await countAtRest();
    const seed = `CHAOS_SEED=${SEED}`;
    assert.deepEqual(said, [], seed);
    assert.deepEqual(now, before, seed);
    assert.deepEqual({ widgets, documents }, { widgets: 0, documents: countBefore.documents }, seed);
    for (const [what, number] of Object.entries(counts))
      assert.ok(number - countBefore[what] < SLACK, `${seed}: ${countBefore[what]} ${what}, then ${number}`);
  });
});

/** Sent into the page: waits for what ends by itself, such as a feed's second try, and says what is left. */
async function settle(expected) {
  const wanted = JSON.stringify(expected);
  for (let tries = 0; tries < 100 && JSON.stringify(window.left()) !== wanted; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return window.left();
}
