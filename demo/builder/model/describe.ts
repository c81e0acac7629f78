/** How a field is asked for. What it takes is found by trying its own rule, so nothing is said twice. */
import type { Field } from '../../../src/content/fields.js';

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
  | 'zone';

/** What a rule takes, and what it does not, tells what it is; the first that fits. */
const SIGNS: readonly (readonly [control: Control, taken: string, refused: string])[] = [
  ['day', '2019-05-13', '2019-05-13T09:00'],
  ['moment', '2019-05-13T09:00', '09:00'],
  ['time', '09:00', '9 am'],
  ['number', '3', '3 or 4'],
  ['address', 'https://www.example.org/', 'javascript:alert(1)'],
  ['zone', 'Asia/Tashkent', 'Asia/Nowhere'],
  ['country', 'UZ', 'uz-Latn'],
];

/** More characters than a line of a form shows. */
const LONG = 300;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
export function controlOf(field: Field<any, any>): Control {
  const { shape, options } = field;
  if (options) return 'choice';
  if (shape === 'text') return (field.isWell?.('x '.repeat(LONG / 2), {}) ?? true) ? 'long' : 'text';
  if (shape !== 'value') return shape;
  const takes = (raw: string): boolean => Boolean(field.parse?.(raw as never));
  return SIGNS.find(([, taken, refused]) => takes(taken) && !takes(refused))?.[0] ?? 'text';
}

/** The country codes that a rule takes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
export function countriesOf(field: Field<any, any>): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => field.parse?.(code as never));
}
