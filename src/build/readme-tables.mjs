/** The README's tables: what an attribute means from the manifest, what may go wrong from the tables of src/content. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The record behind each table: its fields and the name of its texts. */
const RECORDS = {
  'course-card': { name: 'COURSE', kind: 'course' },
  'speaker-quote': { name: 'QUOTATION', kind: 'quotation' },
  'event-gallery': { name: 'GALLERY', kind: 'gallery' },
  'awareness-factsheet': { name: 'FACTSHEET', kind: 'factsheet' },
  photos: { name: 'PHOTO', kind: 'gallery.photos' },
  statistics: { name: 'STATISTIC', kind: 'factsheet.statistics' },
  helplines: { name: 'HELPLINE', kind: 'factsheet.helplines' },
};

/** What a `figure` says with its own `img` and `figcaption`, so that no `data-` attribute is needed. */
const SAID_BY_HTML = ['src', 'srcset', 'sizes', 'alt', 'caption', 'width', 'height', 'text', 'name'];

const content = await importContent();
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

/** @param {string} name a tag, `photos`, `statistics`, `helplines`, `tokens`, `what-is-left`, `wordpress` or `documented` */
export function renderTable(name) {
  if (name === 'tokens') return renderTokens();
  if (name === 'what-is-left') return renderWhatIsLeft();
  if (name === 'wordpress') return renderWordPress();
  if (name === 'documented') return renderDocumented();
  const element = elements.find(({ tagName }) => tagName === name);
  return element ? renderElement(element) : renderItems(name);
}

/** The TypeScript of src/content, as it is now rather than as it was built last. */
async function importContent() {
  const names = ['fields', 'course', 'quotation', 'gallery', 'factsheet', 'editor/texts'];
  const contents = names.map((name) => `export * from './src/content/${name}.js';`).join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function renderElement({ tagName, attributes = [], slots = [], cssParts = [] }) {
  const { fields } = recordOf(tagName);
  // A field is an attribute; what else the analyzer finds is the element's own state.
  const own = attributes.filter(({ fieldName }) => fieldName in fields);
  return [
    table(
      ['attribute', 'what it says', 'default', 'when it is wrong'],
      own.map(({ fieldName, description = '', default: value = '' }) => [
        attributeName(fieldName, fields[fieldName]),
        description,
        value,
        textsOf(tagName, fieldName),
      ]),
    ),
    table(
      ['child', 'what it holds'],
      slots.map(({ name, description }) => [name ? code(`slot="${name}"`) : 'no slot', description]),
    ),
    `Parts: ${cssParts.map((part) => code(part.name)).join(', ')}.`,
  ].join('\n\n');
}

function renderItems(name) {
  const { fields } = recordOf(name);
  const own = Object.keys(fields).filter((field) => !SAID_BY_HTML.includes(field));
  const rows = own.map((field) => [attributeName(`data-${field}`, fields[field]), textsOf(name, field)]);
  return table(['attribute', 'what to write'], rows);
}

function recordOf(table) {
  const { name, kind } = RECORDS[table];
  return { kind, fields: content[`${name}_FIELDS`] };
}

/** The texts of a field, each once; what was found stands in braces. */
function textsOf(table, field) {
  const texts = [content.EDITOR_TEXTS[recordOf(table).kind][field] ?? []].flat();
  const words = texts.map((text) => (Array.isArray(text) ? text[1] : text));
  return [...new Set(words)].join('<br>').replace(/\{\w+\}/g, '…');
}

function attributeName(field, { isNeeded }) {
  const name = code(field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return isNeeded === content.always ? `${name} (needed)` : name;
}

/** Every `var(--aw-…, default)` of the styles; the light and dark pair where there is one. */
function renderTokens() {
  const sheets = readdirSync('src', { recursive: true }).filter((name) => /\.(styles\.ts|css)$/.test(name));
  const source = sheets.sort().map((name) => readFileSync(join('src', name), 'utf8'));
  const found = new Map();
  const tokens = /var\((--aw-[\w-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g;
  for (const [, name, value] of source.join('\n').matchAll(tokens)) {
    // A private name in a default is another token's.
    const shown = value.replace(/var\(--_([\w-]+)\)/g, (_, token) => `--aw-color-${token}`);
    if (!found.get(name)?.includes('light-dark')) found.set(name, shown);
  }
  const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.map(code));
  return table(['token', 'default'], rows);
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function code(text) {
  return `\`${text}\``;
}

/** By which way each editor and sanitizer lets a snippet through; measured by test/pages/editors.test.mjs. */
function renderWhatIsLeft() {
  const rows = Object.entries(JSON.parse(readFileSync('src/embed/what-is-left.json', 'utf8')));
  return renderWays(rows);
}

/** What WordPress keeps of each; measured by test/cms/wordpress.test.mjs. */
function renderWordPress() {
  const { outcome } = JSON.parse(readFileSync('test/cms/wordpress.json', 'utf8'));
  const rows = Object.entries(outcome).flatMap(([user, editors]) =>
    Object.entries(editors).map(([editor, ways]) => [`${user}, ${editor}`, ways]),
  );
  return renderWays(rows);
}

/** What others' own words say; nobody has tried it. */
function renderDocumented() {
  const systems = JSON.parse(readFileSync('src/embed/documented.json', 'utf8'));
  return table(
    ['documented, not tried', 'way', 'by'],
    systems.map(({ system, way, source }) => [system, way, `[${new URL(source).host}](${source})`]),
  );
}

/** What the ways in are called in tables; a column for each that was tried. */
const WAYS = { tag: 'tag', placeholder: 'placeholder with a link', link: 'link', address: 'address alone' };

function renderWays(rows) {
  const ways = Object.keys(WAYS).filter((way) => rows.some(([, found]) => way in found));
  return table(
    ['', ...ways.map((way) => WAYS[way])],
    rows.map(([name, found]) => [name, ...ways.map((way) => found[way])]),
  );
}
