/** When, where, by whom, for whom: the facts of a course as lines of a `dl`. */
import { html } from 'lit';
import { dayOf, timeOf } from '../../content/moments.js';
import { wordsOf } from '../../core/rich-text.js';
import { renderFacts, renderLine, renderLink } from '../../core/templates.js';
import { formatDay, formatDays, formatHours, formatZone } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { countryName, joinNames, languageNames } from '../../i18n/names.js';
import { localTimeText } from '../../i18n/phrases.js';
import { isOff } from './status.js';
import type { Course } from '../../content/course.js';
import type { RichText } from '../../core/rich-text.js';
import type { TemplateResult } from 'lit';

/** @param language BCP 47 */
export function renderCourseFacts(course: Course, language: string): TemplateResult {
  const { audience, courseLanguages, credential, developer, instructors, organizer, organizerUrl } = course;
  return renderFacts([
    [msg('Dates', { id: 'course.dates', desc: 'Label of the dates.' }), dates(course, language), 'fact when'],
    [
      msg('Place', { id: 'course.place', desc: 'Label of venue, city and country.' }),
      place(course, language),
      'fact where',
    ],
    [
      msg('Daily hours', { id: 'course.hours', desc: 'Label of the hours on each day, such as 09:00–17:00.' }),
      hours(course, language),
    ],
    [
      msg('Organized by', { id: 'course.organizer', desc: 'Label of the organizing body. OSCE spelling in English.' }),
      organizer && organizerUrl ? renderLink(organizerUrl, organizer) : organizer,
    ],
    [msg('Who it is for', { id: 'course.audience', desc: 'Label of the people a course is meant for.' }), audience],
    [
      msg('Course developed by', { id: 'course.developer', desc: 'Label of the body that wrote the course.' }),
      developer,
    ],
    [
      msg('Taught by', { id: 'course.instructors', desc: 'Label of the teachers’ names.' }),
      instructors && joinNames(instructors.flatMap(namesIn), language),
    ],
    [
      msg('Course language', {
        id: 'course.language',
        desc: 'Label of the language a course is taught in, not that of the card.',
      }),
      courseLanguages && languageNames(courseLanguages, language),
    ],
    [msg('Cost', { id: 'course.cost', desc: 'Label of the price.' }), cost(course)],
    [
      msg('Certificate', { id: 'course.credential', desc: 'Label of what participants are given at the end.' }),
      credential,
    ],
  ]);
}

/** An item may be several lines. To copy one takes longer than all other facts of a card. */
function namesIn(item: RichText): string[] {
  return item.querySelector('br') ? wordsOf(item.childNodes, '\n').split('\n') : [item.textContent];
}

function dates(course: Course, language: string): unknown {
  const { start, end = start, ongoing, previousStart } = course;
  if (ongoing) return msg('Available at any time', { id: 'course.ongoing', desc: 'In place of dates.' });
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
  return renderLine([formatHours(dailyStart, dailyEnd, language), zone && localTimeText(zone)]);
}

function place({ venue, city, country, mode, status }: Course, language: string): unknown {
  const hasMoved = status === 'moved-online';
  const names = hasMoved ? [] : [venue, city, country && countryName(country, language)];
  return renderLine([joinNames(names, language), modeText(hasMoved ? 'online' : mode)]);
}

function modeText(mode: Course['mode']): string | undefined {
  return (
    mode &&
    {
      online: msg('Online', { id: 'course.mode.online', desc: 'How a course is held.' }),
      mixed: msg('In person and online', { id: 'course.mode.mixed', desc: 'How a course is held.' }),
      onsite: msg('In person', { id: 'course.mode.onsite', desc: 'How a course is held.' }),
    }[mode]
  );
}

function cost({ cost, feeInfo }: Course): string | undefined {
  return cost === 'free' ? msg('Free of charge', { id: 'course.cost.free', desc: 'The price.' }) : cost && feeInfo;
}
