import { addDays } from '../data/times.js';
import { dayOf, timeOf } from '../moments.js';
import { sessionsOf } from './sessions.js';
import { toInstant } from './zones.js';
import type { Course } from '../course.js';

/** Addresses that fill in an entry; following one tells its provider. Of a course with daily hours, the first day. */
export function calendarLinks(course: Course): { readonly google: string; readonly outlook: string } | undefined {
  const [session] = sessionsOf(course);
  if (!session) return undefined;
  const { heading = '', calendarTitle, timeZone, venue, city } = course;
  const title = calendarTitle ?? heading;
  const location = [venue, city].filter(Boolean).join(', ');
  const isTimed = Boolean(timeOf(session.start));
  const instant = (moment: string): string =>
    timeZone ? new Date(toInstant(moment, timeZone)).toISOString().slice(0, 19) : `${moment}:00`;
  const start = isTimed ? instant(session.start) : session.start;
  const end = isTimed ? instant(session.end) : addDays(dayOf(session.end), 1);
  const zone = isTimed && timeZone ? 'Z' : '';
  const compact = (moment: string): string => moment.replace(/[-:]/g, '') + zone;
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(start)}/${compact(end)}`,
    location,
  });
  const outlook = new URLSearchParams({
    rru: 'addevent',
    subject: title,
    startdt: start + zone,
    enddt: end + zone,
    allday: String(!isTimed),
    location,
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/action/compose?${outlook}`,
  };
}
