/** What a designer takes away: the style sheet of what differs from the defaults. */
import { COLORS, DEFAULTS, SIZES, TEXTS } from './catalogue.js';
import { toHex } from './color.js';
import { colorOf, differs } from './palette.js';
import type { Choices } from './palette.js';

/** Values of the other tokens. */
export type Values = Readonly<Record<string, string>>;

export const NOTHING = '/* Nothing differs from the defaults yet. */';

export function toCss(choices: Choices, values: Values): string {
  const colors = COLORS.filter(({ name }) => differs(name, 'light', choices) || differs(name, 'dark', choices));
  const others = [...SIZES, ...TEXTS].filter(({ name }) => values[name] && values[name] !== DEFAULTS.get(name));
  const lines = [
    ...colors.map(({ name }) => `  ${name}: ${colorsOf(name, choices)};`),
    ...others.map(({ name }) => `  ${name}: ${values[name]};`),
  ];
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : NOTHING;
}

function colorsOf(token: string, choices: Choices): string {
  const light = toHex(colorOf(token, 'light', choices));
  const dark = toHex(colorOf(token, 'dark', choices));
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
