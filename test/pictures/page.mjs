/** The page that all examples of a widget stand on, each in a box of its own. */
import { toHtml } from '../../demo/content/snippet.mjs';
import { OURS } from '../helpers/page-server.mjs';
import { examplesOf, LANGUAGES, WIDTHS } from './subjects.mjs';

/** Pixels of the page at each side of the widget. */
const MARGIN = 16;

/** The day on which all pictures are taken; the examples' help lines were checked in that month. */
const NOW = Date.parse('2026-11-24T12:00Z');

/**
 * Of several sheets on a page one has its link for leaving over the page. This one takes that from the examples, which show
 * theirs in their own box.
 */
const TAKES_EXIT = `<div class="exit"><awareness-factsheet exit-url="https://www.example.org/"></awareness-factsheet></div>`;

/** @returns {{names: string[], body: string, options: {html: string, head: string}}} for the server's `put()` */
export function pageOf({ tag, width, language }) {
  const examples = examplesOf(tag);
  const boxes = examples.map(
    ([name, example]) => `<div class="example" id="${name}">${toHtml(tag, example, '/demo/')}</div>`,
  );
  return {
    names: examples.map(([name]) => name),
    body: [...(tag === 'awareness-factsheet' ? [TAKES_EXIT] : []), ...boxes].join('\n'),
    options: {
      html: `lang="${language}" dir="${LANGUAGES[language]}"`,
      head: `<style>${styleFor(WIDTHS[width])}</style><script>Date.now=()=>${NOW}</script>${OURS}`,
    },
  };
}

/**
 * Above the page, where nothing scrolls to, boxes still have their size; so they must be laid out, however many they are. In every
 * language they come to the same place.
 */
const styleFor = (width) => `
:root { color-scheme: light dark; background: light-dark(#f6f8f8, #0b1113); color: light-dark(#16262b, #e9f0f1) }
body { margin: 0; font: 16px/1.55 sans-serif; overflow: hidden }
.example, .exit { position: absolute; left: 0; top: -99999px; box-sizing: border-box; width: ${width}px; padding: ${MARGIN}px; contain: layout paint }
.example > * { content-visibility: visible }
.shown { top: 0 }`;
