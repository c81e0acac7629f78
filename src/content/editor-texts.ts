/**
 * The words for editors: what is wrong and what to type. Never shown to visitors, so they are a chunk of their own that
 * only a page with a mistake loads. One text for each field that can be wrong and each rule; `{value}` is what was found,
 * other braces name a field.
 */
import type { Problem } from '../core/widget.js';
import type { Finding } from './read.js';

const NUMBER = 'Check the number: 3 to 15 digits, spaces and a leading + are allowed.';
const STATISTIC = 'Give the year, the scope and the source for each figure.';
const PICTURE = 'The picture address must start with https:// or /.';
const SRCSET = 'Each picture address of the list must start with https:// or /.';
const SIZE = 'Add width and height so the page does not jump.';
const DEFINITION = 'Give act, means and purpose together, with a source.';
const HOURS = 'Give both daily-start and daily-end, for example 09:00 and 17:00.';
const IDENTIFIES = 'This could tell who is behind the changed name, so it is not shown. Leave it out.';
const SHORTEN = 'Shorten the text to 255 characters.';

const WIDGET = { headingLevel: 'Heading level “{value}” is not known. Use a number from 2 to 6.' };

export const EDITOR_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  course: {
    ...WIDGET,
    heading: 'Add a heading (10 to 150 characters). Leave the date, place and organization out of it.',
    summary: 'Shorten the summary to 300 characters or put it between the tags.',
    start: 'Start date “{value}” is not a date. Use the form 2019-05-13.',
    headingWithoutLetter: 'Add a heading (10 to 150 characters). Leave the date, place and organization out of it.',
    cityWithoutLetter: 'Add the city for a course held in person.',
    startMissing: 'Add the start date, in the form 2019-05-13.',
    end: 'End date “{value}” is not a date. Use the form 2019-05-17.',
    endInOtherForm: 'Write start and end in the same form: both with a time, or both without.',
    endBeforeStart: 'End date {end} is before the start date {start}.',
    ongoingWithDates: 'A course cannot be ongoing and have dates.',
    dailyStart: HOURS,
    dailyEnd: HOURS,
    hoursIncomplete: HOURS,
    timeZone: 'Time zone “{value}” is not known. Use a name such as Asia/Tashkent.',
    timeZoneMissing: 'Add the time zone of the place, for example Asia/Tashkent.',
    status: 'Status “{value}” is not known. Use scheduled, cancelled, postponed, rescheduled or moved-online.',
    previousStart: 'Earlier date “{value}” is not a date. Use the form 2019-05-13.',
    previousStartMissing: 'Give the earlier date in previous-start when status is rescheduled.',
    mode: 'Mode “{value}” is not known. Use onsite, online or mixed.',
    venue: 'Shorten the venue to 255 characters.',
    city: 'Shorten the city to 255 characters.',
    cityMissing: 'Add the city for a course held in person.',
    country: 'Country “{value}” is not a country code. Use two letters, for example UZ.',
    organizer: 'Say who organizes the course.',
    organizerUrl: 'The organizer link must start with https://.',
    audience: 'Shorten the audience to 600 characters.',
    seriesNumber: 'series-number must be a whole number, for example 3.',
    topics: 'Give at most 12 topics.',
    courseLanguages: 'Language “{value}” is not a language tag. Use for example ru or uz-Latn.',
    registration: 'Registration “{value}” is not known. Use open, closed, invitation or none.',
    registrationMissing: 'Add register-url, or write how to register between the tags.',
    registerUrl: 'The registration link must start with https://.',
    registerDeadline: 'Registration deadline “{value}” is not a date. Use the form 2019-05-01.',
    deadlineAfterEnd: 'The registration deadline is after the course ends.',
    cost: 'Cost “{value}” is not known. Use free or fee.',
    feeInfoMissing: 'Say what the fee is and what it covers in fee-info.',
    detailsUrl: 'The details link must start with https://.',
    image: PICTURE,
    imageAlt: 'Shorten the description to 250 characters.',
    imageAltMissing: 'Describe the picture in image-alt.',
    imageAltIsFileName: 'Describe what the picture shows. A file name is not a description.',
    imageCreditMissing: 'Say who took the picture.',
    imageSrcset: SRCSET,
    calendar: 'Calendar “{value}” is not known. Use file, links or off.',
    sourceUrl: 'The source link must start with https://.',
  },
  quotation: {
    ...WIDGET,
    text: 'Put the words of the speaker between the tags. More than 1,200 characters are hard to read.',
    speaker: 'Say who is quoted.',
    date: 'Date “{value}” is not a date. Use the form 2019-05-13.',
    originalLanguageMissing: 'Mark the language of the original text with lang.',
    sourceUrl: 'The source link must start with https://.',
    portrait: PICTURE,
    portraitAlt: 'Shorten the description to 250 characters.',
    portraitSrcset: SRCSET,
    portraitCreditMissing: 'Say who took the portrait.',
    pseudonymWithPortrait: 'A quotation under a changed name must not have a portrait.',
    pseudonymWithOrganization: IDENTIFIES,
    pseudonymWithOccasion: IDENTIFIES,
    pseudonymWithDate: IDENTIFIES,
    pseudonymWithSource: IDENTIFIES,
    pseudonymWithData: IDENTIFIES,
  },
  gallery: {
    ...WIDGET,
    layout: 'Layout “{value}” is not known. Use grid, strip or single.',
    photos: 'Put the photos between the tags, each in a <figure>.',
  },
  'gallery.photos': {
    src: PICTURE,
    srcset: SRCSET,
    alt: 'Describe what the picture shows.',
    altIsFileName: 'Describe what the picture shows. A file name is not a description.',
    altSaysImage: 'Leave out “image of”: a screen reader says so itself.',
    caption: 'Shorten the caption to 400 characters.',
    credit: 'Say who took the picture, for example “OSCE/Name”.',
    licence: 'The licence must be a web address, for example https://creativecommons.org/licenses/by/4.0/.',
    people:
      'Say whether people can be recognized and whether they agreed (data-people): none, consented, not-identifiable or public-figures.',
    date: 'Date “{value}” is not a date. Use the form 2019-05-13.',
    width: SIZE,
    height: SIZE,
    sizeMissing: SIZE,
  },
  factsheet: {
    ...WIDGET,
    heading: 'Add a heading.',
    signs: 'Give at most 12 signs.',
    definitionIncomplete: DEFINITION,
    sourcesMissing: 'Add at least one source.',
    reviewed: 'Say when the text was last reviewed, for example 2025-11-03.',
    reviewedToCome: 'Say when the text was last reviewed, for example 2025-11-03. A date to come is not possible.',
    reviewedLongAgo: 'The text was reviewed more than 12 months ago. Have it reviewed again.',
    reviewedBy: 'Say who reviewed the text.',
    emergencyNumber: 'The emergency number must be 2 to 6 digits.',
    exitUrl: 'Choose a neutral page for leaving, starting with https://.',
    exitUrlMissing: 'Choose a neutral page for leaving, starting with https://.',
    exitUrlIsHere: 'Choose a page of another site for leaving: Back must not lead here.',
    exit: 'Exit “{value}” is not known. Use button or off.',
    exitIsOff: 'Without the exit, a reader who is watched cannot leave quickly. Turn it off only where nobody can be.',
    exitShortcut: 'Exit shortcut “{value}” is not known. Use shift3 or off.',
    print: 'Print “{value}” is not known. Use full, card or off.',
  },
  'factsheet.statistics': { text: STATISTIC, year: STATISTIC, scope: STATISTIC, sourceUrl: STATISTIC },
  'factsheet.helplines': {
    name: 'Name the helpline.',
    operator: 'Say who runs the helpline.',
    number: NUMBER,
    numberMissing: NUMBER,
    numberAbroad: 'Give the number for callers abroad with + and country code.',
    scopeMissing: 'Say in which country this short number works.',
    country: 'Give the country of the helpline, two letters, for example GB.',
    sms: NUMBER,
    chatUrl: 'The chat link must start with https://.',
    languages: 'List the languages the helpline answers in.',
    hours: 'Give the opening hours and the time zone.',
    alwaysUnverified: 'Open day and night needs the date when somebody confirmed it.',
    cost: 'Say what a call costs: free, charged or unknown.',
    confidential: 'Say whether calls are confidential: yes, no or unknown.',
    anonymous: 'Say whether callers may stay anonymous: yes, no or unknown.',
    officialUrl: 'Link to the helpline’s own page.',
    verified: 'Say when somebody last called or confirmed this number.',
    verifiedToCome: 'Say when somebody last called or confirmed this number. A date to come is not possible.',
    verifiedBy: 'Say who confirmed it.',
  },
};

/** Puts a finding into words. */
export function toProblem({ field, text, found, record }: Finding): Problem {
  const dot = text.lastIndexOf('.');
  const template = EDITOR_TEXTS[text.slice(0, dot)]?.[text.slice(dot + 1)] ?? SHORTEN;
  const values: Readonly<Record<string, unknown>> = { ...record, value: found ?? '' };
  return {
    where: found === undefined ? field : `${field}="${found}"`,
    text: template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
  };
}
