import { adoptStyles, render } from 'lit';
import { inLanguage } from '../../../i18n/msg.js';
import { renderFrame } from './frame.js';
import { clamp } from './geometry.js';
import { watchGestures } from './gestures.js';
import { watchKeys } from './keys.js';
import { lockPage } from './page.js';
import { MIDDLE, Track } from './track.js';
import { arrive, depart } from './transition.js';
import { viewerStyles } from './viewer.styles.js';
import type { LitElement } from 'lit';
import type { Photo } from '../../../content/gallery.js';
import type { KeyHandler } from './keys.js';
import type { TrackOwner } from './track.js';

/** What the viewer shows, asked anew each time. */
export interface ViewerContent {
  photos(): readonly Photo[];
  /** How many more there will be. */
  rest(): number;
  language(): string;
  /** The picture in the gallery. */
  pictureOf(index: number): HTMLImageElement | null | undefined;
}

/** Pixels of an arrow key in a zoomed picture. */
const STEP = 80;

/**
 * The photos of a gallery, large, over the page.
 *
 * A modal `dialog` in the gallery's shadow tree, made when it opens and gone when it closes: the browser makes the page
 * inert, gives the focus back, and closes it on Escape and on the back gesture, without an entry in the history.
 */
export class Viewer implements TrackOwner, KeyHandler {
  readonly #host: LitElement;
  readonly #content: ViewerContent;
  #dialog: HTMLDialogElement | undefined;
  #track: Track | undefined;
  index = 0;
  #unlock: (() => void) | undefined;
  /** Ends the closing that is under way. */
  #finish: (() => void) | undefined;
  #resizes: ResizeObserver | undefined;

