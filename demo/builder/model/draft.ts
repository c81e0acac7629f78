/** What an editor has filled in, before it is a snippet. */
import { COURSE } from '../../../src/content/course.js';
import { FACTSHEET } from '../../../src/content/factsheet.js';
import { GALLERY } from '../../../src/content/gallery.js';
import { QUOTATION } from '../../../src/content/quotation.js';
import type { Kind } from '../../../src/content/read.js';

/** The widgets, and the tables of their fields. */
export const KINDS = {
  'course-card': COURSE,
  'speaker-quote': QUOTATION,
  'event-gallery': GALLERY,
  'awareness-factsheet': FACTSHEET,
} as const satisfies Readonly<Record<string, Kind>>;

export type Tag = keyof typeof KINDS;

/** What they are called in the form. */
export const NAMES: Readonly<Record<Tag, string>> = {
  'course-card': 'Training course',
  'speaker-quote': 'Quotation',
  'event-gallery': 'Photo gallery',
  'awareness-factsheet': 'Fact sheet',
};

export const TAGS = Object.keys(KINDS) as readonly Tag[];

export function isTag(name: string): name is Tag {
  return Object.hasOwn(KINDS, name);
}

/** A photo, a figure, a help line: texts by the names of its fields. */
export type Item = Readonly<Record<string, string>>;

/** Texts are in the notation of `rich-words.ts` where a field may hold emphasis and links. */
export type Value = string | boolean | readonly string[] | readonly Item[];

/** By the names of the record's fields, such as `registerUrl`. */
export type Values = Readonly<Record<string, Value>>;

export interface Draft {
  readonly tag: Tag;
  /** BCP 47 tag of the content; empty where the page around says it. */
  readonly language: string;
  readonly values: Values;
}

/** Whether there is anything in it. */
export function isFilled(value: Value | undefined): value is Value {
  if (typeof value === 'object') return value.some((each) => Object.values(each).join('').trim() !== '');
  return typeof value === 'string' ? value.trim() !== '' : value === true;
}

/** Without what only other widgets have: it would go along into the page, unseen. */
export function ownOf({ tag, language, values }: Draft): Draft {
  const own = Object.entries(values).filter(([name]) => Object.hasOwn(KINDS[tag].fields, name));
  return { tag, language, values: Object.fromEntries(own) };
}

/** The table as any other: which fields there are depends on the tag. */
export function kindOf(tag: Tag): Kind {
  return KINDS[tag];
}
