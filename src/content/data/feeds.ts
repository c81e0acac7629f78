/** The feeds of a page: one request for all elements that name an address; it is dropped with the last of them. */
import { fetchText } from './feed.js';
import type { Fetched } from './feed.js';

interface Feed {
  readonly fetched: Promise<Fetched>;
  readonly controller: AbortController;
}

const feeds = new Map<string, Feed>();
const users = new Map<string, Set<Element>>();
const addresses = new WeakMap<Element, string>();

/** @throws {FeedError} as `fetchText` does */
export function fetchFor(url: string, user: Element): Promise<Fetched> {
  follow(user, url);
  let feed = feeds.get(url);
  if (!feed) {
    const controller = new AbortController();
    const started = { fetched: fetchText(url, controller.signal), controller };
    feeds.set(url, started);
    // A failure is not kept: the next who asks tries again; it may have begun to.
    started.fetched.catch(() => feeds.get(url) === started && feeds.delete(url));
    feed = started;
  }
  return feed.fetched;
}

/** Says which address an element uses from now on; an address without a user is let go, and its request aborted. */
export function follow(user: Element, url: string | undefined): void {
  const before = addresses.get(user);
  if (before === url) return;
  if (before !== undefined) leave(user, before);
  if (url === undefined) {
    addresses.delete(user);
    return;
  }
  addresses.set(user, url);
  users.set(url, (users.get(url) ?? new Set()).add(user));
}

function leave(user: Element, url: string): void {
  const others = users.get(url);
  others?.delete(user);
  if (others?.size) return;
  users.delete(url);
  feeds.get(url)?.controller.abort();
  feeds.delete(url);
}
