import { ByLanguage } from '../core/by-language.js';
import { data as english } from './generated/cldr/en.js';
import type { LanguageData } from './cldr.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

/** What belongs to a language. */
interface Locale {
  /** The widgets' own words; English ones are in the source, and stand in where there are none. */
  readonly templates?: TemplateMap;
  /** How it writes dates and names, by tag: content may be in a language that the widgets' own words are not in. */
  readonly data?: Readonly<Record<string, LanguageData>>;
  /** The same of any language that is none of ours, as far as the browser knows it. */
  readonly fromIntl?: (language: string) => LanguageData;
}

const asia = (): Promise<Locale> => import('./generated/cldr/asia.js');

const locales = new ByLanguage<Locale>({
  en: async () => ({ data: english }),
  ar: () => import('./bundles/ar.js'),
  de: () => import('./bundles/de.js'),
  es: () => import('./bundles/es.js'),
  fr: () => import('./bundles/fr.js'),
  it: () => import('./bundles/it.js'),
  ru: () => import('./bundles/ru.js'),
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
  und: () => import('./from-intl.js'),
});

/** Loads all that a language needs; never rejects. @returns `undefined` when there is nothing to wait for */
export function loadLanguage(language: string): Promise<unknown> | undefined {
  return locales.load(language);
}

/** The translated texts, once they are there. @param language BCP 47 */
export function templatesOf(language: string): TemplateMap | undefined {
  return locales.get(language)?.templates;
}

/** How a language writes dates and names, once that is there; until then, as English does. @param language BCP 47 */
export function dataOf(language: string): LanguageData {
  const { data = {}, fromIntl }: Locale = locales.get(language) ?? {};
  return data[language] ?? fromIntl?.(language) ?? data[`${locales.find(language)}`] ?? english.en;
}
