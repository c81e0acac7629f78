/** Keeps a script of data beside an element's children: once a page and item, and gone with the element. */
import { warnAbout } from '../../core/warn.js';
import { toJsonLd } from './json-ld.js';

const scripts = new WeakMap<Element, HTMLScriptElement>();
/** What stands in the page, and who wrote it. */
const written = new Map<string, Element>();

/** @param record `undefined` takes the script away */
export function write(host: Element, kind: string, record: unknown): void {
  const data = record && host.isConnected ? toJsonLd(kind, record) : undefined;
  if (typeof data === 'string') warnAbout(host, `json-ld: nothing is written, because ${data}.`);
  // A `<` could end the script.
  const text = typeof data === 'object' ? JSON.stringify(data).replaceAll('<', '\\u003c') : undefined;
  const before = scripts.get(host);
  // What is not ours came along when the element was cloned.
  for (const script of host.querySelectorAll('script[data-written]')) if (script !== before) script.remove();
  if (text !== undefined && before?.textContent === text) return;
  if (before) erase(host, before);
  if (text !== undefined && !written.has(text)) add(host, text);
}

function add(host: Element, text: string): void {
  const script = host.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['written'] = '';
  script.text = trusted(text);
  scripts.set(host, script);
  written.set(text, host);
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

function erase(host: Element, script: HTMLScriptElement): void {
  script.remove();
  scripts.delete(host);
  // Not by the script's text: the page may have changed that.
  for (const [text, writer] of written) if (writer === host) written.delete(text);
}
