import {
  always,
  checked,
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
  timeZone,
  WIDGET_FIELDS,
} from './fields.js';
import { day, daysAgo, hasBegun } from './moments.js';
import type { Field, InputOf, RecordOf, Rules, Siblings } from './fields.js';
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

/** A telephone number. */
export interface PhoneNumber {
  /** Grouped as the editor typed it. */
  readonly text: string;
  /** False for what may not be what it looks like: it is shown as plain words, beside the official page. */
  readonly isSound: boolean;
}

/** Editors' no-break spaces are spaces; `+` stands before a country code only, so never before a short number. */
const NUMBER = /^(\+[1-9]([ \u00a0\u202f]?\d){6,14}|\d([ \u00a0\u202f]?\d){2,14})$/;
const NUMBER_ABROAD = /^\+[1-9]([ \u00a0\u202f]?\d){6,14}$/;

/** What is refused loses the characters that hide or turn the others, and stays: help is never silently hidden. */
function phoneNumber(pattern: RegExp, rules?: Rules<PhoneNumber>): Field<PhoneNumber, 'value'> {
  return checked(
    (raw) => {
      const text = raw
        .replace(/\p{Cf}/gu, '')
        .replace(/\p{Cc}+/gu, ' ')
        .trim();
      return text && { text, isSound: pattern.test(raw) };
    },
    { isWell: ({ isSound }) => isSound, ...rules },
  );
}

/** As in 112 or 116 123: it works in its own country alone. */
export function isShortNumber(number: PhoneNumber | undefined): boolean {
  return number?.isSound === true && number.text.replace(/\D/g, '').length <= 6;
}

/** A short number behind a country code rings nowhere, or at a stranger's. */
function isNoShortNumber({ text }: PhoneNumber, { number }: Siblings): boolean {
  const short = number as PhoneNumber | undefined;
  const digits = short?.text.replace(/\D/g, '') ?? '';
  return (
    !isShortNumber(short) ||
    text.replace(/\D/g, '').length - digits.length > 3 ||
    !text.replace(/\D/g, '').endsWith(digits)
  );
}

/** Days after which somebody should call the number again, and after which nobody should rely on it. */
export const STALE_DAYS = 180;
export const OLD_DAYS = 365;

/** One help line. Missing facts are reported, but help is never hidden. */
export const HELPLINE_FIELDS = {
  name: text({ isNeeded: always }),
  /** Of the page alone: shown where no number is said apart from it, as when a system has taken the attributes. */
  text: setting(line()),
  operator: text({ isNeeded: always }),
  number: phoneNumber(NUMBER, { isNeeded: ({ sms, chatUrl }) => !sms && !chatUrl }),
  numberAbroad: phoneNumber(NUMBER_ABROAD, { fits: isNoShortNumber }),
  /** A short number is of one country. */
  worksIn: text({ isNeeded: ({ number }) => isShortNumber(number as PhoneNumber | undefined) }),
  country: country({ isNeeded: always }),
  sms: phoneNumber(NUMBER),
  chatUrl: httpsAddress(),
  languages: languages({ isNeeded: always }),
  verified: day({ isNeeded: always, fits: hasBegun, isWell: (verified) => verified >= daysAgo(STALE_DAYS) }),
  verifiedBy: text({ isNeeded: always }),
  hours: text({
    isNeeded: always,
    fits: (hours, { verified }) => verified ?? !/^always$|24\s*\/\s*7/.test(hours),
  }),
  timeZone: timeZone({ isNeeded: ({ hours }) => hours && hours !== 'always' }),
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
 * markup. The link that leads away is one child, `slot="exit"`: its address is `exitUrl`, its words are `exitText`.
 */
export const FACTSHEET_FIELDS = {
  ...WIDGET_FIELDS,
  heading: text({ isNeeded: always }),
  intro: prose(),
  act: list(PART_OF_DEFINITION),
  means: list(PART_OF_DEFINITION),
  purpose: list(PART_OF_DEFINITION),
  definitionSource: line(),
  signs: list({ max: 12 }),
  do: list(),
  avoid: list(),
  noDefaultWarnings: setting(flag()),
  statistics: items(STATISTIC_FIELDS, ['text', 'year', 'scope', 'sourceUrl']),
  helplines: items(HELPLINE_FIELDS, []),
  sources: list({
    isNeeded: ({ act, means, purpose, signs, statistics }) => act ?? means ?? purpose ?? signs ?? statistics,
    isWell: (sources) => sources.some((source) => source.querySelector('[href^="https:"]')),
  }),
  reviewed: day({ isNeeded: always, fits: hasBegun, isWell: (reviewed) => reviewed >= daysAgo(365) }),
  reviewedBy: text({ isNeeded: always }),
  emergencyNumber: pattern(/^\d{2,6}$/),
  callLinks: setting(flag()),
  exit: setting(choice(EXITS, { isWell: (exit) => exit !== 'off' })),
  exitUrl: setting(
    httpsAddress({ isNeeded: ({ exit }) => exit !== 'off', isWell: (url) => !isOfSite(url, location.hostname) }),
  ),
  exitText: setting(text({ max: 40 })),
  exitShortcut: setting(choice(EXIT_SHORTCUTS)),
  print: setting(choice(PRINTS)),
  qrUrl: setting(httpsAddress()),
};

/** Neither a page of the site, nor one that is told where the reader comes from. */
function isOfSite(url: string, site: string): boolean {
  return site !== '' && url.includes(site);
}

/** One fact sheet, checked. */
export type Factsheet = RecordOf<typeof FACTSHEET_FIELDS>;

/** The attributes of a fact sheet as properties, raw. */
export type FactsheetInput = InputOf<typeof FACTSHEET_FIELDS>;

export const FACTSHEET = {
  name: 'factsheet',
  fields: FACTSHEET_FIELDS,
  heading: true,
  body: 'intro',
  isDocument: true,
} satisfies Kind;
