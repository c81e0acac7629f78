/** How a language writes dates that is none of ours, or a region that writes otherwise: as far as the browser knows it. */
import type { LanguageData } from './cldr.js';

/** 13 October 2019 was a Sunday. */
const SUNDAY = Date.UTC(2019, 9, 13);
const DAY_MS = 86_400_000;

const count = <T>(length: number, make: (index: number) => T): T[] => [...new Array(length).keys()].map(make);

/** Asked once for each language: a long page asks often. */
const known = new Map<string, LanguageData>();

/** @param language BCP 47 */
export function fromIntl(language: string): LanguageData {
  const data = known.get(language) ?? ask(language);
  known.set(language, data);
  return data;
}

function ask(language: string): LanguageData {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    // fa and ps default to another calendar.
    new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
  const long = format({ dateStyle: 'long' });
  const full = format({ dateStyle: 'full' });
  const short = format({ timeStyle: 'short' });
  const [morning, afternoon] = [9, 17].map((hour) => short.formatToParts(SUNDAY + hour * 3_600_000));
  const halves = [morning, afternoon].map((parts) => partOf(parts, 'dayPeriod'));
  const list = new Intl.ListFormat(language).formatToParts(['A', 'B', 'C']);
  const digits = count(10, (digit) => new Intl.NumberFormat(language).format(digit));
  return {
    patterns: patternsOf(long.formatToParts(SUNDAY), full.formatToParts(SUNDAY)),
    months: count(12, (month) => partOf(long.formatToParts(Date.UTC(2019, month, 13)), 'month')),
    weekdays: count(7, (day) => partOf(full.formatToParts(SUNDAY + day * DAY_MS), 'weekday')),
    list: [list[1]?.value ?? ', ', list[3]?.value ?? ', '],
    region: {},
    language: {},
    digits,
    ...(partOf(morning, 'hour').length < 2 ? { isShort: true } : {}),
    ...(halves[0] ? { halves: halves as [string, string], hours: '{a} – {b}' } : {}),
  };
}

type Parts = readonly Intl.DateTimeFormatPart[] | undefined;

function partOf(parts: Parts, type: Intl.DateTimeFormatPartTypes): string {
  return parts?.find((part) => part.type === type)?.value ?? '';
}

/** `{d}. {m}`, `{dm} {y}`, `{w}, {date}`: the first and second with all that stands around their parts. */
function patternsOf(long: Parts = [], full: Parts = []): LanguageData['patterns'] {
  const names: Record<string, string> = { day: '{d}', month: '{m}', year: '{y}', weekday: '{w}' };
  const patternOf = (parts: Parts = []): string => parts.map(({ type, value }) => names[type] ?? value).join('');
  const date = patternOf(long);
  const dayAndMonth = /\{[dm]\}.*\{[dm]\}/.exec(date)?.[0] ?? '{d} {m}';
  const withWeekday = patternOf(full).replace(date, '{date}');
  return [dayAndMonth, date.replace(dayAndMonth, '{dm}'), withWeekday.includes('{date}') ? withWeekday : '{w}, {date}'];
}
