/**
 * `npm run test:stories`: opens every story and every page of words of the built Storybook in a real browser. A story must
 * show its widget, pass its own test, say nothing to the console but the widgets' own warnings, and give axe nothing to
 * find; and nothing may be asked of another site. `node test/stories.mjs tokens` opens those whose id begins so.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './helpers/browser.mjs';
import { startPageServer } from './helpers/page-server.mjs';

const ROOT = 'dist/storybook';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
const [, , prefix = ''] = process.argv;

const server = await startPageServer();
const browser = await puppeteer.launch(chromiumOptions());

const { entries } = JSON.parse(readFileSync(`${ROOT}/index.json`, 'utf8'));
const chosen = Object.values(entries).filter(({ id }) => id.startsWith(prefix));
let failed = 0;
for (const { id, type, title, name } of chosen) {
  const problems = await look((page) => (type === 'story' ? checkStory(page, id) : checkWords(page, id)));
  tell(`${title}: ${name}`, problems);
}
// Around the stories: list, toolbar and panels.
tell('Storybook itself', await look(checkFrame));
await browser.close();
server.close();
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
console.log(`\n${chosen.length + 1 - failed} passed, ${failed} failed`);

function tell(name, problems) {
  if (problems.length > 0) failed += 1;
  console.log(`${problems.length > 0 ? '✖' : '✔'} ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
}

/** @returns {Promise<string[]>} what is wrong with what a check opens */
async function look(check) {
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(server.origin)) said.push(`asks another site: ${url}`);
  });
  // What a story's own test finds wrong is said there, too.
  page.on('console', (message) => {
    // A picture that is missing on purpose is no mistake.
    const isMistake = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
    if (isMistake) said.push(message.text());
  });
  try {
    return [...said, ...(await check(page)), ...said].filter((text, index, all) => all.indexOf(text) === index);
  } catch (error) {
    return [...said, String(error)];
  } finally {
    await page.close();
  }
}

async function checkStory(page, id) {
  // The addon's own run of axe would be in the way of ours.
  await page.goto(`${server.origin}/${ROOT}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  const ends = ['completed', 'finished', 'errored', 'aborted'];
  await page.waitForFunction((all) => all.includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase), {}, ends);
  await page.waitForFunction(hasWidgets, {}, TAGS);
  await page.addScriptTag({ path: AXE });
  const violations = await page.evaluate(findViolations, TAGS);
  return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0].html.slice(0, 120)}`);
}

/** Whether there are widgets, in shadow trees too, and all of them show something. */
function hasWidgets(tags) {
  const widgets = [];
  const collect = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(tags)) widgets.push(element);
      else if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document.querySelector('#storybook-root'));
  return widgets.length > 0 && widgets.every((widget) => widget.shadowRoot?.querySelector('.box'));
}

/** Of the widgets by all rules, of what a story has around them by those of WCAG. */
async function findViolations(tags) {
  const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const around = await window.axe.run('#storybook-root', { runOnly: wcag });
  const widgets = document.querySelector(tags) ? (await window.axe.run({ include: [[tags]] })).violations : [];
  return [...around.violations, ...widgets];
}

async function checkWords(page, id) {
  await page.goto(`${server.origin}/${ROOT}/iframe.html?id=${id}&viewMode=docs`);
  await page.waitForSelector('.sbdocs-content h1');
  return [];
}

async function checkFrame(page) {
  await page.goto(`${server.origin}/${ROOT}/index.html`, { waitUntil: 'networkidle0' });
  return (await page.$('#storybook-explorer-menu, .sidebar-container')) ? [] : ['there is no list of stories'];
}
