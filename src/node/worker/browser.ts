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
const { fetch } = globalThis;
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

/** As in a browser, another site's answer is read only if that site lets this page read it. */
globalThis.fetch = async (input, options) => {
  const response = await fetch(input, options);
  const { origin } = location;
  const isOwn = new URL(response.url).origin === origin;
  if (!isOwn && !['*', origin].includes(response.headers.get('access-control-allow-origin') ?? '')) {
    await response.body?.cancel();
    throw new TypeError(`${response.url} does not let ${origin} read it (CORS)`);
  }
  return response;
};
