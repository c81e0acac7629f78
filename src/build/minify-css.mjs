import { transform } from 'lightningcss';

/**
 * Without `targets` nothing is lowered: light-dark(), nesting and container queries stay as they were written.
 *
 * @param {string} source
 * @param {string} filename For the error message.
 */
export function minifyCss(source, filename) {
  return transform({ filename, code: Buffer.from(source), minify: true }).code.toString();
}

const HOLE = '\uFDD0';
const KEEP_OR_SPACE = /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|\/\*[^]*?\*\/|\s+/g;

/**
 * For a css`` template with expressions, which no parser can read before they have values: white space only.
 *
 * @param {string[]} strings The raw text between the expressions.
 * @returns {string[]} As many strings as came in.
 */
export function collapseCss(strings) {
  return strings
    .join(HOLE)
    .replace(KEEP_OR_SPACE, (_, quoted) => quoted ?? ' ')
    .trim()
    .split(HOLE);
}
