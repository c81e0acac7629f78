/** The small templates that all widgets are made of. They know no text and no look. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/** Where a value goes. */
const HOLE = '\0';

/**
 * A template that is put together at run time.
 *
 * Lit caches a template by its array of strings, so each markup gets one array, once.
 *
 * @param key the markup itself, or what is shorter and names it
 * @param markup from names of this library alone, never from data
 */
function fill(key: string, values: readonly unknown[], markup = key): TemplateResult {
  let strings = templates.get(key);
  if (!strings) {
    const parts = markup.split(HOLE);
    strings = Object.assign(parts, { raw: parts });
    templates.set(key, strings);
  }
  return html(strings, ...values);
}

/** What stands between two pieces of a line; it stays on the line of the first. */
const DOT = '\u00a0· ';

/** A place for a value. Each item of a list gets its own, because Lit would mark both of its ends. */
function holeFor(value: unknown): string {
  return Array.isArray(value) ? HOLE.repeat(value.length) : HOLE;
}

/**
 * The markup of an element around a value. Mere words are its text: so they need no mark of Lit's, and a long page has many.
 *
 * @param tag a name from a list in this library, never from data
 * @param attributes written as in HTML, from this library too
 */
function around(value: unknown, tag: string, attributes = ''): string {
  return `<${tag}${attributes}${typeof value === 'string' ? ` .textContent=${HOLE}>` : `>${holeFor(value)}`}</${tag}>`;
}

/**
 * One inner box, or nothing where there is nothing to put into it.
 *
 * @param tag a name from a list in this library, never from data
 * @param parts the names of its `::part()`, parted by spaces
 * @param more attributes
 */
export function renderPart(tag: string, parts: string, content: unknown, more = ''): unknown {
  return content ? fill(around(content, tag, ` part="${parts}"${more}`), [content].flat()) : nothing;
}

/** A link that does not say where the reader comes from, or nothing. @param url already checked @param more attributes */
export function renderLink(url: string | undefined, content: unknown, more = ''): unknown {
  return url ? fill(around(content, 'a', ` href="${HOLE}" rel="noreferrer"${more}`), [url, content]) : nothing;
}

/**
 * The same in words of ours, such as “Register”: among all links of a page they say nothing, so that the widget's heading is
 * heard after them.
 */
export function renderOwnLink(url: string | undefined, content: unknown, part: string): unknown {
  return renderLink(url, content, ` part="${part}" id="${part}" aria-labelledby="${part} heading"`);
}

/** A line of a `dl`: its label, its value, and the names of its `::part()`. */
export type Fact = readonly [label: string, value: unknown, parts?: string];

/** The lines of a `dl` that have a value. One template for all, because each of its own would cost a long page dear. */
export function renderFacts(facts: readonly Fact[]): TemplateResult {
  // Looking up all of the markup takes longer than all the rest.
  let key = '';
  let markup = '';
  const values: unknown[] = [];
  for (const [label, value, parts = 'fact'] of facts) {
    if (!value) continue;
    const said = around(value, 'dd');
    key += parts + said;
    markup += `<div part="${parts}">${around(label, 'dt')}${said}</div>`;
    values.push(label, ...[value].flat());
  }
  return fill(key, values, markup);
}

/** What there is to say, parted by dots; mere words stay words. */
export function renderLine(pieces: readonly unknown[]): unknown {
  const said = pieces.filter(Boolean);
  return said.every((piece) => typeof piece === 'string')
    ? said.join(DOT)
    : fill(said.map(holeFor).join(DOT), said.flat());
}

export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A picture that loads when it comes near, and does not say where the reader is. */
export function renderPicture(part: string, { src, srcset, sizes, alt, width, height }: Picture): TemplateResult {
  return html`<img
    part=${part}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    width=${width ?? nothing}
    height=${height ?? nothing}
    sizes=${(srcset && sizes) ?? nothing}
    srcset=${srcset ?? nothing}
    src=${src}
    alt=${alt}
  />`;
}
