import { html, nothing } from 'lit';
import { ElementReader } from '../../content/element-reader.js';
import { propertiesOf } from '../../content/fields.js';
import { GALLERY, GALLERY_FIELDS, ratioOf } from '../../content/gallery.js';
import { BrokenPictures } from '../../core/broken-pictures.js';
import { renderHeading } from '../../core/heading.js';
import { renderPicture } from '../../core/templates.js';
import { whenIdle } from '../../core/when-idle.js';
import { LocalizedWidget } from '../../i18n/localized-widget.js';
import { msg } from '../../i18n/msg.js';
import { widgetStyles } from '../../styles/widget.styles.js';
import { renderCaption } from './caption.js';
import { enlargeText, retryText, unavailableText } from './words.js';
import { eventGalleryStyles } from './event-gallery.styles.js';
import type { Gallery, GalleryInput, Photo } from '../../content/gallery.js';
import type { Reader } from '../../core/reader.js';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Viewer } from './viewer/viewer.js';

/**
 * The photos of an event with caption and credit always in sight.
 *
 * The photos are the partner's own `figure` children; they show without JavaScript, too.
 *
 * @summary The photos of an event as a grid, in rows, as a strip or one by one, with captions and credits.
 * @status stable
 * @since 0.1.0
 *
 * @example
 * ```html
 * <event-gallery heading="The course in pictures">
 *   <figure data-credit="Police Academy" data-people="none">
 *     <img src="room.jpg" alt="Rows of tables before a lit screen." width="1600" height="1067">
 *     <figcaption>The seminar room</figcaption>
 *   </figure>
 * </event-gallery>
 * ```
 * @example One photo needs no more than this
 * ```html
 * <event-gallery>
 *   <img src="room.jpg" alt="Rows of tables." width="1600" height="1067" data-credit="Police Academy" data-people="none">
 * </event-gallery>
 * ```
 *
 * @slot - Each `figure`, or `img`, is a photo. `data-credit`, `data-licence`, `data-copyright`, `data-date` and
 *   `data-people` say more. A first `h1`–`h6` is the heading.
 *
 * @csspart gallery - The whole gallery.
 * @csspart heading - The heading.
 * @csspart photos - The list of photos.
 * @csspart photo - One photo with its caption.
 * @csspart open - The link around a picture, which opens the viewer.
 * @csspart image - The picture.
 * @csspart missing - Stands in for a picture that could not be loaded.
 * @csspart retry - The button in it that tries again.
 * @csspart caption - What the photo shows.
 * @csspart credit - Who took it, date, licence and copyright.
 * @csspart viewer - The viewer, a `dialog` over the page.
 * @csspart viewer-bar - Its upper line.
 * @csspart viewer-position - “Photo 3 of 12” in it.
 * @csspart viewer-button - Each of its buttons; the next five are the single ones.
 * @csspart viewer-zoom - Zooms in or out.
 * @csspart viewer-full-screen - Fills the screen, where the browser can.
 * @csspart viewer-close - Closes it.
 * @csspart viewer-previous - To the photo before.
 * @csspart viewer-next - To the photo after.
 * @csspart viewer-stage - The place of the photo.
 * @csspart viewer-slide - Each of up to three photos in it: the one that is seen and its neighbours.
 * @csspart viewer-picture - The photo itself, which is moved and zoomed.
 * @csspart viewer-image - The `img` in it.
 * @csspart viewer-missing - Says that it could not be loaded.
 * @csspart viewer-retry - The button that tries again.
 * @csspart viewer-words - The box of caption and credit.
 * @csspart viewer-caption - What the photo shows.
 * @csspart viewer-credit - Who took it, date, licence and copyright.
 *
 * @cssprop --aw-row-height - Height of the rows of `layout="rows"`.
 * @cssprop --aw-viewer-background - The ground of the viewer.
 * @cssprop --aw-viewer-color - Words and buttons of the viewer.
 *
 * @fires {CustomEvent<{index: number}>} event-gallery-open - Before the viewer opens; can be prevented. Bubbles.
 * @fires {CustomEvent<{index: number}>} event-gallery-change - The viewer shows another photo. Bubbles.
 * @fires {CustomEvent<{index: number}>} event-gallery-close - The viewer has closed; `index` is the photo seen last. Bubbles.
 */
export class EventGallery extends LocalizedWidget<Gallery> implements GalleryInput {
  static override readonly properties = propertiesOf(GALLERY_FIELDS);
  static override readonly styles = [widgetStyles, eventGalleryStyles];

  /** What the gallery is called. @attr */
  declare heading?: string;
  /** `grid`, `rows` of one height that keep each photo whole, `strip` or `single`. @attr @default grid */
  declare layout?: string;

  /** Writes the photos into the page as JSON-LD, for search engines. @attr json-ld */
  declare jsonLd?: boolean;

