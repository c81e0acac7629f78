/** Copies the style sheets a page may link, minified, into dist/cdn. The .ts files beside them are bundled. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minifyCss } from './minify-css.mjs';

const FROM = 'src/styles';
const TO = 'dist/cdn';

for (const file of readdirSync(FROM, { recursive: true }).filter((name) => name.endsWith('.css'))) {
  const target = join(TO, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, minifyCss(readFileSync(join(FROM, file), 'utf8'), file));
}
