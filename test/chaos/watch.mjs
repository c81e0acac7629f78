/**
 * In the page, before anything else: counts what outlives an element if it is forgotten. Each count is 0 when all is
 * given back that was taken.
 */
export function countWhatIsKept() {
  const kept = { listeners: 0, observed: 0, addresses: 0 };
  window.kept = kept;
  // A browser that is watched keeps what was said, and with it the element that it was said of.
  console.warn = () => undefined;
  countListeners([window, document, window.visualViewport]);
  [MutationObserver, ResizeObserver, IntersectionObserver].forEach(countObserver);
  countAddresses();

  /** Of what lives as long as the page. */
  function countListeners(targets) {
    const known = new Map();
    for (const target of targets) {
      const { addEventListener, removeEventListener } = target;
      const keyOf = (type, options) => `${type} ${typeof options === 'object' ? options?.capture : options}`;
      const forget = (listener, key) => {
        const keys = known.get(listener);
        if (keys?.delete(key)) kept.listeners -= 1;
      };
      target.addEventListener = function (type, listener, options) {
        const key = keyOf(type, options) + targets.indexOf(target);
        const keys = known.get(listener) ?? new Set();
        known.set(listener, keys);
        if (!keys.has(key)) kept.listeners += 1;
        keys.add(key);
        if (options?.once) addEventListener.call(this, type, () => forget(listener, key), { once: true });
        options?.signal?.addEventListener('abort', () => forget(listener, key));
        return addEventListener.call(this, type, listener, options);
      };
      target.removeEventListener = function (type, listener, options) {
        forget(listener, keyOf(type, options) + targets.indexOf(target));
        return removeEventListener.call(this, type, listener, options);
      };
    }
  }

  /** How many observers watch something. */
  function countObserver(Observer) {
    const watching = new Map();
    const { observe, unobserve, disconnect } = Observer.prototype;
    const set = (observer, change) => {
      const targets = watching.get(observer) ?? new Set();
      change(targets);
      watching.set(observer, targets);
      kept.observed += (targets.size > 0) - (targets.was ?? 0);
      targets.was = Number(targets.size > 0);
    };
    Observer.prototype.observe = function (target, ...rest) {
      set(this, (targets) => targets.add(target));
      return observe.call(this, target, ...rest);
    };
    Observer.prototype.disconnect = function () {
      set(this, (targets) => targets.clear());
      return disconnect.call(this);
    };
    if (!unobserve) return;
    Observer.prototype.unobserve = function (target) {
      set(this, (targets) => targets.delete(target));
      return unobserve.call(this, target);
    };
  }

  function countAddresses() {
    const { createObjectURL, revokeObjectURL } = URL;
    const made = new Set();
    URL.createObjectURL = (...what) => {
      const address = createObjectURL.apply(URL, what);
      made.add(address);
      kept.addresses = made.size;
      return address;
    };
    URL.revokeObjectURL = (address) => {
      made.delete(address);
      kept.addresses = made.size;
      return revokeObjectURL.call(URL, address);
    };
  }
}
