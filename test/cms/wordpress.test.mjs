/**
 * `npm run test:cms`: each way in, really saved in WordPress with the rights of an administrator and of an author, in both
 * editors, and what the published page then shows. `npm run test:cms -- --record` writes the outcome down anew.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publish } from 'awareness-widgets/publish';
import puppeteer from 'puppeteer-core';
import { DOORS, toHtml } from '../../demo/content/snippet.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { COURSE, makeCourseCard } from '../helpers/builder-hands.mjs';
import { OURS, startPageServer, typeOf } from '../helpers/page-server.mjs';
import { getWordPress, startWordPress, USERS } from './wordpress.mjs';
import { logIn, until, writeInBlockEditor, writeInClassicEditor } from './write.mjs';

const RECORD = 'test/cms/wordpress.json';
const isRecording = process.argv.includes('--record');
const { version, outcome: expected } = JSON.parse(readFileSync(RECORD, 'utf8'));

const EXAMPLE = JSON.parse(readFileSync('demo/content/course-card.json', 'utf8')).open;
const SHOWN = ['Interviewing witnesses with care', 'March 3–7, 2031', 'Tashkent', 'Example Police Academy'];

/** By what the ways in are known. */
const SELECTORS = { tag: 'course-card', placeholder: '.awareness-widget', link: 'a[href*="/embed/"]' };

/** Each writes a post as people do, publishes it, and gives its number. */
const EDITORS = {
  'block editor, Custom HTML': writeInBlockEditor,
  // It makes blocks of the code, as far as it knows some.
  'block editor, pasted': (page, origin, html) => writeInBlockEditor(page, origin, html, { isPasted: true }),
  'classic editor, Text': writeInClassicEditor,
  // There, the editor itself rewrites what was pasted before anything is sent.
  'classic editor, Visual': (page, origin, html) => writeInClassicEditor(page, origin, html, { isVisual: true }),
};

/** @returns the address of its page */
async function publishExample(folder, base) {
  const from = join(folder, 'content');
  mkdirSync(from);
  const attributes = { ...EXAMPLE.attributes, lang: 'en-US' };
  writeFileSync(join(from, 'course.html'), toHtml('course-card', { ...EXAMPLE, attributes }));
  const { pages } = await publish({ from, to: join(folder, 'published'), base });
  return pages[0];
}

/** What a visitor has of the first card, without the spaces; nothing until it is drawn. */
function readCard() {
  const card = document.querySelector('course-card');
  const text = card?.shadowRoot?.querySelector('.box')?.textContent.replace(/\s+/g, ' ').trim();
  return text && { text, height: card.getBoundingClientRect().height };
}

const { folder, missing } = getWordPress();

