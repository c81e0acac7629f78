/** How to join: what is left to a visitor, and until when. */
import { html, nothing } from 'lit';
import { phaseOf } from '../../content/course.js';
import { dayOf } from '../../content/moments.js';
import { renderSubheading } from '../../core/heading.js';
import { renderOwnLink, renderPart } from '../../core/templates.js';
import { formatDay, today } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { sourceText } from '../../i18n/phrases.js';
import { isOff } from './status.js';
import type { Course } from '../../content/course.js';

/** How to register where there is no link. @param level of the card's heading */
export function renderInstructions(course: Course, level: number): unknown {
  const { howToRegister, registration } = course;
  return howToRegister && registration !== 'closed' && !hasEnded(course)
    ? html`${renderSubheading(level, msg('How to register', { id: 'course.howToRegister', desc: 'Heading above instructions.' }))}
        ${renderPart('div', 'summary', howToRegister)}`
    : nothing;
}

/** What a visitor can do, and until when. @param language BCP 47 */
export function renderActions(course: Course, language: string): unknown {
  const { detailsUrl, sourceUrl, registration = 'open' } = course;
  const isOver = hasEnded(course);
  const registerUrl = registration === 'open' && !isOver ? course.registerUrl : undefined;
  const state = stateText(course, isOver, language);
  return state || registerUrl || detailsUrl || sourceUrl
    ? html`<div part="actions">
        ${renderOwnLink(registerUrl, msg('Register', { id: 'course.register', desc: 'Button that leads to the registration form.' }), 'register')}
        ${renderPart('span', 'deadline', state)}
        ${renderOwnLink(detailsUrl, msg('Course details', { id: 'course.details', desc: 'Link to a page about the course.' }), 'details')}
        ${renderOwnLink(sourceUrl, sourceText(), 'source')}
      </div>`
    : nothing;
}

/** Whether it is too late, or the course is off. */
function hasEnded(course: Course): boolean {
  const { registerDeadline, timeZone } = course;
  return (
    isOff(course) ||
    phaseOf(course, today) === 'past' ||
    (registerDeadline !== undefined && dayOf(registerDeadline) < today(timeZone))
  );
}

/** By invitation, closed, open until. */
function stateText(course: Course, isOver: boolean, language: string): unknown {
  const { registration, registerUrl, registerDeadline, howToRegister } = course;
  if (registration === 'invitation') {
    return msg('By invitation only', { id: 'course.invitation', desc: 'In place of a registration button.' });
  }
  if (registration === 'none' || phaseOf(course, today) === 'past') return undefined;
  const isOffered = registration === 'open' || registerUrl || registerDeadline || howToRegister;
  if (registration === 'closed' || (isOffered && isOver)) {
    return msg('Registration is closed', { id: 'course.closed', desc: 'In place of a registration button.' });
  }
  const date = registerDeadline && formatDay(dayOf(registerDeadline), language);
  return (
    date &&
    msg(html`Registration deadline: ${date}`, {
      id: 'course.deadline',
      desc: 'The value is a date. A colon, because a preposition would need case or elision.',
    })
  );
}
