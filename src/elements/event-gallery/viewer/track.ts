import { WHOLE, zoomAt } from './geometry.js';
import { halt, place } from './motion.js';
import { Slide } from './slide.js';
import type { Photo } from '../../../content/gallery.js';
import type { Point, Size, View } from './geometry.js';
import type { GestureHandler, Move } from './gestures.js';

/** Whose photos they are, and who decides which is shown. */
export interface TrackOwner {
  readonly index: number;
  /** 1 where the next photo is on the right, -1 where it is on the left. */
  readonly direction: number;
  photos(): readonly Photo[];
  pictureOf(index: number): HTMLImageElement | null | undefined;
  go(index: number): void;
  close(): void;
  fade(degree: number): void;
  render(): void;
}

export const MIDDLE: Point = { x: 0, y: 0 };

/** Pixels between two photos. */
const GAP = 16;

/** Milliseconds of the way from one photo to the next. */
const SLIDE_TIME = 350;

/** Milliseconds that a push goes on. */
const INERTIA = 180;

/** Pixels in a millisecond: a flick, which turns the page however short it is. */
const FLICK = 0.35;

/** The photo and its neighbours side by side, moved by fingers. */
export class Track implements GestureHandler {
  readonly #owner: TrackOwner;
  readonly #element: HTMLElement;
  readonly #slides = new Map<number, Slide>();
  #size: Size = { width: 0, height: 0 };
  /** When the fingers came down. */
  #start: { readonly view: View; readonly track: View } = { view: WHOLE, track: WHOLE };
  #move: Move | undefined;
  #axis: 'x' | 'y' | undefined;

  /** @param stage its first child is the track */
  constructor(stage: HTMLElement, owner: TrackOwner) {
    this.#element = stage.firstElementChild as HTMLElement;
    this.#owner = owner;
  }

  /** The photo that is shown. */
  get slide(): Slide | undefined {
    return this.#slides.get(this.#owner.index);
  }

  resize({ width, height }: Size): void {
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#owner.render();
  }

  /** Does something with the photo that is shown, and shows what has come of it. */
  act(change: (slide: Slide) => void): void {
    if (this.slide) change(this.slide);
    this.#owner.render();
  }

  /** The neighbours are loaded, too, unless the visitor saves data. */
  render(): void {
    const photos = this.#owner.photos();
    for (const [index, slide] of this.#slides) {
      if (Math.abs(index - this.#owner.index) < 2 && slide.photo === photos[index]) continue;
      slide.element.remove();
      this.#slides.delete(index);
    }
    for (const step of [0, 1, -1]) {
      const photo = photos[this.#owner.index + step];
      if (photo) this.#renderSlide(photo, step);
    }
  }

  #renderSlide(photo: Photo, step: number): void {
    const index = this.#owner.index + step;
    let slide = this.#slides.get(index);
    if (!slide) {
      slide = new Slide(photo, this.#owner.pictureOf(index), () => this.#owner.render());
      this.#slides.set(index, slide);
      this.#element.append(slide.element);
    }
    slide.element.style.insetInlineStart = `calc(${step} * (100% + ${GAP}px))`;
    slide.update(this.#size, step === 0, step === 0 || !savesData());
  }

  /** Brings the photo to its place: a neighbour comes from where it was, any other is there at once. */
  slideIn(step: number): void {
    const isNear = Math.abs(step) < 2;
    const { x, y } = halt(this.#element);
    if (isNear) this.#place({ x: x + step * this.#owner.direction * (this.#size.width + GAP), y });
    this.#place({}, isNear ? SLIDE_TIME : 0);
  }

  #place(view: Partial<View>, duration?: number): void {
    place(this.#element, { ...WHOLE, ...view }, duration);
  }

  begin(): void {
    this.#start = { view: this.slide?.halt() ?? WHOLE, track: halt(this.#element) };
    this.#move = undefined;
    this.#axis = undefined;
  }

  move(move: Move): void {
    const { view, track } = this.#start;
    const { by, scale, from, isPinch } = move;
    this.#move = move;
    if (isPinch || this.slide?.isZoomed) {
      const zoomed = zoomAt(view, view.scale * scale, from);
      this.slide?.follow({ ...zoomed, x: zoomed.x + by.x, y: zoomed.y + by.y });
      return;
    }
    this.#axis ??= Math.abs(by.x) > Math.abs(by.y) ? 'x' : 'y';
    if (this.#axis === 'x') {
      const x = track.x + by.x;
      // At either end it only gives a little.
      const isMore = this.#owner.index - Math.sign(x) * this.#owner.direction in this.#owner.photos();
      this.#place({ x: isMore ? x : x / 3 });
    } else {
      this.#place({ y: by.y });
      this.#owner.fade(Math.abs(by.y) / this.#size.height);
    }
  }

  end(velocity?: Point): void {
    const { by = MIDDLE } = (velocity && this.#move) || {};
    const { x, y } = velocity ?? MIDDLE;
    this.#owner.fade(0);
    if (this.#axis === 'y' && (Math.abs(by.y) > this.#size.height / 5 || Math.abs(y) > FLICK * 2)) {
      this.#owner.close();
    } else if (this.#axis) {
      const isFar = Math.abs(by.x) > this.#size.width / 2;
      const isFlick = Math.abs(x) > FLICK && x * by.x > 0;
      const step = this.#axis === 'x' && (isFar || isFlick) ? -Math.sign(by.x) * this.#owner.direction : 0;
      this.#owner.go(this.#owner.index + step);
    } else {
      this.#place({}, SLIDE_TIME);
      this.act((slide) => slide.rest({ x: x * INERTIA, y: y * INERTIA }));
    }
  }

  press(point: Point, target: Element): void {
    if (target.closest('.picture')) this.act((slide) => slide.toggle(point));
    else this.#owner.close();
  }

  zoom(factor: number, point: Point): void {
    this.act((slide) => {
      slide.halt();
      slide.zoom(factor, point, 0);
    });
  }
}

/** Whether the visitor asks for fewer bytes. */
function savesData(): boolean {
  return (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;
}
