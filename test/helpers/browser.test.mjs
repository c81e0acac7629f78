import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromeFlags, isPlaywrightChromium, playwrightCache, shellPlaces, usualPlaces } from './browser-places.mjs';

describe('the usual places of a browser', () => {
  it('on Linux are the folders of PATH and those of packages, Chrome before Chromium before Edge', () => {
    assert.deepEqual(
      usualPlaces('linux', { PATH: '/opt/bin:/usr/bin' }).filter((path) => /\/opt|\/snap/.test(path)),
      [
        '/opt/bin/google-chrome-stable',
        '/snap/bin/google-chrome-stable',
        '/opt/bin/google-chrome',
        '/snap/bin/google-chrome',
        '/opt/bin/chromium',
        '/snap/bin/chromium',
        '/opt/bin/chromium-browser',
        '/snap/bin/chromium-browser',
        '/opt/bin/microsoft-edge-stable',
        '/snap/bin/microsoft-edge-stable',
        '/opt/bin/microsoft-edge',
        '/snap/bin/microsoft-edge',
      ],
    );
  });

  it('on Linux are there without a PATH', () => {
    assert.ok(usualPlaces('linux', {}).includes('/usr/bin/chromium'));
  });

  it("on macOS are everybody's applications and the user's own", () => {
    assert.deepEqual(usualPlaces('darwin', { HOME: '/Users/ann' }), [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  });

  it('on Windows are the program folders that there are', () => {
    assert.deepEqual(usualPlaces('win32', { PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Ann' }), [
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Ann\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Ann\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe("the places of Chromium's shell", () => {
  it('are the folders of PATH on Linux, and none elsewhere', () => {
    assert.equal(shellPlaces('linux', { PATH: '/opt/bin' })[0], '/opt/bin/chromium-headless-shell');
    assert.ok(shellPlaces('linux', {}).includes('/usr/bin/chromium-headless-shell'));
    assert.deepEqual(shellPlaces('win32', { PROGRAMFILES: 'C:\\Programs' }), []);
  });
});

describe("Playwright's cache", () => {
  it('is where Playwright puts it', () => {
    assert.equal(playwrightCache('linux', {}, '/home/ann'), '/home/ann/.cache/ms-playwright');
    assert.equal(playwrightCache('linux', { XDG_CACHE_HOME: '/c' }, '/home/ann'), '/c/ms-playwright');
    assert.equal(playwrightCache('darwin', {}, '/Users/ann'), '/Users/ann/Library/Caches/ms-playwright');
    assert.equal(playwrightCache('win32', { LOCALAPPDATA: 'C:\\Ann' }, 'C:\\'), 'C:\\Ann\\ms-playwright');
    assert.equal(playwrightCache('linux', { PLAYWRIGHT_BROWSERS_PATH: '/p' }, '/home/ann'), '/p');
  });

  for (const path of [
    'chromium-1200/chrome-linux/chrome',
    'chromium-1200/chrome-linux64/chrome',
    'chromium-1200/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chromium-1200/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chromium-1200\\chrome-win64\\chrome.exe',
  ]) {
    it(`has a browser at ${path}`, () => assert.ok(isPlaywrightChromium(path)));
  }

  for (const path of [
    'chromium-1200/chrome-linux/chrome_crashpad_handler',
    'chromium-1200/chrome-linux/locales/chrome',
    'chromium_headless_shell-1200/chrome-linux/headless_shell',
    'firefox-1400/firefox/firefox',
  ]) {
    it(`has none at ${path}`, () => assert.ok(!isPlaywrightChromium(path)));
  }
});

describe('the flags of the browser', () => {
  it('switch the sandbox off for root only', () => {
    assert.ok(chromeFlags({ isRoot: true }).includes('--no-sandbox'));
    assert.ok(!chromeFlags({ isRoot: false }).includes('--no-sandbox'));
  });
});
