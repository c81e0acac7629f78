import { lookUp } from './language.js';
import { warnOnce } from './warn.js';

type Loads<T> = Readonly<Record<string, () => Promise<T>>>;

/** Things of which there is one a language, each loaded when it is first needed. */
export class ByLanguage<T> {
  readonly #loads: Loads<T>;
  readonly #loaded = new Map<string, T>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(loads: Loads<T>) {
    this.#loads = loads;
  }

  /** The tag of what fits a language best: itself, a shorter form of it, or `und`, which fits any. @param language BCP 47 */
  find(language: string): string | undefined {
    // A tag is in small letters up to its first hyphen, so it is no name that every object has, such as `toString`.
    return lookUp(language, (tag) => tag in this.#loads) ?? ('und' in this.#loads ? 'und' : undefined);
  }

  /** What belongs to the language, once it is there. */
  get(language: string): T | undefined {
    return this.#loaded.get(this.find(language) ?? '');
  }

  /**
   * Never rejects: where loading fails, the webmaster is told once, and the next who needs it tries again.
   *
   * @returns `undefined` when there is nothing to wait for
   */
  load(language: string): Promise<void> | undefined {
    const tag = this.find(language);
    if (tag === undefined || this.#loaded.has(tag)) return undefined;
    let loading = this.#loading.get(tag);
    if (!loading) {
      loading = this.#try(tag, language);
      this.#loading.set(tag, loading);
    }
    return loading;
  }

  async #try(tag: string, language: string): Promise<void> {
    try {
      const thing = await this.#loads[tag]?.();
      if (thing) this.#loaded.set(tag, thing);
    } catch (error) {
      warnOnce(`awareness-widgets: no “${language}”, so English stands in.`, error);
    }
    this.#loading.delete(tag);
  }
}
