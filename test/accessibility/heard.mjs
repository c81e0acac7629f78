/** What is heard of each scene, and where Tab stops in it; and what was kept of that. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { walk } from './keyboard.mjs';
import { pagesOf, scenesOf } from './scenes.mjs';
import { partOf, printTree, readTree } from './tree.mjs';

const KEPT = 'test/accessibility/trees';

/**
 * @typedef {object} Heard
 * @property {string} text the tree, with `stop 1`, `stop 2` … at what Tab gets to
 * @property {import('./keyboard.mjs').Stop[]} stops with Tab
 * @property {import('./keyboard.mjs').Stop[]} stopsBack with Shift and Tab
 */

/**
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<Map<string, Heard>>} of each scene of a widget, by its name
 */
export async function hear(stage, tag) {
  const heard = new Map();
  for (const scenes of pagesOf(scenesOf(tag))) {
    const page = await stage.show(scenes);
    const session = await page.createCDPSession();
    const tree = await readTree(session);
    const stops = await walk(page, session);
    const stopsBack = await walk(page, session, { backwards: true });
    for (const { name } of scenes) {
      const isHere = ({ scene }) => scene === name || scenes.length === 1;
      const own = stops.filter(isHere);
      const numberOf = ({ id }) => own.findIndex((stop) => stop.id === id) + 1;
      const text = printTree(partOf(tree, name), (node) => (numberOf(node) ? `stop ${numberOf(node)}` : ''));
      heard.set(name, { text, stops: own, stopsBack: stopsBack.filter(isHere) });
    }
    await page.close();
  }
  return heard;
}

const fileOf = (tag, name) => `${KEPT}/${tag}/${name}.txt`;

/** @returns what was kept; nothing of a scene that is new */
export function readKept(tag, name) {
  return existsSync(fileOf(tag, name)) ? readFileSync(fileOf(tag, name), 'utf8') : '';
}

/** @returns {string[]} names of all scenes of which something was kept */
export function listKept(tag) {
  return readdirSync(`${KEPT}/${tag}`).map((file) => file.replace('.txt', ''));
}

/** Keeps all that is heard of a widget's scenes, and nothing else. @param {Map<string, Heard>} heard */
export function keep(tag, heard) {
  rmSync(`${KEPT}/${tag}`, { recursive: true, force: true });
  mkdirSync(`${KEPT}/${tag}`, { recursive: true });
  for (const [name, { text }] of heard) writeFileSync(fileOf(tag, name), text);
}
