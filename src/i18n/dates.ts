import { dayIn, offsetIn, once } from '../core/intl.js';
import { dataOf, writerOf } from './locales.js';
import type { LanguageData } from './cldr.js';

function fill(pattern: string, values: Readonly<Record<string, unknown>>): string {
  let text = pattern;
  for (const name of Object.keys(values)) text = text.replace(`{${name}}`, String(values[name]));
  return text;
}

/** The year, the month from 1 on, the day. */
function numbersOf(day: string): readonly [y: number, m: number, d: number] {
  return day.split('-').map(Number) as [number, number, number];
}

/** `13-may` and the year. @param from what stands before the day, `13–` */
function partsOf(data: LanguageData, day: string, from = ''): { dm: string; y: number } {
  const [y, m, d] = numbersOf(day);
  return { dm: fill(data.patterns[0], { d: from + d, m: data.months[m - 1] }), y };
}

/** `13 May 2019`. Never converted between zones. @param day `2019-05-13` @param language BCP 47 */
export function formatDay(day: string, language: string): string {
  const writer = writerOf(language);
  if (writer) return writer.day(day);
  const data = dataOf(language);
  return fill(data.patterns[1], partsOf(data, day));
}

/** `Monday, 13 May 2019`. @param day `2019-05-13` @param language BCP 47 */
export function formatDayWithWeekday(day: string, language: string): string {
  const writer = writerOf(language);
  if (writer) return writer.dayWithWeekday(day);
  const data = dataOf(language);
  return fill(data.patterns[2], { w: data.weekdays[new Date(day).getUTCDay()], date: formatDay(day, language) });
}

/** `13–17 May 2019`, `30 May – 3 June 2019`. @param start @param end days @param language BCP 47 */
export function formatDays(start: string, end: string, language: string): string {
  if (start === end) return formatDayWithWeekday(start, language);
  const writer = writerOf(language);
  if (writer) return writer.days(start, end);
  const data = dataOf(language);
  const [from, to] = [partsOf(data, start), partsOf(data, end)];
  const [dayAndMonth, date] = data.patterns;
  if (from.y !== to.y) return `${fill(date, from)} – ${fill(date, to)}`;
  if (start.slice(0, 7) !== end.slice(0, 7)) return fill(date, { dm: `${from.dm} – ${to.dm}`, y: from.y });
  // `13.–17. Mai`
  const dot = dayAndMonth.includes('.') ? '.' : '';
  return fill(date, partsOf(data, end, `${numbersOf(start)[2]}${dot}–`));
}

/** `09:00–17:00`, in the digits and the 12 or 24 hours of the language. @param start @param end `09:00` */
export function formatHours(start: string, end: string | undefined, language: string): string {
  const writer = writerOf(language);
  if (writer) return writer.hours(start, end);
  const data = dataOf(language);
  const hours = end && end !== start ? (data.hours ?? '{a}–{b}') : '{a}';
  return fill(hours, { a: clock(data, start), b: end && clock(data, end) });
}

/** @param time `09:00` */
function clock({ halves, isShort }: LanguageData, time: string): string {
  const hour = parseInt(time);
  if (halves) return `${hour % 12 || 12}${time.slice(2)}\u00a0${halves[hour < 12 ? 0 : 1]}`;
  return isShort ? hour + time.slice(2) : time;
}

/** `Tashkent, GMT+5`: the place that gives the zone its name, and its distance from Greenwich on that day. */
export function formatZone(timeZone: string, day: string, language: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  // `+05:00`, `+05:30`
  const hours = once(`${timeZone} ${day}`, () => offsetIn(timeZone, Date.parse(day)))
    .replace(/^(.)0/, '$1')
    .replace(':00', '');
  const offset = (dataOf(language).greenwich ?? 'GMT') + hours;
  // `UTC` and `Etc/GMT-5` are names of a distance, not of a place.
  return /^(Etc|GMT|UTC)/.test(timeZone) ? offset : `${place}, ${offset}`;
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
