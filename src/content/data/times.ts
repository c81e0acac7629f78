/** Moments as documents write them. */

/** A moment in the time of its place. */
export interface ReadMoment {
  /** `2019-05-13`, or `2019-05-13T09:00`. */
  readonly moment: string;
  /** An IANA zone that has the offset that was written, if any was. */
  readonly timeZone?: string;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads ISO 8601. What stands there is the time of the place: it is kept, never converted. `Z` is read as UTC.
 *
 * @returns the text itself where it is in another form, so that the field's rules can refuse it
 */
export function readMoment(text: string | undefined): ReadMoment | undefined {
  if (!text) return undefined;
  const [, day, time, offset] = MOMENT.exec(text.trim()) ?? [];
  if (!day) return { moment: text };
  if (!time) return { moment: day };
  const timeZone = zoneOf(offset);
  return { moment: `${day}T${time}`, ...(timeZone && { timeZone }) };
}

/** `Etc/GMT-5` is five hours east of Greenwich: its sign is the other way round. Half hours have no such name. */
function zoneOf(offset: string | undefined): string | undefined {
  if (!offset) return undefined;
  if (/^(z|[+-]00:?00)$/i.test(offset)) return 'UTC';
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return minutes === '00' ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : undefined;
}

/** `09:00` of `09:00:00` or `T09:00`. */
export function readTime(text: string | undefined): string | undefined {
  return /(\d\d:\d\d)/.exec(text ?? '')?.[1];
}

/** When a course is, as its fields say it. */
interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly dailyStart?: string;
  readonly dailyEnd?: string;
}

/**
 * What lies between two moments. Systems write whole days from the first minute to the last, or to that of the day after; an
 * end at midnight is always the end of the day before.
 */
export function spanOf(start: string | undefined, end: string | undefined): Span {
  if (!start) return { end };
  const isMidnight = end !== undefined && end > start && end.endsWith('T00:00');
  const last = isMidnight ? addDays(end.slice(0, 10), -1) : end;
  const first = start.slice(0, 10);
  if (start.endsWith('T00:00') && (!end || /T(23:59|00:00)$/.test(end)))
    return { start: first, end: last?.slice(0, 10) };
  const hours = start.slice(11);
  if (!isMidnight || !hours) return { start, end: last };
  return { start: first, end: last, dailyStart: hours, dailyEnd: '00:00' };
}

/** The day so many days later. @param day `2019-05-13` */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return Number.isNaN(date.valueOf()) ? day : date.toISOString().slice(0, 10);
}
