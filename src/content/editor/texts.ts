/**
 * The words for editors: what is wrong and what to type. Never shown to visitors, so they are in a chunk of their own that
 * only a page with a mistake loads. A field has one text, or several for different mistakes, of which the first that
 * applies is said; `{value}` is what was found, other braces name a field.
 */
import { isMoment } from '../moments.js';
import type { Siblings } from '../fields.js';

/** A mistake, as the texts see it. */
export interface Mistake {
  /** What was found, as text; empty where something is missing. */
  readonly value: string;
  readonly isMissing: boolean;
  readonly record: Siblings;
}

type Text = string | readonly [applies: (mistake: Mistake) => unknown, text: string];

/** Several texts end with the one for all other mistakes. */
export type Texts = string | readonly [...(readonly Text[]), string];

const saysImage = ({ value }: Mistake): boolean => /^(image|photo|picture) of /i.test(value);
const isMissing = (mistake: Mistake): boolean => mistake.isMissing;
/** A date, but one that does not go with another. */
const isDate = ({ value }: Mistake): boolean => isMoment(value);
/** The value of a field stands in the record: it is shown, but should be mended; or it is what another one can't go with. */
const has =
  (name: string) =>
  ({ record }: Mistake): boolean =>
    record[name] !== undefined;
const isShort = ({ value }: Mistake): boolean => value.length < 60;

/** Digits of other scripts, letters that look like digits, and what turns or hides its neighbours. */
const isForeign = ({ value }: Mistake): boolean => /[^\x20-\x7e\u00a0\u202f]/.test(value);
const DIGITS = '3 to 15 digits, spaces and a leading + are allowed.';
const NUMBER = [
  [isForeign, `The number has hidden or foreign characters. Type it anew by hand: ${DIGITS}`],
  `Check the number: ${DIGITS}`,
] as const;
const STATISTIC = 'Give the year, the scope and the source for each figure.';
const PICTURE = 'The picture address must start with https:// or be a path on your site.';
const SRCSET = 'Each picture address of the list must start with https:// or be a path on your site.';
const SIZE = 'Add width and height so the page does not jump.';
const NO_FILE_NAME = 'Describe what the picture shows. A file name is not a description.';
const DESCRIPTION = [[isShort, NO_FILE_NAME], 'Shorten the description to 250 characters.'] as const;
const REVIEWED = 'Say when the text was last reviewed, for example 2025-11-03.';
const VERIFIED = 'Say when somebody last called or confirmed this number.';
const DEFINITION = 'Give act, means and purpose together, with a source.';
const HOURS = 'Give both daily-start and daily-end, for example 09:00 and 17:00.';
const IDENTIFIES = 'This could tell who is behind the changed name, so it is not shown. Leave it out.';
const GIVE_EARLIER = 'Give the earlier date in previous-start when status is rescheduled.';
const IDENTIFY = [has('pseudonym'), IDENTIFIES] as const;
export const SHORTEN = 'Shorten the text to 255 characters.';
/** Of a child that no field is made of. */
export const NO_SLOT = 'There is no such slot, so this is not shown. Correct its name, or leave it out.';
export const NO_PLACE =
  'Pictures, films and frames have no place here, so this is not shown. Put it beside the widget.';

const WIDGET = {
  headingLevel: 'Heading level “{value}” is not known. Use a number from 2 to 6.',
  src: 'The feed’s address must start with https:// or be a path on your site.',
};

