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
  return exact(new URL('..', page).href, version);
}

function exact(folder: string, version: string): string {
  return folder.replace(/\/v\d+\/$/, `/${version}/`);
}

/**
 * A folder as a webmaster types it: `/widgets/`, `www.example.org/widgets`.
 *
 * @param page the address of the builder
 * @returns with a slash at its end; `undefined` for what is no address
 */
export function toBase(text: string, page: string, version: string): string | undefined {
  const typed = text.trim();
  const full = /^(https?:|\/)/i.test(typed) ? typed : `https://${typed}`;
  if (!typed || !URL.canParse(full, page)) return undefined;
  const { origin, pathname } = new URL(full, page);
  return exact(`${origin}${pathname.replace(/\/*$/, '/')}`, version);
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

/** What a page with a snippet loads beside the scripts. */
export interface Loads {
  readonly pictures: readonly string[];
  readonly feeds: readonly string[];
}

/** What a strict Content-Security-Policy has to allow. */
export function policyLines(door: Door, { base }: Host, { pictures, feeds }: Loads): string {
  const { origin } = new URL(base);
  if (door === 'frame') return `frame-src ${origin}`;
  const allowing = (addresses: readonly string[]): string =>
    [...new Set([origin, ...addresses.map(originOf)])].join(' ');
  return [
    `script-src ${origin}`,
    `style-src ${origin}`,
    `img-src ${allowing(pictures)}`,
    ...(feeds.length ? [`connect-src ${allowing(feeds)}`] : []),
    "trusted-types awareness-widgets 'allow-duplicates'",
  ].join(';\n');
}

/** A path is one of the page's own site. */
export function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}
