import { startTestRunner } from '@web/test-runner';
import { countReporter } from '../helpers/count-reporter.mjs';

/** Every test/**\/*.test.ts in a real browser, by the settings of web-test-runner.config.mjs; failures print as they come. */
export async function runBrowserTests() {
  let counts = { passed: 0, failed: 0 };
  const { default: config } = await import('../../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: { ...config, reporters: [...config.reporters, countReporter((found) => (counts = found))] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  return { ...counts, output: '' };
}
