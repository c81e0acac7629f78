/** `npm run browsers`: gets the browsers that the tests run in and that are not there yet, where a command can. */
import { ensureBrowser, findFirefox, findShell, installFirefox, installShell } from './helpers/browser.mjs';
import { findWebKit, installWebKit } from './helpers/webkit.mjs';

console.log(`Chromium: ${ensureBrowser()}`);
if (!findShell()) installShell();
console.log(`Chromium’s shell: ${findShell() ?? 'not found; its tests take longer in Chromium'}`);
if (!findFirefox()) installFirefox();
console.log(`Firefox: ${findFirefox() ?? 'not found; its tests will not run'}`);
if (!findWebKit()) installWebKit();
console.log(`WebKit: ${findWebKit() ?? 'not found; its tests will not run'}`);
