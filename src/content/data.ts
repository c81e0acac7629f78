import { INLINE } from './source.js';
import type { FeedErrorReason } from './data/feed.js';
import type * as LoadModule from './data/load.js';
import type { Source } from './source.js';

/** An element that can read data from elsewhere. */
export interface DataHost extends Element {
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

/** What came of it. */
export interface Loaded {
  /** In the order of precedence. */
  readonly sources: readonly Source[];
  /** Of the feed, where there is one a language. BCP 47 */
  readonly language?: string | undefined;
  /** Why there is nothing, or not all. */
  readonly reason?: FeedErrorReason | undefined;
}

type Chunk = typeof LoadModule;

/**
 * An element's data from elsewhere. Whatever it takes is a chunk that only an element with `src`, or with a script of data
 * among its children, loads.
 */
export class DataLoader {
  readonly #host: DataHost;
  readonly #kind: string;
  #chunk: Promise<Chunk | undefined> | undefined;
  loaded: Loaded | undefined;

  constructor(host: DataHost, kind: string) {
    this.#host = host;
    this.#kind = kind;
  }

  /** Whether something is on its way for the first time. */
  get isLoading(): boolean {
    return this.#chunk !== undefined && !this.loaded;
  }

  /**
   * Never rejects.
   *
   * @param handleChange called when there is something new, before the element is drawn with it
   * @returns `undefined` when there is nothing to load
   */
  load(handleChange: () => void): Promise<void> | undefined {
    const host = this.#host;
    // Nobody waits for what is read in an element that is away.
    if (!host.isConnected || !(Reflect.get(host, 'src') || this.#chunk || host.querySelector(INLINE))) return undefined;
    this.#chunk = import('./data/load.js').catch(() => {
      // Our own chunk did not come: the line is down.
      window.addEventListener('online', () => host.requestUpdate(), { once: true });
      return undefined;
    });
    return this.#chunk
      .then((chunk): Loaded | Promise<Loaded> => chunk?.load(host, this.#kind) ?? UNREACHABLE)
      .then((loaded) => {
        if (loaded === this.loaded || !host.isConnected) return;
        this.loaded = loaded;
        handleChange();
        host.requestUpdate();
        const { sources, reason } = loaded;
        void host.updateComplete.then(() => {
          // It is shown, and nothing else yet. Where nothing is named any more, there is nothing to tell.
          if (loaded === this.loaded && (reason || sources[0]))
            host.dispatchEvent(new CustomEvent(reason ? 'error' : 'load', { detail: { reason } }));
        });
      });
  }

  /** Lets go of the feed. */
  release(): void {
    void this.#chunk?.then((chunk) => chunk?.release(this.#host));
  }
}

const UNREACHABLE: Loaded = { sources: [], reason: 'network' };
