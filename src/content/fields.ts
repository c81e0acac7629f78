import { HEADING_LEVELS } from '../core/heading.js';
import { displayName, isTimeZone } from '../core/intl.js';
import { withoutHidden } from '../core/plain.js';
import { canonicalLanguages } from '../core/language.js';
import { httpsUrl, safeSrcset, safeUrl } from '../core/safe-url.js';
import { toAttribute } from './source.js';
import type { RichText } from '../core/rich-text.js';
import type { PropertyDeclarations } from 'lit';
import type { Shape, Shapes } from './shapes.js';

/** The rest of a record, as a field's rules see it: texts as they are, all else by whether it is there. */
export type Siblings = Readonly<Partial<Record<string, string>>>;

/** What a field asks for beyond its kind. The words for the editor are in editor/texts.ts. */
export interface Rules<Value> {
  /** Whether the editor should give it; may look at the whole record. */
  readonly isNeeded?: (record: Siblings) => unknown;
  /** Refuses a value that does not go with the fields above it in the table. */
  readonly fits?: (value: Value, record: Siblings) => unknown;
  /** False for what is shown as it is but should be mended. */
  readonly isWell?: (value: Value, record: Siblings) => unknown;
}

/** One line of a record's table: what may stand in the field. */
export interface Field<Value, S extends Shape = Shape> extends Rules<Value> {
  readonly shape: S;
  /** Checks and converts; what is falsy leaves the field out. Without it the value is what was found. */
  readonly parse?: (raw: Shapes[S]) => Value | false | '' | undefined;
  /** For items: their own table. */
  readonly items?: Items;
  /** For a choice: its words. */
  readonly options?: readonly string[];
  /** Belongs to the place where the content is shown, not to the content. */
  readonly isSetting?: boolean;
  /** Only for the type checker: what a record holds. */
  readonly value?: Value;
}

/** The table of an item, and the fields without which it is left out. */
export interface Items {
  readonly fields: Fields;
  readonly essential: readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
export type Fields = Readonly<Record<string, Field<any, any>>>;

/** The typed record that a table describes. */
export type RecordOf<F extends Fields> = {
  -readonly [Name in keyof F]?: F[Name] extends { readonly value?: infer Value } ? Exclude<Value, undefined> : never;
};

/** The properties that an element gets from a table: raw text, as in HTML. */
export type InputOf<F extends Fields> = {
  [Name in keyof F as F[Name] extends { readonly shape: 'items' } ? never : Name]?: F[Name] extends {
    readonly shape: 'flag';
  }
    ? boolean
    : string;
};

/** Lit's property declarations for a table: one attribute a field, but for items, which only children can say. */
export function propertiesOf(fields: Readonly<Record<string, Pick<Field<unknown>, 'shape'>>>): PropertyDeclarations {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, { shape }]) => shape !== 'items')
      .map(([name, { shape }]) => [name, { attribute: toAttribute(name), converter: shape === 'flag' && isOn }]),
  ) as PropertyDeclarations;
}

/** There, and not `="false"`, as page builders and frameworks write what is off. */
function isOn(value: string | null): boolean {
  return (value ?? 'false') !== 'false';
}

interface Limits {
  /** Fewest and most characters or items; beyond them the content is shown all the same and the editor told. */
  readonly min?: number;
  readonly max?: number;
}

/** For `isNeeded`: in every record. */
export const always = (): true => true;

/** Plain text on one line. */
export function text({ min = 1, max = 255, ...rules }: Limits & Rules<string> = {}): Field<string, 'text'> {
  return {
    shape: 'text',
    parse: (raw) =>
      withoutHidden(raw)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    isWell: ({ length }) => length >= min && length <= max,
    ...rules,
  };
}

/** Text that a function turns into its value, or refuses. */
export function checked<Value>(
  parse: (raw: string) => Value | false | '' | undefined,
  rules?: Rules<Value>,
): Field<Value, 'value'> {
  return { shape: 'value', parse: (raw) => parse(raw.trim()), ...rules };
}

/** Text that passes a test. */
export function tested(test: (raw: string) => boolean, rules?: Rules<string>): Field<string, 'value'> {
  return checked((raw) => test(raw) && raw, rules);
}

