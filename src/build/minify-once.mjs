import { minify } from 'terser';

/**
 * Rollup plugin: Terser, once for each chunk; the whole script and the single elements have many in common. It stays in this
 * process, where it has run itself warm.
 *
 * @param {import('terser').MinifyOptions} options
 */
export function minifyOnce(options) {
  const done = new Map();
  return {
    name: 'minify-once',
    renderChunk(code) {
      if (!done.has(code)) done.set(code, minify(code, { ...options, sourceMap: true }));
      return done.get(code);
    },
  };
}
