import { withoutHidden } from './plain.js';
import { safeUrl } from './safe-url.js';

/**
 * Text with emphasis, links and paragraphs: a copy of the author's content that holds nothing else.
 *
 * Plain nodes rather than templates: made with `createElement` and text alone they can carry neither script nor style,
 * and Lit puts them where they belong as they are, without a marker of its own in between.
 */
export type RichText = HTMLElement;

/** Every tag that a line may have; blocks are `p`, `ul`, `ol` and `li`. */
const INLINE = /^(a|abbr|b|bdi|br|cite|code|em|i|q|s|small|span|strong|sub|sup)$/;

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

/**
 * Copies nodes as paragraphs and lists.
 *
 * Loose text between blocks becomes a paragraph. Empty paragraphs, which editors such as WordPress strew about, leave
 * nothing.
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
    if (!isElement(node) || INLINE.test(node.localName)) {
      if (!line) blocks.append((line = copyLanguage(parent, document.createElement('p'))));
      appendInline(line, node);
    } else if (!node.matches(SKIPPED)) {
      line = undefined;
      if (/^[uo]l$/.test(node.localName)) {
        const list = copyLanguage(node, document.createElement(node.localName));
        list.append(...copyItems(itemsOf(node)));
        blocks.append(list);
      } else appendBlocks(blocks, node.childNodes, node);
    }
  }
}

/** The `li`s of a list; a list inside an item is part of the item. */
export function itemsOf(list: Element): Element[] {
  return [...list.querySelectorAll('li:not(:scope li li)')];
}

/** Copies each element as an `li`; those without words leave none. */
export function copyItems(items: Iterable<Element>): RichText[] {
  return Array.from(items, (item) => copyLanguage(item, copyLine(contentOf(item), 'li'))).filter(hasWords);
}

/** A link that is an item itself stays one. */
function contentOf(item: Element): Iterable<Node> {
  return item.localName === 'a' ? [item] : item.childNodes;
}

function appendInline(line: RichText, node: Node): void {
  if (node instanceof Text) line.append(withoutHidden(node.data).replace(WHITE_SPACE, ' '));
  if (!isElement(node) || node.matches(SKIPPED)) return;
  const tag = node.localName;
  const isInline = INLINE.test(tag);
  const href = tag === 'a' && safeUrl(node.getAttribute('href') ?? '');
  const copy = copyLanguage(node, copyLine(node.childNodes, isInline ? tag : 'span'));
  if (href) {
    copy.setAttribute('href', href);
    copy.setAttribute('rel', 'noreferrer');
  }
  // Blocks become one line; their words must not run together.
  if (isInline) line.append(copy);
  else line.append(' ', copy, ' ');
}

function copyLanguage(from: Element | undefined, to: RichText): RichText {
  for (const name of ['lang', 'dir']) {
    const value = from?.getAttribute(name);
    if (value) to.setAttribute(name, value);
  }
  return to;
}

function isElement(node: Node): node is Element {
  return node instanceof Element;
}
