/** The custom properties that the styles read, with their defaults. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = 'src/styles';

/** `var(--aw-…, default)`; a default may have brackets in brackets. */
const TOKEN = /var\((--aw-[\w-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g;

/**
 * What an element reads, those of all widgets before its own.
 *
 * @param {string} tag
 * @returns {Map<string, string>} name → default; the light and dark pair where there is one
 */
export function tokensOf(tag) {
  const source = [SHARED, join('src/elements', tag)].flatMap(styleSheets).join('\n');
  const found = new Map();
  for (const [, name, value] of source.matchAll(TOKEN)) {
    // A private name in a default is another token's.
    const shown = value.replace(/var\(--_([\w-]+)\)/g, (_, token) => `--aw-color-${token}`);
    if (!found.has(name) || shown.includes('light-dark')) found.set(name, shown);
  }
  return found;
}

function styleSheets(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(styles\.ts|css)$/.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