  readonly #broken = new BrokenPictures(this);
  #viewer: Viewer | undefined;
  #hasViewer = true;
  #isWarm = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  /**
   * Shows a photo in the viewer, or another one where it is open.
   *
   * @param index counted from 0
   * @returns {Promise<void>} once it is shown; or where the page has prevented `event-gallery-open`, or hides the gallery
   * @throws {TypeError} when the viewer's script can't be loaded
   */
  async open(index = 0): Promise<void> {
    if (this.isUpdatePending) await this.updateComplete;
    // Of a long gallery the photo may still be to come; away from the page nothing is read.
    while (this.isConnected && this.rest && index >= (this.record.photos?.length ?? 0))
      await new Promise<void>(whenIdle);
    // A viewer that is there opens in the same frame.
    (this.#viewer ?? (await this.#loadViewer())).open(index);
  }

  /** Closes the viewer. */
  close(): void {
    this.#viewer?.close();
  }

  protected override createReader(): Reader<Gallery> {
    return new ElementReader(this, GALLERY);
  }

  /** A picture that fails takes its link away, and one that is tried again the button: what comes instead has the focus. */
  protected override update(changed: PropertyValues): void {
    const photo = this.shadowRoot?.activeElement?.closest('[part=photo]');
    super.update(changed);
    if (!this.shadowRoot?.activeElement) photo?.querySelector<HTMLElement>('a,button')?.focus();
  }

  protected override updated(): void {
    this.#viewer?.update();
  }

  protected override view(): TemplateResult {
    const { heading, layout = 'grid', photos = [] } = this.record;
    const label =
      heading ??
      msg('Photo gallery', { id: 'gallery.label', desc: 'Name of a gallery without a heading, for screen readers.' });
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what is clicked are links, and a key clicks them
    return html`<section
      part="gallery"
      aria-label=${label}
      @click=${this.#handleClick}
      @pointerover=${this.#handleNear}
      @focusin=${this.#handleNear}
    >
      ${renderHeading(this.level, heading)}
      ${photos.length > 1 ? this.#renderList(photos, layout, label) : photos.map((photo) => this.#renderPhoto(photo))}
    </section>`;
  }

  /** Safari takes a list without markers for no list, hence the role. A strip scrolls, so it can have the focus. */
  #renderList(photos: readonly Photo[], layout: string, label: string): TemplateResult {
    const isStrip = layout === 'strip';
    // eslint-disable-next-line lit-a11y/no-redundant-role -- see above
    return html`<ul
      part="photos"
      class=${layout}
      role="list"
      tabindex=${isStrip ? '0' : nothing}
      aria-label=${isStrip ? label : nothing}
    >
      ${photos.map((photo) => html`<li .style=${shapeOf(photo)}>${this.#renderPhoto(photo)}</li>`)}
    </ul>
    ${this.rest && !isStrip ? html`<div class="rest" .style=${`--_rest:${this.rest}`}></div>` : nothing}`;
  }

  #renderPhoto(photo: Photo): TemplateResult {
    const { src = '', alt = '', sizes = DEFAULT_SIZES } = photo;
    const [words, small] = renderCaption(photo, this.language);
    return html`<figure part="photo" .style=${shapeOf(photo)}>
      ${
        this.#broken.isWhole(src)
          ? html`<a part="open" href=${photo.full ?? src} rel="noreferrer" aria-haspopup="dialog" aria-label=${alt ? nothing : enlargeText()}>
              ${renderPicture('image', { ...photo, src, alt, sizes })}
            </a>`
          : html`<div class="failed">
              <div part="missing" role=${alt ? 'img' : nothing} aria-label=${alt ? `${unavailableText()}: ${alt}` : nothing}>${unavailableText()}</div>
              <button part="retry" type="button" @click=${this.#handleRetry}>${retryText()}</button>
            </div>`
      }
      ${words ? html`<figcaption>${words}${small}</figcaption>` : nothing}
    </figure>`;
  }

  async #loadViewer(): Promise<Viewer> {
    const { Viewer } = await import('./viewer/viewer.js');
    return (this.#viewer ??= new Viewer(this, {
      photos: () => this.record.photos ?? [],
      rest: () => this.rest,
      language: () => this.language,
      pictureOf: (photo) => this.renderRoot.querySelectorAll('[part=photo]')[photo]?.querySelector('img'),
    }));
  }

  /** Somebody is near a photo. */
  readonly #handleNear = (): void => {
    // One try: what is down is asked again by a click.
    if (!this.#isWarm) this.#loadViewer().catch(() => undefined);
    this.#isWarm = true;
  };

  readonly #handleRetry = ({ target }: Event): void => {
    const photo = (target as Element).closest('[part=photo]') as Element;
    this.#broken.retry(this.record.photos?.[this.#indexOf(photo)]?.src ?? '');
  };

  #indexOf(photo: Element): number {
    return [...this.renderRoot.querySelectorAll('[part=photo]')].indexOf(photo);
  }

  /** A link to the picture itself, which the viewer takes over: without it, or in another tab, the link does what links do. */
  readonly #handleClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('[part=open]');
    if (!link || !this.#hasViewer || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.open(this.#indexOf(link.closest('[part=photo]') as Element)).catch(() => {
      this.#hasViewer = false;
      link.click();
    });
  };
}

/** For the style sheet. */
function shapeOf(photo: Photo): string {
  return `--_ratio:${ratioOf(photo)}`;
}

/** About three columns of a wide page, two of a tablet's, one of a phone's. */
const DEFAULT_SIZES = '(max-width: 560px) 100vw, (max-width: 900px) 50vw, 400px';
