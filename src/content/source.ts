import type { RichText } from '../core/rich-text.js';

/** How a field's content looks before it is checked; every source delivers it in this form. */
export interface RawValues {
  text: string;
  flag: boolean;
  /** One entry an item. */
  list: readonly RichText[];
  /** Paragraphs and lists. */
  prose: RichText;
  /** A source an item: photos, figures, help lines. */
  items: readonly Source[];
}

export type Shape = keyof RawValues;

/**
 * A way in: says what it has for a field, or `undefined`.
 *
 * @param name the field's name in the record, such as `registerUrl`
 */
export type Source = <S extends Shape>(name: string, shape: S) => RawValues[S] | undefined;

/** `registerUrl` → `register-url`: fields and attributes differ in this alone. */
export function toAttribute(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
