/**
 * The builder's words in other languages, `demo/builder/words/<tag>.json`; the English ones are the keys.
 *
 * `npm run builder:words` says which are missing or no longer said, and exits with 1 if there are any; `-- --fix` takes away
 * what is no longer said, and writes what is missing as empty, to be filled in.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { toUzbekCyrillic } from './uzbek-cyrillic.mjs';

const FOLDER = 'demo/builder';

/** `t('…')`, and what a list of them holds. */
const SAID = /\bt\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

/** Files whose lists hold words. */
const LISTS = { 'model/check.ts': /const DOORS[^]*?\};/, 'views/lists.ts': /const ONE[^]*?\};/ };

/** @returns {Promise<ReadonlySet<string>>} everything that is said, in English */
export async function findWords() {
  const said = new Set();
  for (const name of readdirSync(FOLDER, { recursive: true }).filter((each) => each.endsWith('.ts'))) {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    for (const [, , text] of source.matchAll(SAID)) said.add(unescape(text));
    const [list = ''] = LISTS[name]?.exec(source) ?? [];
    for (const [, text] of list.matchAll(/: '((?:\\.|[^'\\])*)'/g)) said.add(unescape(text));
  }
  const { widgets } = JSON.parse(readFileSync('dist/cdn/builder/catalogue.json', 'utf8'));
  const descriptions = Object.values(widgets).flatMap(({ summary, descriptions: own }) => [
    summary,
    ...Object.values(own),
  ]);
  for (const word of (await importKeys()).keysOfTables(descriptions)) said.add(word);
  return said;
}

function unescape(text) {
  return text.replace(/\\(.)/g, '$1');
}

async function importKeys() {
  const { outputFiles } = buildSync({
    entryPoints: [`${FOLDER}/words/keys.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** @returns {{file: string, dictionary: object, missing: string[], old: string[]}[]} of each language */
export function compare(words) {
  return dictionaries().map(({ file, dictionary }) => ({
    file,
    dictionary,
    missing: [...words].filter((word) => !dictionary[word]),
    old: Object.keys(dictionary).filter((word) => !words.has(word)),
  }));
}

function dictionaries() {
  const files = readdirSync(`${FOLDER}/words`).filter((name) => name.endsWith('.json'));
  return files.map((name) => {
    const file = `${FOLDER}/words/${name}`;
    return { file, dictionary: JSON.parse(readFileSync(file, 'utf8')) };
  });
}

/** Uzbek in its other letters; what stands in English as well, such as names of attributes and products, stays. */
function toCyrillic(text, english) {
  const kept = new Set(english.match(/[\w-]+/g));
  return text?.replace(/`[^`]*`|\{\w+\}|https?:\S*|[^\s`{}]+/g, (part) =>
    /^(`|\{|https?:)/.test(part)
      ? part
      : part.replace(/[\wʻʼ‘’-]+/g, (word) =>
          kept.has(word) ? word : toUzbekCyrillic(word.replace(/(?<=[og])[‘’]/gi, 'ʻ').replace(/[‘’]/g, 'ʼ')),
        ),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = await findWords();
  if (process.argv.includes('--fix')) {
    const latin = dictionaries().find(({ file }) => file.endsWith('/uz.json')).dictionary;
    for (const { file, dictionary } of dictionaries()) {
      const isCyrillic = file.endsWith('/uz-Cyrl.json');
      const translate = (word) => (isCyrillic ? toCyrillic(latin[word], word) : dictionary[word]) ?? '';
      const sorted = [...words].sort().map((word) => [word, translate(word)]);
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    }
  }
  for (const { file, missing, old } of compare(words)) {
    console.log(`${file}: ${missing.length} missing, ${old.length} no longer said, of ${words.size}`);
    if (missing.length || old.length) process.exitCode = 1;
  }
}
