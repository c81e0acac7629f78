import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ensureBrowser } from '../helpers/browser.mjs';

const START = new URL('./start-web-test-runner.mjs', import.meta.url);

/** Runs every *.test.ts under test/ with @web/test-runner, in a child: it ends its process when it cannot start. */
export async function runBrowserTests() {
  ensureBrowser();
  let counts = { passed: 0, failed: 0 };
  const runner = fork(START, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  runner.on('message', (message) => (counts = message));
  const [output, errors, [code]] = await Promise.all([text(runner.stdout), text(runner.stderr), once(runner, 'close')]);
  const isUnexplained = code !== 0 && counts.failed === 0;
  return { ...counts, failed: counts.failed + (isUnexplained ? 1 : 0), output: output + errors };
}
