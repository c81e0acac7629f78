import { always } from './fields.js';
import { isEmpty, SHAPES } from './shapes.js';
import { fromItem } from './sources/item.js';
import { toAttribute } from './source.js';
import type { Field, Fields, Items, Siblings } from './fields.js';
import type { Shape, Shapes } from './shapes.js';
import type { Raw, Source } from './source.js';
import type { Slots } from './sources/children.js';

/** What one kind of content is: its name, its table, and which fields children give. */
export interface Kind<F extends Fields = Fields> extends Slots {
  readonly name: string;
  readonly fields: F;
  /**
   * Whether data from elsewhere is the whole content, once it is there, and what stands in the page its fallback: two
   * states of one document must not be mixed.
   */
  readonly isDocument?: boolean;
}

/** Something an editor should mend. */
export interface Finding {
  /** Whose table: `course`, `gallery.photos`. */
  readonly kind: string;
  /** The field in that table. */
  readonly name: string;
  /** Of an item: `photos 2: `. */
  readonly place: string;
  /** What was found there; `undefined` where something is missing. */
  readonly found: Raw | undefined;
  readonly record: Siblings;
}

/** What came of reading. */
interface Read {
  readonly record: Siblings;
  readonly findings: readonly Finding[];
  /** How many items are left unread. */
  readonly rest: number;
}

/** What a field made of what a source found; kept, so that what did not change is the same nodes again. */
interface Parsed {
  readonly found: Raw;
  readonly shaped: Shapes[Shape];
  /** Whether there was nothing to read at all. */
  readonly isNothing: boolean;
  /** Falsy where what was found is no good. */
  readonly value: unknown;
  /** Of the items in it. */
  readonly findings: readonly Finding[];
  readonly rest: number;
}

/**
 * Makes a record of what the sources say: for each field the first source that has something valid. What is not valid
 * is left out and reported; it never takes the rest with it.
 */
export class RecordReader {
  readonly #kind: Kind;
  /** Each with what was made of what it said, by the names of the fields. */
  readonly #sources: readonly (readonly [Source, Map<string, Parsed>])[];
  readonly #place: string;
  readonly #items = new Map<Element, Read>();

  /**
   * @param sources in the order of precedence
   * @param place of an item, for the editor: `photos 2: `
   */
  constructor(kind: Kind, sources: readonly Source[], place = '') {
    this.#kind = kind;
    this.#sources = sources.map((source) => [source, new Map()]);
    this.#place = place;
  }

  /** @param limit the most items of a list to read */
  read(limit = Infinity): Read {
    let rest = 0;
    const record: Record<string, unknown> = {};
    const siblings = record as Siblings;
    const findings: Finding[] = [];
    const told = new Set<string>();
    const tell = (name: string, found?: Raw): void => {
      told.add(name);
      findings.push({ kind: this.#kind.name, name, place: this.#place, found, record: siblings });
    };
    const { fields } = this.#kind;
    // Not its entries: a long page would make a pair for each field of each of its widgets, each time.
    const names = Object.keys(fields);
    for (const name of names) {
      for (const [source, known] of this.#sources) {
        const found = source(name);
        // Most fields are left out, and nothing more is asked of them.
        if (found === undefined || found === false) continue;
        const field = fields[name] as Field<unknown>;
        const { fits = always, isWell = always } = field;
        // An empty attribute says nothing, unless being there is all it says.
        if (found === '' && field.shape !== 'flag') continue;
        const { isNothing, value, findings: own, rest: unread } = this.#parse(name, field, found, known, limit);
        if (isNothing) continue;
        rest += unread;
        const isAccepted = value && fits(value, siblings);
        if (isAccepted) record[name] = value;
        // Items that lack what they can't stand without have said so themselves.
        if (own.length) {
          findings.push(...own);
          told.add(name);
        } else if (!isAccepted || !isWell(value, siblings)) tell(name, found);
        if (isAccepted) break;
      }
    }
    for (const name of names) {
      if (!(name in record) && !told.has(name) && fields[name]?.isNeeded?.(siblings)) tell(name);
    }
    // Where the table did not come nothing has a place.
    const leftOver = names[0] && this.#sources.map(([source]) => source('')).find(Boolean);
    if (leftOver) tell('', leftOver);
    return { record: siblings, findings, rest };
  }

  /** @param known what was made of what the same source said before */
  #parse(name: string, field: Field<unknown>, found: Raw, known: Map<string, Parsed>, limit: number): Parsed {
    const before = known.get(name);
    const isSame = before?.found === found;
    if (isSame && !before.rest) return before;
    const findings: Finding[] = [];
    const shaped = isSame ? before.shaped : SHAPES[field.shape](found);
    const value = field.items
      ? this.#readItems(name, field.items, (shaped as readonly Element[]).slice(0, limit), findings)
      : field.parse
        ? field.parse(shaped)
        : shaped;
    const rest = field.items ? Math.max(0, (shaped as readonly Element[]).length - limit) : 0;
    const parsed = { found, shaped, isNothing: isEmpty(shaped), value, findings, rest };
    known.set(name, parsed);
    return parsed;
  }

  /** Reads each item by its own table; one that lacks what it can't stand without is left out. */
  #readItems(name: string, { fields, essential }: Items, elements: readonly Element[], findings: Finding[]): unknown {
    const records = elements.flatMap((element, index) => {
      const kind = { name: `${this.#kind.name}.${name}`, fields };
      const item =
        this.#items.get(element) ??
        new RecordReader(kind, [fromItem(element)], `${toAttribute(name)} ${index + 1}: `).read();
      this.#items.set(element, item);
      findings.push(...item.findings);
      return hasAll(item.record, essential) ? [item.record] : [];
    });
    return records.length && records;
  }
}

/** Whether a record has what it can't stand without, and anything at all. */
function hasAll(record: Siblings, essential: readonly string[]): boolean {
  return essential.every((name) => name in record) && Object.keys(record).length > 0;
}
