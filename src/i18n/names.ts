import { displayName } from '../core/intl.js';
import { dataOf, isOurs, writerOf } from './locales.js';

/** The name of a country or language in a language; in English where that has none; else the code. */
function nameOf(type: 'region' | 'language', code: string, language: string): string {
  const own = (isOurs(language) ? dataOf(language)[type][code] : undefined) ?? displayName(language, type, code);
  return own ?? displayName('en', type, code) ?? code;
}

/** `Uzbekistan`. @param code ISO 3166-1 alpha-2 @param language BCP 47 */
export function countryName(code: string, language: string): string {
  return nameOf('region', code, language);
}

/** `Russian and Uzbek`. @param tags BCP 47 @param language BCP 47 */
export function languageNames(tags: readonly string[], language: string): string {
  const names = tags.map((tag) => nameOf('language', tag, language));
  return formatList(names, language);
}

/** `A, B and C`. @param language BCP 47 */
export function formatList(items: readonly string[], language: string): string {
  return writerOf(language).list(items);
}

/** `Room 1, Tashkent, Uzbekistan`: what there is, with the comma of the language. @param language BCP 47 */
export function joinNames(names: readonly (string | undefined)[], language: string): string {
  return names.filter(Boolean).join(/^(ar|fa|ps|ur)\b/.test(language) ? '، ' : ', ');
}
