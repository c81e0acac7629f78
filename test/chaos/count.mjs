/* global document, IntersectionObserver, MutationObserver, ResizeObserver, visualViewport, window -- sent into the page */

/** Sent into the page before its scripts: counts what a widget might leave behind. `window.left()` says what there is. */
export function countWhatIsLeft() {
  const listeners = new Map();
  const places = new Map([
    [window, 'window'],
    [document, 'document'],
    [visualViewport, 'visualViewport'],
  ]);
  const keyOf = (type, options) => `${type} ${Boolean(typeof options === 'object' ? options?.capture : options)}`;
  /** Of a place and a type, what listens, and what stands in for one that is called once only. */
  const setOf = (place, type, options) => {
    const key = `${places.get(place)} ${keyOf(type, options)}`;
    if (!listeners.has(key)) listeners.set(key, new Map());
    return listeners.get(key);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const place = this ?? window;
    if (!places.has(place) || !listener) return addEventListener.call(place, type, listener, options);
    const set = setOf(place, type, options);
    if (set.has(listener)) return undefined;
    const once = (event) => {
      set.delete(listener);
      if (typeof listener === 'function') listener.call(place, event);
      else listener.handleEvent(event);
    };
    const added = options?.once ? once : listener;
    set.set(listener, added);
    return addEventListener.call(place, type, added, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const place = this ?? window;
    if (!places.has(place)) return removeEventListener.call(place, type, listener, options);
    const set = setOf(place, type, options);
    const added = set.get(listener) ?? listener;
    set.delete(listener);
    return removeEventListener.call(place, type, added, options);
  };

  const observers = { MutationObserver: new Map(), ResizeObserver: new Map(), IntersectionObserver: new Map() };
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const live = observers[Observer.name];
    const { observe, unobserve, disconnect } = Observer.prototype;
    // Of one for changes only whether it lives: it lets go of nodes by itself.
    const isOfNodes = Observer !== MutationObserver;
    Observer.prototype.observe = function (target, options) {
      const seen = live.get(this) ?? new Set();
      live.set(this, isOfNodes ? seen.add(target) : seen);
      return observe.call(this, target, options);
    };
    Observer.prototype.disconnect = function () {
      live.delete(this);
      return disconnect.call(this);
    };
    if (!unobserve) continue;
    Observer.prototype.unobserve = function (target) {
      live.get(this)?.delete(target);
      if (!live.get(this)?.size) live.delete(this);
      return unobserve.call(this, target);
    };
  }

  const urls = new Set();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (thing) => {
    const url = createObjectURL.call(URL, thing);
    urls.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    urls.delete(url);
    revokeObjectURL.call(URL, url);
  };

  const attributesOf = ({ attributes }) => [...attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
  window.left = () => ({
    ...Object.fromEntries(
      [...listeners].filter(([, { size }]) => size).map(([key, { size }]) => [`listeners: ${key}`, size]),
    ),
    ...Object.fromEntries(Object.entries(observers).map(([name, { size }]) => [name, size])),
    'object URLs': urls.size,
    html: attributesOf(document.documentElement),
    body: attributesOf(document.body),
    'nodes in head': document.head.childNodes.length,
    'nodes in body': document.body.childNodes.length,
    'style sheets': document.styleSheets.length + document.adoptedStyleSheets.length,
    stored: document.cookie + Object.keys(window.localStorage) + Object.keys(window.sessionStorage),
    history: window.history.length,
  });
}
