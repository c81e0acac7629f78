import { copyBlocks, copyItems, copyLine, hasWords, HEADINGS, itemsOf, wordsOf } from '../core/rich-text.js';
import type { RichText } from '../core/rich-text.js';
import type { Raw } from './source.js';

/** How a field's content looks before it is checked. */
export interface Shapes {
  /** Words on one line. */
  text: string;
  /** What a machine reads: a date, an address, a code. */
  value: string;
  flag: boolean;
  /** One line with emphasis and links. */
  line: RichText;
  /** One `li` an item. */
  list: readonly RichText[];
  /** Paragraphs and lists. */
  prose: RichText;
  /** An element an item: photos, figures, help lines. */
  items: readonly Element[];
}

export type Shape = keyof Shapes;

/** Brings what any source found into the shape that a field needs. */
export const SHAPES: { readonly [S in Shape]: (raw: Raw) => Shapes[S] } = {
  text: (raw) => (typeof raw === 'object' ? wordsOf(raw) : String(raw)),
  value: (raw) => (typeof raw === 'object' ? valueOf(raw[0] as Element) : String(raw)),
  flag: (raw) => raw !== false && raw !== 'false',
  line: (raw) => copyLine(nodesOf(raw)),
  list: (raw) => (typeof raw === 'object' ? elementsOf(raw, true).flatMap(readItem) : splitList(String(raw))),
  prose: (raw) => copyBlocks(nodesOf(raw)),
  items: (raw) => (typeof raw === 'object' ? elementsOf(raw, false) : []),
};

/** Whether there is nothing in it: no item, no word. */
export function isEmpty(shaped: Shapes[Shape]): boolean {
  return shaped instanceof Element ? !hasWords(shaped) : Array.isArray(shaped) && !shaped.length;
}

function nodesOf(raw: Raw): readonly Node[] {
  return typeof raw === 'object' ? raw : [new Text(String(raw))];
}

/**
 * The items of what is found: `li`s, or what is found itself where there is no list.
 *
 * @param isAll whether what stands beside a list is an item, too; a heading never is, it only names the list
 */
function elementsOf(nodes: readonly Node[], isAll: boolean): Element[] {
  return (nodes as readonly Element[]).flatMap((element) => {
    if (element.matches('li,figure') || !(element.matches('ul,ol') || element.querySelector('ul,ol')))
      return element.matches(HEADINGS) ? [] : [element];
    return isAll && !element.matches('ul,ol') ? elementsOf([...element.children], isAll) : itemsOf(element);
  });
}

/** An item keeps its markup; text of its own may also be written `one | two`. */
function readItem(item: Element): RichText[] {
  return item.localName === 'li' || item.firstElementChild ? copyItems([item]) : splitList(item.textContent ?? '');
}

/** `one | two` */
function splitList(text: string): RichText[] {
  return text
    .split('|')
    .map((item) => copyLine([new Text(item.trim())], 'li'))
    .filter(hasWords);
}

const VALUES = ['datetime', 'href', 'data-lazy-src', 'data-src', 'src', 'value'];

/**
 * What an element stands for, as in microdata: the attribute that the machine reads, else its text.
 * https://html.spec.whatwg.org/multipage/microdata.html#values
 */
export function valueOf(element: Element): string {
  const carriers = [element, ...element.querySelectorAll('time,a,img,data')];
  const values = carriers.flatMap((carrier) => VALUES.map((name) => carrier.getAttribute(name)));
  return values.find(Boolean) ?? element.textContent ?? '';
}
