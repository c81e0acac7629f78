/** What an element reads from elsewhere: a script of data among its children, and the feed that `src` names. */
import { warnAbout } from '../../core/warn.js';
import { INLINE } from '../source.js';
import { FeedError } from './feed.js';
import { follow, textOf } from './feeds.js';
import { fromFields, resolveAddresses } from './fields.js';
import { interpret } from './interpret.js';
import type { DataHost, Loaded } from '../data.js';
import type { Source } from '../source.js';

interface Entry {
  readonly signature: string;
  readonly loading: Promise<Loaded>;
}

const entries = new WeakMap<Element, Entry>();

/**
 * Gives the same object again until something has changed. Never rejects.
 *
 * @param kind its name
 * @param src as the editor wrote it
 */
export function load(host: DataHost, kind: string, src: string): Promise<Loaded> {
  const scripts = [...host.querySelectorAll(INLINE)].map(({ textContent }) => textContent);
  const signature = JSON.stringify([src, scripts]);
  let entry = entries.get(host);
  if (entry?.signature !== signature) {
    entry = { signature, loading: read(host, kind, src, scripts) };
    entries.set(host, entry);
  }
  return entry.loading;
}

/** Lets go of the feed, unless the element was only moved. */
export function release(host: DataHost): void {
  if (host.isConnected) return;
  follow(host, undefined);
  entries.delete(host);
}

async function read(host: DataHost, kind: string, src: string, scripts: readonly string[]): Promise<Loaded> {
  const sources: Source[] = [];
  let error: FeedError | undefined;
  const attempt = async (
    name: string,
    getText: () => string | Promise<string>,
    base: string,
    id?: string,
  ): Promise<void> => {
    try {
      const fields = await interpret(await getText(), kind, id);
      sources.push(fromFields(resolveAddresses(fields, base)));
    } catch (caught) {
      // One that was aborted has nobody left to tell.
      if (!(caught instanceof FeedError)) return;
      error = caught;
      warnAbout(host, `${name}: ${caught.message}.`);
    }
  };
  for (const text of scripts) await attempt('<script type="application/ld+json">', () => text, document.baseURI);
  // It may have left the page meanwhile; then nobody would let go of the feed.
  if (!host.isConnected) return { sources };
  const { url, id } = split(src, host);
  follow(host, url);
  if (src) await attempt(`src="${src.slice(0, 60)}"`, () => textOf(url ?? src, host), url ?? src, id);
  if (error?.reason === 'network') retryOnline(host);
  return { sources, reason: error?.reason };
}

/** The address of the feed, and the item in it that the fragment names. */
function split(src: string, { ownerDocument }: Element): { url?: string; id?: string } {
  try {
    const url = new URL(src, ownerDocument.baseURI);
    const id = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    return { ...(src && { url: url.href }), ...(id && { id }) };
  } catch {
    return {};
  }
}

/** When the line is back, what failed for want of it tries again. */
function retryOnline(host: DataHost): void {
  const retry = (): void => {
    entries.delete(host);
    host.requestUpdate();
  };
  window.addEventListener('online', retry, { once: true });
}