describe('in WordPress', { skip: missing }, () => {
  let browser, server, site, base, plain, visitor, published;
  const people = {};
  const outcome = {};

  before(async () => {
    // Nothing goes out: all that is asked for is on loopback.
    const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
    browser = await puppeteer.launch(chromiumOptions([alone]));
    const made = mkdtempSync(join(tmpdir(), 'awareness-widgets-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    server = await startPageServer((path, send) => {
      if (!path.startsWith('/published/')) return false;
      send(typeOf(path), readFileSync(join(made, path)));
      return true;
    });
    base = `${server.origin}/dist/cdn/`;
    published = await publishExample(made, `${server.origin}/published/`);
    site = await startWordPress(folder, OURS.replaceAll('/dist/cdn/', base));
    visitor = await browser.newPage();
    for (const user of USERS) people[user] = await logIn(browser, site.origin, user);
    // What the tag shows on a page of one's own, with its children and without.
    const onOwnPage = async (children) => {
      const html = toHtml('course-card', { ...EXAMPLE, children });
      return (await show(server.put(html, { html: 'lang="en-US"' }), true)).text;
    };
    plain = { whole: await onOwnPage(EXAMPLE.children), attributes: await onOwnPage([]) };
    assert.notEqual(plain.whole, plain.attributes);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    site?.close();
  });

  const snippetOf = (door) => DOORS[door]('course-card', EXAMPLE, base);

  /** @returns what a visitor has: the text and the height of the card, and the words around it */
  async function show(address, isAwaited) {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
    try {
      await page.goto(address, { waitUntil: 'networkidle0' });
      if (isAwaited) await until(page, readCard);
      const card = await page.evaluate(readCard);
      const around = await page.evaluate(() => document.body.innerText);
      assert.deepEqual(said, []);
      return { ...card, around };
    } finally {
      await page.close();
    }
  }

  /** What the database has of a post, as its author gets it to edit. */
  const saved = (page, id) =>
    page.evaluate(async (number) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const address = `/index.php?rest_route=/wp/v2/posts/${number}&context=edit`;
      const { content, status, link } = await (await fetch(address, { headers: { 'X-WP-Nonce': nonce } })).json();
      return { html: content.raw, status, link };
    }, id);

  /** The way in by whose element, with all of its attributes, the post has the record: a placeholder may leave its link. */
  const keptOf = (door, html) =>
    visitor.evaluate(
      (kinds, ...sources) => {
        const [pasted, found] = sources.map((source) => new DOMParser().parseFromString(source, 'text/html'));
        return kinds.find(([, selector]) => {
          const [wanted, actual] = [pasted, found].map((part) => part.querySelector(selector)?.cloneNode());
          return wanted && actual && wanted.isEqualNode(actual);
        })?.[0];
      },
      [door, 'link'].map((kind) => [kind, SELECTORS[kind]]),
      snippetOf(door),
      html,
    );

  /** Also sees to it that what is shown is sound, and that no words are lost. */
  function judge(door, kept, { text, height, around }) {
    const [[, prose]] = EXAMPLE.children;
    if (!kept) {
      assert.equal(text, undefined);
      assert.ok(around.includes(prose), around);
      return 'stripped';
    }
    for (const words of SHOWN) assert.ok(text.includes(words), `${words} is not in: ${text}`);
    assert.ok(height > 100, `${height} pixels high`);
    // The link is for those who have no script.
    assert.ok(!around.includes(EXAMPLE.attributes.heading), around);
    if (door === 'link') {
      assert.equal(text, plain.attributes);
      return 'kept';
    }
    if (text === plain.whole) return 'kept';
    assert.equal(text, plain.attributes);
    assert.ok(around.includes(prose), around);
    return kept === door ? 'kept without its children' : 'only its link kept';
  }

  for (const user of USERS) {
    for (const [editor, save] of Object.entries(EDITORS)) {
      for (const door of Object.keys(SELECTORS)) {
        it(`${door}, ${user}, ${editor}`, async () => {
          const page = await people[user].newPage();
          await page.setViewport({ width: 1200, height: 900 });
          const id = await save(page, site.origin, snippetOf(door));
          const { html, status, link } = await saved(page, id);
          await page.close();
          assert.equal(status, 'publish');
          const kept = await keptOf(door, html);
          const result = judge(door, kept, await show(link, kept));
          ((outcome[user] ??= {})[editor] ??= {})[door] = result;
          // The way that we recommend has to work for everyone.
          if (door === 'placeholder') assert.notEqual(result, 'stripped');
          if (!isRecording) assert.equal(result, expected[user][editor][door]);
        });
      }
    }
  }

  for (const user of USERS) {
    for (const [editor, save] of Object.entries(EDITORS)) {
      it(`address, ${user}, ${editor}`, async () => {
        const page = await people[user].newPage();
        await page.setViewport({ width: 1200, height: 900 });
        const id = await save(page, site.origin, published);
        const { link } = await saved(page, id);
        await page.close();
        const result = await judgeEmbed(link);
        ((outcome[user] ??= {})[editor] ??= {}).address = result;
        if (!isRecording) assert.equal(result, expected[user][editor].address);
      });
    }
  }

  /** Whether WordPress has asked what the address is, and shows the frame that it was told of, by its own script. */
  async function judgeEmbed(link) {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
    await page.goto(link, { waitUntil: 'networkidle0' });
    const element = await page.$('iframe.wp-embedded-content');
    if (!element) {
      await page.close();
      return 'stripped';
    }
    await element.evaluate((frame) => frame.scrollIntoView());
    const frame = await element.contentFrame();
    await until(frame, readCard);
    const { text } = await frame.evaluate(readCard);
    assert.equal(text, plain.whole);
    assert.equal(await element.evaluate(({ sandbox }) => sandbox.value), 'allow-scripts');
    // WordPress lets no frame be higher or lower.
    const wished = async () => Math.min(1000, Math.max(200, await frame.evaluate(() => document.body.offsetHeight)));
    for (let tries = 0; (await element.evaluate((each) => each.clientHeight)) !== (await wished()); tries += 1) {
      assert.ok(tries < 50, 'the frame keeps another height than its content has');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // The quotation is for those who have no frame.
    const isSeen = await page.evaluate(
      () => document.querySelector('blockquote.wp-embedded-content')?.offsetHeight > 0,
    );
    assert.equal(isSeen, false);
    assert.deepEqual(said, []);
    await page.close();
    return 'kept';
  }

  it('builder, author, block editor: from the form to the page, and what is left of it read back', async () => {
    const maker = await (await browser.createBrowserContext()).newPage();
    await maker.setViewport({ width: 1200, height: 900 });
    await maker.browserContext().overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await maker.goto(`${base}builder/index.html`);
    await maker.waitForSelector('#form');
    await makeCourseCard(maker, 'WordPress, as author');
    const snippet = await maker.evaluate(() => navigator.clipboard.readText());
    const page = await people.author.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    const id = await writeInBlockEditor(page, site.origin, snippet);
    const { html, link } = await saved(page, id);
    await page.close();
    const { text } = await show(link, true);
    for (const words of [...Object.values(COURSE), 'March 3, 2031']) assert.ok(text.includes(words), text);
    await maker.bringToFront();
    await maker.click('.tab:not([aria-current])');
    await maker.focus('#pasted');
    await maker.keyboard.sendCharacter(html);
    const told = await maker.$eval('.check', (check) => check.textContent);
    assert.match(told, /The placeholder has come through/);
    assert.match(told, /Widgets found: 1/);
    assert.doesNotMatch(told, /taken out/);
  });

  it('frame, administrator, block editor, Custom HTML: as high as its content', async () => {
    const page = await people.administrator.newPage();
    // Its language is what its address says.
    const example = { attributes: { ...EXAMPLE.attributes, lang: 'en-US' }, children: [] };
    const id = await writeInBlockEditor(page, site.origin, DOORS.frame('course-card', example, base));
    const { link } = await saved(page, id);
    await page.goto(link);
    await page.$eval('iframe', (frame) => frame.scrollIntoView());
    const frame = await (await page.$('iframe')).contentFrame();
    await until(frame, readCard);
    const { text } = await frame.evaluate(readCard);
    assert.equal(text, plain.attributes);
    for (let tries = 0, heights = []; heights[0] !== heights[1] || tries === 0; tries += 1) {
      assert.ok(tries < 50, `${heights}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      heights = [
        await frame.evaluate(() => document.body.offsetHeight),
        await page.$eval('iframe', ({ clientHeight }) => clientHeight),
      ];
    }
    await page.close();
  });

  it('frame, author, block editor, Custom HTML: stripped', async () => {
    const page = await people.author.newPage();
    const id = await writeInBlockEditor(page, site.origin, snippetOf('frame'));
    const { html } = await saved(page, id);
    await page.close();
    assert.doesNotMatch(html, /iframe/);
  });

  it('gives what is written down', (t) => {
    const measured = USERS.flatMap((user) => Object.values(outcome[user] ?? {}).flatMap(Object.values));
    const ways = Object.keys(SELECTORS).length + 1;
    assert.equal(measured.length, USERS.length * Object.keys(EDITORS).length * ways);
    if (isRecording) writeFileSync(RECORD, `${JSON.stringify({ version: site.version, outcome }, null, 2)}\n`);
    else assert.deepEqual(outcome, expected);
    if (site.version !== version) t.diagnostic(`This is WordPress ${site.version}; ${RECORD} was of ${version}.`);
  });
});
