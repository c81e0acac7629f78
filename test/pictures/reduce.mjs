/**
 * Fewer colours for a picture that is kept: the edges of letters have a thousand shades, which make four fifths of a file
 * and which nobody tells apart. Grounds, inks and lines keep their exact colour.
 */
import { colourAt } from './picture.mjs';

/** Of the pixels, what a colour must cover to be kept as it is. */
const FLAT_SHARE = 1 / 2000;

/** No more of those: with the 216 shades of all others they fill a palette. */
const MOST_FLATS = 40;

/** Between two shades of one channel: six of them remain. */
const STEP = 51;

/** @param {import('./picture.mjs').Picture} picture @returns {import('./picture.mjs').Picture} */
export function reduce({ width, height, data }) {
  const flats = flatsOf(data);
  const reduced = Buffer.from(data);
  for (let at = 0; at < data.length; at += 3) {
    if (flats.has(colourAt(data, at))) continue;
    for (let channel = at; channel < at + 3; channel += 1) reduced[channel] = Math.round(data[channel] / STEP) * STEP;
  }
  return { width, height, data: reduced };
}

function flatsOf(data) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 3) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const least = (data.length / 3) * FLAT_SHARE;
  const flats = [...counts].filter(([, count]) => count >= least).sort(([, a], [, b]) => b - a);
  return new Set(flats.slice(0, MOST_FLATS).map(([colour]) => colour));
}
