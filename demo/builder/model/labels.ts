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
  src: 'Address',
  srcset: 'Further sizes',
  text: 'Words',
  uid: 'Identifier',
};

/** `Speaker role` of `speakerRole`. */
export function labelOf(name: string): string {
  const words = toAttribute(name).replaceAll('-', ' ');
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** In a form an item is a line of its own, so nothing is parted by signs. */
export function helpOf(description: string): string {
  return MARKUP.reduce((text, pattern) => text.replace(pattern, ''), description);
}

/** What is said to those who write HTML by hand. */
const MARKUP = [
  /:? items parted by `\\?\|`, or a child/,
  / parted by `\\?\|`/,
  /; usually (written between the tags instead|a child with `slot="original"`)/,
  /; (a child|longer text|the widget adds) [^;.]*(can link (it|them)|gives it, too|says it with `lang`|between the tags)/,
];
