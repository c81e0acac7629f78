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
    cancelled: msg('Course cancelled', {
      id: 'course.status.cancelled',
      desc: 'Status of a course. A whole phrase, because an adjective alone must agree in gender.',
    }),
    postponed: msg('Course postponed', {
      id: 'course.status.postponed',
      desc: 'Status of a course whose new date is not known.',
    }),
    rescheduled: msg('New dates', {
      id: 'course.status.rescheduled',
      desc: 'Status of a course; new and old dates follow.',
    }),
    'moved-online': msg('Moved online', {
      id: 'course.status.movedOnline',
      desc: 'Status of a course that was to be held in person.',
    }),
  }[status];
}

function phaseText(course: Course): string | undefined {
  return {
    past: msg('This course has ended', { id: 'course.status.past', desc: 'Status of a course.' }),
    now: msg('Taking place now', { id: 'course.status.now', desc: 'Status of a course.' }),
    upcoming: undefined,
  }[phaseOf(course, today) ?? 'upcoming'];
}
