import { toHex } from './color.js';

/** What a browser makes of any colour of CSS, in `#rrggbb`. @returns `undefined` where it is none, or not opaque */
export function readColor(text: string): string | undefined {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return undefined;
  // What is no colour leaves what was there before.
  const [first, second] = ['#000', '#fff'].map((before) => {
    canvas.fillStyle = before;
    canvas.fillStyle = text;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return alpha === 255 ? toHex([red / 255, green / 255, blue / 255]) : undefined;
  });
  return first === second ? first : undefined;
}
