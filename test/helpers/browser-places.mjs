/** Where Chrome, Chromium and Edge are on each system. Nothing here looks at the disk. */
import { posix, win32 } from 'node:path';

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} Full paths, the best first.
 */
export function usualPlaces(platform, env) {
  if (platform === 'darwin') return macPlaces(env);
  if (platform === 'win32') return windowsPlaces(env);
  return linuxPlaces(env);
}

function macPlaces({ HOME }) {
  const folders = ['/Applications', ...(HOME ? [`${HOME}/Applications`] : [])];
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPlaces(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
    folders.map((folder) => win32.join(folder, program)),
  );
}

function foldersOf({ PATH = '' }) {
  return [...new Set([...PATH.split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'])];
}

function linuxPlaces(env) {
  return [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ].flatMap((name) => foldersOf(env).map((folder) => posix.join(folder, name)));
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} Full paths of Chromium's shell, which packages have on Linux alone.
 */
export function shellPlaces(platform, env) {
  return platform === 'linux' ? foldersOf(env).map((folder) => posix.join(folder, 'chromium-headless-shell')) : [];
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} Full paths of Firefox, the best first.
 */
export function firefoxPlaces(platform, env) {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') return [win32.join(env.PROGRAMFILES ?? 'C:', 'Mozilla Firefox', 'firefox.exe')];
  return ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'];
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @param {string} home
 * @returns {string} The folder of `npx playwright install`.
 */
export function playwrightCache(platform, env, home) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return posix.join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA ?? home, 'ms-playwright');
  return posix.join(env.XDG_CACHE_HOME ?? posix.join(home, '.cache'), 'ms-playwright');
}

/**
 * Playwright's folders change their names with its versions; the program's place in them does not.
 *
 * @param {string} path Inside Playwright's cache.
 */
export function isPlaywrightChromium(path) {
  return /^chromium-\d+\/chrome-(linux|win|mac)[^/]*\/(chrome|chrome\.exe|[^/]+\.app\/Contents\/MacOS\/[^/]+)$/.test(
    path.replaceAll('\\', '/'),
  );
}

/** @param {{isRoot: boolean}} who Chromium's sandbox does not start for root, which is who runs in a container. */
export function chromeFlags({ isRoot }) {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
