/** What may be loaded on the word of a placeholder or a link: content never chooses that. */
import { warnOnce } from '../core/warn.js';

/** The folders that links to our pages may point into, and the sites that a feed may come from. */
export interface Bases {
  readonly folders: readonly URL[];
  readonly origins: ReadonlySet<string>;
}

/**
 * The script's own folder, and those that the webmaster lists: `<script data-embed-bases="https://a.example/w/ …">`.
 *
 * @param script its address
 */
export function basesOf(script: string): Bases {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-embed-bases]')];
  const listed = scripts.map((element) => (element.dataset['embedBases'] ?? '').split(/\s+/));
  const folders = [new URL('.', script), ...listed.flat().filter(Boolean).flatMap(folderOf)];
  return { folders, origins: new Set([location.origin, ...folders.map(({ origin }) => origin)]) };
}

function folderOf(base: string): URL[] {
  try {
    return [new URL(base.replace(/\/*$/, '/'), document.baseURI)];
  } catch {
    warnOnce(`data-embed-bases: “${base}” is no address.`);
    return [];
  }
}

/**
 * The tag whose page a link leads to, `<folder>embed/course-card.html`, or the name of what is published there;
 * `undefined` for any other link.
 */
export function tagOf({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>, { folders }: Bases): string | undefined {
  for (const folder of folders) {
    const [before, tag] = pathname.split(/embed\/([^/]+)\.html$/);
    if (tag && origin === folder.origin && before === folder.pathname) return tag;
  }
  return undefined;
}

/** Whether a feed comes from the page's own site, the script's, or one that is listed. */
export function isTrusted(src: string, { origins }: Bases): boolean {
  try {
    return origins.has(new URL(src, document.baseURI).origin);
  } catch {
    return false;
  }
}
