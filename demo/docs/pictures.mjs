/**
 * `npm run docs:pictures`: takes the pictures of the documentation anew, in a real WordPress, as an author who may not write
 * scripts, and in real editors. What the snippet names on www.example.org is answered from dist/cdn.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import {
  logIn,
  openBlockEditor,
  openClassicEditor,
  publishFromBlockEditor,
  until,
  writeHtmlBlock,
} from '../../test/cms/write.mjs';
import { getWordPress, startWordPress } from '../../test/cms/wordpress.mjs';
import { wholeChromiumOptions } from '../../test/helpers/browser.mjs';
import { startPageServer, typeOf } from '../../test/helpers/page-server.mjs';
import { DOORS } from '../content/snippet.mjs';

const TO = 'demo/docs/pictures';
const BASE = 'https://www.example.org/widgets/';
const HEAD = `<link rel="stylesheet" href="${BASE}awareness-widgets.css"><script type="module" src="${BASE}awareness-widgets.js" crossorigin></script>`;

const { minimal } = JSON.parse(readFileSync('demo/content/course-card.json', 'utf8'));
const SNIPPET = DOORS.placeholder('course-card', minimal, BASE);

mkdirSync(TO, { recursive: true });
const browser = await puppeteer.launch(wholeChromiumOptions());
try {
  await picturesOfWordPress();
  await picturesOfEditors();
} finally {
  await browser.close();
}

async function picturesOfWordPress() {
  const { folder, missing } = getWordPress();
  if (missing) return console.log(missing);
  const site = await startWordPress(folder, HEAD);
  try {
    const author = await logIn(browser, site.origin, 'author');
    const page = await openPage(author, 680);
    await openBlockEditor(page, site.origin);
    await writeHtmlBlock(page, SNIPPET);
    // The field is no higher than 250 pixels: its beginning tells more than its end.
    await page.$eval('[data-type="core/html"] textarea', (field) => (field.scrollTop = 0));
    await take(page, 'wordpress-block-editor');
    const id = await publishFromBlockEditor(page);
    const visitor = await openPage(browser, 820);
    await visitor.goto(`${site.origin}/?p=${id}`);
    await untilShown(visitor);
    await take(visitor, 'wordpress-page');
    await openClassicEditor(page, site.origin, SNIPPET);
    await take(page, 'wordpress-classic-editor');
  } finally {
    site.close();
  }
}

/** Each is opened where its source is seen, with the snippet in it; both leave the same. */
async function picturesOfEditors() {
  const server = await startPageServer();
  try {
    const page = await openPage(browser, 560);
    await page.goto(server.put('<textarea id="editor"></textarea>', { head: '' }));
    await page.addScriptTag({ url: '/node_modules/tinymce/tinymce.min.js' });
    await page.evaluate(openTinyMCE, SNIPPET);
    await take(page, 'tinymce-source');
    await page.goto(server.put('<div id="editor"></div>', { head: '' }));
    await page.addStyleTag({ url: '/node_modules/ckeditor5/dist/browser/ckeditor5.css' });
    await page.addScriptTag({ url: '/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js' });
    await page.setViewport({ width: 1000, height: 250 });
    const left = await page.evaluate(openCKEditor, SNIPPET);
    await take(page, 'ckeditor-source');
    await page.setViewport({ width: 1000, height: 280 });
    await page.goto(server.put(`<h1>Courses in March</h1>${left}`, { head: HEAD }));
    await untilShown(page);
    await take(page, 'editor-page');
  } finally {
    server.close();
  }
}

/* global tinymce, CKEDITOR */
async function openTinyMCE(html) {
  const options = { license_key: 'gpl', promotion: false, branding: false, relative_urls: false, height: 480 };
  const toolbar = 'blocks | bold italic | link bullist | code';
  const [editor] = await tinymce.init({ selector: '#editor', plugins: 'code link lists', toolbar, ...options });
  editor.setContent(html);
  editor.execCommand('mceCodeEditor');
}

/** @returns {Promise<string>} what a site gets */
async function openCKEditor(html) {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, GeneralHtmlSupport, SourceEditing } =
    CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, GeneralHtmlSupport, SourceEditing],
    toolbar: ['heading', '|', 'bold', 'italic', 'link', 'bulletedList', '|', 'sourceEditing'],
    htmlSupport: { allow: [{ name: /^(div|blockquote|a)$/, attributes: /^data-/, classes: true }] },
  });
  editor.setData(html);
  const left = editor.getData();
  editor.plugins.get('SourceEditing').isSourceEditingMode = true;
  return left;
}

async function openPage(context, height) {
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith(BASE)) return request.continue();
    const path = new URL(request.url()).pathname.replace('/widgets/', 'dist/cdn/');
    const headers = { 'Access-Control-Allow-Origin': '*' };
    return request.respond({ contentType: typeOf(path), headers, body: readFileSync(path) });
  });
  return page;
}

function untilShown(page) {
  return until(page, () => document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]'));
}

async function take(page, name) {
  // What has just been typed is drawn, and what comes up has come up.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish?.()));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: `${TO}/${name}.webp`, type: 'webp', quality: 60 });
}
