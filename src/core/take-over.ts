import { adoptStyles, noChange } from 'lit';
import { nameAuthored } from './authored.js';
import { fingerprintOf } from './fingerprint.js';
import type { Place } from './language.js';
import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** What can have the focus. */
const FOCUSABLE = 'a,button,summary,[tabindex]';

/** What can be scrolled by itself. */
const SCROLLER = '[tabindex]';

const DAY_MS = 86_400_000;

/** What a server has rendered of a widget. */
export interface Standing {
  /** The widget's root, where the styles that came with it count; else Lit puts its own in. */
  readonly styledRoot: ShadowRoot | undefined;
  /** Keeps it where it is what is to be drawn, and gives `noChange`; else it makes room for what `draw` gives. */
  draw(draw: () => unknown, place: Place): unknown;
}

/** @param host which may be moved while it waits, and be rendered before this is there */
export function takeOver(host: LitElement): Standing | undefined {
  return host.hasUpdated ? undefined : new TakeOver(host);
}

/**
 * Lets stand what a server has rendered of a widget as long as the script would draw the same, so that no browser lays it out
 * twice. Where the page was edited since, or a day has come that changes what is to be said, the widget takes its place: a
 * number that was corrected must not stay wrong. That is one task, so nothing else is ever painted, and what its reader has
 * begun goes on: the focus, what is unfolded, how far a list is scrolled.
 */
class TakeOver implements ReactiveController, Standing {
  readonly styledRoot: ShadowRoot | undefined;
  readonly #host: LitElement;
  readonly #root: ShadowRoot;
  /** What it was drawn from, as a template; as its author wrote it, where no more than that counts; the first day that counts. */
  readonly #names: readonly string[];
  /** What stands; nothing any more, once it has made room. */
  #nodes: readonly ChildNode[];
  #restore: (() => void) | undefined;

  /** @param host one that was never rendered */
  constructor(host: LitElement) {
    this.#host = host;
    this.#root = host.shadowRoot as ShadowRoot;
    this.#nodes = [...this.#root.childNodes];
    this.#names = (host.getAttribute('data-prerendered') ?? '').split(' ');
    if (this.#names[0] && this.#isStyled()) this.styledRoot = this.#root;
    // Lit would keep to what is there.
    host.renderOptions.renderBefore = this.#root.appendChild(new Comment());
    host.addController(this);
  }

  draw(draw: () => unknown, place: Place): unknown {
    const isComparable = this.#nodes.length > 0 && this.styledRoot && this.#isWhole;
    // Reading is most of a widget's work, so it waits until there is something new to read.
    if (isComparable && !this.#host.hasUpdated && this.#isAsWritten(place)) return noChange;
    const view = draw();
    if (isComparable && this.#names[0] === fingerprintOf(view, this.#root)) return noChange;
    if (this.#nodes.length) this.#clear();
    return view;
  }

  hostUpdated(): void {
    this.#host.removeAttribute('data-prerendered');
    if (this.#nodes.length) return;
    this.#host.removeController(this);
    this.#restore?.();
  }

  /** Whether it has the styles of this script, and the page's policy lets them count. */
  #isStyled(): boolean {
    const style = this.#root.querySelector('style');
    return Boolean(style?.sheet && style.textContent.startsWith(stylesOf(this.#host).join('')));
  }

  /** Whether its author has changed nothing since, and no day has come that does. */
  #isAsWritten(place: Place): boolean {
    const [, authored, day = ''] = this.#names;
    // Somewhere it is tomorrow already.
    const tomorrow = new Date(Date.now() + DAY_MS).toISOString();
    return tomorrow < day && authored === nameAuthored(this.#host, place, this.#root);
  }

  /** As far as is known of its pictures. */
  get #isWhole(): boolean {
    return all<HTMLImageElement>(this.#root, 'img').every(isWhole);
  }

  #clear(): void {
    this.#restore = this.#remember();
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    if (this.styledRoot) this.#adopt();
  }

  /** What came in meanwhile, with a part of the widget, goes after. */
  #adopt(): void {
    const parts = [...(this.#root.adoptedStyleSheets ?? [])];
    adoptStyles(this.#root, stylesOf(this.#host));
    if (parts.length) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, ...parts];
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

/** Whether it is there, or still to come. */
function isWhole({ complete, naturalWidth }: HTMLImageElement): boolean {
  return !complete || naturalWidth > 0;
}

function stylesOf(host: LitElement): CSSResult[] {
  return (host.constructor as typeof LitElement).elementStyles as CSSResult[];
}
