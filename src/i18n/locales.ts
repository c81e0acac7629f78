import { ByLanguage } from '../core/by-language.js';
import { remember } from '../core/remember.js';
import { writerFrom } from './from-cldr.js';
import { data as english } from './generated/cldr/en.js';
import type { LanguageData } from './cldr.js';
import type * as FromIntl from './from-intl.js';
import type { Writer } from './writer.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

/** What belongs to a language. */
interface Locale {
  /** The widgets' own words; English ones are in the source, and stand in where there are none. */
  readonly templates?: TemplateMap;
  /** How it writes dates and names, by tag: content may be in a language that the widgets' own words are not in. */
  readonly data?: Readonly<Record<string, LanguageData>>;
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
});

/** What writes dates and names in any other. */
const others = new ByLanguage<typeof FromIntl>({ und: () => import('./from-intl.js') });

/** Regions that write as their language does, as far as we know it; others the browser knows, such as Austria's months. */
const AS_ALL = /^([a-z]+|(..)-\2|en-(GB|US)|ru-..|(az|hy|ka|kk|ky|mn|tg|tk|uz)-.+)$/i;

/** Whether what we know of a language holds; else the browser knows better, once its chunk is there. @param language BCP 47 */
export const isOurs = remember((language) => AS_ALL.test(language) && locales.find(language) !== undefined);

/** Loads all that a language needs; never rejects. @returns `undefined` when there is nothing to wait for */
export function loadLanguage(language: string): Promise<unknown> | undefined {
  const loading = locales.load(language);
  return isOurs(language) ? loading : Promise.all([loading, others.load(language)]);
}

/** The translated texts, once they are there. @param language BCP 47 */
export function templatesOf(language: string): TemplateMap | undefined {
  return locales.get(language)?.templates;
}

/** How a language writes dates and names, once that is there; until then, as English does. @param language BCP 47 */
export function dataOf(language: string): LanguageData {
  const { data = {} }: Locale = locales.get(language) ?? {};
  return data[language] ?? data[`${locales.find(language)}`] ?? english.en;
}

/** What writes dates and lists in a language. @param language BCP 47 */
export function writerOf(language: string): Writer {
  return (isOurs(language) ? undefined : others.get(language)?.writerOf(language)) ?? writerFrom(dataOf(language));
}
