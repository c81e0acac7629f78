/**
 * Rollup plugin, to be run last: a classic script has no charset of its own, so a page in windows-1251 would garble
 * anything but ASCII. After minifying, what is left of it stands in strings, templates and regular expressions, where
 * an escape means the same.
 */
export function asciiOnly() {
  return {
    name: 'ascii-only',
    renderChunk: (code) => ({
      code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
      // The code stays on its line; a column may be off by a few characters.
      map: null,
    }),
  };
}
