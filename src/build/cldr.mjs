/**
 * Writes src/i18n/generated/cldr/: how dates are written, and names of countries and languages, from the Unicode CLDR.
 *
 * Chromium ships no names of months for Central Asia: it prints `2019 M05 13`, or falls to the browser's own language,
 * while `supportedLocalesOf` says yes. What it does ship is dear: the first formatter that a page makes took 30 to 60 ms, on a
 * processor slowed down to a quarter 190 ms, in which the page stands still, while all of its locales are looked
 * through. So what a page mostly needs comes along, and `Intl` is left for the rest.
 *
 * Node has the whole CLDR; https://cldr.unicode.org
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'src/i18n/generated/cldr';

const twelve = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2019, month, 13)));
/** 13 October 2019 was a Sunday. */
const seven = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2019, 9, 13 + day)));

/** How a day is written: the month's part, the whole, and where the weekday goes. */
const PATTERNS = {
  en: ['{d} {m}', '{dm} {y}', '{w}, {date}'],
  ru: ['{d} {m}', '{dm} {y} г.', '{w}, {date}'],
  uz: ['{d}-{m}', '{dm}, {y}', '{w}, {date}'],
  'uz-Cyrl': ['{d} {m}', '{dm}, {y}', '{w}, {date}'],
  ar: ['{d} {m}', '{dm} {y}', '{w}، {date}'],
  de: ['{d}. {m}', '{dm} {y}', '{w}, {date}'],
  es: ['{d} de {m}', '{dm} de {y}', '{w}, {date}'],
  fr: ['{d} {m}', '{dm} {y}', '{w} {date}'],
  it: ['{d} {m}', '{dm} {y}', '{w} {date}'],
  kk: ['{d} {m}', '{y} ж. {dm}', '{date}, {w}'],
  ky: ['{d}-{m}', '{y}-ж., {dm}', '{date}, {w}'],
  tg: ['{d} {m}', '{dm} {y}', '{w}, {date}'],
  tk: ['{d} {m}', '{dm} {y}', '{date} {w}'],
  az: ['{d} {m}', '{dm} {y}', '{date}, {w}'],
  mn: ['{m}ын {d}', '{y} оны {dm}', '{date}, {w}'],
  ka: ['{d} {m}', '{dm}, {y}', '{w}, {date}'],
  hy: ['{d} {m}', '{dm}, {y} թ.', '{date}, {w}'],
};

/** What some write otherwise than most do: `09:00–17:00`, `GMT+5`. */
const OTHERWISE = {
  ar: { halves: ['ص', 'م'], hours: '{a} – {b}', greenwich: 'غرينتش' },
  de: { hours: '{a}–{b} Uhr' },
  // “Ruso e inglés”.
  es: { isShort: true, list: [', ', ' y ', ' e '] },
  fr: { greenwich: 'UTC' },
};

/** What the United States write otherwise; English is British here, as at the OSCE and the UN. */
const AMERICAN = { patterns: ['{m} {d}', '{dm}, {y}', '{w}, {date}'], halves: ['AM', 'PM'], hours: '{a} – {b}' };

/** Languages that the widgets' own words are in have files of their own; the rest share one. */
const OWN_FILES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ru', 'uz', 'uz-Cyrl'];

/** Where the library's content comes from and who reads it. */
const REGIONS = [
  'AF',
  'AM',
  'AT',
  'AZ',
  'DE',
  'ES',
  'FR',
  'GB',
  'GE',
  'IT',
  'KG',
  'KZ',
  'MN',
  'PL',
  'RU',
  'TJ',
  'TM',
  'TR',
  'US',
  'UZ',
];
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'it', 'kk', 'ky', 'ru', 'tg', 'tk', 'tr', 'uz'];

function partOf(language, type, dates) {
  const formatter = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return dates.map((date) => formatter.formatToParts(date).find((part) => part.type === type).value);
}

function namesOf(language, type, codes) {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none', languageDisplay: 'standard' });
  return Object.fromEntries(codes.map((code) => [code, names.of(code)]).filter(([, name]) => name));
}

/** `, ` and ` va `: what stands between the items of a list, and before the last. */
function separatorsOf(language) {
  const parts = new Intl.ListFormat(language).formatToParts(['A', 'B', 'C']);
  return [parts[1].value, parts[3].value];
}

/** CLDR writes the Uzbek letters oʻ and gʻ in two ways; one is right: U+02BB. */
const spell = (text) => text.replaceAll('‘', 'ʻ');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const files = {};
for (const [language, patterns] of Object.entries(PATTERNS)) {
  const file = OWN_FILES.includes(language) ? language : 'asia';
  files[file] = { ...files[file], [language]: dataOf(language, patterns) };
}
for (const [name, data] of Object.entries(files)) await write(join(FOLDER, `${name}.ts`), data);

function dataOf(language, patterns) {
  const source = language.startsWith('en') ? 'en-GB' : language;
  return {
    patterns,
    months: partOf(source, 'month', twelve),
    weekdays: partOf(source, 'weekday', seven),
    list: separatorsOf(source),
    region: namesOf(source, 'region', REGIONS),
    language: namesOf(source, 'language', LANGUAGES),
    ...OTHERWISE[language],
  };
}

async function write(file, data) {
  const source = `// Made by \`npm run generate:cldr\` from CLDR ${process.versions.cldr}; do not edit.
import type { LanguageData } from '../../cldr.js';

${spell(toSource(data))}
`;
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
}

function toSource(data) {
  if (!data.en) return `export const data: Readonly<Record<string, LanguageData>> = ${JSON.stringify(data)};`;
  return `const en: LanguageData = ${JSON.stringify(data.en)};

export const data = { en, 'en-US': { ...en, ${JSON.stringify(AMERICAN).slice(1)} } satisfies Readonly<Record<string, LanguageData>>;`;
}
