import { warnOnce } from './warn.js';

/**
 * Registers a tag, unless the page has it already.
 *
 * A second copy of this library is silent: the first one keeps its elements. A foreign element of the same name stays
 * too, and the webmaster hears of it once. Nothing is ever thrown into the page.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registered = customElements.get(tag);
  if (!registered) {
    customElements.define(tag, element);
  } else if (!('awarenessWidget' in registered)) {
    warnOnce(`<${tag}> is already defined by another script on this page; that one is kept.`);
  }
}
