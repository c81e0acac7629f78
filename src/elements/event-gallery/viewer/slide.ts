import { html, nothing, render } from 'lit';
import { ratioOf } from '../../../content/gallery.js';
import { retryText, unavailableText } from '../words.js';
import { clamp, fit, settle, WHOLE, zoomAt } from './geometry.js';
import { halt, place } from './motion.js';
import type { Photo } from '../../../content/gallery.js';
import type { Point, Size, View } from './geometry.js';

/** Milliseconds of a zoom, and of what comes to rest. */
const ZOOM_TIME = 250;

/** Times of its fitted size that even a small picture can be enlarged to. */
const MIN_ZOOM = 3;

/** And at most. */
const MAX_ZOOM = 12;

/** Pixels of a file about which the page says nothing, until it is there. */
const GUESS = 1600;

/** What a slide may load, in the order of trying. */
interface Candidate {
  readonly src: string;
  readonly srcset?: string | undefined;
}

/** One photo of the viewer: the picture in its place, zoomed and moved. */
export class Slide {
  readonly element = document.createElement('div');
  readonly photo: Photo;
  readonly #thumbnail: string | undefined;
  readonly #requestUpdate: () => void;
  #stage: Size = { width: 0, height: 0 };
  /** Pixels of the largest file, as far as the page says. */
  readonly #widest: number;
  #file: Size;
  #view = WHOLE;
  /** The largest zoom so far: what is loaded once is not given back. */
  #sharpness = 1;
  #isWanted = false;
  readonly #failed = new Set<string>();
  #style = '';
  #isSeen = false;

  /**
   * @param thumbnail the picture of the gallery, which stands in until the large one is there
   * @param requestUpdate called when something has been loaded, or not
   */
  constructor(photo: Photo, thumbnail: HTMLImageElement | null | undefined, requestUpdate: () => void) {
    this.photo = photo;
    this.#requestUpdate = requestUpdate;
    const isLoaded = thumbnail?.complete && thumbnail.naturalWidth > 0;
    this.#thumbnail = isLoaded ? thumbnail.currentSrc : undefined;
    this.#widest = widestOf(photo);
    const widest = this.#widest || GUESS;
    const file = isLoaded ? { width: thumbnail.naturalWidth, height: thumbnail.naturalHeight } : {};
    this.#file = { width: widest, height: widest / ratioOf(photo, ratioOf(file)) };
    this.element.part.add('viewer-slide');
  }

  get picture(): HTMLElement | null {
    return this.element.querySelector('.picture');
  }

  get isZoomed(): boolean {
    return this.#view.scale > 1.01;
  }

  /** @param isWanted whether to load the large picture */
  update(stage: Size, isCurrent: boolean, isWanted: boolean): void {
    this.#stage = stage;
    this.#isWanted ||= isWanted;
    this.element.inert = !isCurrent;
    const { width, height } = this.#fitted;
    const style = `width:${width}px;height:${height}px`;
    const isSame = style === this.#style;
    this.#style = style;
    this.#render(isCurrent);
    // What moves may go on moving.
    if (!isSame) this.#place(settle(this.#view, this.#fitted, stage, this.#max));
  }

  /** Stops what moves. */
  halt(): View {
    if (this.picture) this.#view = halt(this.picture);
    return this.#view;
  }

