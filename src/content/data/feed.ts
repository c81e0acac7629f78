/** Fetches what `src` names, without trust and without a trace. */

/** Why a feed gave nothing. */
export const FEED_ERRORS = [
  /** The address is not http(s), or none at all. */
  'address',
  /** No answer, a broken one, or one that the other site keeps to itself (CORS). */
  'network',
  /** Nothing within ten seconds. */
  'timeout',
  /** 404, 500 … */
  'status',
  /** A page, say, instead of data. */
  'type',
  /** Unknown, or not the one that was announced. */
  'charset',
  /** More than 1 MiB. */
  'size',
  /** Broken or cut off. */
  'syntax',
  /** No such item in it. */
  'item',
] as const;

export type FeedErrorReason = (typeof FEED_ERRORS)[number];

export class FeedError extends Error {
  readonly reason: FeedErrorReason;

  constructor(reason: FeedErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

const TIMEOUT = 10_000;
const MAX_BYTES = 1024 * 1024;
/** Before the second try, in milliseconds; a phone that changes cells needs a moment. */
const RETRY_DELAY = 1500;

const DATA_TYPE = /^(application\/([\w.-]+\+)?json|text\/(json|calendar|plain)|application\/octet-stream)$/;

/** What an address gave. */
export interface Fetched {
  readonly text: string;
  /** Where it was found in the end: addresses in it are relative to that. */
  readonly url: string;
}

/**
 * @param signal aborts it
 * @throws {FeedError} or an `AbortError`
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<Fetched> {
  // Chromium takes `https:// example.org` for an address.
  if (!/^https?:\/\/[^/%]+\//.test(url)) throw new FeedError('address', 'it is not an http(s) address');
  try {
    return await fetchOnce(url, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof FeedError) || error.reason !== 'network') throw error;
    await delay(RETRY_DELAY, signal);
    return fetchOnce(url, signal);
  }
}

async function fetchOnce(url: string, outer: AbortSignal): Promise<Fetched> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  outer.addEventListener('abort', abort);
  // It may have been before a second try.
  if (outer.aborted) abort();
  const timer = setTimeout(abort, TIMEOUT);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    if (!response.ok) throw new FeedError('status', `${url} answers ${response.status}`);
    // A service worker's own answer has no address.
    return { text: decode(await readBytes(response), charsetOf(response, url), url), url: response.url || url };
  } catch (error) {
    if (error instanceof FeedError || outer.aborted) throw error;
    if (controller.signal.aborted) throw new FeedError('timeout', `${url} did not answer within ${TIMEOUT / 1000} s`);
    throw new FeedError('network', `${url}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
    // Nothing more of a body that is not wanted.
    controller.abort();
  }
}

function charsetOf({ headers }: Response, url: string): string {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type && !DATA_TYPE.test(type)) throw new FeedError('type', `${url} is ${type}, not JSON or a calendar`);
  return (
    parameters
      .find((parameter) => parameter.startsWith('charset='))
      ?.slice(8)
      .replaceAll('"', '') ?? 'utf-8'
  );
}

/** Counts while it streams: a feed that never ends does not fill the memory. */
async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) throw new FeedError('size', `${response.url} is larger than ${MAX_BYTES} bytes`);
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return chunks;
}

function decode(chunks: readonly Uint8Array<ArrayBuffer>[], charset: string, url: string): string {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    throw new FeedError('charset', `${url} is not readable as ${charset}`);
  }
}

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
