/**
 * `npm run test:stories`: opens every story of the built Storybook in a real browser; it must show its widget, say
 * nothing to the console but the widgets' own warnings, and give axe nothing to find.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROME_FLAGS, ensureBrowser } from './helpers/browser.mjs';

const ROOT = 'dist/storybook';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

const server = createServer(({ url }, response) => {
  const path = normalize(new URL(url, 'http://localhost').pathname);
  try {
    const body = readFileSync(join(ROOT, path));
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: CHROME_FLAGS });

const { entries } = JSON.parse(readFileSync(join(ROOT, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
let failed = 0;
for (const { id, title, name } of stories) {
  const problems = await check(id);
  if (problems.length > 0) failed += 1;
  console.log(`${problems.length > 0 ? '✖' : '✔'} ${title}: ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
await browser.close();
server.close();
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;
console.log(`\n${stories.length - failed} passed, ${failed} failed`);

/** @returns {Promise<string[]>} what is wrong with a story */
async function check(id) {
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  // What a story's own test finds wrong is said there, too.
  page.on('console', (message) => {
    // A picture that is missing on purpose is no mistake.
    const isMistake = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
    if (isMistake) said.push(message.text());
  });
  try {
    // The addon's own run of axe would be in the way of ours.
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    await page.waitForFunction((tags) => document.querySelector(tags)?.shadowRoot?.querySelector('.box'), {}, TAGS);
    const ends = ['completed', 'finished', 'errored', 'aborted'];
    await page.waitForFunction((all) => all.includes(window.__STORYBOOK_PREVIEW__.currentRender.phase), {}, ends);
    await page.addScriptTag({ path: AXE });
    const violations = await page.evaluate(
      async (tags) => (await window.axe.run({ include: [[tags]] })).violations,
      TAGS,
    );
    return [...said, ...violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0].html.slice(0, 120)}`)];
  } catch (error) {
    return [...said, String(error)];
  } finally {
    await page.close();
  }
}