  /** Follows fingers; beyond the edges with resistance. */
  follow(view: View): void {
    const free = settle(view, this.#fitted, this.#stage, this.#max);
    const give = (wanted: number, allowed: number): number => allowed + (wanted - allowed) / 3;
    this.#place({ scale: give(view.scale, free.scale), x: give(view.x, free.x), y: give(view.y, free.y) });
  }

  /** Comes to rest where it may stand. @param push pixels that it still runs */
  rest(push: Point = { x: 0, y: 0 }): void {
    const { scale, x, y } = this.#view;
    this.#settle({ scale, x: x + push.x, y: y + push.y });
  }

  zoom(factor: number, point: Point, duration?: number): void {
    const scale = clamp(this.#view.scale * factor, 1, this.#max);
    this.#settle(zoomAt(this.#view, scale, point), duration);
  }

  /** Between whole and as large as the file is. */
  toggle(point: Point): void {
    this.zoom(this.isZoomed ? 0 : clamp(this.#file.width / this.#fitted.width, 2, MIN_ZOOM), point);
  }

  reset(): void {
    this.#place(WHOLE);
  }

  get #fitted(): Size {
    return fit(this.#file, this.#stage);
  }

  get #max(): number {
    return clamp((1.5 * this.#file.width) / this.#fitted.width, MIN_ZOOM, MAX_ZOOM);
  }

  #settle(view: View, duration = ZOOM_TIME): void {
    this.#place(settle(view, this.#fitted, this.#stage, this.#max), duration);
    if (this.#view.scale <= this.#sharpness) return;
    this.#sharpness = this.#view.scale;
    this.#requestUpdate();
  }

  #place(view: View, duration?: number): void {
    this.#view = view;
    if (this.picture) place(this.picture, view, duration);
  }

  /** Where a list has a bad file, or a linked one is gone, the next may do. */
  get #candidate(): Candidate | undefined {
    const { src = '', srcset, full } = this.photo;
    const isFull = full && (!srcset || this.#sharpness > 1);
    const all: Candidate[] = [...(isFull ? [{ src: full }] : []), ...(srcset ? [{ src, srcset }] : []), { src }];
    return all.find((candidate) => !this.#failed.has(keyOf(candidate)));
  }

  #render(isCurrent: boolean): void {
    const candidate = this.#candidate;
    const isLoading = candidate && this.#isWanted && !this.#isSeen;
    render(
      html`<div
        part="viewer-picture"
        class="picture"
        .style=${this.#style}
        aria-busy=${isLoading || nothing}
      >
        ${this.#thumbnail && !this.#isSeen ? html`<img class="thumbnail" src=${this.#thumbnail} alt="" />` : nothing}
        ${candidate && this.#isWanted ? this.#renderImage(candidate, isCurrent) : nothing}
        ${candidate ? nothing : this.#renderMissing()}
      </div>`,
      this.element,
    );
  }

  #renderImage({ src, srcset }: Candidate, isCurrent: boolean): unknown {
    return html`<img
      part="viewer-image"
      draggable="false"
      decoding="async"
      referrerpolicy="no-referrer"
      fetchpriority=${isCurrent ? nothing : 'low'}
      sizes=${srcset ? `${Math.ceil(this.#fitted.width * this.#sharpness)}px` : nothing}
      srcset=${srcset ?? nothing}
      src=${src}
      alt=${this.photo.alt ?? ''}
      @load=${this.#handleLoad}
      @error=${this.#handleError}
    />`;
  }

  #renderMissing(): unknown {
    return html`<div part="viewer-missing">
      <p>${unavailableText()}</p>
      <button part="viewer-retry" class="button" @click=${this.#handleRetry}>${retryText()}</button>
    </div>`;
  }

  /** A file that is all there may still be more than the device can decode. */
  readonly #handleLoad = ({ target }: Event): void => {
    const image = target as HTMLImageElement;
    const { currentSrc } = image;
    image.decode().then(
      () => this.#handleSeen(image),
      // Where another file is on its way meanwhile, that one will say.
      () => image.currentSrc === currentSrc && this.#handleError(),
    );
  };

  #handleSeen({ naturalWidth: width, naturalHeight: height, srcset }: HTMLImageElement): void {
    // The file itself knows best; with a srcset its width is that of `sizes`.
    const known = srcset ? this.#file.width : Math.max(width, this.#widest);
    if (width && height) this.#file = { width: known, height: (known / width) * height };
    this.#isSeen = true;
    this.#requestUpdate();
  }

  readonly #handleError = (): void => {
    if (this.#candidate) this.#failed.add(keyOf(this.#candidate));
    this.#isSeen = false;
    this.#requestUpdate();
  };

  readonly #handleRetry = (): void => {
    this.#failed.clear();
    this.#requestUpdate();
  };
}

function keyOf({ src, srcset }: Candidate): string {
  return srcset ?? src;
}

/** Pixels of the largest file that the page names; 0 where it says nothing. */
function widestOf({ srcset = '', width = 0 }: Photo): number {
  return Math.max(width, ...(srcset.match(/\s\d{1,5}(?=w)/g) ?? []).map(Number));
}
