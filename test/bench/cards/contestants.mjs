/**
 * The cards: each with its files, its page's head and its markup.
 *
 * `isShown`, `isDone` and `change` run in the page. `isShown` says of a card whether its facts are there to be read; `isDone`,
 * where that is later, whether the script has done all that it does by itself. `change` gives another address of registration.
 */
import { readFileSync } from 'node:fs';
import { prerender } from '../../../dist/npm/node/prerender.js';
import { bundle } from '../bundle.mjs';
import { toTag, wordsOf } from './course.mjs';
import { cardOf } from './markup.mjs';
import { peers } from './peers.mjs';

export const PLAIN = 'plain HTML';
export const HAND_WRITTEN = 'hand-written element';
export const OURS = 'awareness-widgets';
export const PRERENDERED = 'awareness-widgets, prerendered';

const HAND_WRITTEN_JS = readFileSync('test/bench/cards/hand-written.js', 'utf8');
const CSS = await bundle("@import './test/bench/cards/card.css';", 'css');
const LOOK = `<style>${CSS}</style>`;
/** They find the rest beside themselves. */
const OUR_FILES = ['/dist/cdn/awareness-widgets.js', '/dist/cdn/awareness-widgets.css'];

/** As our README asks for: the height, measured on these pages, of what comes with the script. */
const RESERVED = '<style>course-card{--aw-reserve:615px}</style>';

const always = () => true;
const hasCard = (card) => Boolean(card.shadowRoot?.querySelector('[part=card]'));
const changeAttribute = (card, address) => card.setAttribute('register-url', address);

/** @type {Record<string, Contestant>} */
export const CONTESTANTS = {
  [PLAIN]: {
    loads: [],
    head: LOOK,
    card: (course) => cardOf(wordsOf(course)),
    isShown: always,
    change: (card, address) => card.querySelector('.register').setAttribute('href', address),
  },
  'declarative shadow DOM': {
    loads: [],
    head: '',
    card: (course) => `<div><template shadowrootmode="open">${LOOK}${cardOf(wordsOf(course))}</template></div>`,
    isShown: always,
    change: (card, address) => card.shadowRoot.querySelector('.register').setAttribute('href', address),
  },
  [HAND_WRITTEN]: {
    loads: ['/bench/hand-written.js'],
    files: { '/bench/hand-written.js': await bundle(HAND_WRITTEN_JS, 'js', { CARD_CSS: CSS }) },
    head: '',
    card: (course) => toTag('hand-card', course),
    isShown: (card) => Boolean(card.shadowRoot),
    change: changeAttribute,
  },
  [OURS]: {
    loads: OUR_FILES,
    head: RESERVED,
    card: (course) => toTag('course-card', course),
    isShown: hasCard,
    change: changeAttribute,
  },
  [PRERENDERED]: {
    loads: OUR_FILES,
    head: '',
    card: (course) => toTag('course-card', course),
    finish: async (html) => (await prerender(html, { url: 'https://www.example.org/' })).html,
    isShown: hasCard,
    isDone: (card) => !card.hasAttribute('data-prerendered'),
    change: changeAttribute,
  },
  ...(await peers(CSS)),
};

/**
 * @typedef Contestant
 * @property {string[]} loads addresses of what every page with such a card loads
 * @property {Record<string, string>} [files] those of them that are made for the benchmark, by address
 * @property {string} head
 * @property {string} [html] attributes of the page's `html`
 * @property {(course: object) => string} card its markup
 * @property {(html: string) => Promise<string>} [finish] what a server does to the page
 * @property {(card: Element) => boolean} isShown
 * @property {(card: Element) => boolean} [isDone]
 * @property {(card: Element, address: string) => void} change
 */
