import { remember } from '../core/remember.js';

/**
 * What a source has for a field, as it found it: text, a switch, or nodes of the page. Which of them a field makes of
 * what it gets is the field's business; see shapes.ts.
 */
export type Raw = string | boolean | readonly Node[];

/**
 * A way in: says what it has for a field, or `undefined`.
 *
 * @param name the field's name in the record, such as `registerUrl`; empty for what it has beside all fields
 */
export type Source = (name: string) => Raw | undefined;

/** `registerUrl` → `register-url`: fields and attributes differ in this alone. */
export const toAttribute = remember((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

/** `register-url` → `registerUrl` */
export function toField(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A script of data that the editor wrote, not one of ours. */
export const INLINE = 'script[type="application/ld+json"]:not([data-written])';
