/**
 * 10,000 random deeds of a page that never rests: nothing fails, and of what lives as long as the page nothing is kept.
 * CHAOS_SEED=123 repeats a run, whose number stands in what failed.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { toHtml } from '../../demo/content/snippet.mjs';
import { riot } from '../chaos/riot.mjs';
import { countWhatIsKept } from '../chaos/watch.mjs';
import { CHROME_FLAGS, ensureBrowser } from '../helpers/browser.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

const TAGS = readdirSync('src/elements');
const SEED = Number(env.CHAOS_SEED ?? Math.floor(Math.random() * 1e9));
const DEEDS = 10_000;

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const examplesOf = (tag) => Object.values(read(`demo/content/${tag}.json`));
const declarations = read('dist/custom-elements.json').modules.flatMap(({ declarations: all }) => all);
const attributesOf = (tag) => declarations.find(({ tagName }) => tagName === tag).attributes.map(({ name }) => name);

const PLAN = {
  examples: TAGS.flatMap((tag) => examplesOf(tag).map((example) => toHtml(tag, example, '/demo/'))),
  // A feed has a deed of its own.
  attributes: Object.fromEntries(TAGS.map((tag) => [tag, attributesOf(tag).filter((name) => name !== 'src')])),
  values: [
    ...new Set(TAGS.flatMap((tag) => examplesOf(tag).flatMap(({ attributes }) => Object.values(attributes)))),
    ...['', 'maybe', '2031-02-30', 'javascript:alert(1)', '<b>', 'x|y|z', '-1', 'off', 'file', 'strip', 'rows', '💥'],
  ],
  feeds: [
    ...readdirSync('demo/content/feeds').map((name) => `/demo/content/feeds/${name}`),
    ...['/no-such.json', '/broken.json', '/late.json', 'http://', ''],
  ],
  languages: ['en', 'ru', 'uz', 'uz-Cyrl', 'ar', 'fr', 'kk', 'qq', ''],
};

describe(`chaos, seed ${SEED}`, () => {
  let browser, server, page;
  const said = [];
  before(async () => {
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: CHROME_FLAGS });
    server = await startPageServer((path, send) => {
      if (path === '/broken.json') send('application/json', '{"@type":');
      else if (path === '/late.json') setTimeout(() => send('application/json', '{}'), 300);
      else return false;
      return true;
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => said.push(String(error?.stack ?? error)));
    page.on('console', (message) => {
      // The browser itself speaks of a feed that is not there.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) said.push(message.text());
    });
    await page.evaluateOnNewDocument(countWhatIsKept);
    await page.goto(server.put('<p>Nothing rests here.'), { waitUntil: 'networkidle0' });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** What is there when all has come to rest. */
  async function countAll() {
    await page.waitForNetworkIdle({ idleTime: 500 });
    return page.evaluate(() => ({
      ...window.kept,
      head: document.head.childNodes.length,
      body: document.body.childNodes.length,
      sheets: document.adoptedStyleSheets.length,
      attributes: [document.documentElement, document.body].map((node) => node.cloneNode().outerHTML).join(''),
    }));
  }

  it(`of ${DEEDS} deeds ends without an error, and without anything left`, { timeout: 300_000 }, async () => {
    // Whatever is loaded once and kept for the next widget is there after this.
    await page.evaluate(riot, { ...PLAN, seed: SEED + 1, count: DEEDS / 10 });
    const before = await countAll();
    const done = await page.evaluate(riot, { ...PLAN, seed: SEED, count: DEEDS });
    const later = await countAll();
    assert.ok(
      Object.values(done).every((times) => times > DEEDS / 50),
      JSON.stringify(done),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(later, before);
    // Of the page, once: what finds widgets that come later, and what follows the children of all.
    assert.deepEqual([later.observed, later.addresses], [2, 0]);
  });
});
