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

/** Loads them beside the language's other words, which they join; never rejects. */
export async function loadSheetWords(language: string): Promise<void> {
  await Promise.all([loadLanguage(language), words.load(language)]);
  join(language);
}

const joined = new WeakSet<TemplateMap>();

/** Once both are there: one may have failed where the other came. */
function join(language: string): void {
  const [all, own] = [templatesOf(language), words.get(language)];
  if (!all || !own || joined.has(all)) return;
  joined.add(Object.assign(all, own.templates));
}
