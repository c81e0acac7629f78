import { toAttribute } from '../source.js';
import { fromItem } from './item.js';
import type { Raw, Source } from '../source.js';

/** Which fields the children without a `slot` give. */
export interface Unslotted {
  /** Takes the running text. */
  readonly body?: string;
  /** Takes every element that matches the selector. */
  readonly items?: readonly [field: string, selector: string];
}

const NONE = ['', ''] as const;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * The element's children. `slot` names the field: `<time slot="start" datetime="2019-05-13">`, `<ul slot="topics">`,
 * `<a slot="register-url" href="…">`; the first `h1`–`h6` without one is the heading, and what is left goes where the
 * element says.
 *
 * Found at any depth: CMS editors wrap children in paragraphs of their own.
 */
export function fromChildren(host: Element, { body, items: [items, selector] = NONE }: Unslotted): Source {
  if (!host.firstChild) return () => undefined;
  const slotted = new Map<string, Element[]>();
  for (const child of host.querySelectorAll('[slot]')) {
    slotted.set(child.slot, [...(slotted.get(child.slot) ?? []), child]);
  }
  const unslotted = (selectors: string): readonly Element[] => [
    ...host.querySelectorAll(`:is(${selectors}):not(:scope [slot],:scope [slot] *)`),
  ];
  const find: Source = (name) => {
    if (name === 'heading') return unslotted(HEADINGS)[0]?.textContent ?? undefined;
    if (name === items) return unslotted(selector);
    if (name === body) return bodyOf(host);
    return slotted.get(toAttribute(name)) ?? fromPart(slotted, name);
  };
  // The same nodes each time, so that what is made of them can be kept.
  const found = new Map<string, Raw | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, find(name));
    return found.get(name);
  };
}

/** What is neither heading nor slotted; what only wraps such things is opened. */
function bodyOf(parent: Element): Node[] {
  const elsewhere = `[slot],${HEADINGS}`;
  return [...parent.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return [node];
    if (node.matches(elsewhere)) return [];
    return node.querySelector(elsewhere) ? bodyOf(node) : [node];
  });
}

/** `<img slot="portrait" alt srcset data-credit>` also gives `portraitAlt`, `portraitSrcset` and `portraitCredit`. */
function fromPart(slotted: ReadonlyMap<string, readonly Element[]>, name: string): ReturnType<Source> {
  const [, slot = '', part = ''] = /^([a-z]+)([A-Z]\w+)$/.exec(name) ?? [];
  const [element] = slotted.get(slot) ?? [];
  return element && fromItem(element)(part.toLowerCase());
}
