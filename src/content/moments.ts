import { tested } from './fields.js';
import type { Field, Rules } from './fields.js';

/**
 * Dates stay strings all the way: `2019-05-13` or `2019-05-13T09:00`, in the time of the place.
 *
 * `new Date('2019-05-13')` is midnight in Greenwich and so 12 May in the Americas. As strings of one form they also
 * compare in the order of time.
 */
const MOMENT = /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d)?$/;

/** Whether a text is `2019-05-13` or `2019-05-13T09:00`, and the day in the calendar: 2019-02-29 is not. */
export function isMoment(raw: string): boolean {
  const day = dayOf(raw);
  return MOMENT.test(raw) && Boolean(new Date(`${day}T00:00Z`).toJSON()?.startsWith(day));
}

/** `2019-05-13` */
export function day(rules?: Rules<string>): Field<string, 'value'> {
  return tested((raw) => isMoment(raw) && !timeOf(raw), rules);
}

/** `2019-05-13` or `2019-05-13T09:00` */
export function moment(rules?: Rules<string>): Field<string, 'value'> {
  return tested(isMoment, rules);
}

/** `09:00` */
export function time(rules?: Rules<string>): Field<string, 'value'> {
  return tested((raw) => isMoment(`2000-01-01T${raw}`), rules);
}

/** The day of a moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The time of a moment, or `undefined` for a whole day. */
export function timeOf(moment = ''): string | undefined {
  return moment.slice(11) || undefined;
}

/** Whether hours go over midnight: it is at most half a day to the end, on the next day. @param from @param to `22:00` */
export function isNight(from: string, to: string): boolean {
  return parseInt(from) - parseInt(to) >= 12;
}

/** The day so many days ago, as `2019-05-13`. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** A day of the past, for `fits`; in the zone that is furthest ahead, tomorrow has already begun. */
export function hasBegun(day: string): boolean {
  return day <= daysAgo(-1);
}
