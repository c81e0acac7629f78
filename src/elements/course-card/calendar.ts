/** Adding a course to a calendar: a part that is loaded when the attribute `calendar` first asks for it. */
import { html, nothing } from 'lit';
import { phaseOf } from '../../content/course.js';
import { calendarLinks } from '../../content/outputs/calendar-links.js';
import { toCalendar } from '../../content/outputs/icalendar.js';
import { renderLink } from '../../core/templates.js';
import { today } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import type { Course } from '../../content/course.js';

export function renderCalendar(course: Course): unknown {
  const { calendar, status } = course;
  const isOver = phaseOf(course, today) === 'past' || status === 'postponed';
  const file = toCalendar(course, Date.now());
  if (!file || !calendar || calendar === 'off' || isOver) return nothing;
  const links = calendar === 'links' && status !== 'cancelled' ? calendarLinks(course) : undefined;
  return html`<div part="actions calendar">
    <button type="button" @click=${() => save(file)}>
      ${msg('Add to calendar', { id: 'calendar.add', desc: 'Button that gives a calendar file.' })}
    </button>
    ${renderLink(links?.google, 'Google Calendar')} ${renderLink(links?.outlook, 'Outlook')}
  </div>`;
}

/** The name of the file tells nobody what the course is about. */
function save(file: string): void {
  const url = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'course.ics' });
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
