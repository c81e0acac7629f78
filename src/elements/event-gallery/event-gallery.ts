import { html, nothing } from 'lit';
import { propertiesOf } from '../../content/fields.js';
import { GALLERY, GALLERY_FIELDS } from '../../content/gallery.js';
import { ElementReader } from '../../content/read.js';
import { BrokenPictures } from '../../core/broken-pictures.js';
import { renderHeading } from '../../core/heading.js';
import { renderLine, renderPart, renderPicture } from '../../core/templates.js';
import { formatDay } from '../../i18n/dates.js';
import { LocalizedWidget } from '../../i18n/localized-widget.js';
import { msg } from '../../i18n/msg.js';
import { creditOf } from '../../i18n/phrases.js';
import { widgetStyles } from '../../styles/widget.styles.js';
import { eventGalleryStyles } from './event-gallery.styles.js';
import type { Gallery, GalleryInput, Photo } from '../../content/gallery.js';
import type { Reader } from '../../core/widget.js';
import type { TemplateResult } from 'lit';

/**
 * The photos of an event with caption and credit always in sight.
 *
 * The photos are the partner's own `figure` children; they show without JavaScript, too.
 *
 * @summary The photos of an event as a grid, a strip or one by one, with captions and credits.
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
 * @slot fallback - Seen only until the gallery is there.
 *
 * @csspart gallery - The whole gallery.
 * @csspart heading - The heading.
 * @csspart photos - The list of photos.
 * @csspart photo - One photo with its caption.
 * @csspart image - The picture.
 * @csspart missing - Stands in for a picture that could not be loaded.
 * @csspart caption - What the photo shows.
 * @csspart credit - Who took it, date, licence and copyright.
 * @csspart debug - The editor's warnings.
 */
export class EventGallery extends LocalizedWidget<Gallery> implements GalleryInput {
  static override readonly properties = propertiesOf(GALLERY_FIELDS);
  static override readonly styles = [widgetStyles, eventGalleryStyles];

  /** What the gallery is called. @attr */
  declare heading?: string;
  /** `grid`, `strip` or `single`. @attr @default grid */
  declare layout?: string;

  /** Writes the photos into the page as JSON-LD, for search engines. @attr json-ld */
  declare jsonLd?: boolean;

  readonly #broken = new BrokenPictures(this);

  protected override createReader(): Reader<Gallery> {
    return new ElementReader(this, GALLERY);
  }

  protected override view(): TemplateResult {
    const { heading, layout = 'grid', photos = [] } = this.record;
    const label =
      heading ??
      msg('Photo gallery', { id: 'gallery.label', desc: 'Name of a gallery without a heading, for screen readers.' });
    return html`<section part="gallery" aria-label=${label} @error=${this.#broken.listener}>
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
      ${photos.map((photo) => html`<li>${this.#renderPhoto(photo)}</li>`)}
    </ul>`;
  }

  #renderPhoto(photo: Photo): TemplateResult {
    const { src = '', alt = '', sizes = DEFAULT_SIZES, caption } = photo;
    const small = this.#renderSmallPrint(photo);
    return html`<figure part="photo">
      ${
        this.#broken.isWhole(src)
          ? renderPicture('image', { ...photo, src, alt, sizes })
          : html`<div part="missing" role=${alt ? 'img' : nothing} aria-label=${alt || nothing}>
              ${msg('Image not available', { id: 'gallery.unavailable', desc: 'In place of a picture that could not be loaded.' })}
            </div>`
      }
      ${
        caption || small.length
          ? html`<figcaption>${renderPart('div', 'caption', caption)}${renderPart('div', 'credit', small.length && small)}</figcaption>`
          : nothing
      }
    </figure>`;
  }

  #renderSmallPrint({ credit, date, licence, copyright }: Photo): unknown[] {
    return renderLine([
      creditOf(credit),
      date && formatDay(date, this.language),
      licence &&
        html`<a href=${licence} rel="noreferrer license">${msg('Licence', { id: 'gallery.licence', desc: 'Link to the licence of a picture.' })}</a>`,
      copyright,
    ]);
  }
}

/** About three columns of a wide page, two of a tablet's, one of a phone's. */
const DEFAULT_SIZES = '(max-width: 560px) 100vw, (max-width: 900px) 50vw, 400px';
