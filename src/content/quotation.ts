import { toPlainText } from '../core/rich-text.js';
import { address, flag, pictureSizes, prose, required, text, WIDGET_FIELDS } from './fields.js';
import { day } from './moments.js';
import { readRecord } from './read.js';
import { fromAttributes } from './sources/attributes.js';
import { fromChildren } from './sources/light-dom.js';
import type { Reading } from '../core/widget.js';
import type { RichElement, RichText } from '../core/rich-text.js';
import type { InputOf, RecordOf } from './fields.js';
import type { Rule, Rules } from './read.js';
import type { Source } from './source.js';

/**
 * What a quotation is. Beside the list it was drawn from, a changed name also hides occasion and date: who spoke when
 * can be looked up.
 */
export const QUOTATION_FIELDS = {
  ...WIDGET_FIELDS,
  text: required(prose(1200)),
  speaker: required(text()),
  speakerRole: text(),
  organization: text(),
  occasion: text(),
  date: day(),
  original: prose(),
  originalLanguage: text(),
  translator: text(),
  sourceUrl: address(),
  portrait: address(),
  portraitAlt: text({ max: 250 }),
  portraitCredit: text(),
  portraitSrcset: pictureSizes(),
  pseudonym: flag(),
  jsonLd: flag(),
};

/** One quotation, checked. */
export type Quotation = RecordOf<typeof QUOTATION_FIELDS>;

/** The attributes of a quotation as properties, raw. */
export type QuotationInput = InputOf<typeof QUOTATION_FIELDS>;

export const QUOTATION_RULES = {
  pseudonymWithPortrait: {
    field: 'portrait',
    isBroken: ({ pseudonym, portrait }) => pseudonym && portrait,
    drop: ['portrait', 'portraitCredit'],
  },
  pseudonymWithOrganization: isToldBy('organization'),
  pseudonymWithOccasion: isToldBy('occasion'),
  pseudonymWithDate: isToldBy('date'),
  pseudonymWithSource: isToldBy('sourceUrl'),
  pseudonymWithData: isToldBy('jsonLd'),
  portraitCreditMissing: {
    field: 'portraitCredit',
    isBroken: ({ portrait, portraitCredit }) => portrait && !portraitCredit,
  },
  originalLanguageMissing: {
    field: 'original',
    isBroken: ({ original, originalLanguage }) => original && !originalLanguage,
  },
} satisfies Rules<Quotation>;

/** What would tell who is behind a changed name is not shown. */
function isToldBy(field: keyof Quotation): Rule<Quotation> {
  return { field, isBroken: (quotation) => quotation.pseudonym && quotation[field], drop: [field] };
}

/** Reads a quotation from an element: attributes first, then children. */
export function readQuotation(host: Element): Reading<Quotation> {
  const sources = [fromAttributes(host), fromChildren(host, { body: 'text' }), fromOriginalsLang(host)];
  const reading = readRecord('quotation', QUOTATION_FIELDS, QUOTATION_RULES, sources);
  const { record } = reading;
  if (record.text) record.text = withoutOuterMarks(record.text);
  return reading;
}

/** The language of the original words is the `lang` of the child that holds them. */
function fromOriginalsLang(host: Element): Source {
  const lang = host.querySelector('[slot=original][lang]')?.getAttribute('lang') ?? undefined;
  return (name) => (name === 'originalLanguage' ? lang : undefined) as never;
}

/** Outer marks, opening then closing. Single ones are left alone: the last may be an apostrophe. */
const PAIRS = ['“”', '""', '„“', '„”', '«»', '»«'];

/**
 * Editors paste words with their marks, and the element adds marks: the outer pair goes. Only where it is one pair:
 * `“Yes,” he said, “and now.”` is left as it is.
 */
export function withoutOuterMarks(text: RichText): RichText {
  const plain = toPlainText(text);
  const pair = PAIRS.find(([open, close]) => plain.startsWith(open as string) && plain.endsWith(close as string));
  const inner = plain.slice(1, -1);
  if (!pair || [...pair].some((mark) => inner.includes(mark))) return text;
  const opened = editEdge(text, 0, (edge) => edge.trimStart().slice(1));
  return editEdge(opened, -1, (edge) => edge.trimEnd().slice(0, -1));
}

/** Changes the first (0) or last (-1) string that is not blank, however deep it stands. */
function editEdge(text: RichText, end: 0 | -1, edit: (edge: string) => string): RichText {
  const hasWords = (part: string | RichElement): boolean => toPlainText([part]) !== '';
  const index = end ? text.map(hasWords).lastIndexOf(true) : text.findIndex(hasWords);
  return text.map((part, i): string | RichElement => {
    if (i !== index) return part;
    return typeof part === 'string' ? edit(part) : { ...part, content: editEdge(part.content, end, edit) };
  });
}
