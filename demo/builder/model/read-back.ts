/** What is in a snippet, whichever way it goes in: for checking it, and for filling the form again. */
import { fromChildren } from '../../../src/content/sources/children.js';
import { fromItem } from '../../../src/content/sources/item.js';
import { SHAPES } from '../../../src/content/shapes.js';
import { toAttribute } from '../../../src/content/source.js';
import { isAlone, placeOf } from '../../../src/embed/upgrade/lines.js';
import { askedOf } from './describe.js';
import { isFilled, isTag, kindOf } from './draft.js';
import { exitTextIn } from './example.js';
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
  /** Names that it gives and no field has. */
  readonly unknown: readonly string[];
  /** Of a link or frame: the folder that it leads to; empty where its address is not whole. */
  readonly base: string | undefined;
  /** Of a link: whether other words stand in its line, so that it stays one. */
  readonly isAmongWords: boolean;
}

/** The page of a widget in an address. */
const ADDRESS = /^(.*\/)embed\/([a-z-]+)\.html$/;

/** What an address that is not whole is added to. */
const NOWHERE = 'https://page.invalid/';

/** Parses without loading or running anything. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** In the order in which they stand; a link in a placeholder is part of it. */
export function findWidgets(page: Document): Found[] {
  const widgets: Found[] = [];
  for (const element of page.body.querySelectorAll('*')) {
    if (widgets.some((each) => each.element === element || origins.get(each.element)?.contains(element))) continue;
    const widget = fromTag(element) ?? fromPlaceholder(element) ?? fromAddress(element);
    if (!widget) continue;
    origins.set(widget.element, element);
    widgets.push(widget);
  }
  return widgets;
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
  const { localName: tag } = element;
  if (!isTag(tag)) return undefined;
  const names = [...element.attributes].map(({ name }) => name);
  return { ...found('tag', element, tag), unknown: unknownOf(tag, names) };
}

function fromPlaceholder(element: Element): Found | undefined {
  const tag = element.getAttribute('data-widget') ?? '';
  if (!element.matches('.awareness-widget') || !isTag(tag)) return undefined;
  const pairs = [...element.attributes].map(({ name, value }) => [name.replace(/^data-/, ''), value] as const);
  const { widget, unknown } = create(element.ownerDocument, tag, pairs);
  const copy = element.cloneNode(true) as Element;
  widget.append(...(element.matches('figure') ? [copy] : copy.childNodes));
  for (const child of widget.querySelectorAll('[data-slot]')) child.slot = child.getAttribute('data-slot') ?? '';
  const link = [...widget.querySelectorAll('a[href]')].find((each) => addressOf(each));
  const base = link && addressOf(link)?.base;
  (link?.closest('p') ?? link)?.remove();
  return { ...found('placeholder', widget, tag), unknown: unknown.filter((name) => name !== 'widget'), base };
}

function fromAddress(element: Element): Found | undefined {
  const address = addressOf(element);
  if (!address) return undefined;
  const { tag, base, values } = address;
  const { widget, unknown } = create(element.ownerDocument, tag, values);
  const isLink = element.localName === 'a';
  return {
    ...found(isLink ? 'link' : 'frame', widget, tag),
    unknown: unknown.filter((name) => name !== 'color-scheme'),
    base,
    isAmongWords: isLink && !isAlone(placeOf(element as HTMLElement)),
  };
}

function found(door: Door, element: Element, tag: Tag): Found {
  return { door, element, draft: toDraft(element, tag), unknown: [], base: undefined, isAmongWords: false };
}

/** Only with attributes that the widget knows: a system may have made any others. */
function create(
  page: Document,
  tag: Tag,
  pairs: Iterable<readonly [string, string]>,
): { widget: Element; unknown: string[] } {
  const widget = page.createElement(tag);
  const names: string[] = [];
  for (const [name, value] of pairs) {
    if (isKnown(tag, name)) widget.setAttribute(name, value);
    else names.push(name);
  }
  return { widget, unknown: unknownOf(tag, names) };
}

function isKnown(tag: Tag, name: string): boolean {
  return (
    Object.keys(kindOf(tag).fields).some((field) => toAttribute(field) === name) || name === 'lang' || name === 'dir'
  );
}

/** Without those that any element may have. */
function unknownOf(tag: Tag, names: readonly string[]): string[] {
  return names.filter((name) => !isKnown(tag, name) && !/^(id|class|style|slot|hidden|title|data-|aria-)/.test(name));
}

function addressOf(element: Element): { tag: Tag; base: string; values: URLSearchParams } | undefined {
  const text = element.getAttribute(element.localName === 'iframe' ? 'src' : 'href');
  if (!/^(a|iframe)$/.test(element.localName) || !text || !URL.canParse(text, NOWHERE)) return undefined;
  const url = new URL(text, NOWHERE);
  const [, base = '', tag = ''] = ADDRESS.exec(url.origin + url.pathname) ?? [];
  if (!isTag(tag)) return undefined;
  return { tag, base: base.startsWith(NOWHERE) ? '' : base, values: url.searchParams };
}

function toDraft(element: Element, tag: Tag): Draft {
  const language = element.getAttribute('lang') ?? '';
  const { exitText, ...values } = readAll(kindOf(tag).fields, sourcesOf(element, tag));
  // The widget's own words are nobody's choice.
  const isOwn = exitText === undefined || exitText === exitTextIn(language);
  return { tag, language, values: isOwn ? values : { ...values, exitText } };
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
      return SHAPES.items(raw).map((item) => readItem(askedOf(field.items?.fields ?? {}), item));
    default:
      return (field.shape === 'text' ? SHAPES.text(raw) : SHAPES.value(raw)).trim();
  }
}

function readItem(fields: Fields, item: Element): Item {
  const values = readAll(fields, [fromItem(item)]);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
