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
import { runScript } from './steps/npm-script.mjs';

process.chdir(join(import.meta.dirname, '..'));

/** Each gives `{passed, failed, output}`; the build comes before the tests that look at it. */
const STEPS = {
  format: () => runScript('format:check'),
  lint: () => runScript('lint'),
  typecheck: () => runScript('typecheck'),
  build: () => runScript('build'),
  i18n: () => runScript('i18n:check'),
  node: runNodeTests,
  browser: runBrowserTests,
};

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
for (const name of chosen) {
  const { passed, failed, output, shaky = [] } = await run(name);
  total.passed += passed;
  total.failed += failed;
  for (const test of shaky) console.log(`           red at first, green alone: ${test}`);
  if (failed > 0) console.log(output);
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function run(name) {
  const start = performance.now();
  process.stdout.write(`${name.padEnd(10)}`);
  const result = await STEPS[name]().catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(
    `${result.failed > 0 ? 'FAILED' : 'ok    '} ${seconds} s  ${result.passed} passed, ${result.failed} failed${listPlaces(result)}`,
  );
  return result;
}

/** ` (Chromium 412, Firefox 310)`: how many were tried in which browser. */
function listPlaces({ tried = {} }) {
  const places = Object.entries(tried).map(([name, count]) => `${name} ${count}`);
  return places.length > 0 ? ` (${places.join(', ')})` : '';
}
