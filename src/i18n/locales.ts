import { ByLanguage } from '../core/by-language.js';
import type { LanguageData } from './cldr.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

/** What belongs to a language. */
interface Locale {
  /** The widgets' own words; English ones are in the source, and stand in where there are none. */
  readonly templates?: TemplateMap;
  /** What Chromium lacks, by tag: content may be in a language that the widgets' own words are not in. */
  readonly data?: Readonly<Record<string, LanguageData>>;
}

const asia = (): Promise<Locale> => import('./generated/cldr/asia.js');

const locales = new ByLanguage<Locale>({
  ar: () => import('./generated/locales/ar.js'),
  de: () => import('./generated/locales/de.js'),
  es: () => import('./generated/locales/es.js'),
  fr: () => import('./generated/locales/fr.js'),
  it: () => import('./generated/locales/it.js'),
  ru: () => import('./generated/locales/ru.js'),
  uz: () => import('./bundles/uz.js'),
  'uz-Cyrl': () => import('./bundles/uz-Cyrl.js'),
  az: asia,
  hy: asia,
  ka: asia,
  kk: asia,
  ky: asia,
  mn: asia,
  tg: asia,
  tk: asia,
});

/** Whether Chromium lacks a language while it says that it does not. @param language BCP 47 */
export function isLacking(language: string): boolean {
  return /^(az|hy|ka|kk|ky|mn|tg|tk|uz)\b/.test(language);
}

/** Loads all that a language needs; never rejects. @returns `undefined` when there is nothing to wait for */
export function loadLanguage(language: string): Promise<unknown> | undefined {
  return locales.load(language);
}

/** The translated texts, once they are there. @param language BCP 47 */
export function templatesOf(language: string): TemplateMap | undefined {
  return locales.get(language)?.templates;
}

/** What the browser lacks, once it is there. @param language BCP 47 */
export function dataOf(language: string): LanguageData | undefined {
  return locales.get(language)?.data?.[locales.find(language) ?? ''];
}
