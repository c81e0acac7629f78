/** What fields are called in the form. */
import { toAttribute } from '../../../src/content/source.js';

/** Where the attribute's name alone would puzzle. */
const LABELS: Readonly<Record<string, string>> = {
  alt: 'Description of the picture',
  calendar: 'Calendar file',
  chatUrl: 'Address of a chat',
  credit: 'Who took the picture',
  debug: 'Show warnings on the page',
  detailsUrl: 'Address of a page with details',
  do: 'What to do',
  avoid: 'What not to do',
  exit: 'Link for leaving',
  exitText: 'Words of the link for leaving',
  exitUrl: 'Address for leaving',
  full: 'Address of the largest file',
  image: 'Address of the picture',
  imageAlt: 'Description of the picture',
  imageCredit: 'Who took the picture',
  imageDecorative: 'The picture is only decoration',
  imageSizes: 'Widths on the page',
  imageSrcset: 'Further sizes',
  jsonLd: 'Tell search engines',
  licence: 'Address of the licence',
  noDefaultWarnings: 'Leave out the built-in warning',
  numberAbroad: 'Number from abroad',
  officialUrl: 'Address of its own page',
  organizerUrl: 'Address of the organizer',
  people: 'People in the picture',
  portrait: 'Address of the portrait',
  portraitAlt: 'Description of the portrait',
  portraitCredit: 'Who took the portrait',
  portraitSrcset: 'Further sizes',
  print: 'On paper',
  qrUrl: 'Address of the QR code',
  registerUrl: 'Address of the registration',
  sizes: 'Widths on the page',
  sms: 'Number for text messages',
  sourceUrl: 'Address of the source',
  photo: 'Address of the photo',
  src: 'Address of a data feed',
  srcset: 'Further sizes',
  text: 'Words',
  uid: 'Identifier',
};

/** `Speaker role` of `speakerRole`. */
export function labelOf(name: string): string {
  const words = toAttribute(name).replaceAll('-', ' ');
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where the manifest's words are for those who write HTML: dates, codes and lists have controls of their own here. */
const HELP: Readonly<Record<string, string>> = {
  'What it is about, up to 300 characters; longer text goes between the tags.': 'What it is about.',
  'First day, `2019-05-13`, or with its local time, `2019-05-13T09:00`.': 'First day.',
  'Last day, in the form of `start`; without it, the first.': 'Last day, if it is another.',
  'When each day begins, `09:00`.': 'When each day begins.',
  'When each day ends, `17:00`.': 'When each day ends.',
  "IANA name of the place's time zone; needed with any time.": 'Of the place; needed with any time.',
  'ISO 3166-1 code, two letters.': '',
  'BCP 47 tags of the languages taught in, parted by spaces.': 'In which the course is taught.',
  'BCP 47 tag of the untranslated words; a child says it with `lang`.': 'Of the untranslated words.',
  'When it was said, `2019-05-13`.': 'When it was said.',
  'Day of the last review, `2026-11-03`.': 'Day of the last review.',
  'As `srcset` of `img`.':
    'The same picture in other sizes, as in srcset of HTML: room-480.jpg 480w, room-960.jpg 960w',
  'As `sizes` of `img`.': 'How wide it is on the page, as in sizes of HTML.',
  'Address of a picture.': '',
  'Address of a portrait.': '',
  'Who took the picture.': '',
  'Who took the portrait.': '',
  'The words.': '',
  'What to do.': '',
  'What not to do.': '',
  'Sources.': '',
  'The words, without quotation marks.': '',
};

/** Said of attributes and children. */
const MARKUP = [
  /:? items parted by `\\?\|`, or a child/,
  / parted by `\\?\|`/,
  /; usually (written between the tags instead|a child with `slot="original"`)/,
  /; (a child|the widget adds) [^;.]*(can link (it|them)|gives it, too)/,
];

/** What a form says of a field. @param description in the manifest */
export function helpOf(description: string): string {
  const text = MARKUP.reduce((rest, pattern) => rest.replace(pattern, ''), HELP[description] ?? description);
  return HELP[text] ?? text;
}
