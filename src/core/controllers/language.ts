import { placeOf } from '../language.js';
import type { Place } from '../language.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const WATCHED: MutationObserverInit = { attributeFilter: ['lang', 'dir'], subtree: true };

/** All widgets of the page, with what follows their language. */
export const connected = new Map<Host, LanguageController>();

/** One observer for all widgets of the page, made with the first and let go with the last. */
let observer: MutationObserver | undefined;

/** Follows the language of the place where its host stands, whichever element above it says so. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #place: Place | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Where the host stands, or stood when it was last in the page. */
  get place(): Place {
    return (this.#place ??= placeOf(this.#host));
  }

  hostConnected(): void {
    connected.set(this.#host, this);
    observer ??= new MutationObserver(() => connected.forEach((controller) => controller.refresh()));
    // A change inside a shadow tree is not seen from the document.
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, WATCHED);
      if (!(root instanceof ShadowRoot)) break;
    }
    // What changed while nobody watched.
    this.refresh();
  }

  hostDisconnected(): void {
    connected.delete(this.#host);
    if (connected.size) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** Renders the host again if it now stands in another language, and only then. */
  refresh(): void {
    const { language, direction } = this.place;
    this.#place = placeOf(this.#host);
    if (this.#place.language !== language || this.#place.direction !== direction) this.#host.requestUpdate();
  }
}
