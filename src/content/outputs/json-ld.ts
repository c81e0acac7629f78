/** Records as JSON-LD in the terms of schema.org; what one widget writes, another reads to the same record. */
import { wordsOf } from '../../core/rich-text.js';
import { timeOf } from '../moments.js';
import { linesOf } from './words.js';
import { withOffset } from './zones.js';
import type { Course } from '../course.js';
import type { Gallery, Photo } from '../gallery.js';
import type { Quotation } from '../quotation.js';

/** `undefined` leaves a property out. */
export type JsonLd = Readonly<Record<string, unknown>>;

const STATUSES = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
};
const MODES = {
  onsite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

const schema = (name: string | undefined): string | undefined => name && `https://schema.org/${name}`;
const absolute = (url: string | undefined): string | undefined =>
  url ? new URL(url, document.baseURI).href : undefined;
const thing = (type: string, name: string | undefined, more: JsonLd = {}): JsonLd | undefined =>
  name ? { '@type': type, name, ...more } : undefined;

/** The page as search engines know it. */
function canonical(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return link?.href ?? location.href.replace(/[?#].*/, '');
}

/** @returns why a record can't be written, or what to write */
export function toJsonLd(kind: string, record: unknown): JsonLd | string {
  switch (kind) {
    case 'course':
      return courseToJsonLd(record as Course);
    case 'quotation':
      return quotationToJsonLd(record as Quotation);
    case 'gallery':
      return galleryToJsonLd(record as Gallery);
    default:
      return 'there is no such data for it';
  }
}

function courseToJsonLd(course: Course): JsonLd | string {
  const { heading, start, ongoing, city, mode, status, organizer, registration } = course;
  const isOnline = mode === 'online' || status === 'moved-online';
  if (!heading || !organizer) return 'it has no heading or no organizer';
  if (!start && !ongoing) return 'it has no start';
  if (start && !city && !isOnline) return 'it has no place';
  // Search engines list events that the public can book.
  if (registration === 'invitation') return 'it is by invitation only';
  return {
    '@context': 'https://schema.org',
    '@type': start ? 'EducationEvent' : 'Course',
    identifier: course.uid,
    name: heading,
    description: course.summary && linesOf(course.summary),
    ...dates(course),
    eventStatus: start && schema(STATUSES[status ?? 'scheduled']),
    ...(start ? { eventAttendanceMode: schema(mode && MODES[mode]) } : { courseMode: mode }),
    location:
      isOnline && !city
        ? { '@type': 'VirtualLocation', url: absolute(course.registerUrl ?? course.detailsUrl) ?? canonical() }
        : placeOf(course),
    organizer: start ? thing('Organization', organizer, { url: absolute(course.organizerUrl) }) : undefined,
    provider: start ? undefined : thing('Organization', organizer, { url: absolute(course.organizerUrl) }),
    creator: thing('Organization', course.developer),
    performer: course.instructors?.map(({ childNodes }) => thing('Person', wordsOf(childNodes, ', '))),
    audience: course.audience && { '@type': 'Audience', audienceType: course.audience },
    position: course.seriesNumber,
    about: course.topics?.map(({ childNodes }) => thing('Thing', wordsOf(childNodes))),
    inLanguage: course.courseLanguages,
    isAccessibleForFree: course.cost && course.cost === 'free',
    offers: offerOf(course),
    educationalCredentialAwarded: course.credential,
    url: absolute(course.detailsUrl) ?? canonical(),
    isBasedOn: absolute(course.sourceUrl),
    image: pictureOf(course.image, course.imageAlt, course.imageCredit),
  };
}

function dates({ start, end, previousStart, dailyStart, dailyEnd, timeZone }: Course): JsonLd {
  const write = (moment: string | undefined): string | undefined =>
    moment && timeOf(moment) && timeZone ? withOffset(moment, timeZone) : moment;
  return {
    startDate: write(start),
    endDate: write(end),
    previousStartDate: previousStart,
    eventSchedule: timeZone && {
      '@type': 'Schedule',
      startTime: dailyStart,
      endTime: dailyEnd,
      scheduleTimezone: timeZone,
    },
  };
}

function placeOf({ venue, city, country }: Course): JsonLd | undefined {
  if (!city) return undefined;
  return {
    '@type': 'Place',
    name: venue,
    address: { '@type': 'PostalAddress', addressLocality: city, addressCountry: country },
  };
}

function offerOf({ registerUrl, registerDeadline, registration, cost, feeInfo }: Course): JsonLd | undefined {
  if (!registerUrl && !registerDeadline && !feeInfo) return undefined;
  return {
    '@type': 'Offer',
    url: absolute(registerUrl),
    validThrough: registerDeadline,
    availability: registration === 'closed' ? schema('SoldOut') : undefined,
    price: cost === 'free' ? 0 : undefined,
    description: feeInfo,
  };
}

function quotationToJsonLd(quotation: Quotation): JsonLd | string {
  const { text, speaker, speakerRole, organization, occasion, original, portrait } = quotation;
  if (!text || !speaker) return 'it has no words or no speaker';
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: linesOf(text),
    spokenByCharacter: thing('Person', speaker, {
      jobTitle: speakerRole,
      affiliation: thing('Organization', organization),
      image: pictureOf(portrait, quotation.portraitAlt, quotation.portraitCredit),
    }),
    isPartOf: thing('CreativeWork', occasion),
    dateCreated: quotation.date,
    translationOfWork: original && {
      '@type': 'Quotation',
      text: linesOf(original),
      inLanguage: quotation.originalLanguage,
    },
    translator: thing('Person', quotation.translator),
    url: absolute(quotation.sourceUrl),
  };
}

/** Not an `ImageGallery`: that is a page of schema.org's, and a widget stands in one. */
function galleryToJsonLd({ heading, photos }: Gallery): JsonLd | string {
  if (!photos) return 'it has no photos';
  const items = photos.map((photo, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: photoToJsonLd(photo),
  }));
  return { '@context': 'https://schema.org', '@type': 'ItemList', name: heading, itemListElement: items };
}

function photoToJsonLd(photo: Photo): JsonLd {
  const { src, full, alt, caption, credit, copyright, licence, people, date, width, height } = photo;
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(full ?? src),
    thumbnailUrl: full && absolute(src),
    description: alt,
    caption: caption && wordsOf(caption.childNodes),
    creditText: credit,
    copyrightNotice: copyright,
    license: absolute(licence),
    dateCreated: date,
    width,
    height,
    additionalProperty: people && { '@type': 'PropertyValue', propertyID: 'people', value: people },
  };
}

function pictureOf(url: string | undefined, alt: string | undefined, credit: string | undefined): JsonLd | undefined {
  return url ? { '@type': 'ImageObject', contentUrl: absolute(url), description: alt, creditText: credit } : undefined;
}
