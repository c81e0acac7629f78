/** What writes dates and names in one language; days as `2019-05-13`, times as `09:00`. */
export interface Writer {
  /** `13 May 2019`. */
  day(day: string): string;
  /** `13–17 May 2019`, `30 May – 3 June 2019`; a single one as `Monday, 13 May 2019`. */
  days(start: string, end: string): string;
  /** `09:00–17:00`, in the digits and the 12 or 24 hours of the language. */
  hours(start: string, end?: string): string;
  /** `A, B and C`. */
  list(items: readonly string[]): string;
}
