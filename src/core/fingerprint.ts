/** How a widget's template is known again, without keeping it: in a page that a server has rendered. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Names a template, with all its values, together with what stands of it: something between server and browser may have
 * rewritten an address or a word. It is short, so that it fits into an attribute, and no protection against somebody who
 * wants two to have one name.
 *
 * @param root of what was drawn
 * @returns `undefined` where the template does more than draw, such as listen
 */
export function fingerprintOf(view: unknown, root: ParentNode): string | undefined {
  const pieces = standingOf(root);
  return collect(view, pieces) ? hash(pieces.join('\0')) : undefined;
}

const ADDRESSES = ['href', 'src', 'srcset'];

/** What is read there, and where its links and pictures are. */
export function standingOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('.box')].flatMap((box) => {
    const addresses = [...box.querySelectorAll('a,img')].flatMap((element) =>
      ADDRESSES.map((name) => `${element.getAttribute(name)}`),
    );
    return [`${box.textContent}`, ...addresses];
  });
}

/** @returns whether all of it could be written down */
function collect(value: unknown, pieces: string[]): boolean {
  if (Array.isArray(value)) {
    pieces.push(`${value.length}`);
    return value.every((item) => collect(item, pieces));
  }
  if (isTemplate(value)) {
    pieces.push(nameOf(value.strings));
    return value.values.every((part) => collect(part, pieces));
  }
  if (value instanceof Element) {
    for (const name of [value.localName, ...value.getAttributeNames()])
      pieces.push(name, `${value.getAttribute(name)}`);
    return collect([...value.childNodes], pieces);
  }
  const plain = value instanceof Node ? value.nodeValue : value === nothing ? null : value;
  if (plain !== null && !/^(string|number|boolean|undefined)$/.test(typeof plain)) return false;
  pieces.push(`${typeof plain} ${plain}`);
  return true;
}

const names = new WeakMap<TemplateStringsArray, string>();

/** Once for each template: it is longer than its values, and a page has many widgets of one kind. */
function nameOf(strings: TemplateStringsArray): string {
  const name = names.get(strings) ?? hash(strings.join('\0'));
  names.set(strings, name);
  return name;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** cyrb53, 53 bits: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js (public domain). */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