/** By kind and field. */
export const EDITOR_TEXTS: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  course: {
    ...WIDGET,
    heading: 'Add a heading (10 to 150 characters). Leave the date, place and organization out of it.',
    summary: 'Shorten the summary to 300 characters or put it between the tags.',
    start: [
      [isMissing, 'Add the start date, in the form 2019-05-13.'],
      'Start date “{value}” is not a date. Use the form 2019-05-13.',
    ],
    end: [
      [has('end'), 'Write start and end in the same form: both with a time, or both without.'],
      [isDate, 'End date {value} is before the start date {start}.'],
      'End date “{value}” is not a date. Use the form 2019-05-17.',
    ],
    ongoing: 'A course cannot be ongoing and have dates.',
    dailyStart: HOURS,
    dailyEnd: HOURS,
    timeZone: [
      [isMissing, 'Add the time zone of the place, for example Asia/Tashkent.'],
      'Time zone “{value}” is not known. Use a name such as Asia/Tashkent.',
    ],
    status: 'Status “{value}” is not known. Use scheduled, cancelled, postponed, rescheduled or moved-online.',
    previousStart: [
      [isMissing, GIVE_EARLIER],
      [isDate, GIVE_EARLIER],
      'Earlier date “{value}” is not a date. Use the form 2019-05-13.',
    ],
    mode: 'Mode “{value}” is not known. Use onsite, online or mixed.',
    venue: 'Shorten the venue to 255 characters.',
    city: [[isShort, 'Add the city for a course held in person.'], 'Shorten the city to 255 characters.'],
    country: 'Country “{value}” is not a country code. Use two letters, for example UZ.',
    organizer: [[isMissing, 'Say who organizes the course.'], 'Write the organizer in 2 to 255 characters.'],
    organizerUrl: 'The organizer link must start with https://.',
    audience: 'Shorten the audience to 600 characters.',
    seriesNumber: 'series-number must be a whole number, for example 3.',
    topics: 'Give at most 12 topics.',
    courseLanguages: 'Language “{value}” is not a language tag. Use for example ru or uz-Latn.',
    registration: 'Registration “{value}” is not known. Use open, closed, invitation or none.',
    registerUrl: [
      [isMissing, 'Add register-url, or write how to register between the tags.'],
      'The registration link must start with https://.',
    ],
    registerDeadline: [
      [isDate, 'The registration deadline is after the course ends.'],
      'Registration deadline “{value}” is not a date. Use the form 2019-05-01.',
    ],
    cost: 'Cost “{value}” is not known. Use free or fee.',
    feeInfo: [[isShort, 'Say what the fee is and what it covers in fee-info.'], SHORTEN],
    detailsUrl: 'The details link must start with https://.',
    image: PICTURE,
    imageAlt: [[isMissing, 'Describe the picture in image-alt.'], ...DESCRIPTION],
    imageCredit: [[isShort, 'Say who took the picture.'], SHORTEN],
    imageSrcset: SRCSET,
    calendar: 'Calendar “{value}” is not known. Use file, links or off.',
    sourceUrl: 'The source link must start with https://.',
  },
  quotation: {
    ...WIDGET,
    text: [
      [isMissing, 'Put the words of the speaker between the tags.'],
      'More than 1,200 characters are hard to read.',
    ],
    speaker: [[isShort, 'Say who is quoted.'], SHORTEN],
    date: [IDENTIFY, 'Date “{value}” is not a date. Use the form 2019-05-13.'],
    originalLanguage: 'Mark the language of the original text with lang.',
    sourceUrl: [IDENTIFY, 'The source link must start with https://.'],
    portrait: [[has('pseudonym'), 'A quotation under a changed name must not have a portrait.'], PICTURE],
    portraitAlt: DESCRIPTION,
    portraitSrcset: SRCSET,
    portraitCredit: [[isMissing, 'Say who took the portrait.'], IDENTIFIES],
    organization: [IDENTIFY, SHORTEN],
    occasion: [IDENTIFY, SHORTEN],
    jsonLd: IDENTIFIES,
  },
  gallery: {
    ...WIDGET,
    layout: 'Layout “{value}” is not known. Use grid, rows, strip or single.',
    photos: 'Put the photos between the tags, each in a <figure>.',
  },
  'gallery.photos': {
    src: PICTURE,
    srcset: SRCSET,
    full: PICTURE,
    alt: [
      [isMissing, 'Describe what the picture shows.'],
      [saysImage, 'Leave out “image of”: a screen reader says so itself.'],
      [isShort, NO_FILE_NAME],
      'Shorten the description to 400 characters.',
    ],
    caption: 'Shorten the caption to 400 characters.',
    credit: 'Say who took the picture, for example “OSCE/Name”.',
    licence: 'The licence must be a web address, for example https://creativecommons.org/licenses/by/4.0/.',
    people:
      'Say whether people can be recognized and whether they agreed (data-people): none, consented, not-identifiable or public-figures.',
    date: 'Date “{value}” is not a date. Use the form 2019-05-13.',
    width: SIZE,
    height: SIZE,
  },
  factsheet: {
    ...WIDGET,
    heading: [[isShort, 'Add a heading.'], SHORTEN],
    signs: 'Give at most 12 signs.',
    act: DEFINITION,
    means: DEFINITION,
    purpose: DEFINITION,
    sources: [
      [has('act'), DEFINITION],
      [has('means'), DEFINITION],
      [has('purpose'), DEFINITION],
      'Add at least one source.',
    ],
    reviewed: [
      [has('reviewed'), 'The text was reviewed more than 12 months ago. Have it reviewed again.'],
      [isDate, `${REVIEWED} A date to come is not possible.`],
      REVIEWED,
    ],
    reviewedBy: [[isShort, 'Say who reviewed the text.'], SHORTEN],
    emergencyNumber: 'The emergency number must be 2 to 6 digits.',
    exitUrl: [
      [has('exitUrl'), 'Choose a page of another site for leaving, whose address does not name this one.'],
      'Choose a neutral page for leaving, starting with https://.',
    ],
    exit: [
      [
        has('exit'),
        'Without the exit, a reader who is watched cannot leave quickly. Turn it off only where nobody can be.',
      ],
      'Exit “{value}” is not known. Use button or off.',
    ],
    exitText: 'Shorten the words of the link for leaving to 40 characters.',
    qrUrl: 'The address of the QR code must start with https://.',
    definitionSource: 'Name the source of the definition.',
    exitShortcut: 'Exit shortcut “{value}” is not known. Use shift3 or off.',
    print: 'Print “{value}” is not known. Use full, card or off.',
  },
  'factsheet.statistics': { text: STATISTIC, year: STATISTIC, scope: STATISTIC, sourceUrl: STATISTIC },
  'factsheet.helplines': {
    name: 'Name the helpline.',
    operator: [[isShort, 'Say who runs the helpline.'], SHORTEN],
    number: [[isMissing, `Give the number: ${DIGITS}`], ...NUMBER],
    numberAbroad: 'Give the number for callers abroad with + and country code. A short number has none: leave it out.',
    worksIn: 'Say in which country this short number works.',
    country: 'Give the country of the helpline, two letters, for example GB.',
    sms: NUMBER,
    chatUrl: 'The chat link must start with https://.',
    languages: 'List the languages the helpline answers in.',
    hours: [
      [isMissing, 'Give the opening hours, and their time zone in data-time-zone.'],
      [isShort, 'Open day and night needs the date when somebody confirmed it.'],
      SHORTEN,
    ],
    cost: 'Say what a call costs: free, charged or unknown.',
    confidential: 'Say whether calls are confidential: yes, no or unknown.',
    anonymous: 'Say whether callers may stay anonymous: yes, no or unknown.',
    officialUrl: 'Link to the helpline’s own page.',
    timeZone: [
      [isMissing, 'Say in which time zone the hours are, for example Europe/London.'],
      'Time zone “{value}” is not known. Use a name such as Europe/London.',
    ],
    verified: [
      [has('verified'), 'The number was last checked more than 180 days ago. Call it, and give the new date.'],
      [isDate, `${VERIFIED} A date to come is not possible.`],
      VERIFIED,
    ],
    verifiedBy: [[isShort, 'Say who confirmed it.'], SHORTEN],
  },
};
