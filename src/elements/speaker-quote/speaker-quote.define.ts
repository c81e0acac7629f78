import { defineElement } from '../../core/define-element.js';
import { SpeakerQuote } from './speaker-quote.js';

defineElement('speaker-quote', SpeakerQuote);

declare global {
  interface HTMLElementTagNameMap {
    'speaker-quote': SpeakerQuote;
  }
}
