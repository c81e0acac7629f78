/** What widgets expect of a browser, in this worker alone. Evaluated before them. */
import { JSDOM } from 'jsdom';

/** The document in which they are rendered; its scripts do not run, nothing in it is loaded. */
export const browser = new JSDOM('', { url: 'https://www.example.org/' });

const NAMES = [
  'CSSStyleSheet',
  'Comment',
  'CustomEvent',
  'DOMParser',
  'Document',
  'Element',
  'Event',
  'HTMLElement',
  'MutationObserver',
  'Node',
  'NodeFilter',
  'ShadowRoot',
  'Text',
  'customElements',
  'document',
  'location',
] as const;

/** Nothing is ever seen here. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const { window } = browser;
for (const name of NAMES) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
Object.assign(globalThis, {
  window,
  self: window,
  top: window,
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  IntersectionObserver: NoObserver,
  ResizeObserver: NoObserver,
});
