/**
 * Emphasis and links in a plain text field, for editors who know no HTML: `**bold**`, `*italic*` or `_italic_`,
 * `[words](https://…)` or the address alone; an empty line ends a paragraph, `- ` begins an item of a list. A backslash takes
 * its meaning from the next sign.
 */

/** As in `demo/content/snippet.mjs`: a string, or `["a", {attributes}, …children]`. */
export type Node = string | readonly unknown[];

/** No longer than an editor writes: what looks far for its end takes long to find none. */
const MARKED = new RegExp(
  [
    String.raw`\\([\\*_[\]-])`,
    String.raw`\[((?:\\.|[^\]\\]){1,400})\]\(([^\s()]{1,2000})\)`,
    String.raw`\*\*\*((?:\\.|[^*\\]){1,2000})\*\*\*`,
    String.raw`\*\*((?:\\.|[^*\\]|\*(?!\*)){1,2000})\*\*`,
    String.raw`\*((?:\\.|[^*\\]){1,2000})\*`,
    String.raw`(?<![\p{L}\p{N}])_((?:\\.|[^_\\]|_(?=[\p{L}\p{N}])){1,2000})_(?![\p{L}\p{N}])`,
    String.raw`(https?:\/\/[^\s<>()[\]*"]{1,2000}[^\s<>()[\]*".,;:!?])`,
  ].join('|'),
  'gu',
);

/** As people write it: `www.example.org` is no file beside the page. */
function toHref(address: string): string {
  return /^(www\.|[\w.-]+\.(com|eu|int|net|org)(?=[/?#]|$))/i.test(address) ? `https://${address}` : address;
}

/** A line of words, as children of an element. @param isLink a link holds no other */
export function toInline(text: string, isLink = false): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    plain += text.slice(end, match.index);
    end = match.index + match[0].length;
    const node = toNode(match, isLink);
    if (typeof node === 'string') plain += node;
    else {
      if (plain) nodes.push(plain);
      plain = '';
      nodes.push(node);
    }
  }
  plain += text.slice(end);
  return plain ? [...nodes, plain] : nodes;
}

function toNode(
  [, escaped, words = '', href, both, bold, starred, italic = starred, address = '']: readonly string[],
  isLink: boolean,
): Node {
  if (escaped !== undefined) return escaped;
  if (href !== undefined) return isLink ? words : ['a', { href: toHref(href) }, ...toInline(words, true)];
  if (both !== undefined) return ['strong', ['em', ...toInline(both, isLink)]];
  if (bold !== undefined) return ['strong', ...toInline(bold, isLink)];
  if (italic !== undefined) return ['em', ...toInline(italic, isLink)];
  return isLink ? address : ['a', { href: address }, address];
}

/** Paragraphs and lists, as elements. */
export function toBlocks(text: string): Node[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .flatMap((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      const first = lines.findIndex((line) => line.startsWith('- '));
      if (first < 0) return [['p', ...toInline(lines.join(' '))]];
      const words = lines.slice(0, first).join(' ');
      const items = lines.slice(first).join('\n').split(/^- /m).filter(Boolean);
      return [
        ...(words ? [['p', ...toInline(words)]] : []),
        ['ul', ...items.map((item) => ['li', ...toInline(item.trim().replace(/\n/g, ' '))])],
      ];
    });
}

/** The words alone, or `undefined` where there is more than words. */
export function toPlain(text: string): string | undefined {
  const nodes = toInline(text.trim());
  return nodes.every((node) => typeof node === 'string') ? nodes.join('') : undefined;
}

/** What is in an element, as one line of the notation. */
export function fromInline(element: Node_): string {
  return [...element.childNodes]
    .map(fromNode)
    .join('')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
}

/** Paragraphs and lists, back in the notation. */
export function fromBlocks(element: Element): string {
  return [...element.children]
    .map((block) => {
      if (!/^[uo]l$/.test(block.localName)) return escapeStart(fromInline(block));
      return [...block.children].map((item) => `- ${fromInline(item)}`).join('\n');
    })
    .filter(Boolean)
    .join('\n\n');
}

/** A node of the page, not one of a snippet. */
type Node_ = globalThis.Node;

function fromNode(node: Node_): string {
  if (node instanceof Text) return escape(node.data);
  if (!(node instanceof Element)) return '';
  const words = fromInside(node);
  switch (node.localName) {
    case 'a': {
      const href = node.getAttribute('href')?.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
      if (href && href === node.textContent && toInline(href).length === 1) return href;
      return href && words.trim() ? `[${words}](${href})` : words;
    }
    case 'b':
    case 'strong':
      return around(words, '**');
    case 'em':
    case 'i':
      return around(words, '_');
    case 'br':
      return ' ';
    default:
      return words;
  }
}

function fromInside(element: Element): string {
  return [...element.childNodes].map(fromNode).join('');
}

/** What would be read as a mark. */
function escape(text: string): string {
  return text.replace(/[\\*[\]]/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** Marks stand at words, not at the spaces around them. */
function around(words: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inner ? `${before}${mark}${inner}${mark}${after}` : words;
}

/** A paragraph that begins as an item of a list would. */
function escapeStart(line: string): string {
  return line.replace(/^- /, '\\- ');
}
