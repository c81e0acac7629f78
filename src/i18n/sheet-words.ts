import { ByLanguage } from '../core/by-language.js';
import { loadLanguage, templatesOf } from './locales.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

/** What only a fact sheet says: the longest texts, which other widgets never load. */
const words = new ByLanguage<{ readonly templates: TemplateMap }>({
  ar: () => import('./generated/locales/ar.sheet.js'),
  de: () => import('./generated/locales/de.sheet.js'),
  es: () => import('./generated/locales/es.sheet.js'),
  fr: () => import('./generated/locales/fr.sheet.js'),
  it: () => import('./generated/locales/it.sheet.js'),
  ru: () => import('./generated/locales/ru.sheet.js'),
  uz: () => import('./generated/locales/uz.sheet.js'),
  'uz-Cyrl': () => import('./generated/locales/uz-Cyrl.sheet.js'),
});

/** Loads them beside the language's other words, which they join; never rejects. @returns `undefined` when they are there */
export function loadSheetWords(language: string): Promise<unknown> | undefined {
  const loading = [loadLanguage(language), words.load(language)].filter((promise) => promise !== undefined);
  return loading.length
    ? Promise.all(loading).then(() => Object.assign(templatesOf(language) ?? {}, words.get(language)?.templates))
    : undefined;
}
