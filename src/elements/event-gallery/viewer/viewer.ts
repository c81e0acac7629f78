import { adoptStyles, render } from 'lit';
import { inLanguage } from '../../../i18n/msg.js';
import { renderFrame } from './frame.js';
import { clamp, WHOLE, zoomAt } from './geometry.js';
import { watchGestures } from './gestures.js';
import { halt, place } from './motion.js';
import { lockPage } from './page.js';
import { Slide } from './slide.js';
import { arrive, depart } from './transition.js';
import { viewerStyles } from './viewer.styles.js';
import type { LitElement } from 'lit';
import type { Photo } from '../../../content/gallery.js';
import type { GestureHandler, Move } from './gestures.js';
import type { Point, Size, View } from './geometry.js';

/** What the viewer shows, asked anew each time. */
export interface ViewerContent {
  photos(): readonly Photo[];
  /** How many more there will be. */
  rest(): number;
  language(): string;
  /** The picture in the gallery. */
  pictureOf(index: number): HTMLImageElement | null | undefined;
}

/** Pixels between two photos on the track. */
const GAP = 16;

/** Milliseconds of the way from one photo to the next. */
const SLIDE_TIME = 350;

/** Milliseconds that a push goes on. */
const INERTIA = 180;

/** Pixels in a millisecond: a flick, which turns the page however short it is. */
const FLICK = 0.35;

/** Pixels of an arrow key in a zoomed picture. */
const STEP = 80;

const MIDDLE: Point = { x: 0, y: 0 };

/**
 * The photos of a gallery, large, over the page.
 *
 * A modal `dialog` in the gallery's shadow tree, made when it opens and gone when it closes: the browser makes the page
 * inert, gives the focus back, and closes it on Escape and on the back gesture, without an entry in the history.
 */
export class Viewer implements GestureHandler {
  readonly #host: LitElement;
  readonly #content: ViewerContent;
  #dialog: HTMLDialogElement | undefined;
  #index = 0;
  #slides = new Map<number, Slide>();
  #size: Size = { width: 0, height: 0 };
  #unlock: (() => void) | undefined;
  /** Ends the closing that is under way. */
  #finish: (() => void) | undefined;
  #resizes: ResizeObserver | undefined;
  /** When the fingers came down. */
  #start: { readonly view: View; readonly track: View } = { view: WHOLE, track: WHOLE };
  #move: Move | undefined;
  #axis: 'x' | 'y' | undefined;

