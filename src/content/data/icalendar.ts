/** Courses out of iCalendar files, which is all that many organisers have. https://www.rfc-editor.org/rfc/rfc5545 */
import { textOf as withoutMarkup } from './text.js';
import { addDays, readMoment, spanOf } from './times.js';
import type { DataFields } from './fields.js';

interface Line {
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** The lines of one event, by name. */
type Event = Readonly<Record<string, Line>>;

const STATUSES: Readonly<Record<string, string>> = {
  CONFIRMED: 'scheduled',
  TENTATIVE: 'scheduled',
  CANCELLED: 'cancelled',
};

/** @returns every event of a calendar; none where the text is no calendar */
export function parseCalendar(text: string): Event[] {
  // A long line goes on after a line feed and a space.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (!/^BEGIN:VCALENDAR$/i.test(lines[0]?.replace('\ufeff', '').trim() ?? '')) return [];
  const events: Record<string, Line>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const parsed = parseLine(line);
    if (!parsed) continue;
    const [name, content] = parsed;
    if (name === 'BEGIN') open.push(content.value.toUpperCase());
    if (name === 'BEGIN' && open.at(-1) === 'VEVENT') events.push({});
    // Alarms inside an event have descriptions of their own.
    const event = open.at(-1) === 'VEVENT' ? events.at(-1) : undefined;
    if (event && name !== 'BEGIN') event[name] ??= content;
    if (name === 'END') open.pop();
  }
  return events;
}

/** `NAME;PARAMETER="a:b":value` */
function parseLine(line: string): [name: string, content: Line] | undefined {
  const [, name, written = '', value] =
    /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(line) ?? [];
  if (!name || value === undefined) return undefined;
  const parameters = [...written.matchAll(/;([\w-]+)=("[^"]*"|[^";:]*)/g)].map(([, key = '', text = '']) => [
    key.toUpperCase(),
    text.replaceAll('"', ''),
  ]);
  return [name.toUpperCase(), { parameters: Object.fromEntries(parameters) as Record<string, string>, value }];
}

function textOf(line: Line | undefined): string | undefined {
  const text = line?.value
    .replace(/\\([nN,;\\])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
    .trim();
  return text || undefined;
}

/** An end tag, a break, an entity: not `<training@example.org>`, which is an address. */
const MARKUP = /<(\/\w|br\b)|&#?\w+;/i;

/** RFC 5545 has plain text, into which Google and others write HTML. */
function wordsOf(line: Line | undefined): string | undefined {
  const text = textOf(line);
  return text && MARKUP.test(text) ? withoutMarkup(text) : text;
}

/** @param id the `UID` of one event; without it the first is read */
export function readEvent(events: readonly Event[], id?: string): DataFields | undefined {
  const event = events.find(({ UID }) => id === undefined || textOf(UID) === id);
  if (!event) return undefined;
  const start = readDate(event['DTSTART']);
  const end = readDate(event['DTEND']);
  const isTimed = start?.moment.includes('T');
  // The end of whole days is the day after the last.
  const span = spanOf(start?.moment, isTimed || !end ? end?.moment : addDays(end.moment, -1));
  const [venue, ...place] = (wordsOf(event['LOCATION']) ?? '').split(/\n|,\s*/).filter(Boolean);
  return {
    heading: wordsOf(event['SUMMARY']),
    summary: wordsOf(event['DESCRIPTION']),
    ...span,
    timeZone: span.dailyStart || isTimed ? (event['DTSTART']?.parameters['TZID'] ?? start?.timeZone) : undefined,
    status: STATUSES[textOf(event['STATUS']) ?? ''],
    // No rule says which of several parts is the city: none is left out.
    venue: place.length ? venue : undefined,
    city: place.join(', ') || venue,
    organizer: event['ORGANIZER']?.parameters['CN'],
    topics: wordsOf(event['CATEGORIES'])
      ?.split(',')
      .map((topic) => topic.trim()),
    detailsUrl: textOf(event['URL']),
    uid: textOf(event['UID']),
  };
}

/** `20190513`, `20190513T090000`, `20190513T040000Z` */
function readDate(line: Line | undefined): ReturnType<typeof readMoment> {
  const [, year, month, day, hours, minutes, zone = ''] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(line?.value.trim() ?? '') ?? [];
  if (!year) return readMoment(line?.value);
  return readMoment(`${year}-${month}-${day}${hours ? `T${hours}:${minutes}${zone}` : ''}`);
}
