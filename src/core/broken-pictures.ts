import type { LitElement, ReactiveController } from 'lit';

/** Which pictures of a widget could not be loaded, by their address; another address is another chance. */
export class BrokenPictures implements ReactiveController {
  readonly #host: LitElement;
  readonly #addresses = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** `error` does not bubble, so it is caught on the way down: one listener for all pictures inside. */
  hostConnected(): void {
    this.#host.renderRoot.addEventListener('error', this, true);
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

  handleEvent({ target }: Event): void {
    const picture = target as Element;
    // A viewer's lies beside the box; an author's, shown through a slot, is no child of it.
    if (!this.#host.renderRoot.querySelector('.box')?.contains(picture)) return;
    // A bad candidate of the list says nothing about the picture itself.
    if (picture.hasAttribute('srcset')) picture.removeAttribute('srcset');
    else {
      this.#addresses.add(picture.getAttribute('src') ?? '');
      this.#host.requestUpdate();
    }
  }
}
