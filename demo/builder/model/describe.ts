/** How a field is asked for. What it takes is found by trying its own rule, so nothing is said twice. */
import type { Field, Fields } from '../../../src/content/fields.js';

export type Control =
  | 'text'
  | 'long'
  | 'line'
  | 'prose'
  | 'list'
  | 'items'
  | 'flag'
  | 'choice'
  | 'day'
  | 'moment'
  | 'time'
  | 'number'
  | 'address'
  | 'country'
  | 'zone'
  | 'languages';

/** What a rule takes, and what it does not, tells what it is; the first that fits. */
const SIGNS: readonly (readonly [control: Control, taken: string, refused: string])[] = [
  ['day', '2019-05-13', '2019-05-13T09:00'],
  ['moment', '2019-05-13T09:00', '09:00'],
  ['time', '09:00', '9 am'],
  ['number', '3', '3 or 4'],
  ['address', 'https://www.example.org/', 'javascript:alert(1)'],
  ['zone', 'Asia/Tashkent', 'Asia/Nowhere'],
  ['country', 'UZ', 'uz-Latn'],
  ['languages', 'uz-Latn ru', '<>'],
];

/** More characters than a line of a form shows. */
const LONG = 300;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
export function controlOf(field: Field<any, any>, name = ''): Control {
  const { shape, options } = field;
  // Words in it would do as well, but its tag says how to read it aloud.
  if (shape === 'text' && /Language$/.test(name)) return 'languages';
  if (options) return 'choice';
  if (shape === 'text') return (field.isWell?.('x '.repeat(LONG / 2), {}) ?? true) ? 'long' : 'text';
  if (shape !== 'value') return shape;
  const takes = (raw: string): boolean => Boolean(field.parse?.(raw as never));
  return SIGNS.find(([, taken, refused]) => takes(taken) && !takes(refused))?.[0] ?? 'text';
}

/** What is asked of an item. What only a page has is not: its own words, for systems that take its attributes. */
export function askedOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, { isSetting }]) => !isSetting));
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));

type Names = Readonly<Record<string, string>>;

const lists = new Map<string, Names>();

/** The names of all countries or languages, in the words and the order of a language. @param language BCP 47 */
export function namesOf(type: 'region' | 'language', language: string): Names {
  const key = `${type} ${language}`;
  const known = lists.get(key);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
  const codes = type === 'region' ? PAIRS : [...PAIRS.map((pair) => pair.toLowerCase()), 'uz-Cyrl'];
  const { compare } = new Intl.Collator(language);
  const pairs = codes.flatMap((code) => {
    const name = names.of(code);
    return name && code !== 'ZZ' ? [[code, name] as const] : [];
  });
  const sorted = Object.fromEntries(pairs.sort(([, a], [, b]) => compare(a, b)));
  lists.set(key, sorted);
  return sorted;
}
