import { FeedError } from './feed.js';
import { JsonLdDocument, lastPartOf } from './json.js';
import { textOf } from './text.js';
import type { DataFields } from './fields.js';
import type { Node } from './json.js';

/** How one kind is found and read in a document. */
export interface Interpreter {
  /** What a node has to be; the first test that any node of the document passes decides. */
  readonly tests: readonly ((node: Node) => boolean)[];
  readonly read: (document: JsonLdDocument, node: Node) => DataFields;
}

/** By the name of the kind; a page has use for few of them. */
const INTERPRETERS: Readonly<Record<string, () => Promise<{ readonly interpreter: Interpreter }>>> = {
  course: () => import('./course.js'),
  quotation: () => import('./quotation.js'),
  gallery: () => import('./gallery.js'),
  factsheet: () => import('./factsheet.js'),
};

const CALENDAR = /^\ufeff?BEGIN:VCALENDAR/i;

/**
 * Reads what a document says of a kind.
 *
 * @param text JSON-LD, or for a course an iCalendar file
 * @param id of the item, from the address's fragment; without it the first that fits is read
 * @throws {FeedError} `syntax` or `item`
 */
export async function interpret(text: string, kind: string, id?: string): Promise<DataFields> {
  const isCalendar = kind === 'course' && CALENDAR.test(text);
  const fields = isCalendar ? await readCalendar(text, id) : await readJson(parse(text), kind, id);
  if (!fields) throw new FeedError('item', `there is no ${kind}${id === undefined ? '' : ` “${id}”`} in it`);
  return fields;
}

async function readCalendar(text: string, id: string | undefined): Promise<DataFields | undefined> {
  const { parseCalendar, readEvent } = await import('./icalendar.js');
  return readEvent(parseCalendar(text), id);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new FeedError('syntax', String(error));
  }
}

async function readJson(value: unknown, kind: string, id: string | undefined): Promise<DataFields | undefined> {
  const { interpreter } = (await INTERPRETERS[kind]?.()) ?? {};
  const document = new JsonLdDocument(value);
  // A reference alone says nothing.
  const candidates = document.nodes.filter((node) => Object.keys(node).length > 1 && (!id || hasId(node, id)));
  for (const test of interpreter?.tests ?? []) {
    const found = candidates.find(test);
    if (found) return interpreter?.read(document, found);
  }
  return undefined;
}

function hasId(node: Node, id: string): boolean {
  const address = String(node['@id'] ?? '');
  return (
    address === id || address.endsWith(`#${id}`) || lastPartOf(address) === id || textOf(node['identifier']) === id
  );
}