  constructor(host: LitElement, content: ViewerContent) {
    this.#host = host;
    this.#content = content;
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, viewerStyles]);
  }

  open(index: number): void {
    const { length } = this.photos();
    const wanted = clamp(Math.trunc(index) || 0, 0, length - 1);
    this.#finish?.();
    // What is not shown, or not in the page, would make the page inert and show nothing.
    if (!length || this.#host.renderRoot.firstElementChild?.checkVisibility?.() === false) return;
    if (this.#dialog) return this.go(wanted);
    if (!this.#tell('open', wanted)) return;
    // The page may have opened another photo meanwhile, or removed the gallery.
    if (this.#dialog || !this.#host.isConnected) return;
    this.index = wanted;
    this.#show();
  }

  close(): void {
    const dialog = this.#dialog;
    if (!dialog || this.#finish) return;
    this.#finish = () => {
      dialog.close();
      this.#handleClose(dialog);
    };
    try {
      depart(this.#track?.slide?.picture, this.#finish, () => this.pictureOf(this.index));
    } catch {
      // An element of the page may bear the name of what is called: `<img name="startViewTransition">`.
      this.#finish();
    }
  }

  /** The gallery has been rendered: photos or language may be others. */
  update(): void {
    const photos = this.photos();
    if (!this.#dialog) return;
    if (!photos.length) return this.close();
    this.#dialog.dir = this.#readDirection();
    this.index = Math.min(this.index, photos.length - 1);
    this.render();
  }

  #show(): void {
    const { renderRoot } = this.#host;
    // What is asked of the page is asked before it changes: after that it would be laid out anew.
    const from = this.pictureOf(this.index)?.getBoundingClientRect();
    const direction = this.#readDirection();
    this.#unlock = lockPage();
    const dialog = document.createElement('dialog');
    this.#dialog = dialog;
    dialog.part.add('viewer');
    // Takes the focus when what had it is gone, so that keys go on working.
    dialog.tabIndex = -1;
    dialog.setAttribute('aria-labelledby', 'position');
    dialog.setAttribute('aria-describedby', 'words');
    dialog.dir = direction;
    renderRoot.append(dialog);
    this.#renderFrame();
    dialog.showModal();
    const stage = dialog.querySelector('[part=viewer-stage]') as HTMLElement;
    this.#track = new Track(stage, this);
    this.#track.resize(stage.getBoundingClientRect());
    const picture = this.#track.slide?.picture;
    if (from && picture) arrive(dialog, picture, from);
    watchKeys(dialog, this);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    dialog.addEventListener('close', () => this.#handleClose(dialog));
    dialog.addEventListener('fullscreenchange', this.render);
    watchGestures(stage, this.#track);
    // No size: the gallery has been hidden.
    this.#resizes = new ResizeObserver(([entry]) =>
      entry?.contentRect.width ? this.#track?.resize(entry.contentRect) : this.close(),
    );
    this.#resizes.observe(stage);
  }

  #readDirection(): string {
    return getComputedStyle(this.#host.renderRoot.firstElementChild ?? this.#host).direction;
  }

  /** However it was closed; the browser says so when another may be open. */
  #handleClose(dialog: HTMLDialogElement): void {
    if (this.#dialog !== dialog) return;
    this.#dialog = undefined;
    this.#finish = undefined;
    this.#resizes?.disconnect();
    this.#track = undefined;
    dialog.remove();
    this.#unlock?.();
    // The reader goes on at the photo seen last, if that is where they came from.
    const { activeElement } = this.#host.shadowRoot ?? {};
    if (activeElement) this.pictureOf(this.index)?.closest('a')?.focus();
    this.#tell('close', this.index);
  }

  #tell(what: 'open' | 'change' | 'close', index: number): boolean {
    return this.#host.dispatchEvent(
      new CustomEvent(`event-gallery-${what}`, {
        detail: { index },
        bubbles: true,
        composed: true,
        cancelable: what === 'open',
      }),
    );
  }

  get #frame(): HTMLElement {
    return this.#dialog?.querySelector('.frame') as HTMLElement;
  }

  get #isFull(): boolean {
    return this.#dialog?.querySelector(':fullscreen') !== null;
  }

  /** 1 where the next photo is on the right, -1 where it is on the left. */
  get direction(): number {
    return this.#dialog?.dir === 'rtl' ? -1 : 1;
  }

  readonly render = (): void => {
    this.#renderFrame();
    inLanguage(this.#content.language(), () => this.#track?.render());
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (!activeElement || activeElement.closest('[inert]')) this.#dialog?.focus();
  };

  #renderFrame(): void {
    const dialog = this.#dialog;
    const photos = this.photos();
    const photo = photos[this.index];
    const language = this.#content.language();
    if (!dialog || !photo) return;
    const state = {
      photo,
      index: this.index,
      count: photos.length + this.#content.rest(),
      language,
      isZoomed: this.#track?.slide?.isZoomed ?? false,
      canFill: document.fullscreenEnabled,
      isFull: this.#isFull,
    };
    inLanguage(language, () => render(renderFrame(state, this.#actions), dialog));
  }

  readonly #actions = {
    close: () => this.close(),
    go: (index: number) => this.go(index),
    toggleZoom: () => this.#track?.act((slide) => slide.toggle(MIDDLE)),
    toggleFullScreen: () => {
      const change = this.#isFull ? document.exitFullscreen() : this.#frame.requestFullscreen();
      // A page or a browser may refuse.
      change.catch(() => undefined);
    },
  };

  /** To another photo. */
  go(index: number): void {
    const wanted = clamp(index, 0, this.photos().length - 1);
    const step = wanted - this.index;
    if (step) this.#track?.slide?.reset();
    this.index = wanted;
    this.render();
    this.#track?.slideIn(step);
    if (step) this.#tell('change', wanted);
  }

  /** Lets the page be seen through. @param degree 0 to 1 */
  fade(degree: number): void {
    if (this.#dialog) this.#dialog.style.opacity = String(1 - degree);
  }

  photos(): readonly Photo[] {
    return this.#content.photos();
  }

  pictureOf(index: number): ReturnType<ViewerContent['pictureOf']> {
    return this.#content.pictureOf(index);
  }

  /** An arrow turns the page or scrolls a long caption, and in a zoomed picture moves the view. */
  arrow(x: number, y: number): void {
    if (this.#track?.slide?.isZoomed) this.#track?.act((slide) => slide.rest({ x: -x * STEP, y: -y * STEP }));
    else if (x) this.go(this.index + x * this.direction);
    else this.#dialog?.querySelector('#words')?.scrollBy(0, y * STEP);
  }

  zoom(factor: number): void {
    this.#track?.act((slide) => slide.zoom(factor, MIDDLE));
  }
}
