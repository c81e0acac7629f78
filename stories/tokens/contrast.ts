/** Contrast as WCAG 2 counts it. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
import { toLinear } from './color.js';
import type { Rgb } from './color.js';

/** Text, success criterion 1.4.3. Widgets' small headings are no “large text”. */
export const TEXT = 4.5;
/** What must be seen to use a control, 1.4.11. */
export const CONTROL = 3;

function luminanceOf(color: Rgb): number {
  const [red, green, blue] = color.map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, whichever is in front. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Never rounded up: 4.499 does not pass, so it must not look as if it did. */
export function formatRatio(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
