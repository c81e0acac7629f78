/** What a visitor must know before all else: cancelled, moved, over. */
import { phaseOf } from '../../content/course.js';
import { today } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import type { Course } from '../../content/course.js';

/** Whether the dates of a course no longer hold. */
export function isOff({ status }: Course): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** What the editor set goes before what the calendar says. */
export function statusText(course: Course): string | undefined {
  const { status = 'scheduled' } = course;
  return {
    scheduled: phaseText(course),
    cancelled: msg('Course cancelled', { id: 'course.status.cancelled' }),
    postponed: msg('Course postponed', { id: 'course.status.postponed' }),
    rescheduled: msg('New dates', { id: 'course.status.rescheduled' }),
    'moved-online': msg('Moved online', { id: 'course.status.movedOnline' }),
  }[status];
}

function phaseText(course: Course): string | undefined {
  return {
    past: msg('This course has ended', { id: 'course.status.past' }),
    now: msg('Taking place now', { id: 'course.status.now' }),
    upcoming: undefined,
  }[phaseOf(course, today) ?? 'upcoming'];
}
