/** What a page pays for the widgets, in things that can be counted. Bytes are in test/build/package.test.mjs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { toHtml } from '../../demo/content/snippet.mjs';
import { OURS } from '../bench/cards/contestants.mjs';
import { pageOf } from '../bench/cards/pages.mjs';
import { load, newPage } from '../bench/page.mjs';
import { tasksDuring } from '../bench/tasks.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';
import { startPageServer, typeOf } from '../helpers/page-server.mjs';
import { keepShifts } from '../helpers/shifts.mjs';

const SCRIPT = 'awareness-widgets.js';
const STYLES = 'awareness-widgets.css';

/**
 * Of each widget, shown in English: what a page loads for it, and how many nodes its shadow tree may have for each node
 * that the same content takes as plain HTML. An empty marker of Lit is a node, too. The goal is 1.4; none may grow.
 */
const BUDGETS = {
  'course-card': { example: 'press-release', chunks: [], nodes: 1.6 },
  'speaker-quote': { example: 'gravett', chunks: [], nodes: 2.2 },
  'event-gallery': { example: 'grid', chunks: [], nodes: 2.2 },
  'awareness-factsheet': { example: 'know-the-signs', chunks: ['sheet', 'nano'], nodes: 2 },
};

const exampleOf = (tag) => {
  const examples = JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'));
  return toHtml(tag, examples[BUDGETS[tag].example], '/demo/');
};

/** Milliseconds for which a script is held back: long enough for what stands before it to be painted. */
const SLOW_LINE = 400;

describe('a page pays', () => {
  let browser, server;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    server = await startPageServer((path, send) => {
      if (!path.startsWith('/slow/')) return false;
      const file = path.replace('/slow', '.');
      wait(file.endsWith('.js') ? SLOW_LINE : 0).then(() => send(typeOf(file), readFileSync(file)));
      return true;
    });
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(body, { base = '/dist/cdn', run } = {}) {
    // Nothing in its cache.
    const page = await newVisitor(browser);
    await page.setViewport({ width: 1100, height: 900 });
    if (run) await page.evaluateOnNewDocument(run);
    const head = `<link rel="stylesheet" href="${base}/${STYLES}"><script type="module" src="${base}/${SCRIPT}"></script>`;
    server.asked.length = 0;
    await page.goto(server.put(body, { head }), { waitUntil: 'networkidle0' });
    return page;
  }

  for (const [tag, { chunks, nodes }] of Object.entries(BUDGETS)) {
    it(`for <${tag}> the script, its style sheet${chunks.map((name) => `, ${name}`).join('')}, and nothing else`, async () => {
      const page = await open(exampleOf(tag));
      const asked = server.asked.filter((url) => url.startsWith('/dist/')).map((url) => url.replace('/dist/cdn/', ''));
      assert.deepEqual(
        asked.map((url) => url.replace(/^chunks\/|-[\w-]{6}\.js$/g, '')).sort(),
        [SCRIPT, STYLES, ...chunks].sort(),
      );
      await page.close();
    });

    it(`for <${tag}> at most ${nodes} nodes where plain HTML has one`, async () => {
      const page = await open(exampleOf(tag));
      const { all, plain } = await page.$eval(tag, countNodes);
      assert.ok(plain > 10, `${plain} nodes are too few to be the example`);
      assert.ok(all <= nodes * plain, `${all} nodes where plain HTML has ${plain}`);
      await page.close();
    });

    it(`for <${tag}> no move of what stands below it, however late the script, where the page keeps its height`, async () => {
      const shown = await open(exampleOf(tag));
      const height = await shown.$eval(tag, (element) => element.getBoundingClientRect().height);
      const reserve = `<style>${tag}{--aw-reserve:${height}px}</style>`;
      const page = await open(`${reserve}${exampleOf(tag)}<p>Below</p>`, { base: '/slow/dist/cdn', run: keepShifts });
      await page.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('.box'), {}, tag);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      assert.deepEqual(await page.evaluate('shifts'), []);
      await page.close();
      await shown.close();
    });
  }

  it('for fifty cards on a slow phone in no one task more than a third of what they take in all', async () => {
    const address = server.putWhole(await pageOf(OURS, 50));
    const shares = [];
    for (let round = 0; round < 3; round++) {
      const opened = await newPage(browser, { slowdown: 4 });
      const { longest, all } = await tasksDuring(opened, () => load(opened, address));
      await opened.close();
      shares.push(longest / all);
    }
    assert.ok(Math.min(...shares) <= 1 / 3, `the longest task took of all: ${shares.join(', ')}`);
  });
});

/** In the page: the nodes of a shadow tree, and those that the same elements and words would take without a script. */
function countNodes({ shadowRoot }) {
  const count = { all: 0, plain: 0 };
  const walk = (node) => {
    count.all++;
    const isEmpty = node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !node.data.trim());
    if (!isEmpty) count.plain++;
    node.childNodes.forEach(walk);
  };
  shadowRoot.childNodes.forEach(walk);
  return count;
}
