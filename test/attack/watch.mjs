/* global document, window -- sent into the page */
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../helpers/browser.mjs';
import { numberOf } from './corpus.mjs';
import { findFaults } from './faults.mjs';
import { startOutside } from './outside.mjs';
import { describePlace, isDeclared } from './places.mjs';

/** A browser in which nothing escapes notice: what ran, what was asked for, what a string was made into. */
export async function startWatch() {
  const outside = await startOutside();
  const browser = await puppeteer.launch(chromiumOptions(outside.flags));
  const page = await browser.newPage();
  const incidents = listen(page);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  // What is never seen need not be painted.
  await page.setViewport({ width: 400, height: 100 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(prepare);
  let address;
  return {
    page,
    open: (where) => page.goto((address = where)),
    /** Fails with all that happened since the last time. */
    async check(options) {
      const faults = [];
      for (const frame of page.frames()) faults.push(...(await frame.evaluate(findFaults, options)));
      const asked = [...requests.splice(0), ...outside.asked.splice(0)].map(numberOf);
      const undeclared = [...new Set(asked)].filter((number) => number !== undefined && !isDeclared(number));
      const told = undeclared.map((number) => `a request: ${describePlace(number)}`);
      assert.deepEqual([...incidents.splice(0), ...faults, ...told], []);
      assert.equal(page.url(), address);
    },
    close: async () => {
      await browser.close();
      outside.close();
    },
  };
}

/** @returns {string[]} to which is added what should never happen */
function listen(page) {
  const incidents = [];
  page.on('dialog', (dialog) => {
    incidents.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => incidents.push('another window'));
  page.on('pageerror', (error) => incidents.push(`an error: ${error.stack ?? error}`));
  page.on('console', (message) => {
    const [, number] = /^tripped (\d+)/.exec(message.text()) ?? [];
    if (number) incidents.push(`a script ran: ${describePlace(Number(number))}`);
    if (/^violation /.test(message.text())) incidents.push(message.text());
  });
  return incidents;
}

/** Sent into each page and frame before its own scripts. */
function prepare() {
  window.tripped = (number) => console.log(`tripped ${number}`);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    if (/trusted-types/.test(violatedDirective)) console.log(`violation of ${violatedDirective}: ${sample}`);
  });
  window.untilShown = async () => {
    const kinds = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
    const isNone = (place) => !place.closest(kinds);
    const isWaiting = ({ shadowRoot }) => !shadowRoot?.querySelector('.box:not([aria-busy])');
    for (let tries = 0; tries < 1000; tries += 1) {
      const awaited = [...document.querySelectorAll('[data-awaited]')].filter(isNone);
      const waiting = [...awaited, ...[...document.querySelectorAll(kinds)].filter(isWaiting)];
      if (!waiting.length) return;
      if (tries === 999) throw new Error(`not shown: ${waiting[0].outerHTML.slice(0, 300)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
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
