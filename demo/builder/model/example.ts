/** A draft as attributes and children, which `demo/content/snippet.mjs` writes as HTML. */
import { toAttribute } from '../../../src/content/source.js';
import { formatDays } from '../../../src/i18n/dates.js';
import { exitText } from '../../../src/elements/awareness-factsheet/exit/words.js';
import { inLanguage } from '../../../src/i18n/msg.js';
import { isFilled, kindOf, ownOf } from './draft.js';
import { toBlocks, toInline, toPlain } from './rich-words.js';
import type { Siblings } from '../../../src/content/fields.js';
import type { Draft, Item, Value } from './draft.js';
import type { Node } from './rich-words.js';

export interface Content {
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** With children that a reader sees without JavaScript, too: for the tag. */
export function toExample(draft: Draft): Content {
  return toContent(withoutSecrets(ownOf(draft)), 'readable');
}

/**
 * With attributes wherever they can say it, as children may be left over without what stood around them. But for leaving,
 * which has to work without JavaScript, too.
 */
export function toPlaceholderExample(draft: Draft): Content {
  return toContent(withoutSecrets(ownOf(draft)), 'placeholder');
}

/** With attributes wherever they can say it: children are not in an address. */
export function toFlatExample(draft: Draft): Content {
  return toContent(withoutSecrets(ownOf(draft)), 'address');
}

/** With what must not be published, so that the editor is told of it. */
export function toWholeExample(draft: Draft): Content {
  return toContent(ownOf(draft), 'readable');
}

/** What could tell who is behind a changed name: the widget does not show it, and the page's source must not either. */
function withoutSecrets(draft: Draft): Draft {
  const { tag, values } = draft;
  if (values['pseudonym'] !== true) return draft;
  const { fields } = kindOf(tag);
  const isKept = ([name]: readonly [string, unknown]): boolean => {
    const [rule] = name.match(/^portrait/) ?? [name];
    return fields[rule]?.fits?.('', { pseudonym: 'true' } as Siblings) !== false;
  };
  return { ...draft, values: Object.fromEntries(Object.entries(values).filter(isKept)) };
}

function toContent(draft: Draft, way: 'readable' | 'placeholder' | 'address'): Content {
  const isReadable = way === 'readable';
  const { tag, language, values } = draft;
  const { fields, heading, body } = kindOf(tag);
  const attributes: Record<string, string> = language ? { lang: language } : {};
  const first: Node[] = [];
  const children: Node[] = isReadable ? [...fallbackOf(draft)] : [];
  const parts = way === 'address' ? { children: [], fields: new Set<string>() } : partsOf(draft, isReadable);
  children.push(...parts.children);
  for (const [name, { shape }] of Object.entries(fields)) {
    const value = values[name];
    if (!isFilled(value) || parts.fields.has(name)) continue;
    const attribute = toAttribute(name);
    const plain = isReadable && shape !== 'text' && shape !== 'value' && shape !== 'flag' ? undefined : asText(value);
    if (name === 'heading' && heading && isReadable)
      first.push([`h${headingLevel(values['headingLevel'])}`, String(value)]);
    else if (value === true) attributes[attribute] = '';
    else if (shape === 'text' || shape === 'value') attributes[attribute] = String(value).trim();
    else if (plain !== undefined) attributes[attribute] = plain;
    else children.push(...asChildren(name === body ? undefined : attribute, value, shape));
  }
  return { title: titleOf(draft), attributes, children: [...first, ...children] };
}

/** What the widget is called where it is only named. */
export function titleOf(draft: Draft): string {
  const { tag, values } = ownOf(draft);
  const { heading, speaker } = values;
  return [heading, speaker].find((value) => typeof value === 'string' && isFilled(value))?.toString() ?? tag;
}

function headingLevel(value: Value | undefined): number {
  return /^[2-6]$/.test(String(value)) ? Number(value) : 3;
}

/** As an attribute says it, or `undefined` where it takes a child. */
function asText(value: Value): string | undefined {
  if (typeof value === 'string') return /\n/.test(value.trim()) || value.startsWith('- ') ? undefined : toPlain(value);
  if (typeof value !== 'object') return undefined;
  const items = value.map((item) => (typeof item === 'string' ? toPlain(item) : undefined));
  return items.every((item) => item !== undefined && !item.includes('|'))
    ? items.filter(Boolean).join(' | ')
    : undefined;
}

/** @param slot none for what the widget is about */
function asChildren(slot: string | undefined, value: Value, shape: string): Node[] {
  const slotted = slot === undefined ? {} : { slot };
  if (shape === 'items') return itemsOf(slot ?? '', value as readonly Item[]);
  if (typeof value === 'object') {
    const items = (value as readonly string[]).filter((item) => item.trim());
    return [['ul', slotted, ...items.map((item) => ['li', ...toInline(item)])]];
  }
  if (shape === 'line') return [['p', slotted, ...toInline(String(value))]];
  const blocks = toBlocks(String(value));
  return slot === undefined ? blocks : [['div', slotted, ...blocks]];
}

function itemsOf(slot: string, items: readonly Item[]): Node[] {
  const filled = items.filter((item) => isFilled([item]));
  if (slot === 'photos') return filled.map(toFigure);
  return [['ul', { slot }, ...filled.map((item) => toListItem(item))]];
}

/** What HTML has words of its own for; the rest is `data-`. */
function toFigure(photo: Item): Node {
  const { src = '', srcset, sizes, alt = '', width, height, caption, ...rest } = photo;
  const image = { src, srcset, sizes, width, height, alt };
  return [
    'figure',
    dataOf(rest),
    ['img', { ...filledOf(image), alt }],
    ...(caption ? [['figcaption', ...toInline(caption)]] : []),
  ];
}

function toListItem({ text, name, ...rest }: Item): Node {
  const words = text === undefined ? [] : toInline(text);
  const call = [rest['number'], rest['sms']].find((number) => number?.trim());
  return ['li', dataOf(rest), ...words, ...(name ? [['b', name], ...(call ? [`: ${call}`] : [])] : [])];
}

function dataOf(item: Item): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filledOf(item)).map(([name, value]) => [`data-${toAttribute(name)}`, value.trim()]),
  );
}

