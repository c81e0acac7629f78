/** The form as filled in, in the fragment of an address: what stands behind `#` is sent nowhere. */
import { isTag } from './draft.js';
import type { Draft, Values } from './draft.js';

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
    return { tag, language: String(language ?? ''), system: String(system ?? ''), values: cleaned(values) };
  } catch {
    return undefined;
  }
}

/** A link may come from anybody: what is no value of a form is left out. */
function cleaned(values: object): Values {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isItem = (value: unknown): boolean =>
    isText(value) || (typeof value === 'object' && value !== null && Object.values(value).every(isText));
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => isText(value) || typeof value === 'boolean' || (Array.isArray(value) && value.every(isItem)),
    ),
  );
}
