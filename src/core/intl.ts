/**
 * The browser's own formatters, made once each: a new `Intl.DateTimeFormat` with a range costs as much as a whole card. The
 * very first of any kind takes a slow phone a fifth of a second, in Chromium, so a widget asks for one where nothing else knows.
 */
const cache = new Map<string, unknown>();

/** What is made once for each key, which names a language and what is asked of it. */
export function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(language + JSON.stringify(options), () => new Intl.DateTimeFormat(language, options));
}

/** @returns `undefined` where the browser has no name for the code */
export function displayName(language: string, type: 'region' | 'language', code: string): string | undefined {
  const options = { type, fallback: 'none', languageDisplay: 'standard' } as const;
  try {
    return once(language + type, () => new Intl.DisplayNames(language, options)).of(code);
  } catch {
    return undefined;
  }
}

/** Browsers have it since 2025, and TypeScript will: it knows zones without a formatter. */
interface WithTemporal {
  readonly Temporal?: {
    readonly Instant?: { fromEpochMilliseconds(time: number): { toZonedDateTimeISO(timeZone: string): object } };
  };
}

/** Swedish writes its dates as ISO 8601 does. */
const ISO = { year: 'numeric', month: '2-digit', day: '2-digit', timeZoneName: 'longOffset' } as const;

/**
 * What a clock in a zone shows: `2019-05-13T09:00:00+05:00[Asia/Tashkent]`, or `2019-05-13 GMT+05:00[Asia/Tashkent]`.
 *
 * @param time milliseconds since 1970
 * @throws {RangeError} where there is no such zone
 */
function clockIn(timeZone: string, time: number): string {
  // An element of the page may go by that name.
  const { Instant } = (globalThis as WithTemporal).Temporal ?? {};
  return Instant
    ? String(Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone))
    : `${dateFormat('sv', { ...ISO, timeZone }).format(time)}[${timeZone}]`;
}

/** Whether the browser knows an IANA time zone such as `Asia/Tashkent`. */
export function isTimeZone(name: string): boolean {
  try {
    // `Temporal` takes all of `2019-05-13[Asia/Tashkent]` for a zone, too.
    return clockIn(name, 0).toLowerCase().endsWith(`[${name.toLowerCase()}]`);
  } catch {
    return false;
  }
}

/** The day that it is in a zone, `2019-05-13`. @param time milliseconds since 1970 */
export function dayIn(timeZone: string, time: number): string {
  return clockIn(timeZone, time).slice(0, 10);
}

/** How far ahead of Greenwich a zone is, `+05:00`. @param time milliseconds since 1970 */
export function offsetIn(timeZone: string, time: number): string {
  // Swedish has a minus of its own.
  return /[+-]..:..(?=\[)/.exec(clockIn(timeZone, time).replace('−', '-'))?.[0] ?? '+00:00';
}
