/** Colours of sRGB as the browser mixes them, and back. */

/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** @param text `#fff` or `#ffffff` */
export function parseHex(text: string): Rgb | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => parseInt(pair, 16) / 255);
  return [red, green, blue];
}

export function toHex(color: Rgb): string {
  const bytes = color.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** `color-mix(in srgb, front share, back)`. @param share from 0 to 1 */
export function mix([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const blend = (front: number, back: number): number => front * share + back * (1 - share);
  return [blend(r1, r2), blend(g1, g2), blend(b1, b2)];
}

/** Light is added up in linear values, screens are told others. https://www.w3.org/TR/css-color-4/#color-conversion-code */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

export function fromLinear(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}
