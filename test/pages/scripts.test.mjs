import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../helpers/browser.mjs';

const CARD =
  '<course-card start="2031-03-03" city="Tashkent" organizer="Academy"><h3>Interviewing witnesses</h3></course-card>';
const MODULE = '<script type="module" src="/dist/cdn/awareness-widgets.js"></script>';
const CLASSIC = '<script src="/dist/cdn/awareness-widgets.classic.js"></script>';

describe('the scripts of dist/cdn', () => {
  let browser, server, markup;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    server = createServer(({ url }, response) => {
      const isScript = url.startsWith('/dist/');
      response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
      response.end(isScript ? readFileSync(`.${url}`) : url === '/' ? markup : '');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** @returns what the first widget shows and what the console said */
  async function show(html, tag = 'course-card') {
    markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${html}`;
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle0' });
    const text = await page.$eval(tag, ({ shadowRoot }) => shadowRoot?.querySelector('.box').innerText ?? '');
    await page.close();
    return { text, said };
  }

  for (const [name, html] of [
    ['the module', MODULE + CARD],
    ['the classic script in the head, before the children are parsed', CLASSIC + CARD],
    ['the classic script at the end', CARD + CLASSIC],
    ['the classic script with defer', CLASSIC.replace(' src', ' defer src') + CARD],
    ['both, twice', MODULE + CLASSIC + CARD + CLASSIC + MODULE],
    ['the element’s own file', MODULE.replace('awareness-widgets', 'course-card') + CARD],
  ]) {
    it(`show the card, silently: ${name}`, async () => {
      const { text, said } = await show(html);
      assert.match(text, /Interviewing witnesses/);
      assert.match(text, /3 March 2031/);
      assert.deepEqual(said, []);
    });
  }

  for (const tag of ['speaker-quote', 'event-gallery', 'awareness-factsheet']) {
    it(`work alone: ${tag}.js`, async () => {
      const { text } = await show(
        `${MODULE.replace('awareness-widgets', tag)}<${tag} heading="A heading" speaker="A speaker">B</${tag}>`,
        tag,
      );
      assert.match(text, /A heading|A speaker|B/i);
    });
  }
});
