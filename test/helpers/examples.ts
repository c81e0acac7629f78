import factsheets from '../../demo/content/awareness-factsheet.json' with { type: 'json' };
import courses from '../../demo/content/course-card.json' with { type: 'json' };
import galleries from '../../demo/content/event-gallery.json' with { type: 'json' };
import quotations from '../../demo/content/speaker-quote.json' with { type: 'json' };
import { toElement } from '../../demo/content/snippet.mjs';
import type { Example } from '../../demo/content/snippet.mjs';
import '../../src/define.js';

const BASE = '/demo/';

export const EXAMPLES = {
  'course-card': courses,
  'speaker-quote': quotations,
  'event-gallery': galleries,
  'awareness-factsheet': factsheets,
} as unknown as Readonly<Record<keyof HTMLElementTagNameMap & string, Readonly<Record<string, Example>>>>;

type WidgetTag = 'course-card' | 'speaker-quote' | 'event-gallery' | 'awareness-factsheet';

export const TAGS: readonly WidgetTag[] = ['course-card', 'speaker-quote', 'event-gallery', 'awareness-factsheet'];

/** A named example on the page, rendered; the test runner removes it with the page. */
export async function showExample<Tag extends WidgetTag>(tag: Tag, name: string): Promise<HTMLElementTagNameMap[Tag]> {
  const element = toElement(tag, EXAMPLES[tag][name]!, BASE) as HTMLElementTagNameMap[Tag];
  return show(element);
}

/** Puts an element on the page and waits until it is rendered. */
export async function show<E extends Element>(element: E): Promise<E> {
  document.body.append(element);
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  return element;
}

/** An element from markup, as a webmaster would paste it. */
export async function paste<Tag extends WidgetTag>(markup: string): Promise<HTMLElementTagNameMap[Tag]> {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return show(template.content.firstElementChild as HTMLElementTagNameMap[Tag]);
}

/** The box of that name inside the widget. */
export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector(`[part~='${name}']`) ?? null;
}

/** The words of a part on one line: each piece of text parted from the next by one plain space. */
export function words(element: Element, name = ''): string {
  const node = name ? part(element, name) : element.shadowRoot?.querySelector('.box');
  if (!node) return '';
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
  return pieces.join(' ').replace(/\s+/gu, ' ').trim();
}
