/**
 * WebKit, the engine of Safari and of every browser on an iPhone, as Debian and Ubuntu have it: a WebDriver and a small
 * browser, shown on a display that nobody sees. `npm run browsers` runs before packages are installed: none is needed here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './browser.mjs';

export const DRIVER = '/usr/bin/WebKitWebDriver';
export const DISPLAY = '/usr/bin/Xvfb';
const PACKAGES = 'webkit2gtk-driver xvfb';

/** @returns {string | undefined} The browser's full path, when its driver and a display are there, too. */
export function findWebKit() {
  if (!existsSync(DRIVER) || !existsSync(DISPLAY)) return undefined;
  return readdirSync('/usr/lib')
    .flatMap((machine) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1'].map((name) => join('/usr/lib', machine, name, 'MiniBrowser')),
    )
    .find(existsSync);
}

/** Gets WebKit where a command can; says what to type where not. */
export function installWebKit() {
  if (!installPackages(PACKAGES)) console.log(`WebKit is to be had on Debian and Ubuntu: apt-get install ${PACKAGES}`);
}
