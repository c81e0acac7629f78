/**
 * Made from dist/custom-elements.json, anew each time: what editors offer (`dist/editors/`), the tags in the templates of
 * frameworks (`dist/types/`), and what programs read that write pages (`dist/llms.txt`).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderEditorData } from './editor-data.mjs';
import { renderFrameworkTypes } from './framework-types.mjs';
import { renderLlms } from './llms.mjs';
import { elementsOf } from './manifest/classes.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = elementsOf(manifest);
const editorData = Object.entries(renderEditorData(manifest));

writeFolder('dist/editors', Object.fromEntries(editorData.map(([name, data]) => [name, toJson(data)])));
writeFolder('dist/types', renderFrameworkTypes(elements));
writeFileSync('dist/llms.txt', renderLlms(elements));

function writeFolder(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function toJson(data) {
  return `${JSON.stringify(data, null, 2)}\n`;
}
