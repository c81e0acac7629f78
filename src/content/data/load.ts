/** What an element reads from elsewhere: a script of data among its children, and the feed that `src` names. */
import { lookUp, placeOf } from '../../core/language.js';
import { warnAbout } from '../../core/warn.js';
import { INLINE } from '../source.js';
import { FeedError } from './feed.js';
import { fetchFor, follow } from './feeds.js';
import { fromFields, resolveAddresses } from './fields.js';
import { interpret } from './interpret.js';
import type { DataHost, Loaded } from '../data.js';
import type { Source } from '../source.js';
import type { Fetched, FeedErrorReason } from './feed.js';

interface Entry {
  /** Empty where it is to be read anew. */
  signature: string;
  readonly loading: Promise<Loaded>;
  /** Says what came of it, once: the first word counts. */
  readonly settle: (outcome: Loaded | Promise<Loaded>) => void;
}

const entries = new WeakMap<Element, Entry>();

/**
 * Gives the same object again until something has changed. Never rejects.
 *
 * @param kind its name
 */
export function load(host: DataHost, kind: string): Promise<Loaded> {
  const scripts = [...host.querySelectorAll(INLINE)].map(({ textContent }) => textContent);
  const editions = editionsOf(String(Reflect.get(host, 'src') ?? ''), placeOf(host).language);
  const signature = JSON.stringify([editions, scripts]);
  const before = entries.get(host);
  if (before?.signature === signature) return before.loading;
  let settle!: Entry['settle'];
  const loading = new Promise<Loaded>((resolve) => (settle = resolve));
  const entry = { signature, loading, settle };
  entries.set(host, entry);
  forgetRetry(host);
  // Who waits for what was wanted before waits for this instead.
  before?.settle(loading);
  read(host, kind, editions, scripts, () => entries.get(host) === entry).then(settle, () => undefined);
  return loading;
}

/** Lets go of the feed, unless the element was only moved. */
export function release(host: DataHost): void {
  if (host.isConnected) return;
  forgetRetry(host);
  follow(host, undefined);
  entries.get(host)?.settle({ sources: [] });
  entries.delete(host);
}

/** A feed in one language. */
interface Edition {
  readonly src: string;
  /** BCP 47 */
  readonly language?: string;
}

/**
 * `sheet.{lang}.json` is a file a language. Tried in turn, as nobody says which there are: the language of the place, its
 * shorter forms, English.
 */
function editionsOf(src: string, place: string): readonly Edition[] {
  if (!src.includes(LANGUAGE)) return src ? [{ src }] : [];
  const forms: string[] = [];
  lookUp(place, (tag) => forms.push(tag) === 0);
  // A tag may have any number of parts; the shortest forms are what there are files of.
  return [...new Set([...forms.slice(-MOST_FORMS), 'en'])].map((language) => ({
    src: src.replaceAll(LANGUAGE, language),
    language,
  }));
}

const LANGUAGE = '{lang}';

/** As `uz-Cyrl-UZ`, `uz-Cyrl`, `uz`. */
const MOST_FORMS = 3;

async function read(
  host: DataHost,
  kind: string,
  editions: readonly Edition[],
  scripts: readonly string[],
  isCurrent: () => boolean,
): Promise<Loaded> {
  const sources: Source[] = [];
  /** @returns why it gave nothing @throws an `AbortError` */
  const attempt = async (
    name: string,
    get: () => Fetched | Promise<Fetched>,
    id?: string,
  ): Promise<FeedErrorReason | undefined> => {
    try {
      const { text, url } = await get();
      const fields = await interpret(text, kind, id);
      sources.push(fromFields(resolveAddresses(fields, url)));
      return undefined;
    } catch (error) {
      // It was aborted, or another is wanted meanwhile.
      if (!isCurrent()) throw error;
      // All else is that a chunk of ours did not come.
      const { reason, message } = error instanceof FeedError ? error : new FeedError('network', String(error));
      warnAbout(host, `${name}: ${message}.`);
      return reason;
    }
  };
  let reason: FeedErrorReason | undefined;
  for (const text of scripts) {
    const script = { text, url: document.baseURI };
    reason = (await attempt('<script type="application/ld+json">', () => script)) ?? reason;
  }
  // It may have left the page meanwhile; then nobody would let go of the feed. Or it follows another.
  if (!host.isConnected || !isCurrent()) return { sources };
  if (!editions.length) follow(host, undefined);
  for (const { src, language } of editions) {
    const { url, id } = split(src, host);
    follow(host, url);
    const failure = await attempt(`src="${src.slice(0, 60)}"`, () => fetchFor(url, host), id);
    if (!isCurrent()) break;
    // What the line kept from us is asked for again, also where another edition stands in meanwhile.
    if (failure === 'network') retryOnline(host);
    if (!failure) return { sources, reason, language };
    // Where nothing answers at all, English would not either.
    if (failure === 'timeout' || src === editions.at(-1)?.src) return { sources, reason: failure };
  }
  return { sources, reason };
}

/** The address of the feed, and the item in it that the fragment names; empty where it is no address. */
function split(src: string, { ownerDocument }: Element): { url: string; id?: string } {
  try {
    const url = new URL(src, ownerDocument.baseURI);
    const id = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    return { url: url.href, ...(id && { id }) };
  } catch {
    return { url: '' };
  }
}

const retries = new WeakMap<Element, () => void>();

/** When the line is back, what failed for want of it tries again. */
function retryOnline(host: DataHost): void {
  forgetRetry(host);
  const retry = (): void => {
    const entry = entries.get(host);
    if (entry) entry.signature = '';
    host.requestUpdate();
  };
  retries.set(host, retry);
  window.addEventListener('online', retry, { once: true });
}

function forgetRetry(host: Element): void {
  const retry = retries.get(host);
  if (retry) window.removeEventListener('online', retry);
}
