/** Numbers that look drawn by lot, and are the same for the same seed. Also sent into pages: nothing is imported here. */

/** Mulberry32. @param {number} seed @returns {() => number} from 0 to 1 */
export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
