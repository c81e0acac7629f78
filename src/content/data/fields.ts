import { remember } from '../../core/remember.js';
import { toAttribute } from '../source.js';
import type { Raw, Source } from '../source.js';

/** What a document says, field by field, as a webmaster would have written it. */
export interface DataFields {
  readonly [name: string]: string | boolean | number | readonly (string | DataFields)[] | undefined;
}

/** Fields that hold an address. */
const ADDRESS = /^(src|full|href|image|portrait|licence)$|Url$/;

/** Addresses of a document are relative to it, not to the page that shows it. */
export function resolveAddresses(fields: DataFields, base: string): DataFields {
  const resolve = (name: string, value: DataFields[string]): DataFields[string] => {
    if (Array.isArray(value)) {
      return (value as readonly (string | DataFields)[]).map((part) =>
        typeof part === 'string' ? part : resolveAddresses(part, base),
      );
    }
    return typeof value === 'string' && ADDRESS.test(name) ? absolute(value, base) : value;
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, resolve(name, value)]));
}

/** What is no address stays as it is, for the field's rules to refuse. */
function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/**
 * A document as a source: texts are texts, lists are items, things with fields of their own are elements with `data-*`
 * attributes, as a webmaster would write them. So everything after this is the same for all sources.
 */
export function fromFields(fields: DataFields): Source {
  return remember((name) => toRaw(fields[name]));
}

function toRaw(value: DataFields[string]): Raw | undefined {
  if (value === undefined || value === '' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.length ? value.map(toElement) : undefined;
  const paragraphs = String(value)
    .split(/\n\s*\n|\n/)
    .filter((line) => line.trim());
  // A field of one line takes the text; prose takes paragraphs.
  return paragraphs.length > 1 ? paragraphs.map((line) => textElement('p', line)) : String(value);
}

function toElement(value: string | DataFields): Element {
  if (typeof value === 'string') return textElement('li', value);
  const element = document.createElement('li');
  if (value['href'] !== undefined) element.append(linkElement(value));
  for (const [name, field] of Object.entries(value)) {
    const text = Array.isArray(field) ? field.join(' ') : String(field ?? '');
    if (text) element.setAttribute(`data-${toAttribute(name)}`, text);
  }
  return element;
}

function textElement(tag: string, text: string): Element {
  return Object.assign(document.createElement(tag), { textContent: text });
}

/** What has an address of its own is a link, as a webmaster would write it. */
function linkElement({ href, text }: DataFields): Element {
  return Object.assign(textElement('a', String(text ?? href)), { href: String(href) });
}
