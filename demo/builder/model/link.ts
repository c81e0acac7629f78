/** The form as filled in, in the fragment of an address: what stands behind `#` is sent nowhere. */
import { askedOf } from './describe.js';
import { isTag, kindOf } from './draft.js';
import type { Field, Fields } from '../../../src/content/fields.js';
import type { Draft, Item, Tag, Value, Values } from './draft.js';

/** What the builder shows. */
export interface Place extends Draft {
  /** The system for which the snippet is. */
  readonly system: string;
}

export function toFragment(place: Place): string {
  const bytes = new TextEncoder().encode(JSON.stringify(place));
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return `#${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** @returns `undefined` for what is none of ours */
export function fromFragment(fragment: string): Place | undefined {
  try {
    const binary = atob(fragment.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (sign) => sign.charCodeAt(0)),
    );
    const { tag, language, system, values } = JSON.parse(text) as Partial<Record<keyof Place, unknown>>;
    if (typeof tag !== 'string' || !isTag(tag) || typeof values !== 'object' || !values) return undefined;
    return { tag, language: String(language ?? ''), system: String(system ?? ''), values: cleaned(tag, values) };
  } catch {
    return undefined;
  }
}

/** A link may come from anybody: what is no value of that widget's form is left out. */
function cleaned(tag: Tag, values: object): Values {
  const { fields } = kindOf(tag);
  const pairs = Object.entries(fields).map(([name, field]) => {
    const value: unknown = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
    return [name, cleanedValue(field, value)] as const;
  });
  return Object.fromEntries(pairs.filter((pair): pair is [string, Value] => pair[1] !== undefined));
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
function cleanedValue({ shape, items }: Field<any, any>, value: unknown): Value | undefined {
  if (shape === 'flag') return value === true ? true : undefined;
  if (shape !== 'list' && shape !== 'items') return typeof value === 'string' ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  if (shape === 'list') return value.filter((item) => typeof item === 'string');
  return value
    .filter((item) => typeof item === 'object' && item !== null)
    .map((item: object) => cleanedItem(item, askedOf(items?.fields ?? {})));
}

function cleanedItem(item: object, fields: Fields): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([name, value]) => Object.hasOwn(fields, name) && typeof value === 'string'),
  );
}
