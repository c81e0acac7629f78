/** What is drawn: each named example in two widths, two schemes and three languages. */
import { readFileSync } from 'node:fs';

export const TAGS = ['course-card', 'speaker-quote', 'event-gallery', 'awareness-factsheet'];

/** Pixels of the page around the widget: a phone's, and one that is wide enough for all columns. */
export const WIDTHS = { narrow: 320, wide: 1024 };

export const SCHEMES = ['light', 'dark'];

/** The page's language, and its direction. An example may have a language of its own. */
export const LANGUAGES = { en: 'ltr', ru: 'ltr', ar: 'rtl' };

/** A widget in a width and a language: the page that shows it in both schemes. */
export const PAGES = TAGS.flatMap((tag) =>
  Object.keys(WIDTHS).flatMap((width) => Object.keys(LANGUAGES).map((language) => ({ tag, width, language }))),
);

const examples = Object.fromEntries(
  TAGS.map((tag) => [tag, JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))]),
);

/** @returns {[name: string, example: object][]} */
export const examplesOf = (tag) => Object.entries(examples[tag]);

/**
 * @typedef {{tag: string, example: string, width: string, scheme: string, language: string}} Subject what one picture shows
 * @param {Subject} subject
 * @returns {string} its file's name in a folder of pictures
 */
export function fileOf({ tag, example, width, scheme, language }) {
  return `${tag}/${example}/${width}-${scheme}-${language}.png`;
}

export const SUBJECTS = PAGES.flatMap((page) =>
  SCHEMES.flatMap((scheme) => examplesOf(page.tag).map(([example]) => ({ ...page, example, scheme }))),
);
