/**
 * Fills what is written once and shown in several places: named examples in the demo pages and the README, and the
 * README's tables from the manifest. `npm run generate`; with `--check` it only says what is stale and exits with 1.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { toHtml } from '../../demo/content/snippet.mjs';

const EXAMPLE = /(<!-- example:([\w-]+)\/([\w-]+) -->\n)[^]*?( *<!-- \/example -->)/g;
const TABLE = /(<!-- table:([\w-]+) -->\n)[^]*?(<!-- \/table -->)/g;

const pages = ['demo/index.html', ...readdirSync('demo/pages').map((name) => join('demo/pages', name))];
const files = ['README.md', ...pages.filter((name) => name.endsWith('.html'))];
const stale = files.filter(refresh);

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run build:manifest && npm run generate" and commit the result.`);
  process.exitCode = 1;
}

/** @returns {boolean} whether the file was stale */
function refresh(file) {
  const before = readFileSync(file, 'utf8');
  const after = before
    .replace(EXAMPLE, (_, start, tag, name, end) => `${start}${exampleFor(file, tag, name)}\n${end}`)
    .replace(TABLE, (_, start, name, end) => `${start}${tableOf(name)}\n${end}`);
  if (after === before) return false;
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  return true;
}

function exampleFor(file, tag, name) {
  const examples = JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'));
  if (!examples[name]) throw new Error(`${file}: there is no example ${tag}/${name}.`);
  if (file.endsWith('.md')) return `\n\`\`\`html\n${toHtml(tag, examples[name])}\n\`\`\`\n`;
  const base = relative(dirname(file), 'demo');
  return toHtml(tag, examples[name], base && `${base}/`);
}

function tableOf(name) {
  return `\n${name === 'tokens' ? tokensTable() : elementTables(name)}\n`;
}

function elementTables(tag) {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const { attributes = [], slots = [], cssParts = [] } = declarations.find(({ tagName }) => tagName === tag);
  return [
    table(['attribute', 'what it says', 'default'], attributes.map(attributeRow)),
    table(
      ['child', 'what it holds'],
      slots.map((slot) => [slot.name ? code(slot.name) : 'no slot', slot.description]),
    ),
    `Parts: ${cssParts.map((part) => code(part.name)).join(', ')}.`,
  ].join('\n\n');
}

function attributeRow({ name, description = '', default: value }) {
  return [code(name), description || name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ') + '.', value ?? ''];
}

/** Every `var(--aw-…, default)` of the styles, in the order in which they are read first. */
function tokensTable() {
  const sheets = readdirSync('src', { recursive: true }).filter((name) => /\.(styles\.ts|css)$/.test(name));
  const source = sheets.sort().map((name) => readFileSync(join('src', name), 'utf8'));
  const found = new Map();
  for (const [, name, value] of source.join('\n').matchAll(/var\((--aw-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)) {
    if (!found.get(name)?.includes('light-dark')) found.set(name, value);
  }
  return table(
    ['token', 'default'],
    [...found].sort().map((row) => row.map(code)),
  );
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function code(text) {
  return `\`${text}\``;
}
