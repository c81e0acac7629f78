/** Words out of data. Markup in it is text that lost its way: the words stay, the tags go, nothing is ever made of them. */
import { isNode } from './json.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Ends of blocks become line feeds; other tags go. Decoded last, so that `&lt;b&gt;` is shown as it was meant. No pattern
 * looks beyond the next tag, or twice at what was looked through in vain: a feed can't make the page wait.
 */
function withoutTags(text: string): string {
  return text
    .replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<(br|\/p|\/li|\/h\d|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<[a-z/!][^<>]*>/gi, '');
}

/**
 * Systems such as The Events Calendar print markup with its signs escaped, and line feeds as a backslash and an n; so tags
 * go before and after decoding.
 */
function plain(text: string): string {
  const decoded = decode(withoutTags(text));
  return decode(withoutTags(decoded === text ? text : decoded.replaceAll('\\n', '\n'))).trim();
}

/** The words of a value: a string, a number, or an object's name or value. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plain(value) || undefined;
  if (typeof value === 'number') return String(value);
  if (!isNode(value)) return undefined;
  return textOf(value['name'] ?? value['@value'] ?? value['value'] ?? value['text']);
}

/** The words of each value. */
export function textsOf(values: readonly unknown[]): string[] {
  return values.map(textOf).filter((text) => text !== undefined);
}

/** An address: a string, or an object that has one. */
export function urlOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (!isNode(value)) return undefined;
  return urlOf(value['contentUrl'] ?? value['url'] ?? value['@id']);
}
