/** Made from dist/custom-elements.json, anew each time: the tags in the templates of frameworks (`dist/types/`). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderFrameworkTypes } from './framework-types.mjs';
import { elementsOf } from './manifest/classes.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = elementsOf(manifest);

writeFolder('dist/types', renderFrameworkTypes(elements));

function writeFolder(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
