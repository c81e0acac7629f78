/** Lists of so many widgets that laying out all of them would hold a phone up: what is not seen waits, and nobody notices. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { toHtml } from '../../demo/content/snippet.mjs';
import { chromiumOptions, firefoxOptions } from '../helpers/browser.mjs';
import { OURS, startPageServer } from '../helpers/page-server.mjs';
import { keepShifts } from '../helpers/shifts.mjs';
import { closePages } from '../helpers/visitor.mjs';

const EXAMPLES = { 'course-card': 'open', 'speaker-quote': 'gravett' };
const COUNT = 30;

/** So many are laid out wherever they stand. */
const FIRST = 12;

/** So many are far from what is seen at first. */
const LAST = 8;

const LISTS = {
  'side by side': (items) => `<main>${items.join('')}</main>`,
  'in a list': (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
};

const IDS = Array.from({ length: COUNT }, (_, index) => `number-${index + 1}`);

function listOf(tag, list, name = EXAMPLES[tag]) {
  const { [name]: example } = JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'));
  const withId = (id) => toHtml(tag, { ...example, attributes: { ...example.attributes, id } }, '/demo/');
  return LISTS[list](IDS.map(withId));
}

let server;
before(async () => (server = await startPageServer()));
after(() => server.close());

async function open(browser, body, head = '') {
  const page = await browser.newPage();
  await page.setViewport({ width: 600, height: 900 });
  await page.evaluateOnNewDocument(keepShifts);
  await page.goto(server.put(`${body}<p>The end</p>`, { head: `${OURS}${head}` }));
  await page.waitForFunction(areAllThere, {}, COUNT);
  return page;
}

for (const [name, options] of Object.entries({ Chromium: chromiumOptions(), Firefox: firefoxOptions() })) {
  describe(`in ${name} a long list`, { skip: !options && 'Firefox is not here.' }, () => {
    let browser;
    before(async () => (browser = await puppeteer.launch(options)));
    afterEach(() => closePages(browser));
    after(() => browser?.close());

    for (const tag of Object.keys(EXAMPLES)) {
      for (const list of Object.keys(LISTS)) {
        it(`of <${tag}> ${list} is laid out where it is seen, and its first ${FIRST}`, async () => {
          const page = await open(browser, listOf(tag, list));
          const laidOut = await page.$$eval(tag, areLaidOut);
          assert.ok(laidOut.slice(0, FIRST).every(Boolean), `not laid out: ${laidOut}`);
          assert.ok(!laidOut.slice(-LAST).some(Boolean), `laid out: ${laidOut}`);
        });
      }
    }

    it('is whole wherever a script leads a reader, where the page keeps about their height', async () => {
      const page = await open(browser, listOf('course-card', 'in a list'));
      await page.$$eval('course-card', ([first, ...others]) => {
        for (const other of others) other.style.setProperty('--aw-reserve', `${first.offsetHeight - 2}px`);
      });
      for (const id of [IDS.at(-1), IDS[FIRST], IDS[20]]) {
        await page.evaluate((name) => document.getElementById(name).scrollIntoView(), id);
        await page.evaluate(nextFrame);
        const seen = await page.$$eval('course-card', wholeInSight);
        assert.ok(seen.includes(id), `${id} is not among ${seen}`);
      }
    });

    it('leads a link to the right one', async () => {
      const page = await open(
        browser,
        `<a href="#${IDS[24]}">The last but five</a>${listOf('course-card', 'side by side')}`,
      );
      await page.click('a');
      await page.evaluate(nextFrame);
      const [first] = await page.$$eval('course-card', wholeInSight);
      assert.equal(first, IDS[24]);
    });

    it('leads a link to the right one where the page scrolls smoothly', async () => {
      const page = await open(
        browser,
        `<a href="#${IDS[24]}">The last but five</a>${listOf('course-card', 'side by side')}`,
        '<style>html{scroll-behavior:smooth}</style>',
      );
      await page.click('a');
      await page.waitForFunction(isStill, { polling: 200 });
      const [first] = await page.$$eval('course-card', wholeInSight);
      assert.equal(first, IDS[24]);
    });

    it('is laid out as a whole where the page says so', async () => {
      const head = '<style>course-card, speaker-quote{content-visibility:visible}</style>';
      const page = await open(browser, listOf('course-card', 'in a list'), head);
      assert.ok((await page.$$eval('course-card', areLaidOut)).every(Boolean));
    });
  });
}

describe('a long list', () => {
  let browser;
  before(async () => {
    // As where a screen reader runs: else Chromium's tree has what is laid out.
    browser = await puppeteer.launch(chromiumOptions(['--force-renderer-accessibility']));
  });
  afterEach(() => closePages(browser));
  after(() => browser.close());

  for (const tag of Object.keys(EXAMPLES)) {
    it(`of <${tag}> stays where it is under a wheel`, async () => {
      const page = await open(browser, listOf(tag, 'side by side'));
      await page.mouse.move(300, 450);
      // What moved when they came is another matter: this page keeps no height for them.
      const start = await page.evaluate(
        (id) => {
          document.getElementById(id).scrollIntoView();
          window.shifts.length = 0;
          return scrollY;
        },
        IDS[FIRST - 2],
      );
      for (let turn = 0; turn < 20; turn++) {
        await page.mouse.wheel({ deltaY: 600 });
        await page.evaluate(nextFrame);
      }
      assert.ok((await page.evaluate('scrollY')) > start + 3000);
      assert.deepEqual(await page.evaluate('shifts'), []);
    });
  }

  it('of quotations that scroll sideways is as high as the highest', async () => {
    const list = listOf('speaker-quote', 'side by side', 'short');
    const row = list.replace('<main', '<main style="display:flex;overflow-x:auto"');
    const page = await open(browser, row, '<style>speaker-quote{flex:0 0 400px}</style>');
    const heightOf = () => page.$eval('main', ({ offsetHeight }) => offsetHeight);
    const before = await heightOf();
    await page.addStyleTag({ content: 'speaker-quote{content-visibility:visible}' });
    assert.equal(before, await heightOf());
  });

  it('is heard as a whole', async () => {
    const page = await open(browser, listOf('course-card', 'side by side'));
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const words = await page.$eval('course-card', ({ shadowRoot }) => shadowRoot.querySelector('h3').textContent);
    const headings = nodes.filter(({ role, name }) => role?.value === 'heading' && name?.value === words);
    assert.equal(headings.length, COUNT);
  });

  it('is printed as a whole', async () => {
    const page = await open(browser, listOf('course-card', 'side by side'));
    await page.emulateMediaType('print');
    await page.evaluate(nextFrame);
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

/** Asked again and again: whether the page has scrolled, and stands where it stood the last time. */
function isStill() {
  const [before, now] = [window.lastSeen, scrollY];
  window.lastSeen = now;
  return now > 0 && now === before;
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}
