import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { countReporter } from './test/helpers/count-reporter.mjs';
import { CHROME_FLAGS, ensureBrowser, findFirefox } from './test/helpers/browser.mjs';

const chrome = chromeLauncher({ launchOptions: { executablePath: ensureBrowser(), args: CHROME_FLAGS } });

const firefox = {
  name: 'firefox',
  files: 'test/i18n/*.test.ts',
  browsers: [
    chromeLauncher({
      puppeteer,
      // Firefox shows one page at a time.
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: findFirefox() },
    }),
  ],
};

export default {
  files: 'test/**/*.test.ts',
  // Lit as visitors get it; its development build writes warnings of its own.
  nodeResolve: { exportConditions: ['production'] },
  // esnext leaves `import content from '…/x.json' with { type: 'json' }` to the browser; Vite and tsc know it too.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' })],
  browsers: [chrome],
  // A second opinion where engines differ: dates, names, directions.
  groups: findFirefox() ? [firefox] : [],
  concurrency: 2,
  // The first test in a browser waits for the modules to be compiled.
  testFramework: { config: { timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    // Heard by test/steps/browser-tests.mjs.
    countReporter((counts) => process.send?.(counts)),
  ],
};
