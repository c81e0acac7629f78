import { toPlainText } from '../core/rich-text.js';
import { toAttribute } from './source.js';
import type { Problem, Reading } from '../core/widget.js';
import type { Field, Fields, Items, RecordOf } from './fields.js';
import type { Source } from './source.js';

/** A rule that looks at more than one field. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each table types its own rules
export interface Rule<R = any> {
  /** The field that the editor should look at. */
  readonly field: keyof R & string;
  readonly isBroken: (record: R) => unknown;
  /** Fields that are left out when the rule is broken. */
  readonly drop?: readonly (keyof R & string)[];
}

export type Rules<R> = Readonly<Record<string, Rule<R>>>;

/** Something an editor should mend, by the name of its text in editor-texts.ts. */
export interface Finding {
  readonly field: string;
  readonly text: string;
  readonly found?: string | undefined;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * Makes a record of what the sources say: for each field the first source that has something valid, then the rules
 * across fields. What is not valid is left out and reported; it never takes the rest with it.
 *
 * @param kind names the texts of this record
 * @param sources in the order of precedence
 */
export function readRecord<F extends Fields>(
  kind: string,
  fields: F,
  rules: Rules<RecordOf<F>>,
  sources: readonly Source[],
): Reading<RecordOf<F>> {
  const findings: Finding[] = [];
  const record = read(kind, fields, rules, sources, findings) as RecordOf<F>;
  return { record, explain: findings.length ? () => explain(findings) : undefined };
}

/** The texts are for editors alone, so only a page that has a mistake loads them. */
async function explain(findings: readonly Finding[]): Promise<Problem[]> {
  const { toProblem } = await import('./editor-texts.js');
  return findings.map(toProblem);
}

function read(
  kind: string,
  fields: Fields,
  rules: Rules<never>,
  sources: readonly Source[],
  findings: Finding[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const report = (name: string, text: string, raw: unknown): void => {
    findings.push({ field: toAttribute(name), text: `${kind}.${text}`, found: describe(raw), record: { ...record } });
  };
  for (const [name, field] of Object.entries(fields)) {
    const value = readField(kind, name, field, sources, findings, (raw) => report(name, name, raw));
    if (value !== undefined) record[name] = value;
  }
  for (const [text, { field, isBroken, drop = [] }] of Object.entries(rules)) {
    if (!isBroken(record as never)) continue;
    report(field, text, record[field]);
    for (const name of drop) Reflect.deleteProperty(record, name);
  }
  return record;
}

function readField(
  kind: string,
  name: string,
  field: Field<unknown>,
  sources: readonly Source[],
  findings: Finding[],
  report: (raw?: unknown) => void,
): unknown {
  let isMissing = field.required;
  for (const source of sources) {
    const found = source(name, field.shape);
    if (found === undefined || found === '' || found === false) continue;
    const raw = field.items ? readItems(kind, name, field.items, found as readonly Source[], findings) : found;
    const value = field.parse(raw as never);
    if (value !== undefined) {
      if (field.isWell?.(value) === false) report(found);
      return value;
    }
    isMissing = false;
    if (!field.items) report(found);
  }
  if (isMissing) report();
  return undefined;
}

/** Reads each item by its own table; one that lacks what it can't stand without is left out. */
function readItems(
  kind: string,
  name: string,
  { fields, rules = {}, essential }: Items,
  found: readonly Source[],
  findings: Finding[],
): unknown {
  return found.flatMap((source, index) => {
    const own: Finding[] = [];
    const record = read(`${kind}.${name}`, fields, rules, [source], own);
    for (const finding of own)
      findings.push({ ...finding, field: `${toAttribute(name)} ${index + 1}: ${finding.field}` });
    return essential.every((key) => key in record) ? [record] : [];
  });
}

const MAX_SHOWN = 60;

/** What was found, short enough for a warning; nothing for what is no text. */
function describe(raw: unknown): string | undefined {
  const text = Array.isArray(raw) ? toPlainText(raw.flat()) : String(raw ?? '');
  return text ? text.slice(0, MAX_SHOWN) + (text.length > MAX_SHOWN ? '…' : '') : undefined;
}
