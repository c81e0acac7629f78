import { displayName, listFormat } from '../core/intl.js';

/** `Uzbekistan`; the code where the browser has no name. @param code ISO 3166-1 alpha-2 */
export function countryName(code: string, language: string): string {
  return displayName(language, 'region', code) ?? code;
}

/** `Russian and Uzbek`. @param tags BCP 47 */
export function languageNames(tags: readonly string[], language: string): string {
  return listFormat(language).format(tags.map((tag) => displayName(language, 'language', tag) ?? tag));
}
