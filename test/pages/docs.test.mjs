/** The documentation as a webmaster reads it: built, and served under a strict policy. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { newVisitor } from '../helpers/visitor.mjs';

/** Sent as a script of the tests' own, which the page's policy lets alone. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = 'dist/cdn/docs';
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const TAGS = readdirSync('src/elements');
const WIDGETS = TAGS.join();
const MIB = 1024 * 1024;

describe('the documentation', () => {
  let browser, server;
  /** By page: the fragments that are in it. */
  const ids = new Map();
  before(async () => {
    server = await serveDemo({ port: 0 });
    browser = await puppeteer.launch(chromiumOptions());
    for (const name of PAGES) {
      const html = readFileSync(join(FOLDER, name), 'utf8');
      ids.set(name, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)));
    }
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(name) {
    const page = await newVisitor(browser);
    page.said = [];
    page.asked = [];
    page.on('console', (message) => page.said.push(message.text()));
    page.on('pageerror', (error) => page.said.push(String(error)));
    page.on('requestfailed', (request) => page.said.push(`failed: ${request.url()}`));
    page.on('response', (response) => response.ok() || page.said.push(`${response.status()}: ${response.url()}`));
    page.on('request', (request) => page.asked.push(request.url()));
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${server.url}dist/cdn/docs/${name}`, { waitUntil: 'networkidle0' });
    return page;
  }

  const violations = (page, runOnly) =>
    page.evaluate(async (rules) => {
      const { violations: found } = await window.axe.run({ resultTypes: ['violations'], runOnly: rules });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, runOnly);

  it('has a page for each widget, and takes less than 1.5 MiB with its pictures', () => {
    for (const tag of TAGS) assert.ok(PAGES.includes(`${tag}.html`), tag);
    const files = readdirSync(FOLDER, { recursive: true }).map((name) => statSync(join(FOLDER, name)));
    const bytes = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
    assert.ok(bytes < 1.5 * MIB, `${bytes} bytes`);
  });

  for (const name of PAGES) {
    describe(name, () => {
      let page;
      before(async () => (page = await open(name)));
      after(() => page.close());

      it('shows every example alive, fits every width, says nothing, and asks no other site', async () => {
        const examples = await page.$$eval(
          '.live',
          (places, widgets) =>
            places.map((place) => {
              const frame = place.querySelector('iframe')?.contentDocument;
              const widget = (frame ?? place).querySelector(widgets);
              return widget?.shadowRoot?.querySelector('.box')?.innerText.trim() ?? '';
            }),
          WIDGETS,
        );
        for (const words of examples) assert.ok(words.length > 8, `an example shows: ${words}`);
        assert.equal(examples.length, (await page.$$('.caption')).length);
        // 320 is a window of 1,280 at 400 %.
        for (const width of [280, 320, 600, 1100]) {
          await page.setViewport({ width, height: 800 });
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        }
        assert.deepEqual(page.said, []);
        assert.deepEqual(
          page.asked.filter((url) => !url.startsWith(server.url)),
          [],
        );
      });

      it('leads somewhere with every link', () => {
        const html = readFileSync(join(FOLDER, name), 'utf8').replaceAll(/<div class="live">[^]*?\n<\/div>\n/g, '');
        for (const [, href] of html.matchAll(/<a\b[^>]* href="([^"]*)"/g)) {
          if (href.startsWith('https://')) continue;
          const [target, fragment] = href.split('#');
          if (target.startsWith('../')) {
            assert.ok(existsSync(join(FOLDER, target)), `${href}: there is no such file`);
            continue;
          }
          const found = ids.get(target || name);
          assert.ok(found, `${href}: there is no such page`);
          if (fragment) assert.ok(found.has(fragment), `${href}: there is no such heading`);
        }
      });

      it('has nothing for axe to find, light and dark', async () => {
        await page.evaluate(AXE);
        assert.deepEqual(await violations(page), []);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        // What is dark differs in its colours alone.
        assert.deepEqual(await violations(page, ['color-contrast']), []);
      });
    });
  }

  it('leads the keyboard to the content first', async () => {
    const page = await open('index.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
    await page.close();
  });

  it('has for every picture a description and a place', async () => {
    const pictures = PAGES.flatMap((name) => [
      ...readFileSync(join(FOLDER, name), 'utf8').matchAll(
        /<img src="(pictures[^"]*)" width="(\d+)" height="(\d+)" alt="([^"]*)"/g,
      ),
    ]);
    assert.ok(pictures.length > 0);
    const page = await open('index.html');
    for (const [, src, width, height, alt] of pictures) {
      assert.ok(alt.length > 30, src);
      assert.ok(statSync(join(FOLDER, src)).size < 60 * 1024, src);
      const sizes = await page.evaluate(async (address) => {
        const picture = Object.assign(new Image(), { src: address });
        await picture.decode();
        return [picture.naturalWidth, picture.naturalHeight];
      }, src);
      assert.deepEqual(sizes, [Number(width), Number(height)], src);
    }
    await page.close();
  });
});
