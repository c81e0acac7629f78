/** Records as static files that any server, or a store behind a CDN, gives to millions. */
import { resolve, sep } from 'node:path';
import { directionOf } from '../core/language.js';
import { prerender } from './prerender.js';
import { readContent } from './publish/content.js';
import { copyRest, copyScripts, readOwn, removeOld, writeRecord, writeSite } from './publish/output.js';
import { addressOf } from './publish/record.js';
import type { Content } from './publish/content.js';
import type { Record } from './publish/record.js';

export interface PublishOptions {
  /**
   * Folder of content: an HTML file holds the tag of a widget; a JSON file is JSON-LD in the terms of schema.org, of which
   * each record becomes a page. What else is there, such as pictures, is copied.
   */
  readonly from: string;
  /** Folder that is filled; what is in it already stays, but for pages of content that is gone. */
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

/**
 * Makes a page, a frame and two oEmbed documents of each record, and puts the scripts beside them. What an earlier run made
 * of content that is gone is taken away.
 *
 * @throws {Error} before anything is written, where an option or a piece of content can't be used; or where a file can't be
 *   written
 */
export async function publish({ from, to, base, publisher, language = 'en' }: PublishOptions): Promise<Published> {
  const home = homeOf(base);
  if (`${resolve(to)}${sep}`.startsWith(`${resolve(from)}${sep}`)) throw new Error(`${to} must lie outside ${from}.`);
  const { contents, warnings } = await readContent(from);
  const { version } = JSON.parse(await readOwn('package.json')) as { version: string };
  const integrity = JSON.parse(await readOwn('dist/cdn/integrity.json')) as Record['integrity'];
  const site = { home, version, integrity, publisher: publisher ?? home.host };
  const records: Record[] = [];
  for (const content of contents) {
    const record = await toRecord(content, site, language);
    warnings.push(...record.warnings.map((warning) => `${content.label}: ${warning}`));
    if (record.widgets.length) records.push(record);
    else warnings.push(`${content.label}: there is no tag of a widget in it that can be shown.`);
  }
  await copyScripts(to, version);
  await copyRest(from, to);
  for (const record of records) await writeRecord(to, record);
  await removeOld(to, new Set(records.map(({ name }) => name)));
  await writeSite(from, to, home.pathname, version);
  return { pages: records.map(({ address }) => address), warnings };
}

function homeOf(base: string): URL {
  const url = URL.canParse(base) ? new URL(base.replace(/\/*$/, '/')) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`The base “${base}” is no address. Write it as https://widgets.example.org/`);
  }
  return url;
}

async function toRecord(
  content: Content,
  site: Pick<Record, 'home' | 'version' | 'integrity' | 'publisher'>,
  language: string,
): Promise<Record> {
  const { name } = content;
  const address = addressOf({ ...site, name }, '', '.html');
  const before = `<!doctype html><html lang="${language}"><body>`;
  const { html, ...page } = await prerender(before + content.html, { url: address });
  const own = page.widgets[0]?.language ?? language;
  return {
    ...site,
    ...page,
    name,
    address,
    html: html.slice(before.length),
    language: own,
    direction: directionOf(own),
  };
}
