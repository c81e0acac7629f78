import type { Prerendered } from '../prerender.js';

/** What is published of one piece of content. */
export interface Record extends Prerendered {
  /** Of its files, without what comes after the dot. */
  readonly name: string;
  /** Of its page. */
  readonly address: string;
  /** BCP 47 */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The address of all that is published, with a slash at its end. */
  readonly home: URL;
  readonly publisher: string;
  /** Of this package. */
  readonly version: string;
  /** Of each script and style sheet. */
  readonly integrity: Readonly<globalThis.Record<string, { readonly sha384: string }>>;
}

/** What it is called where others show it. */
export function titleOf({ widgets: [first], publisher }: Record): string {
  return first?.title ?? first?.description ?? publisher;
}

/**
 * What its tab and the browsing history call it. Who reads a fact sheet may be watched, so there it says nothing of the
 * subject.
 */
export function tabTitleOf(record: Record): string {
  return record.widgets.some(({ tag }) => tag === 'awareness-factsheet') ? 'Information' : titleOf(record);
}

/** Where a file of it is. @param folder `` or `embed/` @param ending `.html` */
export function addressOf({ name, home }: Pick<Record, 'name' | 'home'>, folder: string, ending: string): string {
  return new URL(`${folder}${encodeURIComponent(name)}${ending}`, home).href;
}

/** What no XML may hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** For HTML and XML, in text and attributes. */
export function escapeText(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
