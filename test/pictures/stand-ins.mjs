/** Flat drawings in place of the demo's photographs: their shape and how they are cropped is looked at, not their pixels. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} path `/demo/images/lectern-960.jpg`
 * @returns {string | undefined} SVG as large as the photograph; none where there is no such photograph
 */
export function standInFor(path) {
  const [, name, width] = /^\/demo\/images\/([\w-]+)-(\d+)\.jpg$/.exec(path) ?? [];
  const source = `demo/images/source/${name}.svg`;
  if (!name || !existsSync(source)) return undefined;
  const [, wide, high] = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(source, 'utf8'));
  const inset = wide / 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${(width * high) / wide}" viewBox="0 0 ${wide} ${high}">
<path fill="#8fa8ad" d="M0 0h${wide}v${high}H0z"/>
<path fill="#5f7f86" d="M${inset} ${inset}h${wide - 2 * inset}v${high - 2 * inset}H${inset}z"/>
</svg>`;
}
