import {
  address,
  choice,
  country,
  flag,
  httpsAddress,
  languages,
  list,
  pictureSizes,
  prose,
  required,
  text,
  timeZone,
  WIDGET_FIELDS,
  wholeNumber,
} from './fields.js';
import { dayOf, moment, time, timeOf } from './moments.js';
import { readRecord } from './read.js';
import { fromAttributes } from './sources/attributes.js';
import { fromChildren } from './sources/light-dom.js';
import type { Reading } from '../core/widget.js';
import type { InputOf, RecordOf } from './fields.js';
import type { Rules } from './read.js';

export const COURSE_STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'] as const;
export const COURSE_MODES = ['onsite', 'online', 'mixed'] as const;
export const REGISTRATIONS = ['none', 'open', 'closed', 'invitation'] as const;
export const COSTS = ['free', 'fee'] as const;
export const CALENDARS = ['file', 'off', 'links'] as const;

/**
 * What a course is. Beside the list it was drawn from, three rules are gentler, because a card that shows what it has
 * serves a reader better than an empty place:
 * - a heading or summary of the wrong length is shown, with a warning;
 * - a country is asked for only by what needs it (the record's outputs), not by the card;
 * - `how-to-register` is a field of its own, and pictures may bring `srcset` and `sizes`.
 */
export const COURSE_FIELDS = {
  ...WIDGET_FIELDS,
  heading: required(text({ min: 10, max: 150 })),
  summary: prose(),
  start: moment(),
  end: moment(),
  ongoing: flag(),
  dailyStart: time(),
  dailyEnd: time(),
  timeZone: timeZone(),
  status: choice(COURSE_STATUSES),
  previousStart: moment(),
  mode: choice(COURSE_MODES),
  venue: text(),
  city: text(),
  country: country(),
  organizer: required(text({ min: 2 })),
  organizerUrl: address(),
  developer: text(),
  instructors: list(),
  audience: text({ max: 600 }),
  seriesNumber: wholeNumber(),
  topics: list(12),
  courseLanguages: languages(),
  registration: choice(REGISTRATIONS),
  registerUrl: httpsAddress(),
  registerDeadline: moment(),
  howToRegister: prose(),
  cost: choice(COSTS),
  feeInfo: text(),
  credential: text(),
  detailsUrl: address(),
  image: address(),
  imageAlt: text({ max: 250 }),
  imageDecorative: flag(),
  imageCredit: text(),
  imageSrcset: pictureSizes(),
  imageSizes: text(),
  calendar: choice(CALENDARS),
  calendarTitle: text(),
  uid: text(),
  sourceUrl: address(),
  jsonLd: flag(),
};

/** One course, checked. Moments are `2019-05-13` or `2019-05-13T09:00` in the time of the place. */
export type Course = RecordOf<typeof COURSE_FIELDS>;

/** The attributes of a course as properties, raw. */
export type CourseInput = InputOf<typeof COURSE_FIELDS>;

const LETTER = /\p{L}/u;
const FILE_NAME = /^\S+\.(jpe?g|png|webp|avif|gif|svg)$/i;

export const COURSE_RULES = {
  ongoingWithDates: {
    field: 'ongoing',
    isBroken: ({ ongoing, start, end }) => ongoing && (start ?? end),
    drop: ['ongoing'],
  },
  startMissing: { field: 'start', isBroken: ({ start, ongoing }) => !start && !ongoing },
  endInOtherForm: {
    field: 'end',
    isBroken: ({ start, end }) => start && end && !timeOf(start) !== !timeOf(end),
  },
  endBeforeStart: {
    field: 'end',
    isBroken: ({ start, end }) => start && end && end.slice(0, start.length) < start.slice(0, end.length),
    drop: ['end'],
  },
  hoursIncomplete: {
    field: 'dailyStart',
    isBroken: ({ dailyStart = '', dailyEnd = '' }) =>
      (dailyStart || dailyEnd) && !(dailyStart && dailyStart < dailyEnd),
    drop: ['dailyStart', 'dailyEnd'],
  },
  timeZoneMissing: {
    field: 'timeZone',
    isBroken: ({ timeZone, dailyStart, start = '' }) => !timeZone && (dailyStart ?? timeOf(start)),
  },
  previousStartMissing: {
    field: 'previousStart',
    isBroken: ({ status, previousStart, start }) =>
      status === 'rescheduled' && (!previousStart || previousStart === start),
    drop: ['previousStart'],
  },
  headingWithoutLetter: { field: 'heading', isBroken: ({ heading }) => heading && !LETTER.test(heading) },
  cityMissing: {
    field: 'city',
    isBroken: ({ mode, city, status }) => !city && mode !== 'online' && status !== 'moved-online',
  },
  cityWithoutLetter: { field: 'city', isBroken: ({ city }) => city && !LETTER.test(city), drop: ['city'] },
  registrationMissing: {
    field: 'registerUrl',
    isBroken: ({ registration, registerUrl, howToRegister }) =>
      registration === 'open' && !registerUrl && !howToRegister,
  },
  deadlineAfterEnd: {
    field: 'registerDeadline',
    isBroken: ({ registerDeadline = '', start, end = start }) => end && dayOf(registerDeadline) > dayOf(end),
    drop: ['registerDeadline'],
  },
  feeInfoMissing: { field: 'feeInfo', isBroken: ({ cost, feeInfo }) => cost === 'fee' && !feeInfo },
  imageAltMissing: {
    field: 'imageAlt',
    isBroken: ({ image, imageAlt, imageDecorative }) => image && !imageAlt && !imageDecorative,
  },
  imageAltIsFileName: {
    field: 'imageAlt',
    isBroken: ({ imageAlt = '' }) => FILE_NAME.test(imageAlt),
    drop: ['imageAlt'],
  },
  imageCreditMissing: { field: 'imageCredit', isBroken: ({ image, imageCredit }) => image && !imageCredit },
} satisfies Rules<Course>;

/** Reads a course from an element: attributes first, then children. */
export function readCourse(host: Element): Reading<Course> {
  const sources = [fromAttributes(host), fromChildren(host, { heading: 'heading', body: 'summary' })];
  return readRecord('course', COURSE_FIELDS, COURSE_RULES, sources);
}

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
