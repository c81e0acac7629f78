/**
 * `npm run bench`: <event-gallery> beside PhotoSwipe 5 and GLightbox with the same photos, all in one run and in turn, each
 * on a fresh page; medians. Times depend on the machine, so what counts is their ratio to PhotoSwipe's.
 *
 * The peers get the markup and the style sheet that their own documentation asks for, and a plain grid.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROME_FLAGS, ensureBrowser } from '../helpers/browser.mjs';
import { gallery, photo, startGalleryServer } from '../helpers/gallery-server.mjs';

const ROUNDS = 7;
const COUNTS = [12, 200, 2000];

/** How far the mouse has been on a photo before it clicks, as with people. */
const HOVER_MS = 100;

const GRID = `<style>#photos{display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(240px,1fr))}
  #photos figure{margin:0}#photos img{display:block;width:100%;height:auto;aspect-ratio:3/2;object-fit:cover}</style>`;

/** Photos as each of them links the large file. */
const figures = (count) =>
  Array.from({ length: count }, (_, index) =>
    // What the peers show: a caption.
    photo(index, { isDated: false, full: `/photos/training-room-1600.jpg?${index}` }).replace(
      '<a ',
      '<a data-pswp-width="1600" data-pswp-height="1067" ',
    ),
  ).join('');

const plain = (count) => `<div id="photos">${figures(count)}</div>`;

/** Says when the gallery answers, and when the frame after that is drawn. */
const READY =
  'performance.mark("ready");requestAnimationFrame(()=>{const c=new MessageChannel();c.port1.onmessage=()=>performance.mark("frame");c.port2.postMessage(0)})';

const PHOTOSWIPE = 'node_modules/photoswipe/dist';
const GLIGHTBOX = 'node_modules/glightbox/dist';

const SUBJECTS = {
  'awareness-widgets': {
    page: (count) =>
      `${gallery(0).replace('></event-gallery>', `>${figures(count)}</event-gallery>`)}<script type="module">const g=document.querySelector('event-gallery');await customElements.whenDefined('event-gallery');await g.updateComplete;${READY}</script>`,
    links: 'document.querySelector("event-gallery").shadowRoot.querySelectorAll("[part=open]")',
    picture:
      'document.querySelector("event-gallery").shadowRoot.querySelector("dialog[open] [part=viewer-slide]:not([inert]) img")',
    first: ['dist/cdn/awareness-widgets.js', 'dist/cdn/awareness-widgets.css'],
    later: () => [`dist/cdn/chunks/${viewerChunk()}`],
  },
  PhotoSwipe: {
    head: `${GRID}<link rel="stylesheet" href="/${PHOTOSWIPE}/photoswipe.css">`,
    page: (count) =>
      `${plain(count)}<script type="module">import Lightbox from '/${PHOTOSWIPE}/photoswipe-lightbox.esm.min.js';new Lightbox({gallery:'#photos',children:'a',pswpModule:()=>import('/${PHOTOSWIPE}/photoswipe.esm.min.js')}).init();${READY}</script>`,
    links: 'document.querySelectorAll("#photos a")',
    picture: 'document.querySelector(".pswp--open .pswp__item[aria-hidden=false] img")',
    first: [`${PHOTOSWIPE}/photoswipe-lightbox.esm.min.js`, `${PHOTOSWIPE}/photoswipe.css`],
    later: () => [`${PHOTOSWIPE}/photoswipe.esm.min.js`],
  },
  GLightbox: {
    head: `${GRID}<link rel="stylesheet" href="/${GLIGHTBOX}/css/glightbox.min.css">`,
    page: (count) =>
      `${plain(count)}<script src="/${GLIGHTBOX}/js/glightbox.min.js"></script><script type="module">GLightbox({selector:'#photos a'});${READY}</script>`,
    links: 'document.querySelectorAll("#photos a")',
    picture: 'document.querySelector(".glightbox-open .gslide.current img")',
    first: [`${GLIGHTBOX}/js/glightbox.min.js`, `${GLIGHTBOX}/css/glightbox.min.css`],
    later: () => [],
  },
};

