import { readBlocks, readInline, toPlainText } from '../../core/rich-text.js';
import { toAttribute } from '../source.js';
import { splitList } from './attributes.js';
import type { RichText } from '../../core/rich-text.js';
import type { RawValues, Shape, Source } from '../source.js';

/** Which fields the children without a `slot` give. */
export interface Unslotted {
  /** Takes the running text. */
  readonly body?: string;
  /** Takes the first h1–h6. */
  readonly heading?: string;
  /** Takes every element that matches the selector as an item. */
  readonly items?: { readonly name: string; readonly selector: string; readonly read: (item: Element) => Source };
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * The element's children. `slot` names the field: `<time slot="start" datetime="2019-05-13">`, `<ul slot="topics">`,
 * `<a slot="register-url" href="…">`; what has no slot goes where the element says.
 *
 * Found at any depth: CMS editors wrap children in paragraphs of their own.
 */
export function fromChildren(host: Element, { body, heading, items }: Unslotted): Source {
  if (!host.firstChild) return () => undefined;
  const unslotted = (selector: string): Element[] =>
    [...host.querySelectorAll(selector)].filter((element) => !slotOf(element, host));
  return (name, shape) => {
    if (name === items?.name) return nonEmpty(unslotted(items.selector).map(items.read)) as never;
    if (name === heading) return (unslotted(HEADINGS)[0]?.textContent ?? undefined) as never;
    if (name === body) return nonEmpty(readBlocks(bodyOf(host, items?.selector))) as never;
    return (readSlot(host, name, shape) ?? readPicture(host, name)) as never;
  };
}

/** An item's own element: `data-*` attributes give its fields; without them its words the `text`, its bold ones the `name`. */
export function fromItem(item: Element): Source {
  return (name) => {
    const attribute = item.getAttribute(`data-${toAttribute(name)}`);
    if (attribute !== null) return attribute as never;
    if (name === 'text') return readLine(item) as never;
    return (name === 'name' ? item.querySelector('b,strong')?.textContent : undefined) as never;
  };
}

/** The `slot` of an element or of what wraps it, up to the host. */
function slotOf(element: Element, host: Element): string | null {
  const named = element.closest('[slot]');
  return named && named !== host && host.contains(named) ? named.getAttribute('slot') : null;
}

/** What is neither heading, nor slotted, nor an item; what only wraps such things is opened. */
function bodyOf(host: Element, itemSelector = ':not(*)'): Node[] {
  const elsewhere = `[slot],${HEADINGS},${itemSelector}`;
  const open = (parent: Element): Node[] =>
    [...parent.childNodes].flatMap((node) => {
      if (!(node instanceof Element)) return [node];
      if (node.matches(elsewhere)) return [];
      return node.querySelector(elsewhere) ? open(node) : [node];
    });
  return open(host);
}

function readSlot<S extends Shape>(host: Element, name: string, shape: S): unknown {
  const slotted = [...host.querySelectorAll(`[slot="${toAttribute(name)}"]`)];
  return slotted.length ? READERS[shape](slotted) : undefined;
}

const READERS: { readonly [S in Shape]: (slotted: readonly Element[]) => RawValues[S] | undefined } = {
  text: ([first]) => (first ? valueOf(first) : undefined),
  flag: () => true,
  list: (slotted) => nonEmpty(itemsOf(slotted).flatMap(readListItem)),
  prose: (slotted) =>
    nonEmpty(slotted.flatMap((element) => [...readBlocks(isBlock(element) ? [element] : element.childNodes)])),
  items: (slotted) => itemsOf(slotted).map(fromItem),
};

/** The `li`s of what is slotted, or what is slotted itself where there are none. */
function itemsOf(slotted: readonly Element[]): Element[] {
  return slotted.flatMap((element) => {
    const found = [...element.querySelectorAll('li')];
    return found.length ? found : [element];
  });
}

/** An item keeps its markup; text of its own may also be written `one | two`. */
function readListItem(item: Element): RichText[] {
  const inline = item.localName === 'li' || item.firstElementChild;
  if (!inline) return splitList(item.textContent ?? '').map((part) => [part]);
  const content = item.localName === 'a' ? readInline([item]) : readInline(item.childNodes);
  return toPlainText(content) ? [content] : [];
}

function isBlock(element: Element): boolean {
  return element.localName === 'ul' || element.localName === 'ol';
}

/** The words of an element on one line; `undefined` where it has none. */
export function readLine(element: Element): RichText | undefined {
  const content = readInline(element.childNodes);
  return toPlainText(content) ? content : undefined;
}

/**
 * What an element stands for, as in microdata: the attribute that the machine reads, else its text.
 * https://html.spec.whatwg.org/multipage/microdata.html#values
 */
function valueOf(element: Element): string {
  const inner = element.matches('time,a,img,data') ? element : (element.querySelector('time,a,img,data') ?? element);
  const attribute = { time: 'datetime', a: 'href', img: 'src', data: 'value' }[inner.localName];
  return (attribute && inner.getAttribute(attribute)) ?? element.textContent ?? '';
}

/** `<img slot="portrait" alt srcset data-credit>` also gives portraitAlt, portraitSrcset and portraitCredit. */
function readPicture(host: Element, name: string): string | undefined {
  const [, picture, part] = /^([a-z]+)(Alt|Srcset|Sizes|Credit)$/.exec(name) ?? [];
  const slotted = picture && host.querySelector(`[slot="${picture}"]`);
  if (!slotted || !part) return undefined;
  const image = slotted.matches('img') ? slotted : slotted.querySelector('img');
  if (part === 'Credit') return creditOf(slotted, image);
  return image?.getAttribute(part.toLowerCase()) ?? undefined;
}

/** Who took the picture: `data-credit`, or the small print of its caption. */
export function creditOf(figure: Element, image: Element | null): string | undefined {
  return (
    image?.getAttribute('data-credit') ??
    figure.getAttribute('data-credit') ??
    figure.querySelector('.credit,figcaption small')?.textContent ??
    undefined
  );
}

function nonEmpty<T extends { readonly length: number }>(found: T): T | undefined {
  return found.length ? found : undefined;
}
