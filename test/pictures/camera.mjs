/** Takes the pictures: one page for all examples of a widget, which come before the camera one by one. */
import puppeteer from 'puppeteer-core';
import { wholeChromiumOptions } from '../helpers/browser.mjs';
import { startPageServer } from '../helpers/page-server.mjs';
import { measure, settle, show } from './in-page.mjs';
import { pageOf } from './page.mjs';
import { SCHEMES, WIDTHS } from './subjects.mjs';
import { standInFor } from './stand-ins.mjs';

/** Whatever the machine's screen and settings: grey edges of letters, one set of colours, no scroll bars. */
const FLAGS = [
  '--lang=en-US',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

/** Pixels below the highest example, where a link for leaving lies over the page. */
const EXIT_HEIGHT = 160;

/** @typedef {[subject: import('./subjects.mjs').Subject, shot: Buffer]} Taken a shot is the browser's own PNG */

export async function openCamera() {
  const browser = await puppeteer.launch(wholeChromiumOptions(FLAGS));
  const server = await startPageServer((path, send) => {
    const drawing = standInFor(path);
    if (drawing) send('image/svg+xml', drawing);
    return Boolean(drawing);
  });
  // One page for all: a new one would cost a process each time.
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.emulateTimezone('Asia/Tashkent');
  return {
    /** `Chrome/140.0.7339.16` */
    version: (await browser.version()).replace('Headless', ''),

    /** @param {{tag: string, width: string, language: string}} what @returns {Promise<Taken[]>} in both schemes */
    async take(what) {
      const names = await open(page, what, server);
      const taken = [];
      for (const scheme of SCHEMES) {
        await emulate(page, scheme);
        await page.evaluate(settle);
        for (const example of names) taken.push([{ ...what, example, scheme }, await capture(page, session, example)]);
      }
      return taken;
    },

    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function open(page, what, server) {
  const { names, body, options } = pageOf(what);
  const width = WIDTHS[what.width];
  await page.setViewport({ width, height: 1000 });
  await emulate(page, SCHEMES[0]);
  await page.goto(server.put(body, options), { waitUntil: 'load' });
  await page.evaluate(settle);
  await page.setViewport({ width, height: (await page.evaluate(measure)) + EXIT_HEIGHT });
  return names;
}

/** Always in the same place: in another one, the edges of round corners would be a shade lighter or darker. */
async function capture(page, session, example) {
  const clip = await page.evaluate(show, example);
  const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true, clip });
  return Buffer.from(data, 'base64');
}

function emulate(page, scheme) {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
