/** What the element of a fact sheet has to know before its table comes, which is loaded with what shows it. */
import { WIDGET_FIELDS } from './fields.js';
import type { Field } from './fields.js';
import type { FactsheetInput } from './factsheet.js';

const TEXT = { shape: 'value' } as const;
const FLAG = { shape: 'flag' } as const;

/** The properties that the table has; of their kind only what Lit asks for. */
export const FACTSHEET_PROPERTIES = {
  ...WIDGET_FIELDS,
  heading: TEXT,
  intro: TEXT,
  act: TEXT,
  means: TEXT,
  purpose: TEXT,
  definitionSource: TEXT,
  signs: TEXT,
  do: TEXT,
  avoid: TEXT,
  noDefaultWarnings: FLAG,
  sources: TEXT,
  reviewed: TEXT,
  reviewedBy: TEXT,
  emergencyNumber: TEXT,
  callLinks: FLAG,
  exit: TEXT,
  exitUrl: TEXT,
  exitText: TEXT,
  exitShortcut: TEXT,
  print: TEXT,
  qrUrl: TEXT,
} satisfies Record<keyof FactsheetInput, Pick<Field<never>, 'shape'>>;
