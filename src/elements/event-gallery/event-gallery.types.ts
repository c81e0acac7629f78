/** What the gallery's events carry. */
export interface GalleryEventDetail {
  /** Which photo, counted from 0. */
  readonly index: number;
}

export type GalleryEvent = CustomEvent<GalleryEventDetail>;

declare global {
  interface HTMLElementEventMap {
    'event-gallery-open': GalleryEvent;
    'event-gallery-change': GalleryEvent;
    'event-gallery-close': GalleryEvent;
  }
}
