/** The tests' browser: CHROME_PATH, else the usual places, else Playwright's cache, else we try to get one. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { listFewFonts, useOwnFonts } from './fonts.mjs';
import {
  chromeFlags,
  firefoxPlaces,
  isPlaywrightChromium,
  playwrightCache,
  shellPlaces,
  usualPlaces,
} from './browser-places.mjs';

const isRoot = getuid?.() === 0;
const isDebianRoot = isRoot && existsSync('/etc/debian_version');

const CHROME_FLAGS = chromeFlags({ isRoot });

/**
 * All pages share a process: else each starts one and compiles our script anew, which takes more than most tests do. Frames
 * of another site still have their own.
 */
export const SHARED_PROCESS = '--renderer-process-limit=1';

/** @returns {string | undefined} The program's full path. */
export function findBrowser() {
  if (!env.CHROME_PATH) return usualPlaces(platform, env).find(existsSync) ?? findPlaywrightBrowser();
  if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
  throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, where there is no file: correct it or unset it.`);
}

function findPlaywrightBrowser() {
  const cache = playwrightCache(platform, env, homedir());
  if (!existsSync(cache)) return undefined;
  // The newest has the highest number; sorted as numbers, not as text.
  const found = readdirSync(cache, { recursive: true })
    .filter(isPlaywrightChromium)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
  return found && join(cache, found);
}

/**
 * @returns {string} The program's full path.
 * @throws {Error} With the command to type, if there is none and none can be installed.
 */
export function ensureBrowser() {
  if (platform === 'linux') useOwnFonts();
  return findBrowser() ?? install();
}

/**
 * Chromium's engine without the windows around it, which halves the work. It keeps no page for the way back, and takes other
 * fonts where a language has some of its own. CHROME_PATH is always obeyed.
 *
 * @returns {string | undefined} The program's full path.
 */
export function findShell() {
  return env.CHROME_PATH ? undefined : shellPlaces(platform, env).find(existsSync);
}

/** What starts Chromium: its shell, where it is, with one process. @param {string[]} [args] more than the tests' own */
export function chromiumOptions(args = []) {
  return shellOptions([SHARED_PROCESS, ...args]);
}

/** The same with a process for each page: several at once would wait for each other. */
export function shellOptions(args = []) {
  const whole = wholeChromiumOptions(args);
  const shell = findShell();
  return shell ? { ...whole, executablePath: shell, headless: 'shell' } : whole;
}

/** All that visitors have, with a process for each page. @param {string[]} [args] more than the tests' own */
export function wholeChromiumOptions(args = []) {
  return { executablePath: ensureBrowser(), args: [...CHROME_FLAGS, ...args] };
}

/** @returns {string | undefined} Firefox's full path; FIREFOX_PATH names one. Its tests are a second opinion, so it may lack. */
export function findFirefox() {
  return [env.FIREFOX_PATH ?? '', ...firefoxPlaces(platform, env)].find(existsSync);
}

/**
 * What starts Firefox; `undefined` where it is not. All pages share a process: else each would read all fonts anew, which
 * takes more than most tests do. They are our own, so that process needs no sandbox, in which each font is asked for.
 */
export function firefoxOptions() {
  const executablePath = findFirefox();
  const extraPrefsFirefox = {
    'fission.autostart': false,
    'dom.ipc.processCount': 1,
    'security.sandbox.content.level': 0,
  };
  const fonts = platform === 'linux' && { FONTCONFIG_FILE: listFewFonts() };
  return executablePath && { browser: 'firefox', executablePath, extraPrefsFirefox, env: { ...env, ...fonts } };
}

/** Gets Chromium's shell where a command can: without it the tests take longer, no more. */
export function installShell() {
  installPackages('chromium-headless-shell');
}

/** Gets Firefox where a command can; says what to type where not. */
export function installFirefox() {
  if (!installPackages('firefox-esr')) {
    console.log('Install Firefox from https://www.mozilla.org/firefox/ or with your package manager.');
  }
}

/** @returns {boolean} Whether there was a package manager to ask. */
export function installPackages(names) {
  const command = `apt-get update && apt-get install -y ${names}`;
  if (isDebianRoot) spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  return isDebianRoot;
}

function install() {
  const command = isDebianRoot
    ? 'apt-get update && apt-get install -y chromium'
    : 'npx --yes playwright install chromium';
  console.log(`No Chrome, Chromium or Edge found, trying: ${command}`);
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    `The browser tests need Chrome, Chromium or Edge. Type:\n  ${command}\nor set CHROME_PATH to the program.`,
  );
}
