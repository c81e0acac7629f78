/**
 * White space in an html`` or svg`` template, by JSX's rule, which authors already know: a line break beside a tag, an
 * expression or the template's edge is layout of the source and goes; any other run becomes one space. So a space
 * that must be seen stays on one line: `<b>a</b> <i>b</i>`.
 */

/** Stands for `${…}` while a template is one string. A noncharacter, so that it is in no text. */
const HOLE = '\uFDD0';

const TOKEN = new RegExp(
  [
    '(?<comment><!--[^]*?-->)',
    // White space inside these is content.
    '(?<verbatim><(?<name>pre|textarea|script|style)\\b[^]*?</\\k<name>\\s*>)',
    `(?<tag></?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>)`,
    '(?<space>\\s+)',
    `(?<hole>${HOLE})`,
    `(?<text>[^<\\s${HOLE}]+|<)`,
  ].join('|'),
  'gi',
);

const QUOTED_OR_SPACE = /("[^"]*"|'[^']*')|\s+(>)?/g;

/**
 * @param {string[]} strings The raw text between the expressions.
 * @returns {string[]} As many strings as came in.
 */
export function minifyHtml(strings) {
  const tokens = [...strings.join(HOLE).matchAll(TOKEN)].map(toToken).filter(Boolean);
  return tokens.map(shrink).join('').split(HOLE);
}

function toToken({ 0: source, groups }) {
  // Lit counts the expressions, also those inside a comment.
  if (groups.comment) return source.includes(HOLE) ? { kind: 'tag', source } : undefined;
  if (groups.tag) return { kind: 'tag', source: shrinkTag(source) };
  if (groups.space) return { kind: 'space', source };
  if (groups.text) return { kind: 'text', source };
  return { kind: groups.hole ? 'hole' : 'tag', source };
}

/** A plain word needs no quotation marks: https://html.spec.whatwg.org/multipage/syntax.html#unquoted */
const PLAIN_WORD = /^(["'])([\w-]+)\1$/;

function shrinkTag(source) {
  return source.replace(QUOTED_OR_SPACE, (_, quoted, end) => quoted?.replace(PLAIN_WORD, '$2') ?? end ?? ' ');
}

function shrink({ kind, source }, index, tokens) {
  if (kind !== 'space') return source;
  const before = tokens[index - 1]?.kind;
  // A dropped comment leaves two runs: the first one speaks for both.
  if (before === 'space') return '';
  const isLayout = source.includes('\n') && before !== 'text' && tokens[index + 1]?.kind !== 'text';
  return isLayout ? '' : ' ';
}
