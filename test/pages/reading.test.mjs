import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
const PAGES = ['', 'pages/arabic.html', 'pages/dark.html', 'pages/factsheet.html', 'pages/hostile-css.html'];

describe('reading the demo pages', () => {
  let browser, server;
  before(async () => {
    server = await serveDemo({ port: 0 });
    browser = await puppeteer.launch(chromiumOptions());
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path, { media = [], bypass = false } = {}) {
    const page = await newVisitor(browser);
    page.said = [];
    page.on('console', (message) => page.said.push(message.text()));
    page.on('pageerror', (error) => page.said.push(String(error)));
    await page.setViewport({ width: 1280, height: 800 });
    await page.setBypassCSP(bypass);
    // Puppeteer refuses the names it does not know; the protocol takes them.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: media });
    await page.goto(server.url + path, { waitUntil: 'load' });
    // A language may still be on its way.
    await page.waitForFunction((tags) => [...document.querySelectorAll(tags)].every((e) => e.shadowRoot), {}, TAGS);
    return page;
  }

  /** Boxes of text inside the widgets that stick out of them, and text that a box cuts off. */
  const overflowing = (page) =>
    page.$$eval(TAGS, (elements) =>
      elements.flatMap((element) => {
        const own = element.getBoundingClientRect();
        return [...element.shadowRoot.querySelectorAll('.box *')]
          .filter((node) => node.innerText && !node.closest('.strip'))
          .filter((node) => {
            const { left, right, width } = node.getBoundingClientRect();
            // What lies over the page has the window's width.
            const host = node.closest('[popover]') ? { left: 0, right: document.documentElement.clientWidth } : own;
            return width && (left < host.left - 1 || right > host.right + 1);
          })
          .map((node) => `${element.localName} ${node.localName} ${node.innerText.slice(0, 40)}`);
      }),
    );

  for (const path of PAGES) {
    const name = path || 'index.html';

    it(`keeps every line inside its widget, narrow, wide and zoomed: ${name}`, async () => {
      const page = await open(path);
      for (const [width, scale] of [
        [240, 1],
        [280, 1],
        [320, 1],
        [1100, 1],
        [1280, 2],
        [1280, 4],
      ]) {
        await page.setViewport({ width: width / scale, height: 800, deviceScaleFactor: scale });
        assert.deepEqual(await overflowing(page), [], `${width} px, ${scale * 100}%`);
      }
      await page.setViewport({ width: 1280, height: 800 });
      await page.$$eval(TAGS, (elements) => elements.forEach(({ style }) => (style.fontSize = '200%')));
      assert.deepEqual(await overflowing(page), [], 'text twice as large');
      assert.deepEqual(page.said, []);
    });

    for (const media of [
      [{ name: 'forced-colors', value: 'active' }],
      [{ name: 'prefers-color-scheme', value: 'dark' }],
      [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    ]) {
      it(`has nothing for axe to find in its widgets, ${media[0].name} ${media[0].value}: ${name}`, async () => {
        const page = await open(path, { media, bypass: true });
        await page.addScriptTag({ path: AXE });
        const violations = await page.evaluate(
          async (tags, rules) => (await window.axe.run(document.querySelectorAll(tags), { rules })).violations,
          TAGS,
          // Axe takes -webkit-text-fill-color for the colour of text, and Chromium tells the one before forcing.
          { 'color-contrast': { enabled: media[0].name !== 'forced-colors' } },
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
        );
      });
    }
  }

  for (const theme of ['high-contrast', 'plain']) {
    for (const scheme of ['light', 'dark']) {
      it(`has contrast in the theme ${theme}, ${scheme}, its button too`, async () => {
        const page = await open('pages/dark.html', { bypass: true });
        await page.evaluate((colorScheme) => (document.documentElement.style.colorScheme = colorScheme), scheme);
        await page.addStyleTag({ path: `dist/cdn/themes/${theme}.css` });
        await page.addScriptTag({ path: AXE });
        // Axe passes over text that is of its own ground's colour.
        const contrast = await page.$eval('course-card', ({ shadowRoot }) => {
          const { color, backgroundColor } = getComputedStyle(shadowRoot.querySelector('[part=register]'));
          const luminance = (text) => {
            const [r, g, b] = text.match(/[\d.]+/g).map((part) => {
              const value = Number(part) / 255;
              return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const [darker, lighter] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
          return (lighter + 0.05) / (darker + 0.05);
        });
        assert.ok(contrast >= 4.5, `the button has a contrast of ${contrast}`);
        const violations = await page.evaluate(
          async (tags) =>
            (await window.axe.run(document.querySelectorAll(tags), { runOnly: ['color-contrast'] })).violations,
          TAGS,
        );
        assert.deepEqual(
          violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html}: ${any[0]?.message}`)),
          [],
        );
      });
    }
  }

  it('keeps every text at 13 px and more against hostile page styles', async () => {
    const page = await open('pages/hostile-css.html');
    const small = await page.$$eval(TAGS, (elements) =>
      elements.flatMap((element) =>
        [...element.shadowRoot.querySelectorAll('.box *')]
          .filter((node) => [...node.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()))
          .map((node) => [parseFloat(getComputedStyle(node).fontSize), node])
          .filter(([size, node]) => size < 13 && node.innerText)
          .map(([size, node]) => `${element.localName} ${size} px: ${node.innerText.slice(0, 40)}`),
      ),
    );
    assert.deepEqual(small, []);
  });

  it('leads the keyboard to the exit of a fact sheet first, with a ring to see', async () => {
    const page = await open('pages/factsheet.html');
    let focused;
    for (let presses = 0; presses < 10 && focused?.part !== 'exit'; presses += 1) {
      await page.keyboard.press('Tab');
      focused = await page.evaluate(() => {
        const inner = document.activeElement.shadowRoot?.activeElement;
        return inner && { part: inner.getAttribute('part'), ring: getComputedStyle(inner).outlineWidth };
      });
      if (focused) break;
    }
    assert.deepEqual(focused, { part: 'exit', ring: '3px' });
  });

  it('leaves no exit and no mark of it on paper', async () => {
    const page = await open('pages/factsheet.html');
    await page.emulateMediaType('print');
    const seen = await page.$$eval('awareness-factsheet', (elements) =>
      elements.map(({ shadowRoot }) =>
        ['exit', 'exit-note'].map((part) => shadowRoot.querySelector(`[part=${part}]`).checkVisibility()),
      ),
    );
    assert.deepEqual(seen, [[false, false]]);
  });

  it('prints the fact sheet on one page of A4 and of US Letter', async () => {
    const page = await open('pages/factsheet.html');
    for (const options of [{ preferCSSPageSize: true }, { format: 'letter' }]) {
      const pdf = Buffer.from(await page.pdf(options)).toString('latin1');
      assert.equal(pdf.match(/\/Type \/Page\b/g).length, 1, JSON.stringify(options));
    }
  });

  it('leaves no entry in the history and nothing in the address', async () => {
    const page = await open('');
    assert.equal(await page.evaluate(() => history.length), 2);
    assert.equal(page.url(), server.url);
  });

  for (const path of PAGES) {
    it(`shows the children without JavaScript: ${path || 'index.html'}`, async () => {
      const page = await newVisitor(browser);
      await page.setJavaScriptEnabled(false);
      await page.goto(server.url + path);
      const hidden = await page.$$eval(TAGS, (elements) =>
        elements.flatMap((element) =>
          [...element.querySelectorAll('p,li,h2,h3')]
            .filter((child) => child.textContent.trim() && !child.checkVisibility())
            .map((child) => child.textContent),
        ),
      );
      assert.deepEqual(hidden, []);
    });
  }
});
