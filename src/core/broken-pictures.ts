import type { ReactiveControllerHost } from 'lit';

/** Which pictures of a widget could not be loaded, by their address; another address is another chance. */
export class BrokenPictures {
  readonly #host: ReactiveControllerHost;
  readonly #addresses = new Set<string>();

  /** `error` does not bubble, so it is caught on the way down: one listener for all pictures inside. */
  readonly listener: EventListenerObject & { readonly capture: true };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.listener = {
      capture: true,
      handleEvent: ({ target }) => this.#handleError(target as Element),
    };
  }

  /** Whether the picture may be shown. */
  isWhole(src: string | undefined): src is string {
    return src !== undefined && !this.#addresses.has(src);
  }

  /** Another chance for the same address. */
  retry(src: string): void {
    this.#addresses.delete(src);
    this.#host.requestUpdate();
  }

  #handleError(picture: Element): void {
    // A bad candidate of the list says nothing about the picture itself.
    if (picture.hasAttribute('srcset')) picture.removeAttribute('srcset');
    else {
      this.#addresses.add(picture.getAttribute('src') ?? '');
      this.#host.requestUpdate();
    }
  }
}
