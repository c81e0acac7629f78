import { defineElement } from '../../core/define-element.js';
import { EventGallery } from './event-gallery.js';

defineElement('event-gallery', EventGallery);

declare global {
  interface HTMLElementTagNameMap {
    'event-gallery': EventGallery;
  }
}
