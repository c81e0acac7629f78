/** Keeps a script of data beside an element's children: once a page and item, and gone with the element. */
import { warnAbout } from '../../core/warn.js';
import { toJsonLd } from './json-ld.js';

const texts = new WeakMap<Element, string>();
const scripts = new WeakMap<Element, HTMLScriptElement>();
/** Elements that say the same, in the order in which they came: the first writes it, and when that is gone the next. */
const sayers = new Map<string, Set<Element>>();
/** How often an element has written again what the page had taken away. */
const repeats = new WeakMap<Element, number>();

/** A page's own script may take it away each time: the two would keep at it for ever. */
const MAX_REPEATS = 50;

/** @param record `undefined` takes the script away */
export function write(host: Element, kind: string, record: unknown): void {
  const data = record && host.isConnected ? toJsonLd(kind, record) : undefined;
  if (typeof data === 'string') warnAbout(host, `json-ld: nothing is written, because ${data}.`);
  // A `<` could end the script.
  const text = typeof data === 'object' ? JSON.stringify(data).replaceAll('<', '\\u003c') : undefined;
  const before = texts.get(host);
  if (before !== undefined && before !== text) leave(host, before);
  if (text !== undefined) join(host, text);
  // What is not ours came along when the element was cloned, or when the page set its children anew.
  for (const script of host.querySelectorAll('script[data-written]')) if (script !== scripts.get(host)) script.remove();
}

function join(host: Element, text: string): void {
  texts.set(host, text);
  const all = sayers.get(text) ?? new Set();
  sayers.set(text, all.add(host));
  const [first] = all;
  if (first === host) put(host, text);
}

function leave(host: Element, text: string): void {
  texts.delete(host);
  scripts.get(host)?.remove();
  scripts.delete(host);
  const all = sayers.get(text);
  all?.delete(host);
  const [next] = all ?? [];
  if (next) put(next, text);
  else sayers.delete(text);
}

function put(host: Element, text: string): void {
  const before = scripts.get(host);
  if (before?.parentNode === host && before.textContent === text) return;
  if (before) {
    // A page that is morphed into its next state has no script there.
    const repeat = (repeats.get(host) ?? 0) + 1;
    if (repeat > MAX_REPEATS) return;
    repeats.set(host, repeat);
    before.remove();
  }
  const script = host.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['written'] = '';
  script.text = trusted(text);
  scripts.set(host, script);
  host.append(script);
}

/** https://w3c.github.io/trusted-types/dist/spec/; not in TypeScript's library yet. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

/** The name is the one that Lit's has in our scripts. Made with the first: many a page has no use for it. */
let policy: { createScript(text: string): string } | undefined;

/** Browsers that guard scripts guard those of data, too. */
function trusted(text: string): string {
  policy ??= trustedTypes?.createPolicy('awareness-widgets', { createScript: (script) => script });
  return policy ? policy.createScript(text) : text;
}
