/** The README's tables: what an attribute means from the manifest, what may go wrong from the tables of src/content. */
import { readFileSync } from 'node:fs';
import { cardsTable, galleriesTable, goalsTable, keptTable, machineOf } from './bench-tables.mjs';
import { content, recordOf } from './content-tables.mjs';
import { elementsOf } from './manifest/classes.mjs';

/** What a `figure` says with its own `img` and `figcaption`, so that no `data-` attribute is needed. */
const SAID_BY_HTML = ['src', 'srcset', 'sizes', 'alt', 'caption', 'width', 'height', 'text', 'name'];

const elements = elementsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));

/**
 * @param {string} name a tag, `photos`, `statistics`, `helplines`, `tokens`, `what-is-left`, `wordpress`, `documented`, `bench`
 *   or `bench-…`
 */
export function renderTable(name) {
  if (name === 'tokens') return renderTokens();
  if (name === 'what-is-left') return renderWhatIsLeft();
  if (name === 'wordpress') return renderWordPress();
  if (name === 'documented') return renderDocumented();
  if (name.startsWith('bench')) return renderBench(name);
  const element = elements.find(({ tagName }) => tagName === name);
  return element ? renderElement(element) : renderItems(name);
}

function renderElement({ tagName, attributes = [], slots = [], cssParts = [] }) {
  const { fields } = recordOf(tagName);
  // What all elements have is explained in the text.
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
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

/** Each token once; where elements differ in its default, all defaults. */
function renderTokens() {
  const tokens = elements.flatMap(({ cssProperties }) => cssProperties);
  const names = [...new Set(tokens.map(({ name }) => name))].sort();
  const rows = names.map((name) => {
    const same = tokens.filter((token) => token.name === name);
    return [code(name), same[0].description, [...new Set(same.map((token) => code(token.default)))].join(' or ')];
  });
  return table(['token', 'what it is for', 'default'], rows);
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

/** Ours beside others; measured by `npm run bench`. */
function renderBench(name) {
  const results = JSON.parse(readFileSync('test/bench/results.json', 'utf8'));
  if (name === 'bench-machine') return machineOf(results);
  const toTable = {
    bench: cardsTable,
    'bench-kept': keptTable,
    'bench-gallery': galleriesTable,
    'bench-goals': goalsTable,
  }[name];
  const { head, rows } = toTable(results);
  return table(head, rows);
}
