/** How a language writes dates, and its names of countries and languages. From the CLDR. */
export interface LanguageData {
  /** `{d}-{m}`; `{dm}, {y}`; `{w}, {date}` */
  readonly patterns: readonly [dayAndMonth: string, date: string, dateWithWeekday: string];
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** What stands between the items of a list, before the last, and before one that begins with the sound of i. */
  readonly list: readonly [between: string, beforeLast: string, beforeI?: string];
  /** By ISO 3166-1 code; the browser knows others. */
  readonly region: Readonly<Record<string, string>>;
  /** By BCP 47 tag; the browser knows others. */
  readonly language: Readonly<Record<string, string>>;
  /** Of the day, where it has twelve hours twice. */
  readonly halves?: readonly [morning: string, afternoon: string];
  /** Whether an hour below ten has one digit. */
  readonly isShort?: boolean;
  /** From `{a}` to `{b}`, where it is not `{a}–{b}`. */
  readonly hours?: string;
  /** Where zones are counted from, where that is not `GMT`. */
  readonly greenwich?: string;
}
