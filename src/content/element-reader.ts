import { whenIdle } from '../core/when-idle.js';
import { DataLoader } from './data.js';
import { RecordReader } from './read.js';
import { fromAttributes } from './sources/attributes.js';
import { fromChildren } from './sources/children.js';
import type { Reader, Reading } from '../core/reader.js';
import type { DataHost } from './data.js';
import type { Fields, RecordOf } from './fields.js';
import type { Kind } from './read.js';
import type { Source } from './source.js';

/** Items of the first paint: more than the tallest screen shows. */
const FIRST_ITEMS = 48;

/** Items that a slow phone reads and shows without a pause that is felt. */
const MORE_ITEMS = 60;

/** Reads the record of an element: its attributes, its children, its script of data, its feed; in this order. */
export class ElementReader<F extends Fields> implements Reader<RecordOf<F>> {
  readonly #host: DataHost;
  readonly #kind: Kind<F>;
  readonly #data: DataLoader;
  #reader: RecordReader | undefined;
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
    const loading = this.#data.load(() => this.reset());
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
    if (rest)
      whenIdle(() => {
        this.#limit += MORE_ITEMS;
        this.#host.requestUpdate();
      });
    if (record['jsonLd'] && !isLoading && !rest) this.#isWriting = true;
    if (this.#isWriting) this.#write(record['jsonLd'] && record);
    // The words are for editors alone, so only a page that has a mistake loads them.
    const tell = async (): Promise<void> => (await import('./editor/tell.js')).tell(this.#host, findings);
    return {
      record: record as RecordOf<F>,
      hasFailed: reason !== undefined && Object.keys(record).every((name) => this.#kind.fields[name]?.isSetting),
      isLoading,
      rest,
      // What a feed has not said, or could not say, is no mistake of the editor's.
      tell: findings.length && !rest && !reason && !isLoading ? tell : undefined,
    };
  }
}
