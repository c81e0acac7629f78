import {
  always,
  choice,
  country,
  flag,
  httpsAddress,
  items,
  languages,
  line,
  list,
  pattern,
  prose,
  setting,
  text,
  WIDGET_FIELDS,
} from './fields.js';
import { day, daysAgo, hasBegun } from './moments.js';
import type { InputOf, RecordOf, Siblings } from './fields.js';
import type { Kind } from './read.js';

export const EXITS = ['button', 'off'] as const;
export const EXIT_SHORTCUTS = ['shift3', 'off'] as const;
export const PRINTS = ['full', 'card', 'off'] as const;
export const CALL_COSTS = ['unknown', 'free', 'charged'] as const;
export const ANSWERS = ['unknown', 'yes', 'no'] as const;

/** One figure. Without year, scope and source it says nothing, so it is not shown. */
export const STATISTIC_FIELDS = {
  text: line({ isNeeded: always }),
  year: pattern(/^\d{4}([–-]\d{4})?$/, { isNeeded: always }),
  scope: text({ isNeeded: always }),
  source: text(),
  sourceUrl: httpsAddress({ isNeeded: always }),
};

export type Statistic = RecordOf<typeof STATISTIC_FIELDS>;

/** Digits grouped as the editor typed them. */
const NUMBER = /^\+?\d( ?\d){2,14}$/;

/** One help line. Missing facts are reported, but help is never hidden: a name is enough to be shown. */
export const HELPLINE_FIELDS = {
  name: text({ isNeeded: always }),
  operator: text({ isNeeded: always }),
  number: pattern(NUMBER, { isNeeded: ({ sms, chatUrl }) => !sms && !chatUrl }),
  numberAbroad: pattern(/^\+[1-9]( ?\d){6,14}$/),
  /** A short number is of one country. */
  worksIn: text({ isNeeded: ({ number }) => number && number.replace(/\D/g, '').length <= 6 }),
  country: country({ isNeeded: always }),
  sms: pattern(NUMBER),
  chatUrl: httpsAddress(),
  languages: languages({ isNeeded: always }),
  verified: day({ isNeeded: always, fits: hasBegun }),
  verifiedBy: text({ isNeeded: always }),
  hours: text({
    isNeeded: always,
    fits: (hours, { verified }) => verified ?? !/^always$|24\s*\/\s*7/.test(hours),
  }),
  cost: choice(CALL_COSTS, { isNeeded: always }),
  confidential: choice(ANSWERS, { isNeeded: always }),
  anonymous: choice(ANSWERS),
  officialUrl: httpsAddress({ isNeeded: always }),
};

export type Helpline = RecordOf<typeof HELPLINE_FIELDS>;

/** A definition is all three with a source, or nothing. */
const PART_OF_DEFINITION = { isNeeded: ({ act, means, purpose }: Siblings): unknown => act ?? means ?? purpose };

/**
 * What a fact sheet is. Every list may also be written `one | two` in an attribute, for systems that strip children's
 * markup; the child that leads away is `slot="exit-url"`, as all children are named after the attribute.
 */
export const FACTSHEET_FIELDS = {
  ...WIDGET_FIELDS,
  heading: text({ isNeeded: always }),
  intro: prose(),
  act: list(PART_OF_DEFINITION),
  means: list(PART_OF_DEFINITION),
  purpose: list(PART_OF_DEFINITION),
  signs: list({ max: 12 }),
  do: list(),
  avoid: list(),
  noDefaultWarnings: setting(flag()),
  statistics: items(STATISTIC_FIELDS, ['text', 'year', 'scope', 'sourceUrl']),
  helplines: items(HELPLINE_FIELDS, ['name']),
  sources: list({
    isNeeded: ({ act, means, purpose, signs, statistics }) => act ?? means ?? purpose ?? signs ?? statistics,
    isWell: (sources) => sources.some((source) => source.querySelector('[href^="https:"]')),
  }),
  reviewed: day({ isNeeded: always, fits: hasBegun, isWell: (reviewed) => reviewed >= daysAgo(365) }),
  reviewedBy: text({ isNeeded: always }),
  emergencyNumber: pattern(/^\d{2,6}$/),
  exit: choice(EXITS, { isWell: (exit) => exit !== 'off' }),
  exitUrl: httpsAddress({
    isNeeded: ({ exit }) => exit !== 'off',
    isWell: (url) => new URL(url).origin !== location.origin,
  }),
  exitShortcut: setting(choice(EXIT_SHORTCUTS)),
  print: setting(choice(PRINTS)),
};

/** One fact sheet, checked. */
export type Factsheet = RecordOf<typeof FACTSHEET_FIELDS>;

/** The attributes of a fact sheet as properties, raw. */
export type FactsheetInput = InputOf<typeof FACTSHEET_FIELDS>;

export const FACTSHEET = { name: 'factsheet', fields: FACTSHEET_FIELDS, heading: true, body: 'intro' } satisfies Kind;
