/** Courses out of schema.org's `EducationEvent`, `Event`, `Course` and `CourseInstance`. */
import { displayName } from '../../core/intl.js';
import { canonicalLanguages } from '../../core/language.js';
import { isNode, lastPartOf, typesOf } from './json.js';
import { textOf, textsOf, urlOf } from './text.js';
import { readMoment, readTime, spanOf } from './times.js';
import type { DataFields } from './fields.js';
import type { Interpreter } from './interpret.js';
import type { JsonLdDocument, Node } from './json.js';

const STATUSES: Readonly<Record<string, string>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'moved-online',
};

const MODES: Readonly<Record<string, string>> = {
  OfflineEventAttendanceMode: 'onsite',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'mixed',
  onsite: 'onsite',
  online: 'online',
  blended: 'mixed',
  mixed: 'mixed',
};

function isCourse(node: Node): boolean {
  return typesOf(node).some((type) => /^(Course|CourseInstance)$|Event$/.test(type));
}

function readCourse(document: JsonLdDocument, found: Node): DataFields {
  // An academic course says when and where in an instance of its own.
  const instance = document.first(found, 'hasCourseInstance');
  const node = isNode(instance) ? { ...found, ...instance, name: found['name'] ?? instance['name'] } : found;
  const organizer = document.object(node, 'organizer', 'provider', 'sourceOrganization');
  const topics = document.all(node, 'teaches', 'about', 'keywords');
  return {
    heading: textOf(document.first(node, 'name', 'headline')),
    summary: textOf(document.first(node, 'description', 'abstract')),
    ...readDates(document, node),
    ...readPlace(document, node),
    status: STATUSES[lastPartOf(textOf(document.first(node, 'eventStatus')) ?? '')],
    organizer: textsOf(document.all(node, 'organizer', 'provider', 'sourceOrganization')).join(', ') || undefined,
    organizerUrl: urlOf(organizer['url']),
    developer: textsOf(document.all(node, 'creator', 'contributor', 'author')).join(', ') || undefined,
    // Some systems print the type in place of a name.
    instructors: textsOf(document.all(node, 'instructor', 'performer')).filter(
      (name) => !/^(Organization|Person)$/.test(name),
    ),
    audience: readAudience(document, node),
    seriesNumber: textOf(document.first(node, 'position')),
    // Keywords may be one text with commas.
    topics: textsOf(topics).flatMap((text) => (node['teaches'] || node['about'] ? [text] : text.split(','))),
    courseLanguages: readLanguages(document, node),
    ...readOffer(document, node),
    credential: textOf(document.first(node, 'educationalCredentialAwarded')),
    detailsUrl: urlOf(document.first(node, 'url')),
    sourceUrl: urlOf(document.first(node, 'isBasedOn', 'sameAs')),
    uid: textOf(document.first(node, 'identifier')),
    ...readImage(document, node),
  };
}

function readDates(document: JsonLdDocument, node: Node): DataFields {
  const schedule = document.object(node, 'eventSchedule', 'courseSchedule');
  const first = readMoment(textOf(document.first(node, 'startDate')) ?? textOf(schedule['startDate']));
  const last = readMoment(textOf(document.first(node, 'endDate')) ?? textOf(schedule['endDate']));
  const span = spanOf(first?.moment, last?.moment);
  const dailyStart = readTime(textOf(schedule['startTime'])) ?? span.dailyStart;
  const dailyEnd = readTime(textOf(schedule['endTime'])) ?? span.dailyEnd;
  const hasTime = dailyStart ?? span.start?.includes('T');
  return {
    ...span,
    dailyStart,
    dailyEnd,
    timeZone: hasTime ? (textOf(schedule['scheduleTimezone']) ?? first?.timeZone) : undefined,
    previousStart: readMoment(textOf(document.first(node, 'previousStartDate')))?.moment.slice(0, span.start?.length),
    ongoing: first || !typesOf(node).includes('Course') ? undefined : true,
  };
}

function readPlace(document: JsonLdDocument, node: Node): DataFields {
  const places = document.all(node, 'location');
  const place = places.find((value) => !(isNode(value) && typesOf(value).includes('VirtualLocation')));
  const isVirtual = places.length > 0 && place === undefined;
  const mode = MODES[lastPartOf(textOf(document.first(node, 'eventAttendanceMode', 'courseMode')) ?? '')];
  const where = { mode: mode ?? (isVirtual ? 'online' : undefined) };
  if (!isNode(place)) return { ...where, city: textOf(place) };
  const address = document.object(place, 'address');
  const city = textOf(address['addressLocality']) ?? textOf(address['addressRegion']) ?? textOf(address['name']);
  const venue = textOf(place['name']);
  return {
    ...where,
    // A place with a name alone is as near to a city as it says.
    venue: city ? venue : undefined,
    city: city ?? venue,
    country: readCountry(textOf(address['addressCountry'])),
  };
}

/** The code of a country that may be written out in English. */
function readCountry(text: string | undefined): string | undefined {
  if (!text || text.length === 2) return text;
  for (let index = 0; index < 26 * 26; index += 1) {
    const code = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
    // A code that is no longer used has the name of the one that came after it: `DD` is Germany, too.
    if (displayName('en', 'region', code)?.toLowerCase() === text.toLowerCase())
      return canonicalLanguages([`und-${code}`])?.[0]?.slice(-2);
  }
  return undefined;
}

function readAudience(document: JsonLdDocument, node: Node): string | undefined {
  const audiences = document
    .all(node, 'audience')
    .map((audience) => (isNode(audience) ? (audience['audienceType'] ?? audience['name']) : audience));
  return textsOf(audiences).join(', ') || undefined;
}

/** Tags, of texts or of `Language` objects, whose `alternateName` is the tag. */
function readLanguages(document: JsonLdDocument, node: Node): string | undefined {
  const languages = document
    .all(node, 'inLanguage')
    .map((language) =>
      isNode(language) ? (language['alternateName'] ?? language['identifier'] ?? language['name']) : language,
    );
  return textsOf(languages).join(' ') || undefined;
}

function readOffer(document: JsonLdDocument, node: Node): DataFields {
  const offer = document.object(node, 'offers');
  const price = textOf(offer['price']) ?? textOf(offer['lowPrice']);
  const isFree =
    node['isAccessibleForFree'] === true ||
    /^(true|yes)$/i.test(textOf(node['isAccessibleForFree']) ?? '') ||
    Number(price) === 0;
  const fee =
    textOf(offer['description']) ??
    (Number(price) > 0 ? [price, textOf(offer['priceCurrency'])].filter(Boolean).join(' ') : undefined);
  const availability = lastPartOf(textOf(offer['availability']) ?? '');
  return {
    registerUrl: urlOf(offer['url']),
    registerDeadline: readMoment(textOf(offer['validThrough']) ?? textOf(offer['availabilityEnds']))?.moment,
    registration: /^(SoldOut|Discontinued|OutOfStock)$/.test(availability) ? 'closed' : undefined,
    cost: isFree ? 'free' : fee && 'fee',
    feeInfo: isFree ? undefined : fee,
  };
}

function readImage(document: JsonLdDocument, node: Node): DataFields {
  const image = document.first(node, 'image');
  const about = isNode(image) ? image : {};
  return {
    image: urlOf(image),
    imageAlt: textOf(about['description']) ?? textOf(about['caption']),
    imageCredit: textOf(about['creditText']) ?? textOf(about['creator']) ?? textOf(about['copyrightNotice']),
  };
}

export const interpreter: Interpreter = { tests: [isCourse], read: readCourse };
