/** Adding a course to a calendar: a part that is loaded when the attribute `calendar` first asks for it. */
import { html, nothing } from 'lit';
import { phaseOf } from '../../content/course.js';
import { calendarLinks } from '../../content/outputs/calendar-links.js';
import { toCalendar } from '../../content/outputs/icalendar.js';
import { renderLink } from '../../core/templates.js';
import { today } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { calendarStyles } from './calendar.styles.js';
import type { Course } from '../../content/course.js';

/** @param root of the card, which gets the part's styles with it */
export function renderCalendar(course: Course, root: ParentNode): unknown {
  adopt(root);
  const { calendar, status } = course;
  const isOver = phaseOf(course, today) === 'past' || status === 'postponed';
  const file = toCalendar(course, Date.now());
  if (!file || !calendar || calendar === 'off' || isOver) return nothing;
  const links = calendar === 'links' && status !== 'cancelled' ? calendarLinks(course) : undefined;
  return html`<div part="actions calendar" role="group" aria-labelledby="heading">
    <button type="button" @click=${() => save(file)}>
      ${msg('Add to calendar', { id: 'calendar.add', desc: 'Button that gives a calendar file.' })}
    </button>
    ${renderLink(links?.google, 'Google Calendar')} ${renderLink(links?.outlook, 'Outlook')}
  </div>`;
}

/** With the styles of the card; a browser without shared sheets shows a plain button. */
function adopt(root: ParentNode): void {
  const sheet = calendarStyles.styleSheet;
  if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** The name of the file tells nobody what the course is about. */
function save(file: string): void {
  const url = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'course.ics' });
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
