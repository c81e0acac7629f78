/** What a site would ship of a contestant: bundled and minified. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * @param {string} contents which import from this folder or from node_modules
 * @param {'js' | 'css'} [loader] what that is
 * @param {Record<string, string>} [texts] for names that stand in it
 */
export async function bundle(contents, loader = 'js', texts = {}) {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: '.' },
    define: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)])),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text.trim();
}

/** A package's name and version. It may not export its package.json. */
export function versioned(name, packageName = name) {
  const { version } = JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8'));
  return `${name} ${version}`;
}
