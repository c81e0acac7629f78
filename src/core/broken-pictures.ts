import type { ReactiveControllerHost } from 'lit';

/** Which pictures of a widget could not be loaded, by their address; another address is another chance. */
export class BrokenPictures {
  readonly #addresses = new Set<string>();

  /** `error` does not bubble, so it is caught on the way down: one listener for all pictures inside. */
  readonly listener: EventListenerObject & { readonly capture: true };

  constructor(host: ReactiveControllerHost) {
    this.listener = {
      capture: true,
      handleEvent: ({ target }) => {
        this.#addresses.add((target as Element).getAttribute('src') ?? '');
        host.requestUpdate();
      },
    };
  }

  /** Whether the picture may be shown. */
  isWhole(src: string | undefined): src is string {
    return src !== undefined && !this.#addresses.has(src);
  }
}
