/**
 * Rich text as templates: its nodes are plain ones, which a browser puts in as they are, while Lit's server knows templates
 * alone.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';

const VOID = new Set(['br', 'wbr']);

/** Lit knows a template by its strings. */
const templates = new Map<string, TemplateStringsArray>();

/** @param text made by src/core/rich-text.ts, so its tags and the names of its attributes come from lists of ours */
export function toTemplate(text: Element): TemplateResult {
  const names = text.getAttributeNames();
  const values: unknown[] = names.map((name) => text.getAttribute(name));
  if (!VOID.has(text.localName)) {
    values.push([...text.childNodes].map((node) => (node instanceof Element ? toTemplate(node) : node.textContent)));
  }
  return html(stringsOf(text.localName, names), ...values);
}

function stringsOf(tag: string, names: readonly string[]): TemplateStringsArray {
  const key = [tag, ...names].join(' ');
  let strings = templates.get(key);
  if (!strings) {
    // `<a href="` value `" rel="` value `">` children `</a>`
    const start = `<${tag}${names.map((name) => ` ${name}="\0"`).join('')}>`;
    const parts = [...start.split('\0'), ...(VOID.has(tag) ? [] : [`</${tag}>`])];
    strings = Object.assign(parts, { raw: parts });
    templates.set(key, strings);
  }
  return strings;
}
