import { dateFormat } from '../../core/intl.js';

const FIELDS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** The minutes by which a zone is ahead of Greenwich at a moment. */
function offsetAt(time: number, timeZone: string): number {
  const parts = dateFormat('en', { ...FIELDS, timeZone }).formatToParts(time);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = ['year', 'month', 'day', 'hour', 'minute'].map((name) =>
    Number(parts.find(({ type }) => type === name)?.value),
  );
  return (Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 60_000) * 60_000) / 60_000;
}

/**
 * The moment that a clock in a zone shows.
 *
 * Where a clock jumps over an hour, one that it never shows is taken by the offset before the jump; where it shows one
 * twice, the first is meant. As RFC 5545 reads local times: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 *
 * @param moment `2019-05-13T09:00`
 * @returns milliseconds since 1970
 */
export function toInstant(moment: string, timeZone: string): number {
  const local = Date.parse(`${moment}:00Z`);
  const day = 86_400_000;
  const [before, after] = [offsetAt(local - day, timeZone), offsetAt(local + day, timeZone)];
  const [first, second] = [before, after].map((offset) => local - offset * 60_000) as [number, number];
  return offsetAt(first, timeZone) === before || offsetAt(second, timeZone) !== after ? first : second;
}

/** `2019-05-13T09:00+05:00`: a local time with its distance from Greenwich. */
export function withOffset(moment: string, timeZone: string): string {
  const minutes = (Date.parse(`${moment}:00Z`) - toInstant(moment, timeZone)) / 60_000;
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${moment}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
