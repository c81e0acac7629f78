/**
 * The browser's own formatters, made once each: a new `Intl.DateTimeFormat` with a range costs as much as a whole card.
 */
const cache = new Map<string, unknown>();

/** What is made once for each key, which names a language and what is asked of it. */
export function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** Always the Gregorian calendar: fa and ps default to another. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(
    `${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(language, { calendar: 'gregory', ...options }),
  );
}

export function listFormat(language: string): Intl.ListFormat {
  return once(`${language} list`, () => new Intl.ListFormat(language));
}

/** @returns `undefined` where the browser has no name for the code */
export function displayName(language: string, type: 'region' | 'language', code: string): string | undefined {
  try {
    return once(`${language} ${type} ${code}`, () =>
      once(
        `${language} ${type}`,
        () => new Intl.DisplayNames(language, { type, fallback: 'none', languageDisplay: 'standard' }),
      ).of(code),
    );
  } catch {
    return undefined;
  }
}

/** Whether the browser knows an IANA time zone such as `Asia/Tashkent`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(dateFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
