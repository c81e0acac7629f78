/** A course as an iCalendar file, to the letter of RFC 5545. https://www.rfc-editor.org/rfc/rfc5545 */
import { addDays } from '../data/times.js';
import { sessionsOf } from './sessions.js';
import { linesOf } from './words.js';
import { toInstant } from './zones.js';
import type { Course } from '../course.js';
import type { Session } from './sessions.js';

const MAX_OCTETS = 75;

/**
 * @param now milliseconds since 1970, for DTSTAMP
 * @returns `undefined` for a course without dates, and for a cancelled one without a `uid`: it would add what it should
 *   take away
 */
export function toCalendar(course: Course, now: number): string | undefined {
  const sessions = sessionsOf(course);
  if (!sessions.length || (course.status === 'cancelled' && !course.uid)) return undefined;
  const events = sessions.flatMap((session, index) =>
    toEvent(course, session, sessions.length > 1 ? index : undefined, now),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//awareness-widgets//course-card//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

function toEvent(course: Course, session: Session, index: number | undefined, now: number): string[] {
  const { heading = '', calendarTitle, venue, city, detailsUrl, summary, status } = course;
  // A neutral title is of no use beside a description that says all.
  const details = calendarTitle
    ? []
    : [
        line('DESCRIPTION', summary && linesOf(summary)),
        line('URL', detailsUrl && new URL(detailsUrl, document.baseURI).href),
      ];
  return [
    'BEGIN:VEVENT',
    line('UID', uidOf(course, index)),
    `DTSTAMP:${utc(now)}`,
    ...times(session, course.timeZone),
    line('SUMMARY', calendarTitle ?? heading),
    line('LOCATION', [venue, city].filter(Boolean).join(', ')),
    ...details,
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ].filter(Boolean);
}

/** Whole days end, for a calendar, on the day after the last. Without a zone a time is of wherever the reader is. */
function times({ start, end }: Session, timeZone: string | undefined): string[] {
  if (start.length === 10)
    return [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(addDays(end, 1))}`];
  const write = (moment: string): string => (timeZone ? utc(toInstant(moment, timeZone)) : `${compact(moment)}00`);
  return [`DTSTART:${write(start)}`, ...(end > start ? [`DTEND:${write(end)}`] : [])];
}

/** Stable, so that a file taken twice is one entry; made of what identifies the course, and of nothing personal. */
function uidOf({ uid, detailsUrl, heading = '', seriesNumber, start = '' }: Course, index?: number): string {
  // A page may be about several courses, and one course be put off.
  const name = uid ?? `${hash(heading + (seriesNumber ?? '') + (detailsUrl ?? start))}@awareness-widgets`;
  return index === undefined ? name : `${index + 1}-${name}`;
}

/** FNV-1a: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** A property with a text; nothing that ends a line is left in it. */
function line(name: string, text: string | undefined): string {
  if (!text) return '';
  const escaped = text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n');
  return `${name}:${escaped.replace(/\p{Cc}/gu, '')}`;
}

function compact(moment: string): string {
  return moment.replace(/[-:]/g, '');
}

function utc(time: number): string {
  return `${compact(new Date(time).toISOString().slice(0, 19))}Z`;
}

/** Lines have at most 75 octets; a longer one goes on after a line feed and a space, never inside a character. */
function fold(text: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of text) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
