import { withoutHidden } from './plain.js';

/**
 * The address if a visitor can safely follow or load it, else `undefined`.
 *
 * http(s), or relative to the page (`/a.jpg`, `a.jpg`, `#top`); never `javascript:`, `data:`, `blob:` or a name and
 * password in front of the host. Parsed by the browser's own URL parser, because it also drops the tabs and control
 * characters that hide a scheme.
 */
export function safeUrl(text: string): string | undefined {
  try {
    // What is given back is what was checked: a no-break space in front of `javascript:` makes a path of it for the parser.
    const address = text.trim();
    // Without a base where none is needed: reading that takes as long as reading the address.
    const url = new URL(address, /^https?:\/\//i.test(address) ? undefined : document.baseURI);
    if (withoutHidden(text) !== text) return undefined;
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? address : undefined;
  } catch {
    return undefined;
  }
}

/** An absolute `https:` address, else `undefined`: for links that leave the page, where plain http would be readable. */
export function httpsUrl(text: string): string | undefined {
  return /^https:\/\//i.test(text.trim()) ? safeUrl(text) : undefined;
}

/**
 * A `srcset` of which every candidate is safe, else `undefined`.
 *
 * Looks at everything between spaces and commas but widths: engines differ in where a candidate ends.
 */
export function safeSrcset(text: string): string | undefined {
  return text.split(/[\s,]+/).every((part) => /^[\d.]+[wx]$/.test(part) || safeUrl(part) !== undefined)
    ? text
    : undefined;
}
