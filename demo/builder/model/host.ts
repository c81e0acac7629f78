/** The scripts beside this page: where they are, and what a page has to say to load them. */
import type { Door } from './read-back.js';

/** What the build knows of itself: `catalogue.json` and `../integrity.json`. */
export interface Host {
  /** The folder of the scripts, with a slash at its end. */
  readonly base: string;
  readonly version: string;
  /** `sha384-…` by file. */
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * The folder of the scripts. A published builder also lies in a folder that goes on with each update, `v1/`, while what is
 * pasted should name the exact version.
 *
 * @param page the address of the builder
 */
export function baseOf(page: string, version: string): string {
  const folder = new URL('..', page).href;
  return folder.replace(/\/v\d+\/$/, `/${version}/`);
}

/** Whether an address is known to this computer alone. */
export function isLocal(base: string): boolean {
  return (
    !URL.canParse(base) ||
    /^($|localhost|127\.|\[::1\]|0\.0\.0\.0|.*\.(local|localhost|test|invalid)$)/.test(new URL(base).hostname)
  );
}

/** The two lines that a page needs once. */
export function scriptLines({ base, hashes }: Host): string {
  const seal = (file: string): string => (hashes[file] ? ` integrity="${hashes[file]}"` : '');
  return [
    `<link rel="stylesheet" href="${base}awareness-widgets.css"${seal('awareness-widgets.css')} crossorigin>`,
    `<script type="module" src="${base}awareness-widgets.js"${seal('awareness-widgets.js')} crossorigin></script>`,
  ].join('\n');
}

/**
 * What a strict Content-Security-Policy has to allow.
 *
 * @param addresses of pictures and feeds in the snippet
 */
export function policyLines(
  door: Door,
  { base }: Host,
  addresses: Readonly<Record<'pictures' | 'feeds', readonly string[]>>,
): string {
  const { origin } = new URL(base);
  if (door === 'frame') return `frame-src ${origin}`;
  const origins = (list: readonly string[]): string =>
    [...new Set([origin, ...list.filter((each) => URL.canParse(each)).map((each) => new URL(each).origin)])].join(' ');
  const lines = [
    `script-src ${origin}`,
    `style-src ${origin}`,
    `img-src ${origins(addresses.pictures)}`,
    ...(addresses.feeds.length ? [`connect-src ${origins(addresses.feeds)}`] : []),
    "trusted-types awareness-widgets 'allow-duplicates'",
  ];
  return lines.join(';\n');
}
