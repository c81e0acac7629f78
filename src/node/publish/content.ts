/** What a folder of content holds. */
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { JsonLdDocument, isNode } from '../../content/data/json.js';
import { interpreter as course } from '../../content/data/course.js';
import { interpreter as factsheet } from '../../content/data/factsheet.js';
import { interpreter as gallery } from '../../content/data/gallery.js';
import { interpreter as quotation } from '../../content/data/quotation.js';
import { readText } from '../read-text.js';
import type { Interpreter } from '../../content/data/interpret.js';
import type { Node } from '../../content/data/json.js';

/** A page to be. */
export interface Content {
  /** Where it comes from: a file, and which of its records. */
  readonly label: string;
  /** Of its files. */
  readonly name: string;
  /** The widget, and what the editor wrote around it. */
  readonly html: string;
}

const INTERPRETERS: Readonly<Record<string, Interpreter>> = {
  'course-card': course,
  'speaker-quote': quotation,
  'event-gallery': gallery,
  'awareness-factsheet': factsheet,
};

/** What belongs to a page; `meta` could also lead its readers somewhere else. */
const OF_PAGES = /<(!doctype|html|head|body|meta|base|link)\b/i;

function isHtml(name: string): boolean {
  return /\.html?$/.test(name);
}

/** Whether a file is content rather than what content names: data in a folder below may be a feed. @param path with slashes */
export function isContent(path: string): boolean {
  return isHtml(path) || (/\.(json|jsonld)$/.test(path) && !path.includes('/'));
}

/** Of the folder itself. */
export async function readContent(folder: string): Promise<{ contents: Content[]; warnings: string[] }> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(sep, '/')).sort();
  const contents: Content[] = [];
  const warnings: string[] = [];
  for (const file of names.filter(isContent)) {
    if (file.includes('/')) {
      warnings.push(`${file}: is left out. Publish its folder by itself.`);
      continue;
    }
    const text = await readText(join(folder, file));
    const name = file.replace(/\.\w+$/, '');
    if (!isHtml(file)) {
      const records = fromJson(file, name, text);
      if (!records.length) warnings.push(`${file}: there is no course, quotation, gallery or fact sheet in it.`);
      contents.push(...records);
    } else if (!OF_PAGES.test(text)) contents.push({ label: file, name, html: text });
    else warnings.push(`${file}: is a whole page. Keep the widget alone in it; for pages there is “prerender”.`);
  }
  return { contents: contents.filter((content, index) => isFirst(content, index)), warnings };

  function isFirst({ label, name }: Content, index: number): boolean {
    const first = contents.findIndex((other) => other.name === name);
    if (first !== index)
      warnings.push(`${label}: is left out, as ${contents[first]?.label} makes the page “${name}”, too.`);
    return first === index;
  }
}

function fromJson(file: string, name: string, text: string): Content[] {
  const top = topOf(parse(file, text));
  const records = top.flatMap((node) => {
    const tag = tagOf(node);
    return tag ? [{ tag, node }] : [];
  });
  const isRecord = new Set(records.map(({ node }) => node));
  // What records refer to, such as an organization.
  const rest = top.filter((node) => !isRecord.has(node));
  return records.map(({ tag, node }, index) => {
    const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': [node, ...rest] });
    const html = `<${tag}><script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script></${tag}>`;
    if (records.length === 1) return { label: file, name, html };
    const slug = slugOf(node);
    const isOnly = records.filter((other) => slugOf(other.node) === slug).length === 1;
    const which = slug && isOnly ? slug : `${slug ? `${slug}-` : ''}${index + 1}`;
    return { label: `${file}, ${which}`, name: `${name}-${which}`, html };
  });
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file}: ${String(error)}`, { cause: error });
  }
}

/** The objects that stand for themselves: not those inside others, such as a course's picture. */
function topOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(topOf);
  if (!isNode(value)) return [];
  if (Array.isArray(value['@graph'])) return topOf(value['@graph']);
  const items: unknown = value['itemListElement'];
  // A gallery is a list, too, but one record.
  if (Array.isArray(items) && tagOf(value) === undefined) {
    return topOf(items.map((item: unknown) => (isNode(item) && item['item']) || item));
  }
  return [value];
}

function tagOf(node: Node): string | undefined {
  const document = new JsonLdDocument(node);
  const [self] = document.nodes;
  return Object.keys(INTERPRETERS).find((tag) => INTERPRETERS[tag]?.tests.some((test) => self && test(self)));
}

/** What of its identifier may stand in an address. */
function slugOf(node: Node): string | undefined {
  const id = String(node['identifier'] ?? node['@id'] ?? '');
  return /([\w-]+)\/?$/.exec(id)?.[1];
}
