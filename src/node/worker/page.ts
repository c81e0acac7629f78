/** A page's HTML with its widgets in it. */
import { createHash } from 'node:crypto';
import { format } from 'node:util';
import { JSDOM } from 'jsdom';
import { forgetWarnings } from '../../core/warn.js';
import { browser } from './browser.js';
import { defineWidgets, TAGS } from './widgets.js';
import type { Prerendered, Summary } from '../prerender.js';
import type { PrerenderedWidget } from './widgets.js';

defineWidgets();

/** A piece of the source that another one takes the place of. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Of an element in the source; jsdom has it from parse5. */
interface ElementLocation {
  readonly startTag: { readonly endOffset: number };
}

/** Widgets that stand in no other. */
const OUTERMOST = `:is(${TAGS.join()}):not(:is(${TAGS.join()}) *)`;

/** What this made before. */
const MADE = ':scope>template[shadowrootmode]';

/**
 * Each widget gets its shadow tree right after its start tag; nothing else of the source is touched.
 *
 * @param url where the page will stand
 */
export async function renderPage(html: string, url: string): Promise<Prerendered> {
  const source = new JSDOM(html, { url, includeNodeLocations: true });
  const found = [...source.window.document.querySelectorAll(OUTERMOST)];
  const widgets = show(source, url);
  const edits: Edit[] = [];
  const summaries: Summary[] = [];
  const hashes = new Set<string>();
  const warnings = await hearing(async () => {
    for (const [index, widget] of widgets.entries()) {
      const rendered = await widget.prerender();
      if (!rendered) continue;
      const { style, markup, summary } = rendered;
      hashes.add(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      summaries.push(summary);
      edits.push(...editsFor(source, found[index] as Element, `<style>${style}</style>${markup}`));
    }
  });
  return { html: apply(html, edits), widgets: summaries, styleHashes: [...hashes], warnings };
}

/** Puts the page into the one document whose widgets are alive. */
function show(source: JSDOM, url: string): PrerenderedWidget[] {
  browser.reconfigure({ url });
  const { document } = browser.window;
  const copy = document.importNode(source.window.document.documentElement, true);
  for (const made of copy.querySelectorAll('template[shadowrootmode]')) made.remove();
  document.documentElement.replaceWith(copy);
  return [...document.querySelectorAll<PrerenderedWidget>(OUTERMOST)];
}

function editsFor(source: JSDOM, element: Element, shadow: string): Edit[] {
  const { startTag } = (source.nodeLocation(element) ?? {}) as Partial<ElementLocation>;
  if (!startTag) return [];
  const made = element.querySelector(MADE);
  const old = made && source.nodeLocation(made);
  const { endOffset } = startTag;
  const mark = element.hasAttribute('data-prerendered')
    ? []
    : [{ start: endOffset - 1, end: endOffset - 1, text: ' data-prerendered' }];
  return [
    ...mark,
    {
      start: old?.startOffset ?? endOffset,
      end: old?.endOffset ?? endOffset,
      text: `<template shadowrootmode="open">${shadow}</template>`,
    },
  ];
}

function apply(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}

/** @returns what was warned about meanwhile, once each */
async function hearing(task: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  forgetWarnings();
  const heard = new Set<string>();
  console.warn = (message: unknown) => heard.add(format(message));
  try {
    await task();
  } finally {
    console.warn = warn;
  }
  return [...heard];
}
