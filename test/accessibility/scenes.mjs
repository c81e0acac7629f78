/** What the accessibility tests look at: every named example as it stands, and every state that one can get into. */
import { readFileSync } from 'node:fs';
import { toHtml } from '../../demo/content/snippet.mjs';
import { STATES } from './states.mjs';

export const TAGS = ['course-card', 'speaker-quote', 'event-gallery', 'awareness-factsheet'];

/**
 * @typedef {object} Scene
 * @property {string} tag of the widget
 * @property {string} name of the example or the state
 * @property {string} html as a webmaster pastes it
 * @property {number} [width] of the window, where the state needs one
 * @property {string} [until] what stands in the widget when the state is reached
 * @property {boolean} [isBrief] whether the state passes by itself
 * @property {(page: import('puppeteer-core').Page, host: import('puppeteer-core').ElementHandle) => Promise<void>} [act]
 *   what a visitor does to get there
 */

/** @returns {Scene[]} */
export function examplesOf(tag) {
  return Object.entries(examples(tag)).map(([name, example]) => ({ tag, name, html: toHtml(tag, example, '/demo/') }));
}

/** @returns {Scene[]} */
export function statesOf(tag) {
  return Object.entries(STATES[tag]).map(([name, { like, attributes, html, change = (text) => text, ...rest }]) => {
    const example = examples(tag)[like];
    const markup = html ?? toHtml(tag, { ...example, attributes: { ...example.attributes, ...attributes } }, '/demo/');
    return { tag, name, html: change(markup), ...rest };
  });
}

/** @returns {Scene[]} */
export function scenesOf(tag) {
  return [...examplesOf(tag), ...statesOf(tag)];
}

function examples(tag) {
  return JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'));
}

/**
 * Scenes that may share a page. What needs hands, a width or haste is alone on it; so is a fact sheet, as only the first of a
 * page has its link for leaving over it.
 *
 * @param {Scene[]} scenes
 * @returns {Scene[][]}
 */
export function pagesOf(scenes) {
  const isAlone = ({ tag, act, width, isBrief }) => tag === 'awareness-factsheet' || act || width || isBrief;
  const together = scenes.filter((scene) => !isAlone(scene));
  return [...(together.length ? [together] : []), ...scenes.filter(isAlone).map((scene) => [scene])];
}
