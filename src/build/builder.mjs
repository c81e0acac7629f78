/** Writes the rest of dist/cdn/builder/, beside the script that Rollup has made: its pages, words, and what it knows of each widget. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toHtml } from '../../demo/content/snippet.mjs';
import { minifyCss } from './minify-css.mjs';

const FROM = 'demo/builder';
const TO = 'dist/cdn/builder';

/** With what an editor may begin, and how it ends in a snippet that is nobody's own. */
const EXAMPLES = {
  'course-card': 'open',
  'speaker-quote': 'becker',
  'event-gallery': 'licence',
  'awareness-factsheet': 'helplines',
};

/** Of these examples. */
const PICTURES = ['tea-break-480.jpg', 'tea-break-960.jpg'];

mkdirSync(TO, { recursive: true });
for (const page of ['index.html', 'preview.html']) copyFileSync(`${FROM}/${page}`, `${TO}/${page}`);
cpSync(`${FROM}/words`, `${TO}/words`, { recursive: true, filter: (name) => !name.endsWith('.ts') });
for (const picture of PICTURES) cpSync(`demo/images/${picture}`, `${TO}/images/${picture}`);
writeFileSync(`${TO}/builder.css`, minifyCss(readFileSync(`${FROM}/builder.css`, 'utf8'), 'builder.css'));
writeFileSync(`${TO}/catalogue.json`, JSON.stringify(catalogue()));

function catalogue() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  return {
    version,
    widgets: Object.fromEntries(elements.map((element) => [element.tagName, describe(element)])),
    examples: Object.fromEntries(Object.entries(EXAMPLES).map(([tag, name]) => [tag, exampleOf(tag, name)])),
  };
}

/** A list is no attribute, but a child of the same name. */
function describe({ summary, attributes = [], slots = [] }) {
  const own = slots.filter(({ name }) => name !== 'fallback');
  const said = [
    ...own.map(({ name, description }) => [toField(name), description]),
    ...attributes.map(({ fieldName, description }) => [fieldName, description]),
  ];
  return { summary, descriptions: Object.fromEntries(said.filter(([, description]) => description)) };
}

function toField(name) {
  return name === '' ? 'photos' : name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function exampleOf(tag, name) {
  return toHtml(tag, JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))[name]);
}
