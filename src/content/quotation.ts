import { address, always, description, flag, pictureSizes, prose, setting, text, WIDGET_FIELDS } from './fields.js';
import { day } from './moments.js';
import type { RichText } from '../core/rich-text.js';
import type { InputOf, RecordOf, Siblings } from './fields.js';
import type { Kind } from './read.js';

/** What would tell who is behind a changed name is not shown. */
const KEPT_SECRET = { fits: (_: unknown, { pseudonym }: Siblings): boolean => !pseudonym };

/**
 * What a quotation is. Beside the list it was drawn from, a changed name also hides occasion and date: who spoke when
 * can be looked up.
 */
export const QUOTATION_FIELDS = {
  ...WIDGET_FIELDS,
  pseudonym: flag(),
  text: { ...prose({ max: 1200, isNeeded: always }), parse: withoutOuterMarks },
  speaker: text({ isNeeded: always }),
  speakerRole: text(),
  organization: text(KEPT_SECRET),
  occasion: text(KEPT_SECRET),
  date: day(KEPT_SECRET),
  original: prose(),
  originalLanguage: text({ isNeeded: ({ original }) => original }),
  translator: text(),
  sourceUrl: address(KEPT_SECRET),
  portrait: address(KEPT_SECRET),
  portraitAlt: description({ max: 250 }),
  portraitCredit: text({ isNeeded: ({ portrait }) => portrait, ...KEPT_SECRET }),
  portraitSrcset: pictureSizes(),
  jsonLd: setting(flag(KEPT_SECRET)),
};

/** One quotation, checked. */
export type Quotation = RecordOf<typeof QUOTATION_FIELDS>;

/** The attributes of a quotation as properties, raw. */
export type QuotationInput = InputOf<typeof QUOTATION_FIELDS>;

export const QUOTATION = { name: 'quotation', fields: QUOTATION_FIELDS, body: 'text' } satisfies Kind;

/** Outer marks, opening then closing. Single ones are left alone: the last may be an apostrophe. */
const PAIRS = ['“”', '""', '„“', '„”', '«»', '»«'];

/**
 * Editors paste words with their marks, and the element adds marks: the outer pair goes. Only where it is one pair:
 * `“Yes,” he said, “and now.”` is left as it is.
 */
export function withoutOuterMarks(text: RichText): RichText {
  const words = text.textContent.trim();
  const inner = words.slice(1, -1);
  const [open, close] = PAIRS.find(([open, close]) => words[0] === open && words.at(-1) === close) ?? [];
  if (!inner || !open || !close || inner.includes(open) || inner.includes(close)) return text;
  const strings = textNodesOf(text);
  const [first, last] = [strings[0], strings.at(-1)] as [Text, Text];
  first.data = first.data.trimStart().slice(1).trimStart();
  last.data = last.data.trimEnd().slice(0, -1).trimEnd();
  return text;
}

/** The strings in it that are not blank. */
function textNodesOf(text: RichText): Text[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data }) => data.trim());
}
