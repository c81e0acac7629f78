import { dayOf, timeOf } from '../moments.js';
import { addDays } from '../data/times.js';
import type { Course } from '../course.js';

/** One stretch of a course: whole days, or the hours of one day or night. Moments in the time of the place. */
export interface Session {
  readonly start: string;
  /** The last day, or the time when it ends. */
  readonly end: string;
}

/** Longer than any course with daily hours; beyond it the days are one stretch. */
const MAX_DAYS = 60;

/**
 * A course of several days with hours has one session a day, not one of 104 hours. Hours that end no later than they begin
 * end on the next day: 22:00 to 02:00 is one night.
 */
export function sessionsOf({
  start,
  end = start,
  dailyStart = timeOf(start),
  dailyEnd = timeOf(end),
}: Course): Session[] {
  if (!start || !end) return [];
  const whole = { start: dayOf(start), end: dayOf(end) };
  if (!dailyStart) return [whole];
  // One moment alone says when a course begins, not that it lasts until the next day.
  const isNight = dailyEnd && (dailyEnd < dailyStart || (dailyEnd === dailyStart && start < end));
  // A night that ends with the course began on the day before.
  const endTime = timeOf(end);
  const last = isNight && endTime && endTime <= dailyStart ? addDays(whole.end, -1) : whole.end;
  const days = [];
  for (let day = whole.start; day <= last || !days.length; day = addDays(day, 1)) {
    if (days.length === MAX_DAYS) return [whole];
    days.push(day);
  }
  return days.map((day) => ({
    start: `${day}T${dailyStart}`,
    end: `${isNight ? addDays(day, 1) : day}T${dailyEnd ?? dailyStart}`,
  }));
}
