import { dayOf, isNight, timeOf } from '../moments.js';
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
 * A course of several days with hours has one session a day, not one of 104 hours, and one of several nights one a night. From
 * 14:00 to 12:00 some days later is one stretch.
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
  const isOverMidnight = dailyEnd && isNight(dailyStart, dailyEnd);
  // One moment alone says when a course begins, not that it lasts until the next day.
  if (dailyEnd && dailyEnd <= dailyStart && start < end && !isOverMidnight)
    return [{ start: `${whole.start}T${dailyStart}`, end: `${whole.end}T${dailyEnd}` }];
  // A night that ends with the course began on the day before.
  const endTime = timeOf(end);
  const last = isOverMidnight && endTime && endTime <= dailyStart ? addDays(whole.end, -1) : whole.end;
  const days = [];
  for (let day = whole.start; day <= last || !days.length; day = addDays(day, 1)) {
    if (days.length === MAX_DAYS) return [whole];
    days.push(day);
  }
  return days.map((day) => ({
    start: `${day}T${dailyStart}`,
    end: `${isOverMidnight ? addDays(day, 1) : day}T${dailyEnd ?? dailyStart}`,
  }));
}
