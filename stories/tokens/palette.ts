/** The colours that widgets show in a scheme, after a designer's choices. */
import { DEFAULTS } from './catalogue.js';
import { mix, parseHex, toHex } from './color.js';
import type { Rgb } from './color.js';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a designer has chosen: a token's `#rrggbb` in each scheme. What is not in it has its default. */
export type Choices = Readonly<Record<string, Readonly<Partial<Record<Scheme, string>>>>>;

export function choose(choices: Choices, token: string, scheme: Scheme, color: string): Choices {
  return { ...choices, [token]: { ...choices[token], [scheme]: color } };
}

export function colorOf(token: string, scheme: Scheme, choices: Choices): Rgb {
  return parseHex(choices[token]?.[scheme] ?? '') ?? defaultOf(token, scheme, choices);
}

/** A default may be mixed from other tokens, and follows them. */
export function defaultOf(token: string, scheme: Scheme, choices: Choices): Rgb {
  const value = DEFAULTS.get(token) ?? '';
  const [, light = value, dark = value] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  const [, front, share, back] = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(value) ?? [];
  if (front && back) return mix(read(front), read(back), Number(share) / 100);
  return read(scheme === 'light' ? light : dark);

  /** A colour, or a name that the styles have for a token within a widget. */
  function read(text: string): Rgb {
    const name = /^var\(--_([\w-]+)\)$/.exec(text)?.[1];
    const color = name ? colorOf(`--aw-color-${name}`, scheme, choices) : parseHex(text);
    if (!color) throw new Error(`${token} has a default that is not understood here: ${text}`);
    return color;
  }
}

/** Whether it looks other than it would without the choice. */
export function differs(token: string, scheme: Scheme, choices: Choices): boolean {
  return toHex(colorOf(token, scheme, choices)) !== toHex(defaultOf(token, scheme, choices));
}
