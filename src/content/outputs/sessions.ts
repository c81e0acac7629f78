import { dayOf, timeOf } from '../moments.js';
import { addDays } from '../data/times.js';
import type { Course } from '../course.js';

/** One stretch of a course: whole days, or the hours of one day. Moments in the time of the place. */
export interface Session {
  readonly start: string;
  /** The last day, or the time when it ends. */
  readonly end: string;
}

/** Longer than any course with daily hours; beyond it the days are one stretch. */
const MAX_DAYS = 60;

/** A course of several days with hours has one session a day, not one of 104 hours. */
export function sessionsOf({
  start,
  end = start,
  dailyStart = timeOf(start),
  dailyEnd = timeOf(end),
}: Course): Session[] {
  if (!start || !end) return [];
  const [first, last] = [dayOf(start), dayOf(end)];
  if (!dailyStart) return [{ start: first, end: last }];
  const days = [first];
  while ((days.at(-1) ?? last) < last && days.length < MAX_DAYS) days.push(addDays(days.at(-1) ?? last, 1));
  return days.map((day) => ({ start: `${day}T${dailyStart}`, end: `${day}T${dailyEnd ?? dailyStart}` }));
}
