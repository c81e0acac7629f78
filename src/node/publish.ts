/** Records as static files that any server, or a store behind a CDN, gives to millions. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { directionOf } from '../core/language.js';
import { prerender } from './prerender.js';
import { isContent, readContent } from './publish/content.js';
import { headerFiles, rollingVersion } from './publish/headers.js';
import { toJson, toXml } from './publish/oembed.js';
import { addressOf } from './publish/record.js';
import { framePage, PAGE_STYLES, recordPage } from './publish/pages.js';
import type { Record } from './publish/record.js';
import type { Content } from './publish/content.js';

export interface PublishOptions {
  /**
   * Folder of content: an HTML file is a page with a widget in it, as pasted anywhere; a JSON file is JSON-LD in the terms
   * of schema.org, of which each record becomes a page. What else is there, such as pictures, is copied.
   */
  readonly from: string;
  /** Folder that is filled; what is in it already and not made anew stays. */
  readonly to: string;
  /** Address at which that folder will be. */
  readonly base: string;
  /** Who publishes; without it the host's name. */
  readonly publisher?: string | undefined;
  /** BCP 47 tag of content that does not say its own. @default en */
  readonly language?: string | undefined;
}

export interface Published {
  /** Addresses of the pages, which editors paste. */
  readonly pages: readonly string[];
  readonly warnings: readonly string[];
}

/** The root of this package, from dist/npm/node/. */
const PACKAGE = new URL('../../../', import.meta.url);

/** @throws {Error} where a folder or file can't be read or written, or content is no JSON */
export async function publish({ from, to, base, publisher, language = 'en' }: PublishOptions): Promise<Published> {
  const home = new URL(base.replace(/\/*$/, '/'));
  const version = await copyScripts(to);
  await cp(from, to, { recursive: true, filter: (name) => !isContent(name) });
  const integrity = JSON.parse(await read('dist/cdn/integrity.json')) as Record['integrity'];
  const site = { home, version, integrity, publisher: publisher ?? home.host };
  const pages: string[] = [];
  const warnings: string[] = [];
  for (const content of await readContent(from)) {
    const record = await toRecord(content, site, language);
    warnings.push(...record.warnings.map((warning) => `${content.file}: ${warning}`));
    if (!record.widgets.length) {
      warnings.push(`${content.file}: there is no widget in it that can be shown.`);
      continue;
    }
    await write(join(to, `${record.name}.html`), recordPage(record));
    await write(join(to, 'embed', `${record.name}.html`), framePage(record));
    await write(join(to, 'oembed', `${record.name}.json`), toJson(record));
    await write(join(to, 'oembed', `${record.name}.xml`), toXml(record));
    pages.push(record.address);
  }
  await write(join(to, 'page.css'), PAGE_STYLES);
  for (const [name, text] of Object.entries(headerFiles(home.pathname, version))) await write(join(to, name), text);
  return { pages, warnings };
}

/** Under their exact version, which never changes, and under one that goes on. */
async function copyScripts(to: string): Promise<string> {
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  for (const folder of [version, rollingVersion(version)]) {
    await cp(fileURLToPath(new URL('dist/cdn', PACKAGE)), join(to, folder), { recursive: true });
  }
  return version;
}

async function toRecord(
  content: Content,
  site: Pick<Record, 'home' | 'version' | 'integrity' | 'publisher'>,
  language: string,
): Promise<Record> {
  const address = addressOf({ ...site, name: content.name }, '', '.html');
  const before = `<!doctype html><html lang="${language}"><body>`;
  const { html, widgets, styleHashes, warnings } = await prerender(before + content.html, { url: address });
  const [first] = widgets;
  return {
    ...site,
    name: content.name,
    address,
    html: html.slice(before.length),
    widgets,
    styleHashes,
    warnings,
    language: first?.language ?? language,
    direction: directionOf(first?.language ?? language),
  };
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, PACKAGE), 'utf8');
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
