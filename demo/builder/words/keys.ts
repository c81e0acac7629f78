/** The words that the builder says, beside those that stand in its code: of tables, rules and lists. */
import { EDITOR_TEXTS, SHORTEN } from '../../../src/content/editor/texts.js';
import { KINDS, NAMES, TAGS } from '../model/draft.js';
import { groupsOf } from '../model/groups.js';
import { helpOf, labelOf } from '../model/labels.js';
import { SYSTEMS } from '../model/systems.js';
import type { Fields } from '../../../src/content/fields.js';
import type { Texts } from '../../../src/content/editor/texts.js';

/** @param descriptions of widgets and fields, from the manifest */
export function keysOfTables(descriptions: readonly string[]): ReadonlySet<string> {
  const fields = TAGS.flatMap((tag) => everyField(KINDS[tag].fields));
  return new Set([
    ...fields.flatMap(([name, { options = [] }]) => [labelOf(name), ...options]),
    ...TAGS.flatMap((tag) => groupsOf(tag).map(({ name }) => name)),
    ...Object.values(NAMES),
    ...SYSTEMS.flatMap(({ name, how }) => [name, how]),
    ...descriptions.map(helpOf).filter(Boolean),
    ...Object.values(EDITOR_TEXTS).flatMap((table) => Object.values(table).flatMap(wordsOf)),
    SHORTEN,
  ]);
}

/** Those of a table, and of the things in its lists. */
function everyField(fields: Fields): [string, Fields[string]][] {
  return Object.entries(fields).flatMap(([name, field]) => [[name, field], ...everyField(field.items?.fields ?? {})]);
}

function wordsOf(texts: Texts): string[] {
  return [texts].flat().flatMap((text) => (typeof text === 'string' ? text : (text[1] as string)));
}
