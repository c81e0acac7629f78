/** When, where, by whom, for whom: the facts of a course as lines of a `dl`. */
import { html } from 'lit';
import { dayOf, timeOf } from '../../content/moments.js';
import { renderFact, renderLine, renderLink } from '../../core/templates.js';
import { formatDay, formatDays, formatHours, formatZone } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { countryName, languageNames } from '../../i18n/names.js';
import { isOff } from './status.js';
import type { Course } from '../../content/course.js';

/** @param language BCP 47 */
export function renderFacts(course: Course, language: string): unknown[] {
  const { audience, courseLanguages, credential, developer, instructors, organizer, organizerUrl } = course;
  return [
    renderFact(msg('Dates', { id: 'course.dates' }), dates(course, language), 'fact when'),
    renderFact(msg('Place', { id: 'course.place' }), place(course, language), 'fact where'),
    renderFact(msg('Daily hours', { id: 'course.hours' }), hours(course, language)),
    renderFact(
      msg('Organized by', { id: 'course.organizer' }),
      organizer && organizerUrl ? renderLink(organizerUrl, organizer) : organizer,
    ),
    renderFact(msg('Who it is for', { id: 'course.audience' }), audience),
    renderFact(msg('Course developed by', { id: 'course.developer' }), developer),
    renderFact(
      msg('Taught by', { id: 'course.instructors' }),
      instructors?.map(({ textContent }) => textContent).join(', '),
    ),
    renderFact(
      msg('Course language', { id: 'course.language' }),
      courseLanguages && languageNames(courseLanguages, language),
    ),
    renderFact(msg('Cost', { id: 'course.cost' }), cost(course)),
    renderFact(msg('Certificate', { id: 'course.credential' }), credential),
  ];
}

function dates(course: Course, language: string): unknown {
  const { start, end = start, ongoing, previousStart } = course;
  if (ongoing) return msg('Available at any time', { id: 'course.ongoing' });
  if (!start || !end) return undefined;
  const days = formatDays(dayOf(start), dayOf(end), language);
  if (isOff(course)) return html`<s>${days}</s>`;
  return previousStart ? html`${days} <s>${formatDay(dayOf(previousStart), language)}</s>` : days;
}

/** Local time as the editor typed it, with the zone's name: never converted. */
function hours(
  { start, end, dailyStart = timeOf(start), dailyEnd = timeOf(end), timeZone }: Course,
  language: string,
): unknown {
  if (!dailyStart) return undefined;
  const zone = timeZone && start && formatZone(timeZone, dayOf(start), language);
  return renderLine([
    formatHours(dailyStart, dailyEnd, language),
    zone && msg(html`Local time: ${zone}`, { id: 'course.localTime' }),
  ]);
}

function place({ venue, city, country, mode, status }: Course, language: string): unknown {
  const hasMoved = status === 'moved-online';
  const names = hasMoved ? [] : [venue, city, country && countryName(country, language)];
  const pieces = renderLine([names.filter(Boolean).join(', '), modeText(hasMoved ? 'online' : mode)]);
  return pieces.length ? pieces : undefined;
}

function modeText(mode: Course['mode']): string | undefined {
  return (
    mode &&
    {
      online: msg('Online', { id: 'course.mode.online' }),
      mixed: msg('In person and online', { id: 'course.mode.mixed' }),
      onsite: msg('In person', { id: 'course.mode.onsite' }),
    }[mode]
  );
}

function cost({ cost, feeInfo }: Course): string | undefined {
  return cost === 'free' ? msg('Free of charge', { id: 'course.cost.free' }) : cost && feeInfo;
}
