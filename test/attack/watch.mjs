/* global document, window -- sent into the page */
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { CHROME_FLAGS, ensureBrowser } from '../helpers/browser.mjs';
import { numberOf } from './corpus.mjs';
import { findFaults } from './faults.mjs';
import { startOutside } from './outside.mjs';
import { describePlace, isDeclared } from './places.mjs';

/** A browser in which nothing escapes notice: what ran, what was asked for, what a string was made into. */
export async function startWatch() {
  const outside = await startOutside();
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    args: [...CHROME_FLAGS, ...outside.flags],
  });
  return {
    open: (address) => openWatched(browser, outside, address),
    close: async () => {
      await browser.close();
      outside.close();
    },
  };
}

async function openWatched(browser, outside, address) {
  const page = await browser.newPage();
  const incidents = [];
  const seen = [...outside.asked];
  page.on('dialog', (dialog) => {
    incidents.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => incidents.push('another window'));
  page.on('pageerror', (error) => incidents.push(`an error: ${error.stack ?? error}`));
  page.on('request', (request) => seen.push(request.url()));
  page.on('console', (message) => {
    const [, number] = /^tripped (\d+)/.exec(message.text()) ?? [];
    if (number) incidents.push(`a script ran: ${describePlace(Number(number))}`);
    if (/^violation /.test(message.text())) incidents.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    window.tripped = (number) => console.log(`tripped ${number}`);
    window.untilShown = async () => {
      const kinds = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
      const isNone = (place) => !place.closest(kinds);
      while ([...document.querySelectorAll('[data-awaited]')].some(isNone))
        await new Promise((resolve) => setTimeout(resolve, 10));
      const widgets = [...document.querySelectorAll(kinds)];
      const isWaiting = ({ shadowRoot }) => !shadowRoot?.querySelector('.box:not([aria-busy])');
      for (let tries = 0; widgets.some(isWaiting); tries += 1) {
        if (tries > 1000) throw new Error(`not shown: ${widgets.find(isWaiting).outerHTML.slice(0, 300)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      if (/trusted-types/.test(violatedDirective)) console.log(`violation of ${violatedDirective}: ${sample}`);
    });
  });
  await page.goto(address);
  return {
    page,
    /** Fails with all that happened since the last time. */
    async check(options) {
      const faults = [];
      for (const frame of page.frames()) faults.push(...(await frame.evaluate(findFaults, options)));
      const asked = [...seen.splice(0), ...outside.asked.splice(0)]
        .map(numberOf)
        .filter((number) => number !== undefined);
      const requests = [...new Set(asked)].filter((number) => !isDeclared(number));
      assert.deepEqual(
        [...incidents.splice(0), ...faults, ...requests.map((number) => `a request: ${describePlace(number)}`)],
        [],
      );
      assert.equal(page.url(), address);
      assert.equal(await page.evaluate(() => document.cookie + Object.keys(window.localStorage).join()), '');
    },
    close: () => page.close(),
  };
}

/**
 * Sent into the page: puts trees of elements there, and waits until all widgets among them are shown. What has
 * `data-awaited` has to become one.
 */
export async function show(trees) {
  const build = ([tag, attributes, ...children]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const child of children) {
      if (typeof child === 'string') element.append(child);
      else if (Array.isArray(child)) element.append(build(child));
      else element.innerHTML += child.isPurified ? window.DOMPurify.sanitize(child.markup) : child.markup;
    }
    return element;
  };
  document.body.replaceChildren(...trees.map(build));
  await window.untilShown();
}
