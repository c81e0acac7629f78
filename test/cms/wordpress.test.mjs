/** What WordPress leaves of a snippet, saved with the rights of an administrator and of an author, in both its editors. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { DOORS } from '../../demo/content/snippet.mjs';
import { CHROME_FLAGS, ensureBrowser } from '../helpers/browser.mjs';
import { startPageServer } from '../helpers/page-server.mjs';
import { startWordPress, USERS, whyNot } from './wordpress.mjs';

const KNOWN = JSON.parse(readFileSync('test/cms/wordpress.json', 'utf8'));
const EXAMPLE = JSON.parse(readFileSync('demo/content/course-card.json', 'utf8')).minimal;

/** Writes a post and publishes it as its user does. @returns its address */
const EDITORS = {
  'the block editor': async (page, site, html) => {
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
    return page.evaluate(async (content) => {
      const { data, blocks } = window.wp;
      data.dispatch('core/editor').editPost({ title: 'A post', status: 'publish' });
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('core/html', { content }));
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getPermalink();
    }, html);
  },
  'the classic editor': async (page, site, html) => {
    await page.goto(`${site.url}/wp-admin/post-new.php?classic`);
    // The “Text” tab; before the other one is ready it would take the text over.
    await page.waitForFunction(
      () => document.querySelector('.wp-editor-wrap.html-active') ?? window.tinymce?.get('content')?.initialized,
    );
    const id = await page.evaluate((content) => {
      window.switchEditors?.go('content', 'html');
      document.querySelector('#title').value = 'A post';
      document.querySelector('#content').value = content;
      return document.querySelector('#post_ID').value;
    }, html);
    await page.click('#publish');
    // WordPress goes on to the post that is saved.
    await page.waitForFunction(() => location.search.includes('post='));
    return `${site.url}/?p=${id}`;
  },
};

const reason = whyNot();

describe('WordPress', { skip: reason }, () => {
  let browser, files, site;
  before(async () => {
    files = await startPageServer();
    const script = `${files.origin}/dist/cdn/awareness-widgets.js`;
    site = await startWordPress(`<script type="module" crossorigin src="${script}"></script>`);
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: CHROME_FLAGS });
  });
  after(async () => {
    await browser?.close();
    site?.close();
    files?.close();
  });

  /** @returns the way in by which the card is there with all that it says, or `nothing` */
  async function wayIn(address) {
    const reader = await browser.newPage();
    const said = [];
    reader.on('pageerror', (error) => said.push(String(error)));
    reader.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    const source = await (await reader.goto(address)).text();
    await reader.waitForFunction(() => window.awarenessWidgets);
    await reader.waitForNetworkIdle({ idleTime: 300 });
    const frame = await (await reader.$('iframe[src*="/embed/"]'))?.contentFrame();
    const cards = await (frame ?? reader).evaluate(() =>
      Array.from(document.querySelectorAll('course-card'), (card) => ({
        text: card.shadowRoot?.textContent ?? '',
        height: card.offsetHeight,
      })),
    );
    if (frame) {
      const content = await frame.evaluate(() => document.body.offsetHeight);
      await reader.waitForFunction(
        (height) => Math.abs(document.querySelector('iframe[src*="/embed/"]').clientHeight - height) < 2,
        {},
        content,
      );
    }
    await reader.close();
    assert.deepEqual(said, []);
    if (!cards.length) return 'nothing';
    assert.equal(cards.length, 1);
    const [{ text, height }] = cards;
    assert.match(
      text,
      /Interviewing witnesses with care[^]*(?:3 March|March 3,) 2031[^]*Tashkent[^]*Example Police Academy/,
    );
    assert.ok(height > 100, `${height}`);
    if (frame) return 'frame';
    return /<course-card/.test(source) ? 'tag' : /data-widget="course-card"/.test(source) ? 'placeholder' : 'link';
  }

  for (const [user, who] of Object.entries(USERS)) {
    for (const [editor, write] of Object.entries(EDITORS)) {
      it(`shows the widget that ${who} has pasted into ${editor}`, async () => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        page.on('dialog', (dialog) => dialog.accept());
        await site.login(page, user);
        const measured = {};
        for (const [door, toHtml] of Object.entries(DOORS)) {
          const html = toHtml('course-card', EXAMPLE, `${files.origin}/dist/cdn/`);
          measured[door] = await wayIn(await write(page, site, html));
        }
        await context.close();
        // The snippet that is recommended has to do, whatever is left of it.
        assert.notEqual(measured.placeholder, 'nothing');
        assert.notEqual(measured.link, 'nothing');
        const key = `WordPress ${site.version}, ${who}, ${editor}`;
        assert.deepEqual({ [key]: measured }, { [key]: KNOWN[key] }, 'test/cms/wordpress.json says something else');
      });
    }
  }
});
