import {
  address,
  always,
  choice,
  country,
  description,
  flag,
  httpsAddress,
  languages,
  list,
  pictureSizes,
  prose,
  setting,
  text,
  timeZone,
  WIDGET_FIELDS,
  wholeNumber,
} from './fields.js';
import { dayOf, isNight, moment, time, timeOf } from './moments.js';
import type { InputOf, RecordOf } from './fields.js';
import type { Kind } from './read.js';

export const COURSE_STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'] as const;
export const COURSE_MODES = ['onsite', 'online', 'mixed'] as const;
export const REGISTRATIONS = ['none', 'open', 'closed', 'invitation'] as const;
export const COSTS = ['free', 'fee'] as const;
export const CALENDARS = ['file', 'off', 'links'] as const;

const LETTER = /\p{L}/u;

/**
 * What a course is. A field that looks at others stands below them. Beside the list it was drawn from, some rules are
 * gentler, because a card that shows what it has serves a reader better than an empty place:
 * - a heading of the wrong length is shown, with a warning; a summary may be as long as its editor likes;
 * - a country is not asked for;
 * - `how-to-register` is a field of its own, and pictures may bring `srcset` and `sizes`.
 */
export const COURSE_FIELDS = {
  ...WIDGET_FIELDS,
  heading: text({
    isNeeded: always,
    isWell: (heading) => heading.length >= 10 && heading.length <= 150 && LETTER.test(heading),
  }),
  summary: prose(),
  start: moment({ isNeeded: ({ ongoing }) => !ongoing }),
  end: moment({
    fits: (end, { start = '' }) => end.slice(0, start.length) >= start.slice(0, end.length),
    isWell: (end, { start }) => !start || start.length === end.length,
  }),
  ongoing: flag({ fits: (_, { start, end }) => !start && !end }),
  dailyStart: time({ isNeeded: ({ dailyEnd }) => dailyEnd }),
  dailyEnd: time({
    isNeeded: ({ dailyStart }) => dailyStart,
    fits: (end, { dailyStart }) => dailyStart && (dailyStart < end || isNight(dailyStart, end)),
  }),
  timeZone: timeZone({ isNeeded: ({ dailyStart, start }) => dailyStart ?? timeOf(start) }),
  status: choice(COURSE_STATUSES),
  previousStart: moment({
    isNeeded: ({ status }) => status === 'rescheduled',
    fits: (previous, { start }) => previous !== start,
  }),
  mode: choice(COURSE_MODES),
  venue: text(),
  city: text({
    isNeeded: ({ mode, status }) => mode !== 'online' && status !== 'moved-online',
    fits: (city) => LETTER.test(city),
  }),
  country: country(),
  organizer: text({ min: 2, isNeeded: always }),
  organizerUrl: address(),
  developer: text(),
  instructors: list(),
  audience: text({ max: 600 }),
  seriesNumber: wholeNumber(),
  topics: list({ max: 12 }),
  courseLanguages: languages(),
  registration: choice(REGISTRATIONS),
  registerUrl: httpsAddress({
    isNeeded: ({ registration, howToRegister }) => registration === 'open' && !howToRegister,
  }),
  registerDeadline: moment({ fits: (deadline, { start, end = start }) => !end || dayOf(deadline) <= dayOf(end) }),
  howToRegister: prose(),
  cost: choice(COSTS),
  feeInfo: text({ isNeeded: ({ cost }) => cost === 'fee' }),
  credential: text(),
  detailsUrl: address(),
  image: address(),
  imageDecorative: flag(),
  imageAlt: description({ max: 250, isNeeded: ({ image, imageDecorative }) => image && !imageDecorative }),
  imageCredit: text({ isNeeded: ({ image }) => image }),
  imageSrcset: pictureSizes(),
  imageSizes: text(),
  calendar: setting(choice(CALENDARS)),
  calendarTitle: setting(text()),
  uid: setting(text()),
  sourceUrl: address(),
  jsonLd: setting(flag()),
};

/** One course, checked. Moments are `2019-05-13` or `2019-05-13T09:00` in the time of the place. */
export type Course = RecordOf<typeof COURSE_FIELDS>;

/** The attributes of a course as properties, raw. */
export type CourseInput = InputOf<typeof COURSE_FIELDS>;

export const COURSE = { name: 'course', fields: COURSE_FIELDS, heading: true, body: 'summary' } satisfies Kind;

/** Where a course stands in time; what its editor set (cancelled …) goes before. */
export type CoursePhase = 'upcoming' | 'now' | 'past';

/**
 * Worked out from the day it is at the place of the course, not where the reader is.
 *
 * @param today gives the day in a time zone, or the reader's own without one, as `2019-05-13`
 */
export function phaseOf(
  { start, end = start, timeZone }: Course,
  today: (timeZone?: string) => string,
): CoursePhase | undefined {
  if (!start || !end) return undefined;
  const now = today(timeZone);
  if (dayOf(end) < now) return 'past';
  return dayOf(start) > now ? 'upcoming' : 'now';
}
