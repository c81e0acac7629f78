/**
 * White space in an html`` or svg`` template, by JSX's rule, which authors already know: a line break beside a tag, an
 * expression or the template's edge is layout of the source and goes; any other run becomes one space. So a space
 * that must be seen stays on one line: `<b>a</b> <i>b</i>`.
 */

/** Stands for `${…}` while a template is one string. A noncharacter, so that it is in no text. */
const HOLE = '\uFDD0';

/** What HTML calls white space; JavaScript's `\s` also has the no-break space, which is a character to be seen. */
const SPACE = ' \\t\\n\\f\\r';

/** Lit counts the expressions inside a comment too, so one that has any stays. */
const COMMENT = new RegExp(`<!--[^${HOLE}]*?-->`, 'g');

const TOKEN = new RegExp(
  [
    // White space inside these is content.
    '(?<verbatim><!--[^]*?-->|<(?<name>pre|textarea|script|style)\\b[^]*?</\\k<name>\\s*>)',
    `(?<tag></?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>)`,
    `(?<space>[${SPACE}]+)`,
    `(?<hole>${HOLE})`,
    `(?<text>[^<${SPACE}${HOLE}]+|<)`,
  ].join('|'),
  'gi',
);

const QUOTED_OR_SPACE = new RegExp(`("[^"]*"|'[^']*')|[${SPACE}]+(>)?`, 'g');

/**
 * @param {string[]} strings The raw text between the expressions.
 * @returns {string[]} As many strings as came in.
 */
export function minifyHtml(strings) {
  const tokens = [...strings.join(HOLE).replace(COMMENT, '').matchAll(TOKEN)];
  return tokens.map(shrink).join('').split(HOLE);
}

function shrink({ 0: source, groups }, index, tokens) {
  if (groups.tag) return source.replace(QUOTED_OR_SPACE, (_, quoted, end) => quoted ?? end ?? ' ');
  if (!groups.space) return source;
  const isBesideText = tokens[index - 1]?.groups.text || tokens[index + 1]?.groups.text;
  return source.includes('\n') && !isBesideText ? '' : ' ';
}
