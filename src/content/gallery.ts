import {
  address,
  always,
  choice,
  description,
  flag,
  httpsAddress,
  items,
  line,
  pictureSizes,
  setting,
  text,
  WIDGET_FIELDS,
  wholeNumber,
} from './fields.js';
import { day } from './moments.js';
import type { InputOf, RecordOf } from './fields.js';
import type { Kind } from './read.js';

export const GALLERY_LAYOUTS = ['grid', 'rows', 'strip', 'single'] as const;
export const PEOPLE = ['none', 'consented', 'not-identifiable', 'public-figures'] as const;

/** One photo. An empty `alt` is an answer in HTML, but a photo of a gallery is never decoration. */
export const PHOTO_FIELDS = {
  src: address({ isNeeded: always }),
  srcset: pictureSizes(),
  sizes: text(),
  /** The file that a picture links to, as many systems write it; larger than those of the page. */
  full: address(),
  alt: description({
    isNeeded: always,
    isWell: (alt) => alt.length <= 400 && !/^(image|photo|picture) of /i.test(alt),
  }),
  caption: line({ max: 400 }),
  credit: text({ isNeeded: always }),
  copyright: text(),
  licence: httpsAddress(),
  people: choice(PEOPLE, { isNeeded: always }),
  date: day(),
  width: wholeNumber({ isNeeded: always }),
  height: wholeNumber({ isNeeded: ({ width }) => width }),
};

export type Photo = RecordOf<typeof PHOTO_FIELDS>;

/** A photo's shape, width to height; one side alone says nothing of it. */
export function ratioOf({ width, height }: Pick<Photo, 'width' | 'height'>, otherwise = 1.5): number {
  return width && height ? width / height : otherwise;
}

export const GALLERY_FIELDS = {
  ...WIDGET_FIELDS,
  heading: text(),
  layout: setting(choice(GALLERY_LAYOUTS)),
  photos: items(PHOTO_FIELDS, ['src'], { isNeeded: always }),
  jsonLd: setting(flag()),
};

/** The photos of one event, checked. */
export type Gallery = RecordOf<typeof GALLERY_FIELDS>;

/** The attributes of a gallery as properties, raw. */
export type GalleryInput = InputOf<typeof GALLERY_FIELDS>;

/** Each `figure` is a photo, and each `img` that stands without one. */
export const GALLERY = {
  name: 'gallery',
  fields: GALLERY_FIELDS,
  heading: true,
  items: ['photos', 'figure,img:not(figure *)'],
} satisfies Kind;
