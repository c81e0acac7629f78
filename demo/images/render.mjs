/*
 * Rasterises the drawings in demo/images/source/*.svg to JPEG files of several widths next to this
 * script. Run it from anywhere with `node demo/images/render.mjs` (all drawings) or
 * `node demo/images/render.mjs lectern tea-break` (only these). It drives a headless Chromium or
 * Chrome through puppeteer-core, a devDependency of this project; the browser is the one named by
 * the environment variable CHROME_PATH, else the first found on PATH or in the usual places. For
 * each picture the JPEG quality is lowered step by step until the file fits its byte budget; the
 * script fails if one does not fit even at the lowest quality.
 */
import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const outDir = path.dirname(fileURLToPath(import.meta.url));
const sourceDir = path.join(outDir, 'source');

/** Largest allowed file per width, in bytes. Portrait drawings skip the widest. */
const BUDGET = { 480: 35_000, 960: 90_000, 1600: 200_000 };
const LANDSCAPE_WIDTHS = [480, 960, 1600];
const PORTRAIT_WIDTHS = [480, 960];
const QUALITY = { from: 88, to: 50, step: 2 };

function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((dir) => names.map((name) => path.join(dir, name)));
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const found = [...onPath, ...usual].find((candidate) => existsSync(candidate));
  if (!found) throw new Error('No Chromium or Chrome found; set CHROME_PATH to its executable.');
  return found;
}

function viewBoxSize(svg, name) {
  const match = /viewBox="0 0 (\d+) (\d+)"/.exec(svg);
  if (!match) throw new Error(`${name}.svg has no viewBox starting at 0 0`);
  return { width: Number(match[1]), height: Number(match[2]) };
}

const wanted = process.argv.slice(2);
const names = (await readdir(sourceDir))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => path.basename(file, '.svg'))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No such drawing: ${unknown.join(', ')}`);

const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  headless: true,
  args: ['--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars'],
});

try {
  for (const name of names) {
    const svg = await readFile(path.join(sourceDir, `${name}.svg`), 'utf8');
    const box = viewBoxSize(svg, name);
    const widths = box.height > box.width ? PORTRAIT_WIDTHS : LANDSCAPE_WIDTHS;
    const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

    for (const width of widths) {
      const height = Math.round((width * box.height) / box.width);
      const page = await browser.newPage();
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.setContent(
        `<style>html,body{margin:0}img{display:block;width:100vw;height:100vh;object-fit:cover}</style>
        <img src="${src}" alt="">`,
      );
      await page.$eval('img', (img) => img.decode());

      let quality = QUALITY.from;
      let data = await page.screenshot({ type: 'jpeg', quality });
      while (data.length > BUDGET[width] && quality > QUALITY.to) {
        quality -= QUALITY.step;
        data = await page.screenshot({ type: 'jpeg', quality });
      }
      await page.close();
      if (data.length > BUDGET[width]) {
        throw new Error(`${name}-${width}.jpg: ${data.length} bytes, over ${BUDGET[width]}`);
      }

      await writeFile(path.join(outDir, `${name}-${width}.jpg`), data);
      console.log(`${name}-${width}.jpg  ${width}x${height}  ${data.length} bytes  (quality ${quality})`);
    }
  }
} finally {
  await browser.close();
}
