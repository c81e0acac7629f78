/** What a folder of content holds. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { JsonLdDocument, isNode } from '../../content/data/json.js';
import { interpreter as course } from '../../content/data/course.js';
import { interpreter as factsheet } from '../../content/data/factsheet.js';
import { interpreter as gallery } from '../../content/data/gallery.js';
import { interpreter as quotation } from '../../content/data/quotation.js';
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

/** Whether a file is made into pages rather than copied. */
export function isContent(name: string): boolean {
  return /\.(html|json|jsonld)$/.test(name);
}

/** Of the folder itself; what is below it is copied. */
export async function readContent(folder: string): Promise<{ contents: Content[]; warnings: string[] }> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(sep, '/')).sort();
  const contents: Content[] = [];
  const warnings: string[] = [];
  for (const file of names.filter(isContent)) {
    if (file.includes('/')) {
      if (file.endsWith('.html'))
        warnings.push(`${file}: is copied as it is. Publish its folder by itself to make pages.`);
      continue;
    }
    const text = await readFile(join(folder, file), 'utf8');
    const name = file.replace(/\.\w+$/, '');
    if (!file.endsWith('.html')) contents.push(...fromJson(file, name, text));
    else if (!/<(!doctype|html|head|body)\b/i.test(text)) contents.push({ label: file, name, html: text });
    else warnings.push(`${file}: is a whole page. Keep the widget alone in it; for pages there is “prerender”.`);
  }
  const twice = contents.find(({ name }, index) => contents.findIndex((other) => other.name === name) !== index);
  if (twice) throw new Error(`${twice.label}: there is another page “${twice.name}” already.`);
  return { contents, warnings };
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
    const which = slugOf(node) ?? index + 1;
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
