/** A browser with pages on which the widgets stand in their scenes. */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../helpers/browser.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

/** The examples say when they were last checked, and grow old. */
const TODAY = Date.parse('2026-11-24T12:00Z');

const READY_MS = 20_000;

/**
 * @typedef {object} Stage
 * @property {(scenes: import('./scenes.mjs').Scene[], options?: ShowOptions) => Promise<import('puppeteer-core').Page>} show
 *   The scenes below each other, between two buttons of the page; each stands in a `section` with its name.
 * @property {() => Promise<void>} close
 *
 * @typedef {object} ShowOptions
 * @property {string} [html] attributes of the page's root
 * @property {number} [width] of the window
 * @property {Record<string, string>} [media] what the visitor's system asks for
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} [prepare] before the page is loaded
 */

/** @returns {Promise<Stage>} */
export async function openStage() {
  const browser = await puppeteer.launch(chromiumOptions());
  const server = await startPageServer((path, send) => {
    if (path === '/feeds/empty.json') send('application/ld+json', '[]');
    // One that never answers.
    return path === '/feeds/empty.json' || path === '/feeds/never.json';
  });

  async function show(scenes, { html, width = 1000, media = {}, prepare } = {}) {
    const page = await browser.newPage();
    await page.setViewport({ width: scenes[0].width ?? width, height: 800 });
    await setMedia(page, { 'prefers-reduced-motion': 'reduce', ...media });
    await page.evaluateOnNewDocument(standStill, TODAY);
    await prepare?.(page);
    await page.goto(server.put(bodyOf(scenes), { html }));
    for (const [index, scene] of scenes.entries()) await reach(page, index, scene);
    return page;
  }

  return {
    show,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** In the page: the day stays, and so does what waits for an answer, however long a slow machine takes to get to it. */
function standStill(now) {
  Date.now = () => now;
  const { setTimeout } = window;
  window.setTimeout = (act, milliseconds = 0, ...rest) =>
    milliseconds < 10_000 ? setTimeout(act, milliseconds, ...rest) : undefined;
}

/** Puppeteer refuses the names it does not know; the protocol takes them. */
export async function setMedia(page, media) {
  const session = await page.createCDPSession();
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

function bodyOf(scenes) {
  const sections = scenes.map(({ name, html }) => `<section aria-label="${name}">${html}</section>`);
  // Axe takes a page without a ground for a white one, in the dark, too; and it judges, as Chromium's tree tells, what is laid out.
  return `<style>html { background: Canvas } section > * { content-visibility: visible }</style><main><h1>Page</h1><h2>Scenes</h2><button>Before</button>${sections.join('\n')}<button>After</button></main>`;
}

/** Brings a widget into its state. */
async function reach(page, index, { tag, name, until = '.box', act }) {
  const scene = (await page.$$('section[aria-label]'))[index];
  const host = await scene.$(tag);
  if (act) {
    await untilShown(page, host, '.box', name);
    await act(page, host);
  }
  await untilShown(page, host, until, name);
}

async function untilShown(page, host, selector, name) {
  const isShown = (element, wanted) => {
    const found = element.shadowRoot?.querySelector(wanted);
    // Pictures are loaded when they come near.
    if (!found) element.scrollIntoView();
    return found;
  };
  await page.waitForFunction(isShown, { timeout: READY_MS }, host, selector).catch(() => {
    throw new Error(`${name}: ${selector} does not come.`);
  });
}
