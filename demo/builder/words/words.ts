/** The builder's words, in the language of the editor who uses it. English ones stand in the code and are the keys. */

/** The languages, by their own names. */
export const LANGUAGES = {
  en: 'English',
  ru: 'Русский',
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  ar: 'العربية',
} as const;

export type Language = keyof typeof LANGUAGES;

let dictionary: Readonly<Record<string, string>> = {};

type Words = Readonly<Record<string, string>>;

/** @throws {TypeError} where its file is not to be had */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return {};
  const response = await fetch(`words/${language}.json`);
  if (!response.ok) throw new TypeError(`${response.url}: ${response.status}`);
  return (await response.json()) as Words;
}

/** From now on, everything is said in these. */
export function speak(words: Words): void {
  dictionary = words;
}

/** The browser's language, if it is one of ours. */
export function preferredLanguage(): Language {
  for (const wanted of navigator.languages) {
    const { language, script } = new Intl.Locale(wanted);
    const tag = language === 'uz' && script === 'Cyrl' ? 'uz-Cyrl' : language;
    if (tag in LANGUAGES) return tag as Language;
  }
  return 'en';
}

/** A text whose braces stay as they are. */
export function translate(text: string): string {
  return dictionary[text] || text;
}

/**
 * A text in the editor's language.
 *
 * @param text in English; the tests read these from the code, so they are written out where they are said
 * @param values for what stands in braces
 */
export function t(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return translate(text).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
