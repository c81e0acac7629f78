import { Features, transform } from 'lightningcss';

const version = (major) => major << 16;

const EVERY_FEATURE = Object.values(Features).reduce((sum, bit) => sum | bit);

/**
 * Nothing is lowered but media queries, where the old spelling is as short: light-dark(), nesting and container queries
 * stay as they were written. Old browsers are named all the same: without them a selector that they do not know would
 * be merged into one rule with a selector that they do, and both would be lost there.
 */
const OPTIONS = {
  minify: true,
  targets: { chrome: version(105), firefox: version(110), safari: version(16) },
  exclude: EVERY_FEATURE & ~Features.MediaQueries,
};

/**
 * @param {string} source
 * @param {string} filename For error messages.
 * @throws {Error} With the file and the line.
 */
export function minifyCss(source, filename) {
  try {
    return transform({ ...OPTIONS, filename, code: Buffer.from(source) }).code.toString();
  } catch (error) {
    throw new Error(`${filename}: ${error.message} in line ${error.loc?.line} of the style sheet`, { cause: error });
  }
}

const HOLE = '\uFDD0';
const QUOTED_OR_SPACE = /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|(?:\s|\/\*[^]*?\*\/)+/g;

/**
 * For a css`` template with expressions, which no parser can read before they have values: white space only.
 *
 * @param {string[]} strings The raw text between the expressions.
 * @returns {string[]} As many strings as came in.
 */
export function collapseCss(strings) {
  return strings
    .join(HOLE)
    .replace(QUOTED_OR_SPACE, (_, quoted) => quoted ?? ' ')
    .trim()
    .split(HOLE);
}