function filledOf(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]?.trim())),
  );
}

/** Fields that one child says together: a picture, the link for leaving, words with their language. */
function partsOf({ language, values }: Draft, isReadable: boolean): { children: Node[]; fields: ReadonlySet<string> } {
  const children: Node[] = [];
  const fields = new Set<string>();
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name].trim() : '');
  const take = (...names: string[]): void => names.forEach((name) => fields.add(name));
  for (const slot of isReadable ? ['image', 'portrait'] : []) {
    if (!text(slot)) continue;
    take(slot, `${slot}Alt`, `${slot}Credit`, `${slot}Srcset`, `${slot}Sizes`);
    const image = {
      slot,
      src: text(slot),
      srcset: text(`${slot}Srcset`),
      sizes: text(`${slot}Sizes`),
      'data-credit': text(`${slot}Credit`),
    };
    children.push(['img', { ...filledOf(image), alt: text(`${slot}Alt`) }]);
  }
  if (text('exitUrl')) {
    take('exitUrl', 'exitText');
    children.push([
      'a',
      { slot: 'exit', href: text('exitUrl'), rel: 'noreferrer' },
      text('exitText') || exitTextIn(language),
    ]);
  }
  if (isReadable && text('original') && text('originalLanguage')) {
    take('original', 'originalLanguage');
    children.push(['blockquote', { slot: 'original', lang: text('originalLanguage') }, ...toBlocks(text('original'))]);
  }
  return { children, fields };
}

/** As the widget would say it. @param language BCP 47; its words must have been loaded */
export function exitTextIn(language: string): string {
  return inLanguage(language || 'en', exitText);
}

/** What only attributes say, in words, until the widget is there. */
function fallbackOf({ tag, language, values }: Draft): Node[] {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name].trim() : '');
  const words =
    tag === 'course-card'
      ? [datesOf(text('start'), text('end'), language || 'en'), text('venue'), text('city'), text('organizer')]
      : [];
  const spoken = tag === 'speaker-quote' ? [text('speaker'), text('speakerRole')] : [];
  const line = [...words.filter(Boolean), spoken.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
  return line ? [['p', { slot: 'fallback' }, line]] : [];
}

const DAY = /^\d{4}-\d\d-\d\d/;

function datesOf(start: string, end: string, language: string): string {
  const [from] = DAY.exec(start) ?? [];
  const [to] = DAY.exec(end) ?? [];
  try {
    return from ? formatDays(from, to ?? from, language) : '';
  } catch {
    return start;
  }
}
