/**
 * `npm test`: every check, one line each; goes on after a failure. The very last line is `N passed, M failed`.
 * `node test/run.mjs --only node,browser` runs some of them.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, findFirefox } from './helpers/browser.mjs';
import { findWebKit } from './helpers/webkit.mjs';
import { runBrowserTests } from './steps/browser-tests.mjs';
import { runNodeTests } from './steps/node-tests.mjs';
import { runCommand } from './steps/command.mjs';

process.chdir(join(import.meta.dirname, '..'));

/** Each gives `{passed, failed, output}`. */
const STEPS = {
  format: () => runCommand('npm run --silent format:check'),
  lint: () => runCommand('npm run --silent lint'),
  // The rest of `npm run typecheck`, src/node, is checked by the build, which writes its types.
  typecheck: () => runCommand('npx tsc'),
  build: () => runCommand('npm run --silent build'),
  // `npm run i18n:check` would build once more.
  i18n: () => runCommand('node src/build/i18n.mjs check'),
  node: runNodeTests,
  browser: runBrowserTests,
};
/** What reads the sources stands beside the build; what looks at the build comes after it, and has the machine alone. */
const STAGES = [
  [
    ['build', 'i18n', 'format'],
    ['lint', 'typecheck'],
  ],
  [['node']],
  [['browser']],
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(STEPS);
const unknown = chosen.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}; there are: ${Object.keys(STEPS).join(', ')}`);
  process.exit(1);
}

// Before the steps: several of them start it, and it must be installed once.
if (chosen.includes('node') || chosen.includes('browser')) ensureBrowser();
if (chosen.includes('browser')) {
  const missing = [!findFirefox() && 'Firefox', !findWebKit() && 'WebKit'].filter(Boolean);
  for (const name of missing)
    console.log(`${name} is not here, so nothing is tried in it: \`npm run browsers\` gets it.`);
}

const total = { passed: 0, failed: 0 };
for (const stage of STAGES) await Promise.all(stage.map(runInTurn));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function runInTurn(names) {
  for (const name of names.filter((each) => chosen.includes(each))) await run(name);
}

async function run(name) {
  const start = performance.now();
  const result = await STEPS[name]().catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
  const { passed, failed, output, shaky = [] } = result;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const verdict = failed > 0 ? 'FAILED' : 'ok    ';
  console.log(`${name.padEnd(10)}${verdict} ${seconds} s  ${passed} passed, ${failed} failed${listPlaces(result)}`);
  for (const test of shaky) console.log(`           red at first, green alone: ${test}`);
  if (failed > 0) console.log(output);
  total.passed += passed;
  total.failed += failed;
}

/** ` (Chromium 412, Firefox 310)`: how many were tried in which browser. */
function listPlaces({ tried = {} }) {
  const places = Object.entries(tried).map(([name, count]) => `${name} ${count}`);
  return places.length > 0 ? ` (${places.join(', ')})` : '';
}
