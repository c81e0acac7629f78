/**
 * OKLCH: lightness as the eye sees it, apart from chroma and hue, so that a colour can be made darker and stay the same
 * colour. https://bottosson.github.io/posts/oklab/
 */
import { fromLinear, toLinear } from './color.js';
import type { Rgb } from './color.js';

/** Lightness from 0 to 1, chroma from 0 to about 0.4, hue in radians. */
export type Oklch = readonly [number, number, number];

export function toOklch(color: Rgb): Oklch {
  const [red, green, blue] = color.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a)];
}

function toRgb([lightness, chroma, hue]: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Of rounding; half of what a screen can show. */
const TOLERANCE = 0.002;

function isShown(color: Rgb): boolean {
  return color.every((channel) => channel >= -TOLERANCE && channel <= 1 + TOLERANCE);
}

/** Halvings until a screen would not show the difference. */
const HALVINGS = 12;

/** The colour itself, or where a screen has none so strong, the strongest of that lightness and hue. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const strongest = toRgb([lightness, chroma, hue]);
  if (isShown(strongest)) return strongest;
  let [low, high] = [0, chroma];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (isShown(toRgb([lightness, middle, hue]))) low = middle;
    else high = middle;
  }
  return toRgb([lightness, low, hue]);
}
