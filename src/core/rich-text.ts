import { html, nothing } from 'lit';
import { safeUrl } from './safe-url.js';
import { renderTag } from './tag.js';

/** Text with emphasis, links and paragraphs as plain data, so that it can be checked, stored and rendered anywhere. */
export type RichText = readonly (string | RichElement)[];

/** One element of a rich text: a tag from the list below, never anything else. */
export interface RichElement {
  readonly tag: RichTag;
  readonly content: RichText;
  /** Only on `a`; already checked. */
  readonly href?: string;
  readonly lang?: string | null;
  readonly dir?: string | null;
}

/** Every tag that author content may have. */
const INLINE = [
  'a',
  'abbr',
  'b',
  'bdi',
  'br',
  'cite',
  'code',
  'em',
  'i',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
] as const;

export type RichTag = (typeof INLINE)[number] | 'li' | 'ol' | 'p' | 'ul';

function isInline(tag: string): tag is RichTag {
  return (INLINE as readonly string[]).includes(tag);
}

/** Never read: what they hold is not text. */
const SKIPPED = 'script,style,template,noscript,iframe,object,svg,img,picture,video,audio';

const WHITE_SPACE = /[\t\n\f\r ]+/g;

/**
 * Reads nodes as rich text; what is not on the list leaves its text.
 *
 * Blocks stand alone; loose text between them becomes a paragraph. Empty paragraphs, which editors such as
 * WordPress strew about, leave nothing.
 */
export function readBlocks(nodes: Iterable<Node>): RichText {
  const blocks: RichElement[] = [];
  let line: (string | RichElement)[] = [];
  const endLine = (): void => {
    if (toPlainText(line)) blocks.push({ tag: 'p', content: line });
    line = [];
  };
  for (const node of nodes) {
    if (isText(node)) line.push(readText(node));
    if (!(node instanceof Element) || node.matches(SKIPPED)) continue;
    const tag = node.localName;
    if (isInline(tag)) {
      line.push(...readInline([node]));
    } else {
      endLine();
      if (tag === 'ul' || tag === 'ol') blocks.push({ tag, content: readItems(node) });
      else blocks.push(...(readBlocks(node.childNodes) as RichElement[]));
    }
  }
  endLine();
  return blocks;
}

/** Reads nodes as one line of rich text: block elements inside leave their text. */
export function readInline(nodes: Iterable<Node>): RichText {
  return [...nodes].flatMap((node): RichText => {
    if (isText(node)) return [readText(node)];
    if (!(node instanceof Element) || node.matches(SKIPPED)) return [];
    const content = readInline(node.childNodes);
    const tag = node.localName;
    const [lang, dir] = [node.getAttribute('lang'), node.getAttribute('dir')];
    const href = tag === 'a' && safeUrl(node.getAttribute('href') ?? '');
    const inner: RichText =
      isInline(tag) && (tag !== 'a' || href) ? [{ tag, content, ...(href && { href }) }] : content;
    if (lang || dir) return [{ tag: 'span', content: inner, lang, dir }];
    // Blocks become one line; their words must not run together.
    return isInline(tag) ? inner : [' ', ...inner, ' '];
  });
}

function readItems(list: Element): RichText {
  return [...list.children]
    .filter((item) => item.localName === 'li')
    .map((item) => ({ tag: 'li', content: readInline(item.childNodes) }));
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function readText(node: Text): string {
  return node.data.replace(WHITE_SPACE, ' ');
}

/** The words alone; paragraphs and items are parted by a line feed. */
export function toPlainText(text: RichText): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.tag === 'br') return '\n';
      return toPlainText(part.content) + (isInline(part.tag) ? '' : '\n');
    })
    .join('')
    .trim();
}

/** The template of a rich text: plain nodes, every string escaped by Lit. */
export function renderRichText(text: RichText): unknown {
  return text.map((part) => {
    if (typeof part === 'string') return part;
    const { tag, href, lang, dir } = part;
    const content = renderRichText(part.content);
    if (tag === 'br') return html`<br />`;
    if (href) return html`<a href=${href} rel="noreferrer">${content}</a>`;
    return lang || dir
      ? html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</span>`
      : renderTag(tag, content);
  });
}
