import { dateFormat } from '../core/intl.js';

/** English is British here, as at the OSCE and the UN, unless the page names a region. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A day as a moment in a zone without surprises: only its numbers are printed. */
function inUtc(day: string): Date {
  return new Date(`${day}T00:00Z`);
}

const DATE = { dateStyle: 'long', timeZone: 'UTC' } as const;

/** `13 May 2019`. Never converted between zones. @param day `2019-05-13` */
export function formatDay(day: string, language: string): string {
  return dateFormat(localeOf(language), DATE).format(inUtc(day));
}

/** Engines differ in the spaces around the dash; between two bare numbers there are none. */
const SPACED_DASH = /(\d)\s*–\s*(?=\d+\P{N})/u;

/** `13–17 May 2019`, `30 May – 3 June 2019`. @param start @param end days */
export function formatDays(start: string, end: string, language: string): string {
  if (start === end) return formatDay(start, language);
  const range = dateFormat(localeOf(language), DATE).formatRange(inUtc(start), inUtc(end));
  return range.replace(SPACED_DASH, '$1–');
}

/** `09:00–17:00`, in the digits and the 12 or 24 hours of the language. @param start @param end `09:00` */
export function formatHours(start: string, end: string | undefined, language: string): string {
  const format = dateFormat(localeOf(language), { timeStyle: 'short', timeZone: 'UTC' });
  const [from, to] = [start, end ?? start].map((time) => new Date(`2000-01-01T${time}Z`)) as [Date, Date];
  return end && end !== start ? format.formatRange(from, to) : format.format(from);
}

/** `Tashkent, GMT+5`: the place that gives the zone its name, and its distance from Greenwich on that day. */
export function formatZone(timeZone: string, day: string, language: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  const parts = dateFormat(localeOf(language), { timeZone, timeZoneName: 'shortOffset' }).formatToParts(inUtc(day));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return offset && offset !== place ? `${place}, ${offset}` : `${place}`;
}

/** The day it is now in a zone, or where the reader is, as `2019-05-13`. */
export function today(timeZone?: string): string {
  // Swedish writes its dates as ISO 8601 does.
  return dateFormat('sv', timeZone ? { dateStyle: 'short', timeZone } : { dateStyle: 'short' }).format();
}
