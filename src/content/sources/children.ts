import { remember } from '../../core/remember.js';
import { hasWords, HEADINGS, isWidget } from '../../core/rich-text.js';
import { toAttribute, toField } from '../source.js';
import { fromItem } from './item.js';
import type { Fields } from '../fields.js';
import type { Raw, Source } from '../source.js';

/** Which fields the children give. */
export interface Slots {
  readonly fields: Fields;
  /** Whether the first `h1`–`h6` without a `slot` is the field `heading`. */
  readonly heading?: boolean;
  /** Takes the running text without a `slot`. */
  readonly body?: string;
  /** Takes every element that matches the selector, but for those that hold others. */
  readonly items?: readonly [field: string, selector: string];
}

const NONE = ['', ''] as const;

/** What is lost where only text is shown. */
const NO_TEXT = 'img,video,audio,iframe,object';

/**
 * The element's children. `slot` names the field: `<time slot="start" datetime="2019-05-13">`, `<ul slot="topics">`,
 * `<a slot="register-url" href="…">`; the first heading without one is the heading, and what is left goes where the
 * element says.
 *
 * Found at any depth: CMS editors wrap children in paragraphs of their own.
 */
export function fromChildren(host: Element, { fields, heading, body, items: [items, selector] = NONE }: Slots): Source {
  if (!host.firstChild) return () => undefined;
  const slotted = new Map<string, Element[]>();
  for (const child of host.querySelectorAll('[slot]')) {
    // What stands in a widget of its own is that one's.
    if (widgetAround(child) === host) slotted.set(child.slot, [...(slotted.get(child.slot) ?? []), child]);
  }
  return remember((name): Raw | undefined => {
    // A setting is an attribute, or part of a child: `<a slot="exit">` is no value of `exit`.
    const own = fields[name]?.isSetting ? undefined : slotted.get(toAttribute(name));
    if (own) return own;
    if (!name) {
      // `fallback` is for readers whom the script does not reach.
      const unknown = [...slotted].find(([slot]) => slot !== 'fallback' && !(toField(slot) in fields));
      return unknown?.[1] ?? (body ? some(unslotted(host, NO_TEXT)) : undefined);
    }
    if (heading && name === 'heading') return some(headingOf(host));
    if (name === items) return some(unslotted(host, selector).filter((item) => !item.querySelector('figure')));
    return name === body ? bodyOf(host, heading) : fromPart(slotted, name);
  });
}

function some(elements: Element[]): Element[] | undefined {
  return elements.length ? elements : undefined;
}

function unslotted(root: Element, selectors: string): Element[] {
  return [...root.querySelectorAll(`:is(${selectors}):not(:scope [slot],:scope [slot] *)`)];
}

function widgetAround(child: Element): Element | null {
  let parent = child.parentElement;
  while (parent && !isWidget(parent)) parent = parent.parentElement;
  return parent;
}

function headingOf(root: Element): Element[] {
  return unslotted(root, HEADINGS).filter(hasWords).slice(0, 1);
}

/** A document in which nothing is loaded or upgraded; one serves all. */
let elsewhere: Document | undefined;

/** What is neither the heading nor slotted, as a copy. */
function bodyOf(host: Element, heading: boolean | undefined): Node[] {
  elsewhere ??= document.implementation.createHTMLDocument();
  const copy = elsewhere.createElement('div');
  for (const node of host.childNodes) copy.append(elsewhere.importNode(node, true));
  if (heading) headingOf(copy)[0]?.remove();
  for (const child of copy.querySelectorAll('[slot]')) child.remove();
  return [...copy.childNodes];
}

/**
 * `<img slot="portrait" alt srcset data-credit>` also gives `portraitAlt`, `portraitSrcset` and `portraitCredit`;
 * `<a slot="exit" href>words</a>` gives `exitUrl` and `exitText`.
 */
function fromPart(slotted: ReadonlyMap<string, readonly Element[]>, name: string): ReturnType<Source> {
  const [, slot = '', part = ''] = /^([a-z]+)([A-Z]\w+)$/.exec(name) ?? [];
  const [element] = slotted.get(slot) ?? [];
  return element && fromItem(element)(part.toLowerCase());
}
