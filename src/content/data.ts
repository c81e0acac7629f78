import { warnAbout } from '../core/warn.js';
import type { FeedError } from './data/feed.js';
import type { Source } from './source.js';

/** An element that can read data from elsewhere. */
export interface DataHost extends Element {
  requestUpdate(): void;
}

/** What came of it. */
export interface Loaded {
  /** In the order of precedence. */
  readonly sources: readonly Source[];
  readonly error: Pick<FeedError, 'reason'> | undefined;
}

/** Our own chunk did not come: the line is down. */
const UNREACHABLE: Loaded = { sources: [], error: { reason: 'network' } };

const INLINE = 'script[type="application/ld+json"]:not([data-written])';

/**
 * An element's data from elsewhere. Whatever it takes is a chunk that only an element with `src`, or with a script of data
 * among its children, loads.
 */
export class DataLoader {
  readonly #host: DataHost;
  readonly #kind: string;
  #loaded: Loaded | undefined;
  #hasStarted = false;

  constructor(host: DataHost, kind: string) {
    this.#host = host;
    this.#kind = kind;
  }

  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  /** Whether something is on its way for the first time. */
  get isLoading(): boolean {
    return this.#hasStarted && !this.#loaded;
  }

  /**
   * Never rejects.
   *
   * @param handleChange called when there is something new
   * @returns `undefined` when there is nothing to load
   */
  load(handleChange: () => void): Promise<void> | undefined {
    // Nobody waits for what is read in an element that is away.
    if (!this.#host.isConnected) return undefined;
    const src = String(Reflect.get(this.#host, 'src') ?? '');
    if (!src && !this.#host.querySelector(INLINE)) {
      if (this.#loaded) this.#change(undefined, handleChange);
      return undefined;
    }
    this.#hasStarted = true;
    return import('./data/load.js')
      .then(({ load }) => load(this.#host, this.#kind, src))
      .catch((): Loaded => {
        warnAbout(this.#host, 'could not load what reads its data.');
        window.addEventListener('online', () => this.#host.requestUpdate(), { once: true });
        return UNREACHABLE;
      })
      .then((loaded) => this.#change(loaded, handleChange));
  }

  /** Lets go of the feed. */
  release(): void {
    if (Reflect.get(this.#host, 'src')) void import('./data/load.js').then(({ release }) => release(this.#host));
  }

  #change(loaded: Loaded | undefined, handleChange: () => void): void {
    if (loaded === this.#loaded || !this.#host.isConnected) return;
    this.#loaded = loaded;
    handleChange();
  }
}
