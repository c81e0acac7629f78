/** Whether this machine draws as the one that drew what is kept. */
import { arch, platform } from 'node:process';
import { TOLERANCE, toPercent } from './compare.mjs';
import { readDrawer } from './kept.mjs';

/** Fontconfig, by which the fonts are brought along, is Linux's alone. */
export const CANNOT =
  platform === 'linux'
    ? false
    : 'Pictures are compared on Linux alone: here the fonts that they are drawn with cannot be brought along.';

/** @param {string} version `Chrome/140.0.7339.16` @returns {import('./kept.mjs').Drawer} */
export function drawerOf(version) {
  return { browser: version.split('.')[0].replace('/', ' '), system: `${platform} ${arch}` };
}

/** @param {string} version @returns {{isTolerant: boolean, note: string}} the note is empty where nothing has to be said */
export function judgeDrawer(version) {
  const [kept, here] = [readDrawer(), drawerOf(version)].map(({ browser, system }) => `${browser} on ${system}`);
  if (kept === here) return { isTolerant: false, note: '' };
  const note = `The kept pictures were drawn by ${kept}; this is ${here}. So up to ${toPercent(TOLERANCE.share)} of a picture's pixels may differ.`;
  return { isTolerant: true, note };
}