/** The one that the whole script loads. */
function viewerChunk() {
  const script = readFileSync('dist/cdn/awareness-widgets.js', 'utf8');
  return readdirSync('dist/cdn/chunks').find(
    (name) => name.endsWith('.js') && /^viewer-/.test(name) && script.includes(name),
  );
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const brotli = (files) => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

const server = await startGalleryServer();
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: CHROME_FLAGS });

async function open(name, count) {
  const { page: render, head } = SUBJECTS[name];
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1100, height: 900, hasTouch: true });
  await page.goto(server.put(render(count), { head }));
  await page.waitForFunction(() => performance.getEntriesByName('frame').length);
  return page;
}

/** Milliseconds from the start of the page until the gallery answers, and until the frame after that. */
async function measureReady(name, count) {
  const page = await open(name, count);
  const times = await page.evaluate(() =>
    ['ready', 'frame'].map((mark) => performance.getEntriesByName(mark)[0].startTime),
  );
  await page.browserContext().close();
  return times;
}

/** Milliseconds from the click of a mouse that has come to the photo until a frame shows it in the viewer. */
async function measureOpening(name) {
  const { links, picture } = SUBJECTS[name];
  const page = await open(name, 200);
  await page.waitForNetworkIdle({ idleTime: 200 });
  const [x, y] = await page.evaluate(
    `(() => { const {x, y, width, height} = ${links}[1].getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`,
  );
  await page.evaluate(`addEventListener('click', async () => {
    const start = performance.now();
    const isSeen = () => { const img = ${picture}; return img?.complete && img.naturalWidth && img.getBoundingClientRect().width > 5; };
    while (!isSeen()) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    window.opening = performance.now() - start;
  }, { capture: true, once: true })`);
  await page.mouse.move(x, y);
  await new Promise((resolve) => setTimeout(resolve, HOVER_MS));
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.opening);
  const time = await page.evaluate(() => window.opening);
  await page.browserContext().close();
  return time;
}

/** Tasks over 50 ms while a finger turns five photos, on a processor of a quarter of the speed. */
async function measureSwipes(name) {
  const page = await open(name, 200);
  await page.evaluate(`${SUBJECTS[name].links}[3].click()`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const session = await page.createCDPSession();
  await page.emulateCPUThrottling(4);
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const touch = (type, x) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 500, id: 0 }] });
  for (let swipe = 0; swipe < 5; swipe++) {
    await touch('touchStart', 900);
    for (let x = 880; x >= 300; x -= 30) await touch('touchMove', x);
    await touch('touchEnd');
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  const tasks = await page.evaluate(() => window.tasks);
  await page.browserContext().close();
  return tasks.length;
}

const names = Object.keys(SUBJECTS);
const rows = Object.fromEntries(names.map((name) => [name, {}]));
const take = (label, round) => async () => {
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let index = 0; index < ROUNDS; index++) for (const name of names) found[name].push(await round(name));
  for (const name of names) rows[name][label] = median(found[name]);
};

for (const name of names) {
  rows[name]['brotli bytes at first'] = brotli(SUBJECTS[name].first);
  rows[name]['when opened'] = brotli(SUBJECTS[name].later());
}
for (const count of COUNTS)
  await take(`ready, ${count} photos (ms)`, async (name) => (await measureReady(name, count))[0])();
await take('first viewer frame (ms)', measureOpening)();
await take('long tasks, 5 swipes', measureSwipes)();
await browser.close();
server.close();

const ours = rows['awareness-widgets'];
console.log(['', ...names, 'to PhotoSwipe'].map((cell) => cell.padEnd(26)).join(''));
for (const label of Object.keys(ours)) {
  const values = names.map((name) => Math.round(rows[name][label] * 10) / 10);
  const ratio = rows.PhotoSwipe[label] ? (ours[label] / rows.PhotoSwipe[label]).toFixed(2) : '';
  console.log([label, ...values, ratio].map((cell) => String(cell).padEnd(26)).join(''));
}
