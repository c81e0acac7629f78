/**
 * A named example as a webmaster pastes it, and as a live element for tests and stories.
 *
 * Children are trees without markup: a string, or `["li", {attributes}, ...children]`; the attributes may be missing.
 */
const MAX_LINE = 110;
const INLINE = new Set(['a', 'b', 'em', 'i', 'small', 'strong']);
const VOID = new Set(['img', 'br']);

/** @returns {string} indented HTML, every value escaped */
export function toHtml(tag, { attributes, children }, base = '') {
  return print([tag, attributes, ...children], '', base);
}

/**
 * @param {string} base put before relative picture addresses
 * @returns {HTMLElement}
 */
export function toElement(tag, { attributes, children }, base = '') {
  return build([tag, attributes, ...children], base);
}

/**
 * The ways in, for systems that strip the tag. Each is HTML as a webmaster pastes it.
 *
 * @type {Record<string, (tag: string, example: object, base: string) => string>} `base` is the folder that holds `embed/`,
 *   with a slash at its end
 */
export const DOORS = {
  tag: (tag, example) => toHtml(tag, example),
  placeholder: (tag, example, base) => {
    const { attributes, children } = toPlaceholder(tag, example);
    return toHtml('div', { attributes, children: [...children, ['p', linkTo(tag, example, base)]] });
  },
  link: (tag, example, base) => toHtml('p', { attributes: {}, children: [linkTo(tag, example, base)] }),
  frame: (tag, example, base) =>
    toHtml('iframe', {
      attributes: {
        src: toAddress(tag, example, base),
        title: titleOf(example),
        width: '100%',
        height: '400',
        // Systems strip styles.
        frameborder: '0',
        loading: 'lazy',
      },
      children: [],
    }),
};

function linkTo(tag, example, base) {
  return ['a', { href: toAddress(tag, example, base) }, titleOf(example)];
}

/** The words of a link: a quotation has no heading. */
function titleOf({ title, attributes: { heading, speaker } }) {
  return heading ?? speaker ?? title;
}

/**
 * A `div` whose `data-` attributes are the widget's.
 *
 * @returns {{attributes: object, children: unknown[]}} for `toHtml('div', …)` or `toElement('div', …)`
 */
export function toPlaceholder(tag, { attributes, children }) {
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]);
  return {
    attributes: { class: 'awareness-widget', 'data-widget': tag, ...Object.fromEntries(data) },
    children: children.map(withDataSlots),
  };
}

function withDataSlots(node) {
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = parts(node);
  const { slot, ...rest } = attributes;
  return [tag, slot === undefined ? rest : { 'data-slot': slot, ...rest }, ...children.map(withDataSlots)];
}

/** The address carries the attributes; what only children say is not in it. */
export function toAddress(tag, { attributes }, base) {
  return `${base}embed/${tag}.html?${new URLSearchParams(attributes)}`;
}

function parts([tag, second, ...rest]) {
  const hasAttributes = typeof second === 'object' && !Array.isArray(second);
  const children = hasAttributes || second === undefined ? rest : [second, ...rest];
  return { tag, attributes: hasAttributes ? second : {}, children };
}

function build(node, base) {
  if (typeof node === 'string') return document.createTextNode(node);
  const { tag, attributes, children } = parts(node);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, rebase(name, value, base));
  element.append(...children.map((child) => build(child, base)));
  return element;
}

function print(node, indent, base) {
  if (typeof node === 'string') return escape(node);
  const { tag, attributes, children } = parts(node);
  const start = printStart(tag, attributes, indent, base);
  if (VOID.has(tag)) return start;
  const isLine = children.every((child) => typeof child === 'string' || INLINE.has(child[0]));
  if (isLine) return `${start}${children.map((child) => print(child, indent, base)).join('')}</${tag}>`;
  const inner = `${indent}  `;
  const lines = children.map((child) => `\n${inner}${print(child, inner, base)}`);
  return `${start}${lines.join('')}\n${indent}</${tag}>`;
}

/** One line where it fits or within a line, else an attribute a line: systems make a `br` of what they take for a line's end. */
function printStart(tag, attributes, indent, base) {
  const pairs = Object.entries(attributes).map(([name, value]) =>
    value === '' && name !== 'alt' ? name : `${name}="${escape(rebase(name, value, base))}"`,
  );
  const line = [tag, ...pairs].join(' ');
  if (INLINE.has(tag) || line.length + indent.length <= MAX_LINE) return `<${line}>`;
  return `<${[tag, ...pairs].join(`\n${indent}  `)}\n${indent}>`;
}

function rebase(name, value, base) {
  return /^(src|srcset|href)$/.test(name) ? value.replaceAll(/(^|, )images\//g, `$1${base}images/`) : value;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
