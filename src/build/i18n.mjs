/**
 * `node src/build/i18n.mjs extract` takes the texts from the source to the XLIFF files and back into modules; `build` only
 * the latter; `check` fails where the two have parted, and prints how complete each language is.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { findProblems, renderCompleteness } from './i18n-check.mjs';
import { splitLocales } from './split-locales.mjs';
import { readUnits, writeUzbekCyrillic } from './xliff.mjs';

const MODULES = 'src/i18n/generated/locales';
const config = readConfigFileAndWriteSchema('src/i18n/lit-localize.json');
const localizer = (outputDir = config.output.outputDir) =>
  new RuntimeLitLocalizer({ ...config, output: { ...config.output, outputDir } });

async function extract() {
  await localizer().writeInterchangeFiles();
  writeUzbekCyrillic();
  await build();
}

async function build() {
  await localizer().build();
  splitLocales(MODULES);
}

async function check() {
  const folder = mkdtempSync(join(tmpdir(), 'awareness-widgets-locales-'));
  // Of one localizer, which reads the sources once.
  const fresh = localizer(folder);
  const { messages } = fresh.extractSourceMessages();
  const locales = Object.fromEntries(config.targetLocales.map((locale) => [locale, readUnits(locale)]));
  await fresh.build();
  splitLocales(folder);
  const problems = [
    ...fresh.validateTranslations().errors,
    ...findProblems(messages, locales, readSizes()),
    ...listStaleModules(folder),
  ];
  rmSync(folder, { recursive: true });
  console.log(renderCompleteness(messages, locales));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

/** Brotli bytes of each locale's chunk, from the last `npm run build:cdn`. */
function readSizes() {
  const report = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  const chunks = Object.entries(report).filter(([file]) => file.startsWith('locales/'));
  return Object.fromEntries(chunks.map(([file, { brotli }]) => [/^locales\/(.+)-[\w-]{6}\.js$/.exec(file)[1], brotli]));
}

/** Modules that differ from what the XLIFF files give, which is in the folder. */
function listStaleModules(folder) {
  const stale = readdirSync(folder).filter((file) => {
    const made = readFileSync(join(MODULES, file), 'utf8');
    return made !== readFileSync(join(folder, file), 'utf8');
  });
  return stale.map((file) => `generated/locales/${file} is not what the XLIFF file says: run \`npm run i18n:build\`.`);
}

await { extract, build, check }[process.argv[2]]();
