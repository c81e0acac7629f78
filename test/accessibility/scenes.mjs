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

/** Whether a scene needs a page of its own: for hands, for a width, or because it passes. @param {Scene} scene */
export const isAlone = ({ act, width, isBrief }) => Boolean(act ?? width ?? isBrief);

/** Of a page’s fact sheets, only the first has its link for leaving over it. */
const isAloneOrSheet = (scene) => scene.tag === 'awareness-factsheet' || isAlone(scene);

/**
 * Scenes that may share a page.
 *
 * @param {Scene[]} scenes
 * @param {(scene: Scene) => boolean} [isApart] which may not
 * @returns {Scene[][]}
 */
export function pagesOf(scenes, isApart = isAloneOrSheet) {
  const together = scenes.filter((scene) => !isApart(scene));
  return [...(together.length ? [together] : []), ...scenes.filter(isApart).map((scene) => [scene])];
}

function examples(tag) {
  return JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'));
}
