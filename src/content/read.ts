import { whenIdle } from '../core/when-idle.js';
import { DataLoader } from './data.js';
import { always } from './fields.js';
import { isEmpty, SHAPES } from './shapes.js';
import { fromAttributes } from './sources/attributes.js';
import { fromChildren } from './sources/children.js';
import { fromItem } from './sources/item.js';
import { toAttribute } from './source.js';
import type { Reader, Reading } from '../core/widget.js';
import type { DataHost } from './data.js';
import type { Field, Fields, Items, RecordOf, Siblings } from './fields.js';
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

/** Items of the first paint: more than the tallest screen shows. */
const FIRST_ITEMS = 48;

/** Items that a slow phone reads and shows without a pause that is felt. */
const MORE_ITEMS = 60;

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

/** Reads the record of an element: its attributes, its children, its script of data, its feed; in this order. */
export class ElementReader<F extends Fields> implements Reader<RecordOf<F>> {
  readonly #host: DataHost;
  readonly #kind: Kind<F>;
  readonly #data: DataLoader;
  #reader: RecordReader | undefined;
  #event: Event | undefined;
  #isWriting = false;
  /** Of a long list the rest is read when the page has time. */
  #limit = FIRST_ITEMS;

  constructor(host: DataHost, kind: Kind<F>) {
    this.#host = host;
    this.#kind = kind;
    this.#data = new DataLoader(host, kind.name);
  }

  get language(): string | undefined {
    return this.#data.loaded?.language;
  }

  reset(): void {
    this.#reader = undefined;
  }

  prepare(): Promise<unknown> | undefined {
    const loading = this.#data.load(() => {
      const { reason } = this.#data.loaded ?? {};
      this.#event = new CustomEvent(reason ? 'error' : 'load', { detail: { reason } });
      this.reset();
      this.#host.requestUpdate();
    });
    // Children stand in until all is there; without them what the attributes give is better than nothing. A document is
    // shown as it stands in the page at once: help does not wait.
    return !this.#kind.isDocument && this.#host.querySelector(':scope>:not(script)') ? loading : undefined;
  }

  release(): void {
    this.#data.release();
    if (this.#isWriting) this.#write(undefined);
  }

  /** In the order of precedence. @param data from elsewhere; the feed is the last */
  #sourcesWith(data: readonly Source[]): readonly Source[] {
    const { fields, isDocument } = this.#kind;
    const own = [fromAttributes(this.#host), fromChildren(this.#host, this.#kind)];
    if (!isDocument || !data.length) return [...own, ...data];
    const settings = own.map(
      (source): Source =>
        (name) =>
          fields[name]?.isSetting ? source(name) : undefined,
    );
    return [...settings, ...data.slice(-1)];
  }

  #readOn(): void {
    this.#limit += MORE_ITEMS;
    this.#host.requestUpdate();
  }

  #write(record: unknown): void {
    import('./outputs/write.js').then(
      ({ write }) => write(this.#host, this.#kind.name, record),
      // Search engines come again.
      () => undefined,
    );
  }

  read(): Reading<RecordOf<F>> {
    const { sources = [], reason } = this.#data.loaded ?? {};
    const { isLoading } = this.#data;
    this.#reader ??= new RecordReader(this.#kind, this.#sourcesWith(sources));
    const { record, findings, rest } = this.#reader.read(this.#limit);
    if (rest) whenIdle(() => this.#readOn());
    const event = this.#event;
    this.#event = undefined;
    if (record['jsonLd'] && !isLoading && !rest) this.#isWriting = true;
    if (this.#isWriting) this.#write(record['jsonLd'] && record);
    // The words are for editors alone, so only a page that has a mistake loads them.
    const tell = async (): Promise<void> => (await import('./editor/tell.js')).tell(this.#host, findings);
    return {
      record: record as RecordOf<F>,
      event,
      hasFailed: reason !== undefined && Object.keys(record).every((name) => this.#kind.fields[name]?.isSetting),
      isLoading,
      rest,
      // What a feed has not said, or could not say, is no mistake of the editor's.
      tell: findings.length && !rest && !reason && !isLoading ? tell : undefined,
    };
  }
}

/**
 * Makes a record of what the sources say: for each field the first source that has something valid. What is not valid
 * is left out and reported; it never takes the rest with it.
 */
export class RecordReader {
  readonly #kind: Kind;
  readonly #sources: readonly Source[];
  readonly #place: string;
  readonly #parsed = new Map<string, Parsed>();
  readonly #items = new Map<Element, Read>();

  /**
   * @param sources in the order of precedence
   * @param place of an item, for the editor: `photos 2: `
   */
  constructor(kind: Kind, sources: readonly Source[], place = '') {
    this.#kind = kind;
    this.#sources = sources;
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
    const fields = Object.entries(this.#kind.fields);
    for (const [name, field] of fields) {
      const { fits = always, isWell = always } = field;
      for (const [place, source] of Object.entries(this.#sources)) {
        const found = source(name);
        // An empty attribute says nothing, unless being there is all it says.
        if (!found && !(found === '' && field.shape === 'flag')) continue;
        const { isNothing, value, findings: own, ...parsed } = this.#parse(name, field, found, place, limit);
        if (isNothing) continue;
        rest += parsed.rest;
        findings.push(...own);
        const isAccepted = value && fits(value, siblings);
        if (isAccepted) record[name] = value;
        // Items that lack what they can't stand without have said so themselves.
        if (own.length) told.add(name);
        else if (!isAccepted || !isWell(value, siblings)) tell(name, found);
        if (isAccepted) break;
      }
    }
    for (const [name, { isNeeded }] of fields) {
      if (!(name in record) && !told.has(name) && isNeeded?.(siblings)) tell(name);
    }
    return { record: siblings, findings, rest };
  }

  /** @param source its place in the order of precedence */
  #parse(name: string, field: Field<unknown>, found: Raw, source: string, limit: number): Parsed {
    const key = `${source} ${name}`;
    const before = this.#parsed.get(key);
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
    this.#parsed.set(key, parsed);
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
