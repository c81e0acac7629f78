import MagicString from 'magic-string';
import { readUnits } from './xliff.mjs';

/** Any locale has all ids. */
const ANY_LOCALE = 'ru';

/**
 * Rollup plugin for what a visitor downloads: of a message's options one or two letters of its id are left, and nothing of
 * the note for the translator; a locale's chunk does not pull Lit in again. Chunks have a hash in their name, so that a script never
 * meets the short ids of another version.
 */
export function shortMessageIds() {
  const ids = readUnits(ANY_LOCALE)
    .map(({ id }) => id)
    .sort();
  const short = new Map(ids.map((id, index) => [id, JSON.stringify(index.toString(36))]));
  return {
    name: 'short-message-ids',
    transform(code, file) {
      if (file.includes('node_modules')) return null;
      const output = new MagicString(code);
      const shortenNode = /generated.locales/.test(file) ? shortenLocale : shortenCall;
      for (const node of walk(this.parse(code))) shortenNode(node, short, output);
      return output.hasChanged() ? { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) } : null;
    },
  };
}

/** `msg(text, { id, desc })` */
function shortenCall(node, short, output) {
  const options = node.type === 'CallExpression' && node.callee.name === 'msg' && node.arguments[1];
  if (!options) return;
  const { value } = options.properties.find(({ key }) => key.name === 'id').value;
  if (!short.has(value)) throw new Error(`The message ${value} is in no XLIFF file: run \`npm run i18n:extract\`.`);
  output.overwrite(options.start, options.end, `{id:${short.get(value)}}`);
}

/** `import { html } from 'lit'; export const templates = { 'course.dates': …` */
function shortenLocale(node, short, output) {
  if (node.type === 'Property') output.overwrite(node.key.start, node.key.end, short.get(node.key.value));
  if (node.type !== 'ImportDeclaration') return;
  // Its templates are only data, to which msg() applies Lit's own tag.
  output.overwrite(node.start, node.end, 'const html = (strings, ...values) => ({ strings, values });');
}

function* walk(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* walk(child);
    }
  }
}
