import { dayIn, offsetIn, once } from '../core/intl.js';
import { dataOf, writerOf } from './locales.js';
import { joinNames } from './names.js';

/** `13 May 2019`. Never converted between zones. @param day `2019-05-13` @param language BCP 47 */
export function formatDay(day: string, language: string): string {
  return writerOf(language).day(day);
}

/** `13–17 May 2019`; a single one as `Monday, 13 May 2019`. @param start @param end days @param language BCP 47 */
export function formatDays(start: string, end: string, language: string): string {
  return writerOf(language).days(start, end);
}

/** `09:00–17:00`, in the digits and the 12 or 24 hours of the language. @param start @param end `09:00` */
export function formatHours(start: string, end: string | undefined, language: string): string {
  return writerOf(language).hours(start, end);
}

/** `Tashkent, GMT+5`: the place that gives the zone its name, and its distance from Greenwich on that day. */
export function formatZone(timeZone: string, day: string, language: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  // `+05:00`, `+05:30`; at noon in Greenwich: where clocks change, they have by then, and the next day's change is still to come.
  const hours = once(`${timeZone} ${day}`, () => offsetIn(timeZone, Date.parse(`${day}T12:00Z`)))
    .replace(/^(.)0/, '$1')
    .replace(':00', '');
  const offset = (dataOf(language).greenwich ?? 'GMT') + hours;
  // `UTC` and `Etc/GMT-5` are names of a distance, not of a place.
  return /^(Etc|GMT|UTC)/.test(timeZone) ? offset : joinNames([place, offset], language);
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
    const offset = new Date(now).getTimezoneOffset() * 60_000;
    lastDay = timeZone ? dayIn(timeZone, now) : new Date(now - offset).toISOString().slice(0, 10);
  }
  return lastDay;
}
