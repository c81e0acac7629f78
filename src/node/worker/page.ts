/** A page's HTML with its widgets in it. */
import { createHash, randomUUID } from 'node:crypto';
import { format } from 'node:util';
import { JSDOM } from 'jsdom';
import { forgetWarnings, warnAbout } from '../../core/warn.js';
import { browser } from './browser.js';
import { locate } from './locate.js';
import { defineWidgets, TAGS } from './widgets.js';
import type { Prerendered, Summary } from '../prerender.js';
import type { Place } from './locate.js';
import type { PrerenderedWidget, Rendered } from './widgets.js';

defineWidgets();

/** A piece of the source that another one takes the place of. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** By which a widget in the document is known to be one of the source; no page has this name already. */
const MARK = `data-place-${randomUUID()}`;

/**
 * Each widget gets its shadow tree right after its start tag; nothing else of the source is touched.
 *
 * @param url where the page will stand
 */
export async function renderPage(html: string, url: string): Promise<Prerendered> {
  const places = locate(html, TAGS);
  const edits: Edit[] = [];
  const summaries: Summary[] = [];
  const hashes = new Set<string>();
  const warnings = await hearing(async () => {
    // At once: feeds are slow.
    const results = await Promise.all(show(html, places, url).map(render));
    for (const { place, rendered } of results) {
      if (!rendered) {
        edits.push(...[place.mark, place.made].flatMap((range) => (range ? [{ ...range, text: '' }] : [])));
        continue;
      }
      const { style, markup, fingerprint, summary } = rendered;
      hashes.add(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      summaries.push(summary);
      edits.push(...editsFor(place, fingerprint, `<style>${style}</style>${markup}`));
    }
  });
  return { html: apply(html, edits), widgets: summaries, styleHashes: [...hashes], warnings };
}

interface Shown {
  readonly place: Place;
  readonly widget: PrerenderedWidget;
}

/** Puts the page, without what was rendered before, into the one document whose widgets are alive. */
function show(html: string, places: readonly Place[], url: string): Shown[] {
  const marks = places.flatMap(({ attributes, content, made }, index): Edit[] => [
    { start: attributes, end: attributes, text: ` ${MARK}="${index}"` },
    { start: made?.start ?? content, end: made?.end ?? content, text: '' },
  ]);
  const page = new JSDOM(apply(html, marks), { url });
  browser.reconfigure({ url });
  const { document } = browser.window;
  document.documentElement.replaceWith(document.importNode(page.window.document.documentElement, true));
  return [...document.querySelectorAll<PrerenderedWidget>(`[${MARK}]`)].flatMap((widget) => {
    const place = places[Number(widget.getAttribute(MARK))];
    return place ? [{ place, widget }] : [];
  });
}

async function render({ place, widget }: Shown): Promise<{ place: Place; rendered: Rendered | undefined }> {
  try {
    return { place, rendered: await widget.prerender() };
  } catch (error) {
    warnAbout(widget, `is left to the script: ${String(error)}.`);
    return { place, rendered: undefined };
  }
}

function editsFor({ attributes, content, mark, made }: Place, fingerprint: string, shadow: string): Edit[] {
  return [
    { ...(mark ?? { start: attributes, end: attributes }), text: ` data-prerendered="${fingerprint}"` },
    {
      start: made?.start ?? content,
      end: made?.end ?? content,
      text: `<template shadowrootmode="open">${shadow}</template>`,
    },
  ];
}

/** @param edits in any order: a parser moves what stands wrongly in a table */
function apply(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start)) {
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
