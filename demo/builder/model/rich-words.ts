/**
 * Emphasis and links in a plain text field, for editors who know no HTML: `**bold**`, `*italic*`, `[words](https://…)`;
 * an empty line ends a paragraph, `- ` begins an item of a list. A backslash takes its meaning from the next sign.
 */

/** As in `demo/content/snippet.mjs`: a string, or `["a", {attributes}, …children]`. */
export type Node = string | readonly unknown[];

const MARKED = /\\([\\*[\]-])|\[((?:\\.|[^\]\\])+)\]\(([^\s()]+)\)|\*\*((?:\\.|[^\\])+?)\*\*|\*((?:\\.|[^*\\])+)\*/g;

/** A line of words, as children of an element. */
export function toInline(text: string): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  let end = 0;
  const flush = (): void => {
    if (plain) nodes.push(plain);
    plain = '';
  };
  for (const match of text.matchAll(MARKED)) {
    const [whole, escaped, words, href, bold, italic] = match;
    plain += text.slice(end, match.index);
    end = match.index + whole.length;
    if (escaped !== undefined) plain += escaped;
    else {
      flush();
      if (href !== undefined) nodes.push(['a', { href }, ...toInline(words ?? '')]);
      else nodes.push(bold === undefined ? ['em', ...toInline(italic ?? '')] : ['strong', ...toInline(bold)]);
    }
  }
  plain += text.slice(end);
  flush();
  return nodes;
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
  return [...element.childNodes].map(fromNode).join('').replace(/\s+/g, ' ').trim();
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
  if (node instanceof Text) return node.data.replace(/[\\*[\]]/g, '\\$&');
  if (!(node instanceof Element)) return '';
  const words = fromInside(node);
  switch (node.localName) {
    case 'a': {
      const href = node
        .getAttribute('href')
        ?.replace(/[()\s]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
      return href && words.trim() ? `[${words}](${href})` : words;
    }
    case 'b':
    case 'strong':
      return around(words, '**');
    case 'em':
    case 'i':
      return around(words, '*');
    case 'br':
      return ' ';
    default:
      return words;
  }
}

function fromInside(element: Element): string {
  return [...element.childNodes].map(fromNode).join('');
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
