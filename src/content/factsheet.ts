import {
  choice,
  country,
  flag,
  httpsAddress,
  items,
  languages,
  list,
  pattern,
  prose,
  required,
  text,
  WIDGET_FIELDS,
} from './fields.js';
import { day } from './moments.js';
import { readRecord } from './read.js';
import { fromAttributes } from './sources/attributes.js';
import { fromChildren } from './sources/light-dom.js';
import type { RichText } from '../core/rich-text.js';
import type { Reading } from '../core/widget.js';
import type { InputOf, RecordOf } from './fields.js';
import type { Rules } from './read.js';

export const EXITS = ['button', 'off'] as const;
export const EXIT_SHORTCUTS = ['shift3', 'off'] as const;
export const PRINTS = ['full', 'card', 'off'] as const;
export const CALL_COSTS = ['unknown', 'free', 'charged'] as const;
export const ANSWERS = ['unknown', 'yes', 'no'] as const;

/** One figure. Without year, scope and source it says nothing, so it is not shown. */
export const STATISTIC_FIELDS = {
  text: required(prose()),
  year: required(pattern(/^\d{4}([–-]\d{4})?$/)),
  scope: required(text()),
  source: text(),
  sourceUrl: required(httpsAddress()),
};

export type Statistic = RecordOf<typeof STATISTIC_FIELDS>;

/** Digits grouped as the editor typed them. */
const NUMBER = /^\+?\d( ?\d){2,14}$/;

/** One help line. Missing facts are reported, but help is never hidden: a name is enough to be shown. */
export const HELPLINE_FIELDS = {
  name: required(text()),
  operator: required(text()),
  number: pattern(NUMBER),
  numberAbroad: pattern(/^\+[1-9]( ?\d){6,14}$/),
  worksIn: text(),
  country: required(country()),
  sms: pattern(NUMBER),
  chatUrl: httpsAddress(),
  languages: required(languages()),
  hours: required(text()),
  cost: required(choice(CALL_COSTS)),
  confidential: required(choice(ANSWERS)),
  anonymous: choice(ANSWERS),
  officialUrl: required(httpsAddress()),
  verified: required(day()),
  verifiedBy: required(text()),
};

export type Helpline = RecordOf<typeof HELPLINE_FIELDS>;

/** The day so many days ago, as `2019-05-13`. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** In the zone that is furthest ahead, tomorrow has already begun. */
const isToCome = (day = ''): boolean => day > daysAgo(-1);

export const HELPLINE_RULES = {
  numberMissing: { field: 'number', isBroken: ({ number, sms, chatUrl }) => !number && !sms && !chatUrl },
  scopeMissing: {
    field: 'worksIn',
    isBroken: ({ number, worksIn }) => number && number.replace(/\D/g, '').length <= 6 && !worksIn,
  },
  alwaysUnverified: {
    field: 'hours',
    isBroken: ({ hours = '', verified }) => /^always$|24\s*\/\s*7/.test(hours) && !verified,
    drop: ['hours'],
  },
  verifiedToCome: { field: 'verified', isBroken: ({ verified }) => isToCome(verified), drop: ['verified'] },
} satisfies Rules<Helpline>;

/**
 * What a fact sheet is. Every list may also be written `one | two` in an attribute, for systems that strip children's
 * markup; the child that leads away is `slot="exit-url"`, as all children are named after the attribute.
 */
export const FACTSHEET_FIELDS = {
  ...WIDGET_FIELDS,
  heading: required(text()),
  intro: prose(),
  act: list(),
  means: list(),
  purpose: list(),
  signs: list(12),
  do: list(),
  avoid: list(),
  noDefaultWarnings: flag(),
  statistics: items(STATISTIC_FIELDS, ['text', 'year', 'scope', 'sourceUrl']),
  helplines: items(HELPLINE_FIELDS, ['name'], HELPLINE_RULES),
  sources: list(),
  reviewed: required(day()),
  reviewedBy: required(text()),
  emergencyNumber: pattern(/^\d{2,6}$/),
  exitUrl: httpsAddress(),
  exit: choice(EXITS),
  exitShortcut: choice(EXIT_SHORTCUTS),
  print: choice(PRINTS),
};

/** One fact sheet, checked. */
export type Factsheet = RecordOf<typeof FACTSHEET_FIELDS>;

/** The attributes of a fact sheet as properties, raw. */
export type FactsheetInput = InputOf<typeof FACTSHEET_FIELDS>;

function hasLink(text: RichText): boolean {
  return text.some((part) => typeof part !== 'string' && (part.href?.startsWith('https:') || hasLink(part.content)));
}

export const FACTSHEET_RULES = {
  definitionIncomplete: {
    field: 'act',
    isBroken: ({ act, means, purpose, sources }) => (act || means || purpose) && !(act && means && purpose && sources),
    drop: ['act', 'means', 'purpose'],
  },
  sourcesMissing: {
    field: 'sources',
    isBroken: ({ act, signs, statistics, sources }) => (act || signs || statistics) && !sources?.some(hasLink),
  },
  reviewedToCome: { field: 'reviewed', isBroken: ({ reviewed }) => isToCome(reviewed), drop: ['reviewed'] },
  reviewedLongAgo: { field: 'reviewed', isBroken: ({ reviewed }) => reviewed && reviewed < daysAgo(365) },
  exitUrlMissing: { field: 'exitUrl', isBroken: ({ exitUrl, exit }) => !exitUrl && exit !== 'off' },
  exitUrlIsHere: {
    field: 'exitUrl',
    isBroken: ({ exitUrl }) => exitUrl && new URL(exitUrl).origin === location.origin,
  },
  exitIsOff: { field: 'exit', isBroken: ({ exit }) => exit === 'off' },
} satisfies Rules<Factsheet>;

/** Reads a fact sheet from an element: attributes first, then children. */
export function readFactsheet(host: Element): Reading<Factsheet> {
  const sources = [fromAttributes(host), fromChildren(host, { heading: 'heading', body: 'intro' })];
  return readRecord('factsheet', FACTSHEET_FIELDS, FACTSHEET_RULES, sources);
}
