/** Lists of so many widgets that laying out all of them would hold a phone up: what is not seen waits, and nobody notices. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { toHtml } from '../../demo/content/snippet.mjs';
import { CHROME_FLAGS, ensureBrowser } from '../helpers/browser.mjs';
import { OURS, startPageServer } from '../helpers/page-server.mjs';
import { keepShifts } from '../helpers/shifts.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';

const EXAMPLES = { 'course-card': 'open', 'speaker-quote': 'gravett' };
const COUNT = 40;

/** So many are laid out wherever they stand. */
const FIRST = 12;

const LISTS = {
  'side by side': (items) => `<main>${items.join('')}</main>`,
  'in a list': (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
};

const listOf = (tag, list) => {
  const { [EXAMPLES[tag]]: example } = JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'));
  return LISTS[list](
    Array.from({ length: COUNT }, (_, index) =>
      toHtml(tag, { ...example, attributes: { ...example.attributes, id: `number-${index + 1}` } }, '/demo/'),
    ),
  );
};

describe('a long list', () => {
  let shared, server;
  before(async () => {
    shared = await puppeteer.launch({ executablePath: ensureBrowser(), args: CHROME_FLAGS });
    server = await startPageServer();
  });
  afterEach(() => closePages(shared));
  after(async () => {
    await shared.close();
    server.close();
  });

  async function open(body, { browser = shared, head = '' } = {}) {
    const page = await newVisitor(browser);
    await page.setViewport({ width: 600, height: 900 });
    await page.evaluateOnNewDocument(keepShifts);
    await page.goto(server.put(`${body}<p>The end</p>`, { head: `${OURS}${head}` }), { waitUntil: 'networkidle0' });
    await page.waitForFunction(areAllThere, {}, COUNT);
    return page;
  }

  for (const tag of Object.keys(EXAMPLES)) {
    for (const list of Object.keys(LISTS)) {
      it(`of <${tag}> ${list} is laid out where it is seen, and its first ${FIRST}`, async () => {
        const page = await open(listOf(tag, list));
        const laidOut = await page.$$eval(tag, areLaidOut);
        assert.ok(laidOut.slice(0, FIRST).every(Boolean), `not laid out: ${laidOut}`);
        assert.ok(
          laidOut.slice(-FIRST).every((isLaidOut) => !isLaidOut),
          `laid out: ${laidOut}`,
        );
      });
    }

    it(`of <${tag}> is whole wherever a reader scrolls to, and nothing moves there`, async () => {
      const page = await open(listOf(tag, 'side by side'));
      await page.mouse.move(300, 450);
      // What moved when they came is another matter: this page keeps no height for them.
      await page.evaluate('shifts.length = 0');
      const seen = new Set(await page.$$eval(tag, wholeInSight));
      for (let turn = 0; turn < 200 && !(await page.evaluate(isAtEnd)); turn++) {
        await page.mouse.wheel({ deltaY: 600 });
        await page.evaluate(nextFrame);
        for (const id of await page.$$eval(tag, wholeInSight)) seen.add(id);
      }
      assert.equal(seen.size, COUNT);
      assert.deepEqual(await page.evaluate('shifts'), []);
    });
  }

  it('leads a link to the right one', async () => {
    const page = await open(`<a href="#number-30">Number 30</a>${listOf('course-card', 'side by side')}`);
    await page.click('a');
    await page.evaluate(nextFrame);
    const [first] = await page.$$eval('course-card', wholeInSight);
    assert.equal(first, 'number-30');
  });

  it('is heard as a whole', async () => {
    // As where a screen reader runs: else Chromium builds the tree of what is laid out.
    const heard = await puppeteer.launch({
      executablePath: ensureBrowser(),
      args: [...CHROME_FLAGS, '--force-renderer-accessibility'],
    });
    try {
      const page = await open(listOf('course-card', 'side by side'), { browser: heard });
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const words = await page.$eval('course-card', ({ shadowRoot }) => shadowRoot.querySelector('h3').textContent);
      const headings = nodes.filter(({ role, name }) => role?.value === 'heading' && name?.value === words);
      assert.equal(headings.length, COUNT);
    } finally {
      await heard.close();
    }
  });

  it('is printed as a whole', async () => {
    const page = await open(listOf('course-card', 'side by side'));
    await page.emulateMediaType('print');
    await page.evaluate(nextFrame);
    assert.ok((await page.$$eval('course-card', areLaidOut)).every(Boolean));
  });

  it('is laid out as a whole where the page says so', async () => {
    const head = '<style>course-card{content-visibility:visible}</style>';
    const page = await open(listOf('course-card', 'in a list'), { head });
    assert.ok((await page.$$eval('course-card', areLaidOut)).every(Boolean));
  });
});

// In the page:

function areAllThere(count) {
  const widgets = [...document.querySelectorAll('course-card,speaker-quote')];
  return widgets.length === count && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.box'));
}

function areLaidOut(widgets) {
  return widgets.map(({ shadowRoot }) =>
    shadowRoot.querySelector('[part=heading],blockquote').checkVisibility({ contentVisibilityAuto: true }),
  );
}

/** The ids of those whose upper edge is in the window, in their order, where their words are drawn. */
function wholeInSight(widgets) {
  return widgets
    .filter((widget) => {
      const { top } = widget.getBoundingClientRect();
      const words = widget.shadowRoot.querySelector('[part=heading],blockquote');
      return top > -1 && top < innerHeight && words.checkVisibility({ contentVisibilityAuto: true });
    })
    .map(({ id }) => id);
}

function isAtEnd() {
  return document.querySelector('body > p:last-of-type').getBoundingClientRect().bottom <= innerHeight;
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}
