/** Where hostile content can stand: lists made of the manifest and of the fields' tables, so that a new field is one of them. */
import { readFileSync } from 'node:fs';
import { recordOf } from '../../src/build/content-tables.mjs';
import { arm, CORPUS } from './corpus.mjs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

export const TAGS = declarations.map(({ tagName }) => tagName);

/** Of each tag, its attributes, and those that any element has. */
export const ATTRIBUTES = Object.fromEntries(
  declarations.map(({ tagName, attributes }) => [tagName, [...attributes.map(({ name }) => name), 'lang', 'dir']]),
);

/** What `slot` may say: every name of the manifest, and every field, which a child can give, too. */
export const SLOTS = Object.fromEntries(
  declarations.map(({ tagName, slots }) => [
    tagName,
    [...new Set([...slots.map(({ name }) => name), ...ATTRIBUTES[tagName]])].filter((name) => name !== 'src'),
  ]),
);

const toAttribute = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The `data-` attributes of what stands for a thing with fields of its own. */
export const ITEMS = Object.fromEntries(
  ['photos', 'statistics', 'helplines'].map((table) => [
    table,
    Object.keys(recordOf(table).fields).map((name) => `data-${toAttribute(name)}`),
  ]),
);

/** Addresses that the page names itself: its pictures, and in a tag its feed. */
const DECLARED = /(^|[./\s-])(src|srcset|image|image-srcset|portrait|portrait-srcset|full|contentUrl|thumbnailUrl)$/;

const DAY = '2031-03-03';
const ADDRESS = 'https://www.example.org/x';
const PICTURE = '/demo/images/lectern-480.jpg';

/** What is shown where nothing is wrong, so that what is attacked is surrounded by all that a widget shows. */
const SOUND = {
  start: DAY,
  end: '2031-03-07',
  'previous-start': '2031-01-13',
  'register-deadline': '2031-02-14',
  'daily-start': '09:00',
  'daily-end': '17:00',
  'time-zone': 'Asia/Tashkent',
  mode: 'mixed',
  status: 'scheduled',
  registration: 'open',
  cost: 'fee',
  calendar: 'links',
  country: 'UZ',
  'series-number': '3',
  'course-languages': 'uz ru',
  topics: 'One | Two',
  image: PICTURE,
  portrait: PICTURE,
  src: PICTURE,
  people: 'none',
  date: '2019-05-13',
  'heading-level': '2',
  'emergency-number': '555',
  print: 'full',
  exit: 'button',
  'exit-shortcut': 'off',
  reviewed: '2026-11-03',
  'json-ld': '',
  'call-links': '',
};

/** As in `soundAttributes()`, of what stands for a thing. */
export function soundItem(table) {
  const sound = {
    'data-year': '2019',
    'data-verified': '2026-11-03',
    'data-number': '020 7946 0123',
    'data-width': '480',
  };
  const names = ITEMS[table].filter((name) => !/-(srcset|sizes|full|height|number-abroad)$/.test(name));
  return Object.fromEntries(
    names.map((name) => [
      name,
      sound[name] ?? SOUND[name.slice(5)] ?? (/-(url|licence)$/.test(name) ? ADDRESS : 'Words'),
    ]),
  );
}

/** Left out where they are not attacked: they take the place of something. */
const SILENT = /^(debug|ongoing|pseudonym|image-decorative|no-default-warnings|src|lang|dir|.*-srcset|.*-sizes)$/;

/** @returns {Record<string, string>} */
export function soundAttributes(tag) {
  const names = ATTRIBUTES[tag].filter((name) => !SILENT.test(name));
  return Object.fromEntries(
    names.map((name) => [name, SOUND[name] ?? (name.endsWith('-url') ? ADDRESS : 'Words of some length')]),
  );
}

const places = [];

/** @returns {string} a payload for a place */
export function attack(index, place) {
  const [name, text] = CORPUS[index % CORPUS.length];
  const number = places.push({ name, place }) - 1;
  return arm(text, number);
}

export function describePlace(number) {
  const { name, place } = places[number] ?? { name: 'nothing', place: number };
  return `“${name}” in ${place}`;
}

/** Whether what stands there may be asked for. */
export function isDeclared(number) {
  const { place } = places[number];
  return DECLARED.test(place) && !(/^(placeholder|link|frame)\b/.test(place) && /[ -]src$/.test(place));
}

/** A round a payload: each name has another one, and in all of them each name has had all. */
const wholeRounds = (names) => CORPUS.map((_, first) => names.map((name, index) => ({ name, payload: first + index })));

/**
 * Half of the names are attacked, and the rest stay sound, which shows what is not shown where nothing is sound.
 *
 * @param {readonly string[]} names
 * @param {number} every which of the rounds to take; of the payloads each name has so many the fewer
 * @returns {{name: string, payload: number}[][]}
 */
export function halfRounds(names, every) {
  const halves = wholeRounds(names).flatMap((round) =>
    [0, 1].map((half) => round.filter((_, index) => index % 2 === half)),
  );
  return halves.filter((_, index) => index % every === 0);
}

/** @returns {Record<string, string>[]} values by name, in each round all attacked */
export const attackAll = (where, names) => wholeRounds(names).map((round) => attackedValues(where, round));

/** As `halfRounds()`. @param {Record<string, string>} sound */
export const attackHalf = (where, names, sound, every) =>
  halfRounds(names, every).map((round) => ({ ...sound, ...attackedValues(where, round) }));

function attackedValues(where, round) {
  return Object.fromEntries(round.map(({ name, payload }) => [name, attack(payload, `${where} ${name}`)]));
}
