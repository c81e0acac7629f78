/** The small templates that all widgets are made of. They know no text and no look. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/**
 * The template of an element whose name is known only at run time, such as a heading's.
 *
 * Lit caches a template by its array of strings, so each name gets one array, once.
 *
 * @param tag a name from a list in this library, never from data
 * @param attributes written as in HTML, from this library too
 */
export function renderTag(tag: string, content: unknown, attributes = ''): TemplateResult {
  const key = `${tag} ${attributes}`;
  let strings = templates.get(key);
  if (!strings) {
    const parts = [`<${key}>`, `</${tag}>`];
    strings = Object.assign(parts, { raw: parts });
    templates.set(key, strings);
  }
  return html(strings, content);
}

/**
 * One inner box, or nothing where there is nothing to put into it.
 *
 * @param parts the names of its `::part()`, parted by spaces
 * @param more attributes
 */
export function renderPart(tag: string, parts: string, content: unknown, more = ''): unknown {
  return content ? renderTag(tag, content, `part="${parts}"${more}`) : nothing;
}

/** A link that does not say where the reader comes from, or nothing. @param url already checked */
export function renderLink(url: string | undefined, content: unknown): unknown {
  return url ? html`<a href=${url} rel="noreferrer">${content}</a>` : nothing;
}

/**
 * The same in words of ours, such as “Register”: among all links of a page they say nothing, so that the widget's heading is
 * heard after them.
 */
export function renderOwnLink(url: string | undefined, content: unknown, part: string): unknown {
  return url
    ? html`<a href=${url} rel="noreferrer" part=${part} id=${part} aria-labelledby="${part} heading">${content}</a>`
    : nothing;
}

/** One line of a `dl`, or nothing where there is no value. */
export function renderFact(label: string, value: unknown, parts = 'fact'): unknown {
  return renderPart('div', parts, value && html`<dt>${label}</dt><dd>${value}</dd>`);
}

/** What there is to say, parted by dots, which stay on the line of what they follow. */
export function renderLine(pieces: readonly unknown[]): unknown[] {
  return pieces.filter(Boolean).flatMap((piece, index) => (index ? ['\u00a0· ', piece] : [piece]));
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
