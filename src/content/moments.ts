import { checked } from './fields.js';
import type { Field } from './fields.js';

/**
 * Dates stay strings all the way: `2019-05-13` or `2019-05-13T09:00`, in the time of the place.
 *
 * `new Date('2019-05-13')` is midnight in Greenwich and so 12 May in the Americas. As strings of one form they also
 * compare in the order of time.
 */
const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_AND_TIME = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a day is in the calendar: 2019-02-29 is not. */
function isDay(raw: string): boolean {
  const date = new Date(`${raw}T00:00Z`);
  return DAY.test(raw) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(raw);
}

function parseMoment(raw: string): string | undefined {
  return isDay(DAY_AND_TIME.exec(raw)?.[1] ?? raw) ? raw : undefined;
}

/** `2019-05-13` */
export function day(): Field<string, 'text'> {
  return checked((raw) => (isDay(raw) ? raw : undefined));
}

/** `2019-05-13` or `2019-05-13T09:00` */
export function moment(): Field<string, 'text'> {
  return checked(parseMoment);
}

/** `09:00` */
export function time(): Field<string, 'text'> {
  return checked((raw) => (TIME.test(raw) ? raw : undefined));
}

/** The day of a moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The time of a moment, or `undefined` for a whole day. */
export function timeOf(moment: string): string | undefined {
  return moment.slice(11) || undefined;
}
