/** What a browser may lack for a language: names of months and days, of countries and languages. From the CLDR. */
export interface LanguageData {
  /** `{d}-{m}`; `{dm}, {y}`; `{w}, {date}` */
  readonly patterns: readonly [dayAndMonth: string, date: string, dateWithWeekday: string];
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** What stands before the last of a list. */
  readonly last: string;
  /** By ISO 3166-1 code. */
  readonly region: Readonly<Record<string, string>>;
  /** By BCP 47 tag. */
  readonly language: Readonly<Record<string, string>>;
}
