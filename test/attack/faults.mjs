/* global document, ShadowRoot, window -- sent into the page */

/**
 * What is wrong in a page: in each shadow tree any tag or attribute that no template has, and anywhere an address that runs,
 * a handler, a style that loads. It is sent into the page as it is, so it uses nothing from outside itself.
 *
 * @param {{isRaw?: boolean}} [options] `isRaw` where markup stands in the page itself, which is the page's own business
 * @returns {string[]}
 */
export function findFaults({ isRaw = false } = {}) {
  const TAGS =
    /^(a|abbr|article|aside|b|bdi|blockquote|br|button|cite|code|dd|del|details|dialog|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|i|img|ins|kbd|li|mark|ol|p|path|q|s|section|slot|small|span|strong|style|sub|summary|sup|svg|time|u|ul|wbr)$/;
  const ATTRIBUTES =
    /^(alt|aria-[a-z]+|autofocus|cite|class|d|datetime|decoding|dir|draggable|fetchpriority|height|hidden|href|id|inert|lang|loading|name|open|part|popover|referrerpolicy|rel|role|sizes|src|srcset|style|tabindex|type|viewBox|width|xmlns|fill|focusable|shape-rendering|data-label)$/;
  const STYLES = /^(--_[a-z]+|transform|transform-origin|width|height|inset-inline-start|opacity|aspect-ratio)$/;
  const ADDRESSES = /^(href|src|srcset|action|formaction|data|poster|ping|background|cite|xlink:href|srcdoc)$/;
  const SAFE = /^(https?|tel|sms|mailto):$/;
  const faults = [];

  const addressesIn = ({ name, value }) => (name === 'srcset' || name === 'ping' ? value.split(/[\s,]+/) : [value]);
  const isSafe = (text) => {
    try {
      const { protocol, username, password } = new URL(text, document.baseURI);
      return SAFE.test(protocol) && !username && !password;
    } catch {
      return false;
    }
  };
  const lookAtAttribute = (element, attribute, isOurs) => {
    const { name, value } = attribute;
    const tell = (what) =>
      faults.push(
        `${what}: <${element.localName} ${name}="${value.slice(0, 150)}"> in ${element.getRootNode().host?.localName}`,
      );
    if (/^on(?!going$)/.test(name)) tell('a handler');
    // What a tag of ours has as `src`, no browser follows.
    if (
      !element.localName.includes('-') &&
      ADDRESSES.test(name) &&
      !addressesIn(attribute).every((part) => /^[\d.]+[wx]$|^$/.test(part) || isSafe(part))
    )
      tell('an address');
    if (isOurs && !ATTRIBUTES.test(name)) tell('an attribute');
    if (name === 'style' && (isOurs || element.localName.includes('-')))
      for (const property of element.style)
        if (!STYLES.test(property) || /url|attack/.test(element.style.getPropertyValue(property))) tell('a style');
  };
  const lookAt = (root) => {
    const isOurs = root instanceof ShadowRoot;
    for (const element of root.querySelectorAll('*')) {
      if (isOurs && !TAGS.test(element.localName)) faults.push(`a tag: ${element.outerHTML.slice(0, 150)}`);
      if (isOurs || !isRaw) for (const attribute of element.attributes) lookAtAttribute(element, attribute, isOurs);
      if (element.matches('script[data-written]')) {
        const text = element.textContent;
        if (text.includes('<') || typeof JSON.parse(text) !== 'object') faults.push(`a script of data: ${text}`);
      }
      if (element.shadowRoot) lookAt(element.shadowRoot);
    }
  };
  lookAt(document);
  const isStored = () => {
    try {
      return document.cookie || Object.keys(window.localStorage).length;
    } catch {
      // In a frame that may store nothing, such as one of a `data:` address.
      return false;
    }
  };
  if (isStored()) faults.push('something is stored');
  for (const name of ['polluted', ...Object.keys(Object.prototype)])
    if (name in {}) faults.push(`Object.prototype has ${name}`);
  for (const element of document.querySelectorAll(':not(:defined)')) faults.push(`not upgraded: ${element.localName}`);
  return [...new Set(faults)];
}
