import { dateFormat, once } from '../core/intl.js';
import { dataOf, isLacking } from './locales.js';
import type { LanguageData } from './cldr.js';

/**
 * Which language a browser's own formatter is asked for. English is British here, as at the OSCE and the UN, unless the
 * page names a region; and it stands in for a language that the browser lacks and that could not be loaded, because Chromium would say
 * `2019 M05 13`. Arabic without a region has the digits of the telephone numbers beside it: Chromium writes 13, WebKit ١٣.
 */
function formatterLanguage(language: string): string {
  if (language === 'ar') return 'ar-u-nu-latn';
  return language === 'en' || isLacking(language) ? 'en-GB' : language;
}

/** A day as a moment in a zone without surprises: only its numbers are printed. */
function inUtc(day: string): Date {
  return new Date(`${day}T00:00Z`);
}

function fill(pattern: string, values: Readonly<Record<string, unknown>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** `13-may` and the year. */
function partsOf({ patterns, months }: LanguageData, day: string, days = ''): { dm: string; y: number } {
  const date = inUtc(day);
  const dm = fill(patterns[0], { d: days || date.getUTCDate(), m: months[date.getUTCMonth()] });
  return { dm, y: date.getUTCFullYear() };
}

const DATE = { dateStyle: 'long', timeZone: 'UTC' } as const;
const DATE_WITH_WEEKDAY = { dateStyle: 'full', timeZone: 'UTC' } as const;

/** `13 May 2019`. Never converted between zones. @param day `2019-05-13` @param language BCP 47 */
export function formatDay(day: string, language: string): string {
  const own = dataOf(language);
  if (own) return fill(own.patterns[1], partsOf(own, day));
  return dateFormat(formatterLanguage(language), DATE).format(inUtc(day));
}

/** `Monday 13 May 2019`. @param day `2019-05-13` @param language BCP 47 */
export function formatDayWithWeekday(day: string, language: string): string {
  const own = dataOf(language);
  if (!own) return dateFormat(formatterLanguage(language), DATE_WITH_WEEKDAY).format(inUtc(day));
  return fill(own.patterns[2], { w: own.weekdays[inUtc(day).getUTCDay()], date: formatDay(day, language) });
}

/** Engines differ in the spaces around the dash; between two bare numbers there are none. */
const SPACED_DASH = /(\d\.?)\s*–\s*(?=\d+\P{N})/u;

/** `13–17 May 2019`, `30 May – 3 June 2019`. @param start @param end days @param language BCP 47 */
export function formatDays(start: string, end: string, language: string): string {
  if (start === end) return formatDayWithWeekday(start, language);
  const own = dataOf(language);
  if (own) return formatOwnDays(own, start, end);
  const formatter = formatterLanguage(language);
  return once(`${formatter} ${start} ${end}`, () =>
    dateFormat(formatter, DATE).formatRange(inUtc(start), inUtc(end)).replace(SPACED_DASH, '$1–'),
  );
}

function formatOwnDays(own: LanguageData, start: string, end: string): string {
  const [from, to] = [partsOf(own, start), partsOf(own, end)];
  const [, pattern] = own.patterns;
  if (from.y !== to.y) return `${fill(pattern, from)} – ${fill(pattern, to)}`;
  const days = `${inUtc(start).getUTCDate()}–${inUtc(end).getUTCDate()}`;
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  return fill(pattern, isOneMonth ? partsOf(own, start, days) : { dm: `${from.dm} – ${to.dm}`, y: from.y });
}

/** `09:00–17:00`, in the digits and the 12 or 24 hours of the language. @param start @param end `09:00` */
export function formatHours(start: string, end: string | undefined, language: string): string {
  return once(`${language} ${start} ${end}`, () => {
    const format = dateFormat(formatterLanguage(language), { timeStyle: 'short', timeZone: 'UTC' });
    const [from, to] = [start, end ?? start].map((time) => new Date(`2000-01-01T${time}Z`)) as [Date, Date];
    return end && end !== start ? format.formatRange(from, to).replace(SPACED_DASH, '$1–') : format.format(from);
  });
}

/** `Tashkent, GMT+5`: the place that gives the zone its name, and its distance from Greenwich on that day. */
export function formatZone(timeZone: string, day: string, language: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  const formatter = formatterLanguage(language);
  const offset = once(
    `${formatter} ${timeZone} ${day}`,
    () =>
      dateFormat(formatter, { timeZone, timeZoneName: 'shortOffset' })
        .formatToParts(inUtc(day))
        .find(({ type }) => type === 'timeZoneName')?.value,
  );
  // `Etc/GMT-5` is the name of a distance, not of a place.
  if (timeZone.startsWith('Etc/')) return `${offset}`;
  return offset && offset !== place ? `${place}, ${offset}` : `${place}`;
}

let lastAsked: string;
let lastDay: string;

/** The day it is now in a zone, or where the reader is, as `2019-05-13`. */
export function today(timeZone?: string): string {
  const now = Date.now();
  // A day begins with a minute, and a long page asks often in one, mostly for one place.
  const asked = `${timeZone} ${now - (now % 60_000)}`;
  if (asked !== lastAsked) {
    lastAsked = asked;
    // Swedish writes its dates as ISO 8601 does.
    lastDay = dateFormat('sv', timeZone ? { dateStyle: 'short', timeZone } : { dateStyle: 'short' }).format(now);
  }
  return lastDay;
}
