import { defineElement } from '../../core/define-element.js';
import { AwarenessFactsheet } from './awareness-factsheet.js';

defineElement('awareness-factsheet', AwarenessFactsheet);

declare global {
  interface HTMLElementTagNameMap {
    'awareness-factsheet': AwarenessFactsheet;
  }
}
