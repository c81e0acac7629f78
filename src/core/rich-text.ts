import { withoutHidden } from './plain.js';
import { safeUrl } from './safe-url.js';

/**
 * Text with emphasis, links and paragraphs: a copy of the author's content that holds nothing else.
 *
 * Plain nodes rather than templates: made with `createElement` and text alone they can carry neither script nor style,
 * and Lit puts them where they belong as they are, without a marker of its own in between.
 */
export type RichText = HTMLElement;

/** What a line keeps as it is; any other tag leaves its words, in a `span`. */
const INLINE = /^(a|abbr|b|bdi|br|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;

/** What ends a line of text. */
const BLOCKS =
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,th,thead,tr,ul';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Never read: what they hold is not text. */
const SKIPPED = 'script,style,template,noscript,iframe,object,svg,img,picture,video,audio';

const WHITE_SPACE = /[\t\n\f\r ]+/g;

/** Whether there is anything to read in it; a no-break space alone, which editors leave behind, is nothing. */
export function hasWords({ textContent }: Node): boolean {
  return textContent?.trim() !== '';
}

/** Copies nodes into one line: the words of blocks stay, a space apart. */
export function copyLine(nodes: Iterable<Node>, tag = 'span'): RichText {
  const line = document.createElement(tag);
  for (const node of nodes) appendInline(line, node);
  return line;
}

/** The words of nodes on one line. @param end what a line break becomes */
export function wordsOf(nodes: Iterable<Node>, end = ' '): string {
  const line = copyLine(nodes);
  for (const br of line.querySelectorAll('br')) br.replaceWith(end);
  return line.textContent;
}

/**
 * Copies nodes as paragraphs and lists.
 *
 * Loose text between blocks becomes a paragraph, and so does a heading. Empty paragraphs, which editors such as WordPress
 * strew about, leave nothing.
 */
export function copyBlocks(nodes: Iterable<Node>): RichText {
  const blocks = document.createElement('div');
  appendBlocks(blocks, nodes);
  for (const block of [...blocks.children]) if (!hasWords(block)) block.remove();
  return blocks;
}

function appendBlocks(blocks: RichText, nodes: Iterable<Node>, parent?: Element): void {
  let line: RichText | undefined;
  for (const node of nodes) {
    // What stands around blocks, as the `b` of Google Docs does, is opened.
    const isBlock = node instanceof Element && (node.matches(BLOCKS) || node.querySelector(BLOCKS));
    if (!isBlock) {
      if (!line) blocks.append((line = copyLanguage(parent, document.createElement('p'))));
      appendInline(line, node);
      continue;
    }
    line = undefined;
    if (/^[uo]l$/.test(node.localName)) {
      const list = copyLanguage(node, document.createElement(node.localName));
      copyAttribute(node, list, 'start');
      list.append(...copyItems(itemsOf(node)));
      blocks.append(list);
    } else if (/^h\d$/.test(node.localName)) {
      const paragraph = copyLanguage(node, document.createElement('p'));
      paragraph.append(copyLine(node.childNodes, 'strong'));
      blocks.append(paragraph);
    } else appendBlocks(blocks, node.childNodes, node);
  }
}

/** The `li`s of a list; a list inside an item is part of the item. */
export function itemsOf(list: Element): Element[] {
  return [...list.querySelectorAll('li:not(:scope li li)')];
}

/** Copies each element as an `li`; those without words leave none. */
export function copyItems(items: Iterable<Element>): RichText[] {
  return [...items].map((item) => copyLanguage(item, copyLine(contentOf(item), 'li'))).filter(hasWords);
}

/** A link that is an item itself stays one. */
function contentOf(item: Element): Iterable<Node> {
  return item.localName === 'a' ? [item] : item.childNodes;
}

function appendInline(line: RichText, node: Node): void {
  if (node instanceof Text) line.append(withoutHidden(node.data).replace(WHITE_SPACE, ' '));
  if (!(node instanceof Element) || node.matches(SKIPPED)) return;
  const tag = node.localName;
  const address = node.getAttribute('href') ?? '';
  const href = tag === 'a' && (/^(mailto|tel):/.test(address) ? withoutHidden(address) : safeUrl(address));
  const copy = copyLine(node.childNodes, INLINE.test(tag) ? tag : 'span');
  for (const name of [...LANGUAGE, 'title']) copyAttribute(node, copy, name);
  if (href) {
    copy.setAttribute('href', href);
    copy.setAttribute('rel', 'noreferrer');
  }
  // Blocks become one line; their words must not run together.
  if (node.matches(BLOCKS)) line.append(' ', copy, ' ');
  else line.append(copy);
}

const LANGUAGE = ['lang', 'dir'];

/** The language of a block may be that of what stands around it, up to the widget. */
function copyLanguage(from: Element | undefined, to: RichText): RichText {
  for (const name of LANGUAGE) {
    let holder: Element | null = from ?? null;
    while (holder && !holder.hasAttribute(name) && !isWidget(holder)) holder = holder.parentElement;
    if (holder && !isWidget(holder)) copyAttribute(holder, to, name);
  }
  return to;
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value) to.setAttribute(name, value);
}

/** Whether an element is one of ours, to which belongs what stands in it; those of other makers are boxes like any. */
export function isWidget({ localName }: Element): boolean {
  // The registry is slow to ask.
  return localName.includes('-') && 'awarenessWidget' in (customElements.get(localName) ?? {});
}