  constructor(host: LitElement, content: ViewerContent) {
    this.#host = host;
    this.#content = content;
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, viewerStyles]);
  }

  open(index: number): void {
    const { length } = this.#content.photos();
    const wanted = clamp(Math.trunc(index) || 0, 0, length - 1);
    this.#finish?.();
    // What is not shown, or not in the page, would make the page inert and show nothing.
    if (!length || !this.#host.getClientRects().length) return;
    if (this.#dialog) return this.#go(wanted);
    if (!this.#tell('open', wanted)) return;
    this.#index = wanted;
    this.#show();
  }

  close(): void {
    const dialog = this.#dialog;
    if (!dialog || this.#finish) return;
    this.#finish = () => {
      dialog.close();
      this.#handleClose(dialog);
    };
    depart(this.#slide?.picture, this.#finish, () => this.#content.pictureOf(this.#index));
  }

  /** The gallery has been rendered: photos or language may be others. */
  update(): void {
    const photos = this.#content.photos();
    if (!this.#dialog) return;
    if (!photos.length) return this.close();
    this.#dialog.dir = this.#readDirection();
    this.#index = Math.min(this.#index, photos.length - 1);
    this.#render();
  }

  #show(): void {
    const { renderRoot } = this.#host;
    // What is asked of the page is asked before it changes: after that it would be laid out anew.
    const from = this.#content.pictureOf(this.#index)?.getBoundingClientRect();
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
    const stage = this.#stage.getBoundingClientRect();
    this.#size = stage;
    this.#renderSlides();
    if (from && this.#slide?.picture) arrive(dialog, this.#slide.picture, from, this.#slide.placeIn(stage));
    dialog.addEventListener('keydown', this.#handleKey);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    dialog.addEventListener('close', () => this.#handleClose(dialog));
    dialog.addEventListener('fullscreenchange', this.#render);
    watchGestures(this.#stage, this);
    this.#resizes = new ResizeObserver(([entry]) => this.#handleResize(entry?.contentRect));
    this.#resizes.observe(this.#stage);
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
    this.#slides.clear();
    dialog.remove();
    this.#unlock?.();
    // The reader goes on at the photo seen last, if that is where they came from.
    const { activeElement } = this.#host.shadowRoot ?? {};
    if (activeElement) this.#content.pictureOf(this.#index)?.closest('a')?.focus();
    this.#tell('close', this.#index);
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

  get #slide(): Slide | undefined {
    return this.#slides.get(this.#index);
  }

  get #frame(): HTMLElement {
    return this.#dialog?.querySelector('.frame') as HTMLElement;
  }

  get #stage(): HTMLElement {
    return this.#dialog?.querySelector('[part=viewer-stage]') as HTMLElement;
  }

  get #isFull(): boolean {
    return this.#dialog?.querySelector(':fullscreen') !== null;
  }

  get #track(): HTMLElement {
    return this.#stage.firstElementChild as HTMLElement;
  }

  /** 1 where the next photo is on the right, -1 where it is on the left. */
  get #direction(): number {
    return this.#dialog?.dir === 'rtl' ? -1 : 1;
  }

  readonly #render = (): void => {
    this.#renderFrame();
    this.#renderSlides();
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (!activeElement || activeElement.closest('[inert]')) this.#dialog?.focus();
  };

  #renderFrame(): void {
    const dialog = this.#dialog;
    const photos = this.#content.photos();
    const photo = photos[this.#index];
    const language = this.#content.language();
    if (!dialog || !photo) return;
    const state = {
      photo,
      index: this.#index,
      count: photos.length + this.#content.rest(),
      language,
      isZoomed: this.#slide?.isZoomed ?? false,
      canFill: document.fullscreenEnabled,
      isFull: this.#isFull,
    };
    inLanguage(language, () => render(renderFrame(state, this.#actions), dialog));
  }

  /** The photo and its neighbours, which are loaded, too, unless the visitor saves data. */
  #renderSlides(): void {
    const photos = this.#content.photos();
    for (const [index, slide] of this.#slides) {
      if (Math.abs(index - this.#index) < 2 && slide.photo === photos[index]) continue;
      slide.element.remove();
      this.#slides.delete(index);
    }
    inLanguage(this.#content.language(), () => {
      for (const step of [0, 1, -1]) {
        const photo = photos[this.#index + step];
        if (photo && this.#dialog) this.#renderSlide(photo, step);
      }
    });
  }

  #renderSlide(photo: Photo, step: number): void {
    const index = this.#index + step;
    let slide = this.#slides.get(index);
    if (!slide) {
      slide = new Slide(photo, this.#content.pictureOf(index), this.#render);
      this.#slides.set(index, slide);
      this.#track.append(slide.element);
    }
    slide.element.style.insetInlineStart = `calc(${step} * (100% + ${GAP}px))`;
    slide.update(this.#size, step === 0, step === 0 || !savesData());
  }

  #handleResize(size: Size | undefined): void {
    // The gallery has been hidden.
    if (!size?.width) return this.close();
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#size = size;
    this.#render();
  }

  readonly #actions = {
    close: () => this.close(),
    go: (index: number) => this.#go(index),
    toggleZoom: () => this.#zoom((slide) => slide.toggle(MIDDLE)),
    toggleFullScreen: () => {
      const change = this.#isFull ? document.exitFullscreen() : this.#frame.requestFullscreen();
      // A page or a browser may refuse.
      change.catch(() => undefined);
    },
  };

  #zoom(act: (slide: Slide) => void): void {
    if (this.#slide) act(this.#slide);
    this.#render();
  }

  /** To another photo; a neighbour comes sliding from where the track is. */
  #go(index: number): void {
    const wanted = clamp(index, 0, this.#content.photos().length - 1);
    const step = wanted - this.#index;
    if (!step) return void place(this.#track, WHOLE, SLIDE_TIME);
    this.#slide?.reset();
    this.#index = wanted;
    const { x } = halt(this.#track);
    this.#render();
    const isNear = Math.abs(step) === 1;
    if (isNear) place(this.#track, { ...WHOLE, x: x + step * this.#direction * (this.#size.width + GAP) });
    place(this.#track, WHOLE, isNear ? SLIDE_TIME : 0);
    this.#tell('change', wanted);
  }

  begin(): void {
    this.#start = { view: this.#slide?.halt() ?? WHOLE, track: halt(this.#track) };
    this.#move = undefined;
    this.#axis = undefined;
  }

  move(move: Move): void {
    const { view, track } = this.#start;
    const { by, scale, from, isPinch } = move;
    this.#move = move;
    if (isPinch || this.#slide?.isZoomed) {
      const zoomed = zoomAt(view, view.scale * scale, from);
      this.#slide?.follow({ ...zoomed, x: zoomed.x + by.x, y: zoomed.y + by.y });
      return;
    }
    this.#axis ??= Math.abs(by.x) > Math.abs(by.y) ? 'x' : 'y';
    if (this.#axis === 'x') {
      const x = track.x + by.x;
      // At either end it only gives a little.
      const isMore = this.#index - Math.sign(x) * this.#direction in this.#content.photos();
      place(this.#track, { ...WHOLE, x: isMore ? x : x / 3 });
    } else {
      place(this.#track, { ...WHOLE, y: by.y });
      this.#fade(Math.abs(by.y) / this.#size.height);
    }
  }

  /** Lets the page be seen through. */
  #fade(degree: number): void {
    if (this.#dialog) this.#dialog.style.opacity = String(1 - degree);
  }

  end(velocity?: Point): void {
    const { by = MIDDLE } = (velocity && this.#move) || {};
    const { x, y } = velocity ?? MIDDLE;
    const { width, height } = this.#size;
    this.#fade(0);
    if (this.#axis === 'y' && (Math.abs(by.y) > height / 5 || Math.abs(y) > FLICK * 2)) {
      this.close();
    } else if (this.#axis) {
      const isFar = Math.abs(by.x) > width / 2;
      const isFlick = Math.abs(x) > FLICK && x * by.x > 0;
      const step = this.#axis === 'x' && (isFar || isFlick) ? -Math.sign(by.x) * this.#direction : 0;
      this.#go(this.#index + step);
    } else {
      place(this.#track, WHOLE, SLIDE_TIME);
      this.#zoom((slide) => slide.rest({ x: x * INERTIA, y: y * INERTIA }));
    }
  }

  press(point: Point, target: Element): void {
    if (target.closest('.picture')) this.#zoom((slide) => slide.toggle(point));
    else this.close();
  }

  zoom(factor: number, point: Point): void {
    this.#zoom((slide) => {
      slide.halt();
      slide.zoom(factor, point, 0);
    });
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.#keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** An arrow turns the page or scrolls a long caption, and in a zoomed picture moves the view. */
  #arrow(x: number, y: number): void {
    if (this.#slide?.isZoomed) this.#zoom((slide) => slide.rest({ x: -x * STEP, y: -y * STEP }));
    else if (x) this.#go(this.#index + x * this.#direction);
    else this.#dialog?.querySelector('#words')?.scrollBy(0, y * STEP);
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => this.#arrow(-1, 0),
    ArrowRight: () => this.#arrow(1, 0),
    ArrowUp: () => this.#arrow(0, -1),
    ArrowDown: () => this.#arrow(0, 1),
    // As a presenter's remote control sends them.
    PageUp: () => this.#go(this.#index - 1),
    PageDown: () => this.#go(this.#index + 1),
    Home: () => this.#go(0),
    End: () => this.#go(Infinity),
    '+': () => this.#zoom((slide) => slide.zoom(1.5, MIDDLE)),
    '-': () => this.#zoom((slide) => slide.zoom(1 / 1.5, MIDDLE)),
    '0': () => this.#zoom((slide) => slide.zoom(0, MIDDLE)),
  };
}

/** Whether the visitor asks for fewer bytes. */
function savesData(): boolean {
  return (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;
}
