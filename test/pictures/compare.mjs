/** Whether a picture looks as the kept one does. */
import pixelmatch from 'pixelmatch';
import { findKept, findStrays } from './kept.mjs';
import { hashOf, hashOfShot, toRgba } from './picture.mjs';
import { decode, encode } from './png.mjs';
import { reduce } from './reduce.mjs';
import { fileOf } from './subjects.mjs';

/** Another browser or system draws edges a little differently: what may then differ before a picture counts as changed. */
export const TOLERANCE = { share: 0.005, shade: 0.15 };

/**
 * @typedef {object} Difference
 * @property {string} file
 * @property {string} says in words
 * @property {Buffer} [kept] PNG
 * @property {Buffer} [drawn] PNG
 * @property {Buffer} [difference] PNG
 */

/**
 * @param {import('./subjects.mjs').Subject} subject
 * @param {Buffer} shot
 * @param {{isTolerant: boolean}} options
 * @returns {Difference | undefined} `undefined` where nothing has changed
 */
export function compare(subject, shot, { isTolerant }) {
  const file = fileOf(subject);
  const kept = findKept(subject);
  if (!kept) return { file, says: 'no picture of it is kept', drawn: shot };
  if (kept.ofShot === hashOfShot(shot)) return undefined;
  const picture = decode(shot);
  if (kept.ofPixels === hashOf(picture)) return undefined;
  const before = decode(kept.file);
  const isSameSize = before.width === picture.width && before.height === picture.height;
  const { count, image } = isTolerant
    ? match(before, picture, { threshold: TOLERANCE.shade })
    : match(before, reduce(picture), { threshold: 0, includeAA: true });
  const share = count / (image.width * image.height);
  if (isTolerant && isSameSize && share <= TOLERANCE.share) return undefined;
  const says = [
    ...(isSameSize ? [] : [`${sizeOf(before)} pixels have become ${sizeOf(picture)}`]),
    count ? `${count} pixels differ, ${toPercent(share)}` : 'shades differ that the kept picture does not have',
  ].join('; ');
  return { file, says, kept: kept.file, drawn: shot, difference: encode(image) };
}

/** @returns {Difference[]} kept pictures of what is no example any more */
export function compareStrays() {
  return findStrays().map((stray) => ({ ...stray, says: 'this example is gone' }));
}

/** Where one is larger, what it has more counts as different. */
function match(before, now, options) {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const image = { width, height, data: Buffer.alloc(width * height * 4) };
  const [one, other] = [before, now].map((picture) => toRgba(picture, width, height));
  return { count: pixelmatch(one, other, image.data, width, height, options), image };
}

const sizeOf = ({ width, height }) => `${width} × ${height}`;

/** @param {number} share */
export const toPercent = (share) => `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`;
