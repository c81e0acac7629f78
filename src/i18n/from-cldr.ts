/** Writes dates and lists from what we know of a language: no formatter of the browser's is as quick. */
import type { LanguageData } from './cldr.js';
import type { Writer } from './writer.js';

const writers = new WeakMap<LanguageData, Writer>();

/** The writer of a language, made once: a long page asks often. */
export function writerFrom(data: LanguageData): Writer {
  const writer = writers.get(data) ?? makeWriter(data);
  writers.set(data, writer);
  return writer;
}

function makeWriter({
  patterns: [dayAndMonth, date, dateWithWeekday],
  months,
  weekdays,
  list: [between, beforeLast, beforeI = beforeLast],
  hours = '{a}–{b}',
  halves,
  isShort,
}: LanguageData): Writer {
  /** `13 May` and the year. @param from what stands before the day, `13–` */
  const partsOf = (day: string, from = ''): { dm: string; y: number } => {
    const [y, m, d] = numbersOf(day);
    return { dm: fill(dayAndMonth, { d: from + d, m: months[m - 1] }), y };
  };
  const formatDay = (day: string): string => fill(date, partsOf(day));
  /** @param time `09:00` */
  const clock = (time: string): string => {
    const hour = parseInt(time);
    if (halves) return `${hour % 12 || 12}${time.slice(2)}\u00a0${halves[hour < 12 ? 0 : 1]}`;
    return isShort ? hour + time.slice(2) : time;
  };
  return {
    day: formatDay,
    days: (start, end) => {
      if (start === end)
        return fill(dateWithWeekday, { w: weekdays[new Date(start).getUTCDay()], date: formatDay(start) });
      const [y, m, d] = numbersOf(start);
      const [endY, endM] = numbersOf(end);
      if (y !== endY) return `${formatDay(start)} – ${formatDay(end)}`;
      if (m !== endM) return fill(date, { dm: `${partsOf(start).dm} – ${partsOf(end).dm}`, y });
      // `13.–17. Mai`
      const dot = dayAndMonth.includes('.') ? '.' : '';
      return fill(date, partsOf(end, `${d}${dot}–`));
    },
    hours: (start, end) => (end && end !== start ? fill(hours, { a: clock(start), b: clock(end) }) : clock(start)),
    list: (items) => {
      const last = items.slice(-1);
      return [items.slice(0, -1).join(between), ...last]
        .filter(Boolean)
        .join(/^h?i/i.test(`${last}`) ? beforeI : beforeLast);
    },
  };
}

/** Puts values into `{their}` places. */
function fill(pattern: string, values: Readonly<Record<string, string | number | undefined>>): string {
  let text = pattern;
  for (const [name, value] of Object.entries(values)) text = text.replace(`{${name}}`, `${value}`);
  return text;
}

/** The year, the month from 1 on, the day. */
function numbersOf(day: string): readonly [y: number, m: number, d: number] {
  return day.split('-').map(Number) as [number, number, number];
}
