import { html } from 'lit';
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
  const key = tag + attributes;
  let strings = templates.get(key);
  if (!strings) {
    const parts = [`<${key}>`, `</${tag}>`];
    strings = Object.assign(parts, { raw: parts });
    templates.set(key, strings);
  }
  return html(strings, content);
}
