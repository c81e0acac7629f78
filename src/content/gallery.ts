import {
  address,
  choice,
  httpsAddress,
  items,
  pictureSizes,
  prose,
  required,
  text,
  WIDGET_FIELDS,
  wholeNumber,
} from './fields.js';
import { day } from './moments.js';
import { readRecord } from './read.js';
import { fromAttributes } from './sources/attributes.js';
import { fromFigure, PHOTOS } from './sources/figures.js';
import { fromChildren } from './sources/light-dom.js';
import type { Reading } from '../core/widget.js';
import type { InputOf, RecordOf } from './fields.js';
import type { Rules } from './read.js';

export const GALLERY_LAYOUTS = ['grid', 'strip', 'single'] as const;
export const PEOPLE = ['none', 'consented', 'not-identifiable', 'public-figures'] as const;

/** One photo. An empty `alt` is an answer in HTML, but a photo of a gallery is never decoration. */
export const PHOTO_FIELDS = {
  src: required(address()),
  srcset: pictureSizes(),
  sizes: text(),
  alt: required(text({ max: 400 })),
  caption: prose(400),
  credit: required(text()),
  copyright: text(),
  licence: httpsAddress(),
  people: required(choice(PEOPLE)),
  date: day(),
  width: wholeNumber(),
  height: wholeNumber(),
};

export type Photo = RecordOf<typeof PHOTO_FIELDS>;

export const PHOTO_RULES = {
  altIsFileName: {
    field: 'alt',
    isBroken: ({ alt = '' }) => /^\S+\.(jpe?g|png|webp|avif|gif|svg)$/i.test(alt),
    drop: ['alt'],
  },
  altSaysImage: { field: 'alt', isBroken: ({ alt = '' }) => /^(image|photo|picture) of /i.test(alt) },
  sizeMissing: { field: 'width', isBroken: ({ width, height }) => !width || !height },
} satisfies Rules<Photo>;

export const GALLERY_FIELDS = {
  ...WIDGET_FIELDS,
  heading: text(),
  layout: choice(GALLERY_LAYOUTS),
  photos: required(items(PHOTO_FIELDS, ['src'], PHOTO_RULES)),
};

/** The photos of one event, checked. */
export type Gallery = RecordOf<typeof GALLERY_FIELDS>;

/** The attributes of a gallery as properties, raw. */
export type GalleryInput = InputOf<typeof GALLERY_FIELDS>;

/** Reads a gallery from an element: attributes first, then children. */
export function readGallery(host: Element): Reading<Gallery> {
  const photos = { name: 'photos', selector: PHOTOS, read: fromFigure };
  return readRecord('gallery', GALLERY_FIELDS, {}, [
    fromAttributes(host),
    fromChildren(host, { heading: 'heading', items: photos }),
  ]);
}