/** Text that matches a pattern as a whole. */
export function pattern(expression: RegExp, rules?: Rules<string>): Field<string, 'value'> {
  return tested((raw) => expression.test(raw), rules);
}

/** A file of a picture, by its name. */
export const PICTURE_FILE = /\.(jpe?g|png|webp|avif|gif|svg)$/i;

/** What a picture shows, in words; its file's name is not that. */
export function description(limits: Limits & Rules<string>): Field<string, 'text'> {
  return text({ fits: (value) => /\s/.test(value) || !PICTURE_FILE.test(value), ...limits });
}

/** One line with emphasis and links. */
export function line({ max = Infinity, ...rules }: Limits & Rules<RichText> = {}): Field<RichText, 'line'> {
  return { shape: 'line', isWell: ({ textContent }) => textContent.length <= max, ...rules };
}

/** Paragraphs and lists. */
export function prose(limits?: Limits & Rules<RichText>): Field<RichText, 'prose'> {
  return { ...line(limits), shape: 'prose' };
}

/** Items: `one | two` in an attribute, `<li>`s in a child. */
export function list({ max = Infinity, ...rules }: Limits & Rules<readonly RichText[]> = {}): Field<
  readonly RichText[],
  'list'
> {
  return { shape: 'list', isWell: ({ length }) => length <= max, ...rules };
}

/** True where the attribute stands. */
export function flag(rules?: Rules<boolean>): Field<boolean, 'flag'> {
  return { shape: 'flag', ...rules };
}

/** One word of a list, in capitals or not. */
export function choice<const Option extends string>(
  options: readonly Option[],
  rules?: Rules<Option>,
): Field<Option, 'value'> {
  return { options, ...checked((raw) => options.find((option) => option === raw.toLowerCase()), rules) };
}

/** http(s), or an address on the page's own site. */
export function address(rules?: Rules<string>): Field<string, 'value'> {
  return checked(safeUrl, rules);
}

/** `https://…` */
export function httpsAddress(rules?: Rules<string>): Field<string, 'value'> {
  return checked(httpsUrl, rules);
}

/** The addresses and widths of one picture, as in `<img srcset>`. */
export function pictureSizes(): Field<string, 'value'> {
  return checked(safeSrcset);
}

/** BCP 47 tags, parted by spaces. */
export function languages(rules?: Rules<readonly string[]>): Field<readonly string[], 'value'> {
  return checked((raw) => canonicalLanguages(raw.split(/[\s,]+/).filter(Boolean)), rules);
}

/** Countries whose names come along; to ask a browser for the first name of any is dear. */
const NEAR = /^(A[FMTZ]|DE|ES|FR|G[BE]|IT|K[GZ]|MN|PL|RU|T[JMR]|U[SZ])$/;

/** ISO 3166-1 alpha-2, in capitals. */
export function country(rules?: Rules<string>): Field<string, 'value'> {
  return checked((raw) => {
    const code = raw.toUpperCase();
    return (NEAR.test(code) || (/^(?!ZZ)[A-Z]{2}$/.test(code) && displayName('en', 'region', code))) && code;
  }, rules);
}

/** A name of the IANA list. */
export function timeZone(rules?: Rules<string>): Field<string, 'value'> {
  return tested(isTimeZone, rules);
}

/** Positive whole number. */
export function wholeNumber(rules?: Rules<number>): Field<number, 'value'> {
  return checked((raw) => /^[1-9]\d{0,8}$/.test(raw) && Number(raw), rules) as Field<number, 'value'>;
}

/** Things with fields of their own. */
export function items<F extends Fields>(
  fields: F,
  essential: readonly (keyof F & string)[],
  rules?: Rules<readonly RecordOf<F>[]>,
): Field<readonly RecordOf<F>[], 'items'> {
  return { shape: 'items', items: { fields, essential }, ...rules };
}

/** Makes a field one of the place where the content is shown: no feed gives it, and it shows nothing by itself. */
export function setting<Value, S extends Shape>(field: Field<Value, S>): Field<Value, S> {
  return { ...field, isSetting: true };
}

/** What every widget has. */
export const WIDGET_FIELDS = {
  headingLevel: setting(choice(HEADING_LEVELS)),
  src: setting(address()),
  debug: setting(flag()),
};
