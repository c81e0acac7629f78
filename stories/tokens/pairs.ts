/** Which tokens meet in the widgets, and whether they stand out from each other. */
import { toHex } from './color.js';
import { CONTROL, contrastOf, TEXT } from './contrast.js';
import { fromOklch, toOklch } from './oklch.js';
import { choose, colorOf } from './palette.js';
import type { Choices, Scheme } from './palette.js';

export interface Pair {
  readonly front: string;
  readonly back: string;
  /** Where they meet. */
  readonly where: string;
  /** 0 where nothing is lost if it can't be told apart. */
  readonly needs: number;
}

/** As src/styles and the elements' styles have them. */
export const PAIRS: readonly Pair[] = [
  pair('text', 'surface', 'What is read', TEXT),
  pair('text', 'tint', 'The definition in a fact sheet', TEXT),
  pair('muted', 'surface', 'Labels, credits, sources', TEXT),
  pair('muted', 'tint', 'The source of the definition', TEXT),
  pair('accent', 'surface', 'Links, headings of sections, frames of help lines', TEXT),
  pair('accent', 'tint', 'Headings in the definition, initials in place of a portrait', TEXT),
  pair('on-accent', 'accent', 'The words on the button “Register”', TEXT),
  pair('alert', 'surface', '“Cancelled”, help lines that are old; turned round, the link for leaving', TEXT),
  pair('focus', 'surface', 'The ring around what has the focus', CONTROL),
  pair('focus', 'tint', 'The same in the definition', CONTROL),
  pair('line', 'surface', 'Frames: they only decorate', 0),
  { front: '--aw-viewer-color', back: '--aw-viewer-background', where: 'The viewer of photos', needs: TEXT },
];

function pair(front: string, back: string, where: string, needs: number): Pair {
  return { front: `--aw-color-${front}`, back: `--aw-color-${back}`, where, needs };
}

export function ratioOf({ front, back }: Pair, scheme: Scheme, choices: Choices): number {
  return contrastOf(colorOf(front, scheme, choices), colorOf(back, scheme, choices));
}

export function passes(pair: Pair, scheme: Scheme, choices: Choices): boolean {
  return ratioOf(pair, scheme, choices) >= pair.needs;
}

/** Of lightness: a difference that nobody sees. */
const STEP = 1 / 400;

/**
 * The nearest colour of the same hue, lighter or darker, that passes here; if there is one, one that passes wherever its
 * token meets another, else at least wherever it stands in front. On a single ground black or white always passes.
 */
export function suggest(pair: Pair, scheme: Scheme, choices: Choices): string | undefined {
  const { front } = pair;
  const colors = shadesOf(front, scheme, choices);
  const wishes = [
    PAIRS.filter((each) => each.front === front || each.back === front),
    PAIRS.filter((each) => each.front === front),
    [pair],
  ];
  for (const wish of wishes) {
    const found = colors.find((color) => {
      const changed = choose(choices, front, scheme, color);
      return wish.every((each) => passes(each, scheme, changed));
    });
    if (found) return found;
  }
  return undefined;
}

/** Of one hue, the nearest first. */
function shadesOf(token: string, scheme: Scheme, choices: Choices): string[] {
  const [lightness, chroma, hue] = toOklch(colorOf(token, scheme, choices));
  const all = Array.from({ length: 1 / STEP + 1 }, (_, index) => index * STEP);
  const nearest = all.sort((a, b) => Math.abs(a - lightness) - Math.abs(b - lightness));
  return nearest.map((shade) => toHex(fromOklch([shade, chroma, hue])));
}
