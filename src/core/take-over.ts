import type { LitElement, ReactiveController } from 'lit';

/** What can have the focus. */
const FOCUSABLE = 'a,button,summary,[tabindex]';

/** What can be scrolled by itself. */
const SCROLLER = '[tabindex]';

const taken = new WeakSet<LitElement>();

/** @param host which may be moved while it waits, and then asks again */
export function takeOver(host: LitElement): void {
  if (host.hasUpdated || taken.has(host)) return;
  taken.add(host);
  new TakeOver(host);
}

/**
 * Puts a widget in the place of what a server has rendered of it, in one task, so nothing else is ever painted. What its
 * reader has begun goes on: the focus, what is unfolded, how far a list is scrolled.
 *
 * It is rendered anew rather than hydrated: the page may have been edited since, and a number that was corrected in it must
 * not stay wrong.
 */
class TakeOver implements ReactiveController {
  readonly #host: LitElement;
  readonly #root: ShadowRoot;
  readonly #old: readonly ChildNode[];
  #restore: (() => void) | undefined;

  /** @param host one that was never rendered */
  constructor(host: LitElement) {
    this.#host = host;
    this.#root = host.shadowRoot as ShadowRoot;
    this.#old = [...this.#root.childNodes];
    // Lit would keep to what is there.
    host.renderOptions.renderBefore = this.#root.appendChild(new Comment());
    host.addController(this);
  }

  hostUpdate(): void {
    this.#restore = this.#remember();
    for (const node of this.#old) node.remove();
  }

  hostUpdated(): void {
    this.#host.removeController(this);
    this.#host.removeAttribute('data-prerendered');
    this.#restore?.();
  }

  #remember(): () => void {
    const root = this.#root;
    const before = all(root, FOCUSABLE);
    const { activeElement } = root;
    const focused = before.findIndex((element) => element === activeElement);
    // Firefox and Chromium know of the ring, TypeScript does not yet.
    const options = { preventScroll: true, focusVisible: activeElement?.matches(':focus-visible') } as FocusOptions;
    const unfolded = all<HTMLDetailsElement>(root, 'details').map(({ open }) => open);
    const scrolled = all(root, SCROLLER).map(({ scrollLeft }) => scrollLeft);
    const loaded = all<HTMLImageElement>(root, 'img').map(({ complete, naturalWidth }) => complete && naturalWidth > 0);
    return () => {
      all<HTMLImageElement>(root, 'img').forEach((image, index) => {
        // It is at hand: not even for a moment is it to be missed.
        if (loaded[index]) Object.assign(image, { loading: 'eager', decoding: 'sync' });
      });
      all<HTMLDetailsElement>(root, 'details').forEach((details, index) => {
        details.open = unfolded[index] ?? details.open;
      });
      all(root, SCROLLER).forEach((scroller, index) => {
        scroller.scrollLeft = scrolled[index] ?? 0;
      });
      const after = all(root, FOCUSABLE);
      // Something else is at the same place where there are more or fewer of them.
      if (after.length === before.length) after[focused]?.focus(options);
    };
  }
}

function all<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}
