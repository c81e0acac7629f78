import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const WATCHED: MutationObserverInit = { attributes: true, characterData: true, childList: true, subtree: true };

/**
 * One observer for all widgets of the page. It is never let go: nodes hold their observer, not the other way round, so
 * it keeps nothing alive, and it also sees what changes in a widget that is away from the page for a while.
 */
let observer: MutationObserver | undefined;

const handlers = new WeakMap<Node, () => void>();

function handleMutations(mutations: MutationRecord[]): void {
  const changed = new Set<Node>();
  for (const { target, type } of mutations) {
    // A host's own attributes are Lit's business; what its children say is ours.
    for (let node = type === 'attributes' ? target.parentNode : target; node; node = node.parentNode) changed.add(node);
  }
  for (const node of changed) handlers.get(node)?.();
}

/** Says when the host's light-DOM children change: they are read, not slotted. */
export class ChildrenController implements ReactiveController {
  readonly #host: Host;
  readonly #handleChange: () => void;

  constructor(host: Host, handleChange: () => void) {
    this.#host = host;
    this.#handleChange = handleChange;
    host.addController(this);
  }

  hostConnected(): void {
    handlers.set(this.#host, this.#handleChange);
    observer ??= new MutationObserver(handleMutations);
    observer.observe(this.#host, WATCHED);
  }
}
