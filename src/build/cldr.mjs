/**
 * Writes src/i18n/generated/cldr/: what Chromium leaves out of the Unicode CLDR. Chromium ships no names of months for
 * these languages: it prints `2019 M05 13`, or falls to the browser's own language, while `supportedLocalesOf` says yes.
 * Node has the whole CLDR; https://cldr.unicode.org
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'src/i18n/generated/cldr';

/** How a day is written: the month's part, the whole, and where the weekday goes. */
const PATTERNS = {
  uz: ['{d}-{m}', '{dm}, {y}', '{w}, {date}'],
  'uz-Cyrl': ['{d} {m}', '{dm}, {y}', '{w}, {date}'],
  kk: ['{d} {m}', '{y} ж. {dm}', '{date}, {w}'],
  ky: ['{d}-{m}', '{y}-ж., {dm}', '{date}, {w}'],
  tg: ['{d} {m}', '{dm} {y}', '{w}, {date}'],
  tk: ['{d} {m}', '{dm} {y}', '{date} {w}'],
  az: ['{d} {m}', '{dm} {y}', '{date}, {w}'],
  mn: ['{m}ын {d}', '{y} оны {dm}', '{date}, {w}'],
  ka: ['{d} {m}', '{dm}, {y}', '{w}, {date}'],
  hy: ['{d} {m}', '{dm}, {y} թ.', '{date}, {w}'],
};

/** Languages that the widgets' own words are in, too, have files of their own; the rest share one. */
const OWN_FILES = ['uz', 'uz-Cyrl'];

/** Where the library's content comes from and who reads it. */
const REGIONS = ['AF', 'AM', 'AZ', 'DE', 'GB', 'GE', 'KG', 'KZ', 'MN', 'RU', 'TJ', 'TM', 'TR', 'US', 'UZ'];
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'it', 'kk', 'ky', 'ru', 'tg', 'tk', 'tr', 'uz'];

const twelve = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2019, month, 13)));
/** 13 October 2019 was a Sunday. */
const seven = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2019, 9, 13 + day)));

function partOf(language, type, dates) {
  const formatter = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return dates.map((date) => formatter.formatToParts(date).find((part) => part.type === type).value);
}

function namesOf(language, type, codes) {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none', languageDisplay: 'standard' });
  return Object.fromEntries(codes.map((code) => [code, names.of(code)]).filter(([, name]) => name));
}

/** ` va `: what stands before the last of a list. */
function lastSeparatorOf(language) {
  return new Intl.ListFormat(language).formatToParts(['A', 'B', 'C'])[3].value;
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
  return {
    patterns,
    months: partOf(language, 'month', twelve),
    weekdays: partOf(language, 'weekday', seven),
    last: lastSeparatorOf(language),
    region: namesOf(language, 'region', REGIONS),
    language: namesOf(language, 'language', LANGUAGES),
  };
}

async function write(file, data) {
  const source = `// Made by \`npm run generate:cldr\` from CLDR ${process.versions.cldr}; do not edit.
import type { LanguageData } from '../../cldr.js';

export const data: Readonly<Record<string, LanguageData>> = ${spell(JSON.stringify(data))};
`;
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
