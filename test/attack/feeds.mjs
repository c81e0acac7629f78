/** Feeds of which every field is attacked: the demo's, so that each field stands where partners' sites have it. */
import { readFileSync } from 'node:fs';
import { CORPUS } from './corpus.mjs';
import { attack } from './places.mjs';

const FOLDER = 'demo/content/feeds';

/** Which there are for an element. */
export const FEEDS = [
  ['course-card', 'dated-training.json'],
  ['course-card', 'events-calendar.json'],
  ['speaker-quote', 'quotation.json'],
  ['event-gallery', 'gallery.json'],
  ['awareness-factsheet', 'know-the-signs.en.json'],
];

/** Every third payload begins a document; the others follow it in there. */
const FIRST = CORPUS.map((_, index) => index).filter((index) => index % 3 === 0);

/** @returns {string[]} documents, in each of which two of three texts are payloads */
export function attackedDocuments(file) {
  const document = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  return FIRST.map((first) => {
    let next = first;
    const change = (value, path) => {
      if (Array.isArray(value)) return value.map((part) => change(part, path));
      if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, part]) => [key, change(part, `${path}.${key}`)]);
        return Object.fromEntries(entries);
      }
      // Every third stays, so that what stands around is shown.
      next += 1;
      return /\.@|\.(identifier|propertyID)$/.test(path) || next % 3 === (first / 3) % 3
        ? value
        : asValue(attack(next, path));
    };
    const name = attack(first, `${file}, a name`);
    return JSON.stringify(change(document, file)).replace(/^([[{]+)/, `$1${asProperty(name, document)}`);
  });
}

/** What is JSON itself stands there as an object, too. */
function asValue(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** As text: an object would take `__proto__` for its own. */
function asProperty(name, document) {
  return Array.isArray(document) ? '' : `${JSON.stringify(name)}:{"polluted":1},`;
}

/** @returns {string[]} calendars, in each of which every line's value is a payload, as it is and unescaped */
export function attackedCalendars() {
  const lines = readFileSync(`${FOLDER}/courses.ics`, 'utf8').split(/\r?\n/);
  return FIRST.map((first) =>
    lines
      .map((line, index) => {
        const [, name, value] = /^([A-Z-]+)[^A-Z-].*?:(.*)$|^/.exec(line.replace(/^([A-Z-]+):/, '$1 :')) ?? [];
        if (!name || /^(BEGIN|END|VERSION)$/.test(name) || (index + first / 3) % 3 === 0) return line;
        const text = attack(first + index, `courses.ics, its ${name}`);
        return index % 2 ? `${name};CN="${text}":${value}` : `${name}:${text}`;
      })
      .join('\r\n'),
  );
}
