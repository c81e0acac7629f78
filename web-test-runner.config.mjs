import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { countReporter } from './test/helpers/count-reporter.mjs';
import { firefoxOptions, shellOptions } from './test/helpers/browser.mjs';
import { WebKitLauncher } from './test/helpers/webkit-launcher.mjs';
import { findWebKit } from './test/helpers/webkit.mjs';

const chrome = chromeLauncher({ launchOptions: shellOptions() });

/** What differs between engines: what elements show, words and dates, finding widgets in a page. */
const EVERYWHERE = 'test/{elements,embed,i18n}/**/*.test.ts';

const firefox = {
  name: 'Firefox',
  files: EVERYWHERE,
  browsers: [
    chromeLauncher({
      puppeteer,
      // Firefox shows one page at a time.
      concurrency: 1,
      launchOptions: firefoxOptions(),
    }),
  ],
};

const webkit = { name: 'WebKit', files: EVERYWHERE, browsers: [new WebKitLauncher(findWebKit())] };

export default {
  files: 'test/**/*.test.ts',
  // Lit as visitors get it; its development build writes warnings of its own.
  nodeResolve: { exportConditions: ['production'] },
  // esnext leaves `import content from '…/x.json' with { type: 'json' }` to the browser; Vite and tsc know it too.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' })],
  browsers: [chrome],
  groups: [...(firefoxOptions() ? [firefox] : []), ...(findWebKit() ? [webkit] : [])],
  concurrency: 2,
  // The first test in a browser waits for the modules to be compiled, and three browsers share the processor.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    // Heard by test/steps/browser-tests.mjs.
    countReporter((counts) => process.send?.(counts)),
  ],
};
