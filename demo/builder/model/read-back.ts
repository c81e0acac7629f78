/** What is in a snippet, whichever way it goes in: for checking it, and for filling the form again. */
import { fromChildren } from '../../../src/content/sources/children.js';
import { fromItem } from '../../../src/content/sources/item.js';
import { SHAPES } from '../../../src/content/shapes.js';
import { toAttribute } from '../../../src/content/source.js';
import { isFilled, isTag, kindOf } from './draft.js';
import { fromBlocks, fromInline } from './rich-words.js';
import type { Field, Fields } from '../../../src/content/fields.js';
import type { Raw, Source } from '../../../src/content/source.js';
import type { Draft, Item, Tag, Value } from './draft.js';

export type Door = 'tag' | 'placeholder' | 'link' | 'frame';

/** A widget in somebody's HTML. */
export interface Found {
  readonly door: Door;
  /** As the tag, with the attributes as they were. */
  readonly element: Element;
  readonly draft: Draft;
  /** Of a link or frame: the folder that it leads to. */
  readonly base: string | undefined;
  /** Of a link: whether other words stand in its line, so that it stays one. */
  readonly isAmongWords: boolean;
}

/** The page of a widget in an address. */
const ADDRESS = /^(.*\/)embed\/([a-z-]+)\.html$/;

/** Parses without loading or running anything. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** In the order in which they stand; a link in a placeholder is part of it. */
export function findWidgets(page: Document): Found[] {
  const found: Found[] = [];
  for (const element of page.body.querySelectorAll('*')) {
    if (found.some((each) => each.element === element || origins.get(each.element)?.contains(element))) continue;
    const widget = fromTag(element) ?? fromPlaceholder(element) ?? fromAddress(element);
    if (!widget) continue;
    origins.set(widget.element, element);
    found.push(widget);
  }
  return found;
}

/** What in the HTML each was made of. */
const origins = new WeakMap<Element, Element>();

/** Where a field's content comes from: attributes, then children. */
export function sourcesOf(element: Element, tag: Tag): readonly Source[] {
  const { fields } = kindOf(tag);
  const attributes: Source = (name) => {
    const value = element.getAttribute(toAttribute(name)) ?? undefined;
    return value !== undefined && fields[name]?.shape === 'flag' ? true : value;
  };
  return [attributes, fromChildren(element, kindOf(tag))];
}

function fromTag(element: Element): Found | undefined {
  if (!isTag(element.localName)) return undefined;
  return { door: 'tag', element, draft: toDraft(element, element.localName), base: undefined, isAmongWords: false };
}

function fromPlaceholder(element: Element): Found | undefined {
  const tag = element.getAttribute('data-widget') ?? '';
  if (!element.matches('.awareness-widget') || !isTag(tag)) return undefined;
  const widget = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) {
    if (name !== 'data-widget') widget.setAttribute(name.replace(/^data-/, ''), value);
  }
  widget.removeAttribute('class');
  const copy = element.cloneNode(true) as Element;
  widget.append(...(element.matches('figure') ? [copy] : copy.childNodes));
  for (const child of widget.querySelectorAll('[data-slot]')) child.slot = child.getAttribute('data-slot') ?? '';
  const link = [...widget.querySelectorAll('a[href]')].find((each) => addressOf(each));
  (link?.closest('p') ?? link)?.remove();
  return {
    door: 'placeholder',
    element: widget,
    draft: toDraft(widget, tag),
    base: link && addressOf(link)?.base,
    isAmongWords: false,
  };
}

function fromAddress(element: Element): Found | undefined {
  const address = addressOf(element);
  if (!address) return undefined;
  const { tag, base, values } = address;
  const widget = element.ownerDocument.createElement(tag);
  for (const [name, value] of values) if (/^[a-z-]+$/.test(name)) widget.setAttribute(name, value);
  const line = element.closest('p,li,div,td,h1,h2,h3,h4,h5,h6') ?? element;
  return {
    door: element.localName === 'a' ? 'link' : 'frame',
    element: widget,
    draft: toDraft(widget, tag),
    base,
    isAmongWords: element.localName === 'a' && line.textContent?.trim() !== element.textContent?.trim(),
  };
}

function addressOf(element: Element): { tag: Tag; base: string; values: URLSearchParams } | undefined {
  const text = element.getAttribute(element.localName === 'iframe' ? 'src' : 'href');
  if (!/^(a|iframe)$/.test(element.localName) || !text) return undefined;
  try {
    const url = new URL(text, 'https://page.invalid/');
    const [, base = '', tag = ''] = ADDRESS.exec(url.origin + url.pathname) ?? [];
    return isTag(tag) ? { tag, base, values: url.searchParams } : undefined;
  } catch {
    return undefined;
  }
}

function toDraft(element: Element, tag: Tag): Draft {
  const sources = sourcesOf(element, tag);
  return { tag, language: element.getAttribute('lang') ?? '', values: readAll(kindOf(tag).fields, sources) };
}

function readAll(fields: Fields, sources: readonly Source[]): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [name, field] of Object.entries(fields)) {
    const raw = sources
      .map((source) => source(name))
      .find((each) => each !== undefined && each !== null && each !== '');
    const value = raw === undefined ? undefined : readOne(field, raw);
    if (isFilled(value)) values[name] = value;
  }
  return values;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
function readOne(field: Field<any, any>, raw: Raw): Value {
  switch (field.shape) {
    case 'flag':
      return SHAPES.flag(raw);
    case 'line':
      return fromInline(SHAPES.line(raw));
    case 'prose':
      return fromBlocks(SHAPES.prose(raw)) || fromInline(SHAPES.prose(raw));
    case 'list':
      return SHAPES.list(raw).map(fromInline);
    case 'items':
      return SHAPES.items(raw).map((item) => readItem(field.items?.fields ?? {}, item));
    default:
      return (field.shape === 'text' ? SHAPES.text(raw) : SHAPES.value(raw)).trim();
  }
}

function readItem(fields: Fields, item: Element): Item {
  const values = readAll(fields, [fromItem(item)]);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
