/** Writes dates in a language that is none of ours, or as a region of ours does: a chunk that asks the browser. */
import type { Writer } from './writer.js';

/** Engines differ in the spaces around the dash; between two bare numbers there are none. */
const SPACED_DASH = /(\d\.?)\s*–\s*(?=\d+\P{N})/u;

const known = new Map<string, Writer>();

/** Once for each language: a formatter is dear, and a long page asks often. @param language BCP 47 */
export function writerOf(language: string): Writer {
  const writer = known.get(language) ?? makeWriter(language);
  known.set(language, writer);
  return writer;
}

function makeWriter(language: string): Writer {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    // fa and ps default to another calendar.
    new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
  const long = format({ dateStyle: 'long' });
  const full = format({ dateStyle: 'full' });
  const short = format({ timeStyle: 'short' });
  const list = new Intl.ListFormat(language);
  const at = (time: string): Date => new Date(`2000-01-01T${time}Z`);
  const span = (formatter: Intl.DateTimeFormat, from: Date, to: Date): string =>
    formatter.formatRange(from, to).replace(SPACED_DASH, '$1–');
  return {
    day: (day) => long.format(new Date(day)),
    days: (start, end) => (start === end ? full.format(new Date(start)) : span(long, new Date(start), new Date(end))),
    hours: (start, end = start) => (start === end ? short.format(at(start)) : span(short, at(start), at(end))),
    list: (items) => list.format(items),
  };
}
