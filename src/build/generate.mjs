/**
 * Fills what is written once and shown in several places: named examples in the demo pages and the README, and the
 * README's tables. `npm run generate`; with `--check` it only says what is stale and exits with 1.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { DOORS, toHtml } from '../../demo/content/snippet.mjs';
import { readPage, writePage } from './page-encoding.mjs';
import { renderTable } from './readme-tables.mjs';

const EXAMPLE = /(<!-- example:([\w-]+)\/([\w-]+)(?: as (\w+))? -->\n)[^]*?( *<!-- \/example -->)/g;
const TABLE = /(<!-- table:([\w-]+) -->\n)[^]*?(<!-- \/table -->)/g;

const isCheck = process.argv.includes('--check');
const pages = [
  'demo/index.html',
  ...readdirSync('demo/pages', { recursive: true }).map((name) => join('demo/pages', name)),
];
const guides = readdirSync('src/elements')
  .map((tag) => `src/elements/${tag}/README.md`)
  .filter(existsSync);
const documentation = readdirSync('demo/docs', { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('demo/docs', name));
/** Where a partner keeps dist/cdn, in texts. */
const BASE = 'https://www.example.org/widgets/';
const files = [
  'README.md',
  'src/embed/README.md',
  ...guides,
  ...documentation,
  ...pages.filter((name) => name.endsWith('.html')),
];

const stale = [];
for (const file of files) {
  const before = readPage(file);
  const after = await fill(file, before);
  if (after === before) continue;
  stale.push(file);
  if (!isCheck) writePage(file, after);
}

if (isCheck && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run build:manifest && npm run generate" and commit the result.`);
  process.exitCode = 1;
}

async function fill(file, before) {
  const after = before
    .replace(EXAMPLE, (_, start, tag, name, door, end) => `${start}${exampleFor(file, tag, name, door)}\n${end}`)
    .replace(TABLE, (_, start, name, end) => `${start}\n${renderTable(name)}\n\n${end}`);
  // Prettier sets tables its own way, and `npm run format:check` looks at the README, too.
  return file.endsWith('.md') ? format(after, { ...(await resolveConfig(file)), filepath: file }) : after;
}

function exampleFor(file, tag, name, door) {
  const examples = JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'));
  if (!examples[name]) throw new Error(`${file}: there is no example ${tag}/${name}.`);
  const isText = file.endsWith('.md');
  if (door) {
    const html = DOORS[door](tag, examples[name], isText ? BASE : `${relative(dirname(file), '.')}/dist/cdn/`);
    return isText ? `\n\`\`\`html\n${html}\n\`\`\`\n` : html;
  }
  if (isText) return `\n\`\`\`html\n${toHtml(tag, examples[name])}\n\`\`\`\n`;
  const base = relative(dirname(file), 'demo');
  return toHtml(tag, examples[name], base && `${base}/`);
}
