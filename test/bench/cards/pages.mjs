/** Pages of any number of cards. */
import { clock } from '../clock.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { courseAt, NEW_ADDRESS } from './course.mjs';

export const CARDS = `document.querySelector('main').children`;

/** @returns {Promise<string>} the whole page; something stands below the cards, which they may push */
export async function pageOf(name, count) {
  const { loads, html = '', head, card, finish = (page) => page } = CONTESTANTS[name];
  const cards = Array.from({ length: count }, (_, index) => card(courseAt(index))).join('\n');
  return finish(`<!doctype html><html lang="en" ${html}><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Courses</title><link rel="icon" href="data:,">${loads.map(tagOf).join('')}${head}
<body><h1>Courses</h1><main>${cards}</main><p>Below.</p>${clock(CARDS, CONTESTANTS[name])}`);
}

function tagOf(address) {
  return address.endsWith('.css')
    ? `<link rel="stylesheet" href="${address}">`
    : `<script type="module" src="${address}"></script>`;
}

/** What gives each card of a page another address of registration; to run there. */
export function changeAll(name) {
  const change = CONTESTANTS[name].change.toString().replace(/^change/, 'function');
  return `for (const card of ${CARDS}) (${change})(card, '${NEW_ADDRESS}')`;
}

/** To run in a page. */
export const REMOVE_ALL = `document.querySelector('main').replaceChildren()`;
