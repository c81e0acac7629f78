import { HEADING_LEVELS } from '../core/heading.js';
import { displayName, isTimeZone } from '../core/intl.js';
import { canonicalLanguage } from '../core/language.js';
import { toPlainText } from '../core/rich-text.js';
import { httpsUrl, safeSrcset, safeUrl } from '../core/safe-url.js';
import { toAttribute } from './source.js';
import type { RichText } from '../core/rich-text.js';
import type { PropertyDeclarations } from 'lit';
import type { Rules } from './read.js';
import type { RawValues, Shape } from './source.js';

/** One line of a record's table: what may stand in the field. The words for the editor are in editor-texts.ts. */
export interface Field<Value, S extends Shape = Shape> {
  readonly shape: S;
  /** Checks and converts; `undefined` leaves the field out. */
  readonly parse: (raw: RawValues[S]) => Value | undefined;
  /** Missing content is a mistake, too. */
  readonly required?: boolean;
  /** False for content that is shown as it is but should be mended. */
  readonly isWell?: (value: Value) => boolean;
  /** For items: their own table. */
  readonly items?: Items;
}

/** The table of an item, its rules across fields, and the fields without which it is left out. */
export interface Items {
  readonly fields: Fields;
  readonly rules?: Rules<never>;
  readonly essential: readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
export type Fields = Readonly<Record<string, Field<any, any>>>;

/** The typed record that a table describes. */
export type RecordOf<F extends Fields> = {
  -readonly [Name in keyof F]?: F[Name] extends { readonly parse: (raw: never) => infer Value }
    ? Exclude<Value, undefined>
    : never;
};

/** The properties that an element gets from a table: raw text, as in HTML. */
export type InputOf<F extends Fields> = {
  [Name in keyof F as F[Name] extends { readonly shape: 'items' } ? never : Name]?: F[Name] extends {
    readonly shape: 'flag';
  }
    ? boolean
    : string;
};

/** Lit's property declarations for a table: one attribute a field, but for items, which are always children. */
export function propertiesOf(fields: Fields): PropertyDeclarations {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, { shape }]) => shape !== 'items')
      .map(([name, { shape }]) => [name, { attribute: toAttribute(name), type: shape === 'flag' ? Boolean : String }]),
  );
}

interface Limits {
  /** Fewest and most characters; beyond them the text is shown all the same and the editor told. */
  readonly min?: number;
  readonly max?: number;
}

const CONTROL_CHARACTERS = /[\p{Cc}\u2028\u2029]+/gu;

/** Makes a field one whose absence is a mistake. */
export function required<Value, S extends Shape>(field: Field<Value, S>): Field<Value, S> {
  return { ...field, required: true };
}

/** Plain text on one line. */
export function text({ min = 1, max = 255 }: Limits = {}): Field<string, 'text'> {
  return {
    shape: 'text',
    parse: (raw) => raw.replace(CONTROL_CHARACTERS, ' ').replace(/\s+/g, ' ').trim() || undefined,
    isWell: ({ length }) => length >= min && length <= max,
  };
}

/** Text that a function turns into its value, or refuses. */
export function checked<Value>(parse: (raw: string) => Value | undefined): Field<Value, 'text'> {
  return { shape: 'text', parse: (raw) => parse(raw.trim()) };
}

/** Text that matches a pattern as a whole. */
export function pattern(expression: RegExp): Field<string, 'text'> {
  return checked((raw) => (expression.test(raw) ? raw : undefined));
}

/** Paragraphs and lists, `max` characters long. */
export function prose(max = Infinity): Field<RichText, 'prose'> {
  return { shape: 'prose', parse: (raw) => raw, isWell: (value) => toPlainText(value).length <= max };
}

/** Items: `one | two` in an attribute, `<li>`s in a child. */
export function list(max = Infinity): Field<readonly RichText[], 'list'> {
  return { shape: 'list', parse: (raw) => (raw.length ? raw : undefined), isWell: ({ length }) => length <= max };
}

/** True where the attribute stands. */
export function flag(): Field<boolean, 'flag'> {
  return { shape: 'flag', parse: (raw) => raw };
}

/** One word of a list. */
export function choice<const Option extends string>(options: readonly Option[]): Field<Option, 'text'> {
  return checked((raw) => options.find((option) => option === raw));
}

/** http(s), or an address on the page's own site. */
export function address(): Field<string, 'text'> {
  return checked(safeUrl);
}

/** `https://…` */
export function httpsAddress(): Field<string, 'text'> {
  return checked(httpsUrl);
}

/** The addresses and widths of one picture, as in `<img srcset>`. */
export function pictureSizes(): Field<string, 'text'> {
  return checked(safeSrcset);
}

/** BCP 47 tags, parted by spaces. */
export function languages(): Field<readonly string[], 'text'> {
  return checked((raw): readonly string[] | undefined => {
    const tags = raw.split(/[\s,]+/).map(canonicalLanguage);
    return tags.every((tag) => tag !== undefined) ? tags : undefined;
  });
}

/** ISO 3166-1 alpha-2, in capitals. */
export function country(): Field<string, 'text'> {
  return checked((raw) => {
    const code = raw.toUpperCase();
    return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && displayName('en', 'region', code) ? code : undefined;
  });
}

/** A name of the IANA list. */
export function timeZone(): Field<string, 'text'> {
  return checked((raw) => (isTimeZone(raw) ? raw : undefined));
}

/** Positive whole number. */
export function wholeNumber(): Field<number, 'text'> {
  return checked((raw) => (/^[1-9]\d{0,8}$/.test(raw) ? Number(raw) : undefined));
}

/** Things with fields of their own, one source each. */
export function items<F extends Fields>(
  fields: F,
  essential: readonly (keyof F & string)[],
  rules: Rules<RecordOf<F>> = {},
): Field<readonly RecordOf<F>[], 'items'> {
  // What passed the items' own table arrives here as records; see read.ts.
  const parse = (raw: readonly unknown[]): readonly RecordOf<F>[] | undefined =>
    raw.length ? (raw as readonly RecordOf<F>[]) : undefined;
  return { shape: 'items', parse, items: { fields, rules, essential } };
}

/** What every widget has. */
export const WIDGET_FIELDS = {
  headingLevel: choice(HEADING_LEVELS),
  debug: flag(),
};
