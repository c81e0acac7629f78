import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const WATCHED: MutationObserverInit = { attributes: true, characterData: true, childList: true, subtree: true };

const hosts = new Set<Host>();

/** One observer for all widgets of the page, made with the first and let go with the last. */
let observer: MutationObserver | undefined;

function handleMutations(mutations: MutationRecord[]): void {
  const changed = new Set<Host>();
  for (const { target, type, attributeName } of mutations) {
    for (let node: Node | null = target; node; node = node.parentNode) {
      // A host's own attributes are Lit's business, but for its language; what its children say is ours.
      const isOwnAttribute = type === 'attributes' && node === target && attributeName !== 'lang';
      if (hosts.has(node as Host) && !isOwnAttribute) changed.add(node as Host);
    }
  }
  for (const host of changed) host.requestUpdate();
}

/** Renders the host again when its light-DOM children change: they are read, not slotted. */
export class ChildrenController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(handleMutations);
    observer.observe(this.#host, WATCHED);
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    // An observer can't let go of one node; without any host it goes as a whole.
    if (!hosts.size) {
      observer?.disconnect();
      observer = undefined;
    }
  }
}
