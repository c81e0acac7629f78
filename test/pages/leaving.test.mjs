/** Leaving a fact sheet, with real keys and real navigation, in every browser that is here. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefoxOptions, SHARED_PROCESS, wholeChromiumOptions } from '../helpers/browser.mjs';
import { startExitServer } from '../helpers/exit-server.mjs';
import { OURS, startPageServer } from '../helpers/page-server.mjs';

const BROWSERS = {
  Chromium: chromiumOptions(),
  Firefox: firefoxOptions(),
};

const HELPLINE = `data-number="020 7946 0123" data-country="GB" data-operator="Example" data-languages="en"
  data-hours="always" data-cost="free" data-confidential="yes" data-verified="${new Date().toISOString().slice(0, 10)}"
  data-verified-by="Example" data-official-url="https://www.example.org/"`;

/** What a visit may leave behind, and how often the page is listened to. */
function installProbe() {
  window.calls = [];
  const record = (object, name) => {
    const original = object?.[name];
    if (!original) return;
    object[name] = function (...args) {
      window.calls.push(name === 'addEventListener' ? `listens to ${args[0]}` : name);
      return original.apply(this, args);
    };
  };
  record(window, 'addEventListener');
  record(window, 'open');
  record(History.prototype, 'pushState');
  record(History.prototype, 'replaceState');
  record(Navigator.prototype, 'sendBeacon');
  record(Storage.prototype, 'setItem');
  record(IDBFactory.prototype, 'open');
  window.addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted));
  // Said at once: while a page is on its way out, a browser may answer no questions.
  new MutationObserver(() => {
    const cover = document.querySelector('dialog:modal');
    if (!cover || window.cover === cover) return;
    window.cover = cover;
    const { opacity, visibility, transform } = getComputedStyle(cover);
    const look = { opacity, visibility, transform, width: cover.offsetWidth };
    console.debug(`cover ${JSON.stringify({ title: document.title, isWhole: window.probe.isCovered(), look })}`);
  }).observe(document, { childList: true, subtree: true });
  window.probe = {
    box: (index = 0) =>
      document.querySelectorAll('awareness-factsheet')[index].shadowRoot?.querySelector('[part=leave]'),
    isFloating: (index = 0) => window.probe.box(index)?.matches(':popover-open') ?? false,
    status: (index = 0) => window.probe.box(index).querySelector('[role=status]').innerText,
    center: (index = 0) => {
      const { x, y, width, height } = window.probe.box(index).querySelector('a').getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    isCovered: () =>
      [0.02, 0.5, 0.98].every((part) =>
        document.elementFromPoint(innerWidth * part, innerHeight * part)?.matches('dialog:modal'),
      ),
  };
}

const launch = (options) => puppeteer.launch({ ...options, acceptInsecureCerts: true });

for (const [name, options] of Object.entries(BROWSERS)) {
  const isChromium = name === 'Chromium';
  describe(`leaving, in ${name}`, { skip: !options && 'Firefox is not here: `npm run browsers` gets it.' }, () => {
    let browser, server, elsewhere;
    before(async () => {
      browser = await launch(options);
      server = await startPageServer();
      elsewhere = await startExitServer();
    });
    after(async () => {
      await browser?.close();
      server?.close();
      elsewhere?.close();
    });

    const sheet = (attributes = '', { path = '', inside = '' } = {}) =>
      `<awareness-factsheet ${attributes} heading="Where to get help" reviewed="2026-11-03" reviewed-by="Example">
        <a slot="exit" href="${elsewhere.url}${path}" rel="noreferrer">Go</a>
        <ul slot="helplines"><li ${HELPLINE}><b>Example</b></li></ul>${inside}
      </awareness-factsheet>`;

    /** A page in a history of its own: it has come from another page of the site. */
    async function open(body, { html, head, before: from = '<p>Before</p>' } = {}) {
      const page = await browser.newPage();
      page.thrown = [];
      page.on('pageerror', (error) => page.thrown.push(String(error)));
      page.cover = new Promise((resolve) => {
        page.on('console', (message) => {
          const [, cover] = /^cover (.*)/.exec(message.text()) ?? [];
          if (cover) resolve(JSON.parse(cover));
        });
      });
      await page.setViewport({ width: 900, height: 700 });
      await page.evaluateOnNewDocument(installProbe);
      await page.goto(server.put(from));
      await page.goto(server.put(body, { html, head }));
      if (body.includes('<awareness-factsheet')) await page.waitForFunction(() => window.probe.box());
      elsewhere.told.length = 0;
      return page;
    }

    const press = async (page) => {
      const { x, y } = await page.evaluate(() => window.probe.center());
      await page.mouse.click(x, y);
    };
    const shift = async (page, key = 'ShiftLeft') => {
      await page.keyboard.down(key);
      await page.keyboard.up(key);
    };
    const status = (page) => page.evaluate(() => window.probe.status());
    const gone = (page) => page.waitForFunction(() => document.title === 'Weather');
    /** Where the browser keeps the page as it was, nothing loads. */
    const back = (page) => page.evaluate(() => history.back()).catch(() => undefined);
    const float = (page, index = 0) => page.waitForFunction((i) => window.probe.isFloating(i), {}, index);

    describe('the link', () => {
      for (const [how, leave] of [
        ['a press', press],
        [
          'Enter',
          async (page) => {
            await page.keyboard.press('Tab');
            await page.keyboard.press('Enter');
          },
        ],
        [
          'Shift three times',
          async (page) => {
            for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await shift(page, key);
          },
        ],
      ]) {
        it(`goes elsewhere by ${how}: the other site is not told where from, and Back does not return`, async () => {
          const page = await open(sheet());
          await leave(page);
          await gone(page);
          assert.deepEqual(elsewhere.told, [{ path: '/', referer: undefined }]);
          assert.equal(await page.evaluate(() => document.referrer), '');
          await back(page);
          await page.waitForFunction(() => document.body?.innerText.startsWith('Before'));
          assert.deepEqual(page.thrown, []);
          await page.close();
        });
      }

      it('is nothing that scripts of the page hear of', async () => {
        const page = await open(
          `${sheet('', { path: 'nothing' })}<script>window.heard = 0;
            for (const isCapture of [true, false]) document.addEventListener('click', () => (window.heard += 1), isCapture);</script>`,
        );
        await page.click('body');
        await press(page);
        await page.cover;
        assert.equal(await page.evaluate(() => window.heard), 2);
        await page.close();
      });

      it('works in a closed shadow tree, too', async () => {
        const page = await open('<div id="host"></div>');
        await page.evaluate((markup) => {
          const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
          root.innerHTML = markup;
          window.link = () => root.querySelector('awareness-factsheet').shadowRoot?.querySelector('[part=exit]');
        }, sheet());
        await page.waitForFunction(() => window.link());
        await page.evaluate(() => window.link().focus());
        await page.keyboard.press('Enter');
        await gone(page);
        assert.deepEqual(elsewhere.told, [{ path: '/', referer: undefined }]);
        await back(page);
        await page.waitForFunction(() => document.body?.innerText.startsWith('Before'));
        await page.close();
      });

      it('leaves also where the site asks to stay', async () => {
        const page = await open(
          `${sheet()}<script>addEventListener('beforeunload', (event) => event.preventDefault());</script>`,
        );
        let isAsked = false;
        page.on('dialog', (dialog) => {
          isAsked = true;
          return dialog.accept();
        });
        await press(page);
        await gone(page);
        assert.ok(!isAsked, 'the page asked whether to leave');
        await page.close();
      });

      it('covers the page at once under a title that says nothing, and Escape does not lift it', async () => {
        const page = await open(sheet('', { path: 'slow' }));
        await press(page);
        const { title, isWhole } = await page.cover;
        assert.equal(title, 'Loading.');
        assert.ok(isWhole);
        await gone(page);
        assert.deepEqual(elsewhere.told, [{ path: '/slow', referer: undefined }]);
        await page.close();
      });

      it('stays covered where the other site does not come, and Escape does not lift it', async () => {
        const page = await open(sheet('', { path: 'nothing' }));
        await press(page);
        await page.cover;
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        assert.ok(await page.evaluate(() => window.probe.isCovered()));
        await page.close();
      });

      it('tells of the other way out where it takes long, and tries again when pressed', async () => {
        const page = await open(
          `${sheet()}<script>window.hold = (event) => event.preventDefault();
            window.navigation?.addEventListener('navigate', window.hold);
            const { setTimeout: wait } = window; // A tenth of the time is enough for a test.
            window.setTimeout = (call, time) => wait(call, time / 10);</script>`,
        );
        const canHold = await page.evaluate(() => 'navigation' in window);
        await press(page);
        if (canHold) {
          await page.waitForFunction(() => /close this page/.test(document.querySelector('dialog').innerText));
          assert.equal(elsewhere.told.length, 0);
          await page.evaluate(() => window.navigation.removeEventListener('navigate', window.hold));
          await page.mouse.click(400, 300);
        }
        await gone(page);
        assert.deepEqual(elsewhere.told, [{ path: '/', referer: undefined }]);
        await page.close();
      });

      it('leaves where a form is called as a part of the document, and the site asks to stay', async () => {
        const names = ['open', 'title', 'head', 'documentElement']
          .map((each) => `<form name="${each}"></form>`)
          .join('');
        const page = await open(
          `${names}${sheet()}<script>addEventListener('beforeunload', (event) => event.preventDefault());</script>`,
        );
        page.on('dialog', (dialog) => dialog.accept());
        await press(page);
        await gone(page);
        assert.deepEqual(elsewhere.told, [{ path: '/', referer: undefined }]);
        assert.deepEqual(page.thrown, []);
        await page.close();
      });

      it('stays as it was written where its address is no safe one', async () => {
        const page = await browser.newPage();
        await page.goto(server.put(sheet().replace('https:', 'http:')));
        await page.waitForFunction(() =>
          document.querySelector('awareness-factsheet').shadowRoot?.querySelector('[part=sheet]'),
        );
        const [width, isUpgraded] = await page.evaluate(() => [
          document.querySelector('[slot=exit]').offsetWidth,
          document.querySelector('awareness-factsheet').shadowRoot.querySelector('[part=leave]') !== null,
        ]);
        assert.ok(width > 0);
        assert.ok(!isUpgraded);
        await page.close();
      });

      for (const [what, style, viewport] of [
        ['a page that is made smaller', 'html { zoom: 0.5 }', { width: 900, height: 700 }],
        ...(isChromium
          ? [
              [
                'a page that is wider than the phone',
                'body { width: 1600px }',
                { width: 360, height: 640, isMobile: true },
              ],
            ]
          : []),
      ]) {
        it(`covers all that is seen of ${what}`, async () => {
          const page = await open(sheet('', { path: 'nothing' }), {
            head: `${OURS}<style>html,body{background:#f00;min-height:3000px}${style}</style>`,
          });
          await page.setViewport(viewport);
          await page.evaluate(() => window.probe.box().querySelector('a').click());
          await page.cover;
          const shot = await page.screenshot({ encoding: 'base64' });
          const red = await page.evaluate(async (data) => {
            const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context.drawImage(image, 0, 0);
            const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
            let count = 0;
            for (let index = 0; index < pixels.length; index += 4) count += pixels[index] - pixels[index + 1] > 60;
            return count;
          }, shot);
          assert.equal(red, 0);
          await page.close();
        });
      }

      it('covers whatever a page’s style sheet says of dialogs, and of everything', async () => {
        const style = `<style>dialog,body *{opacity:0!important;display:none!important;visibility:hidden;width:10px!important;transform:scale(.1)!important}</style>`;
        const page = await open(sheet('', { path: 'slow' }));
        await page.evaluate((text) => document.head.insertAdjacentHTML('beforeend', text), style);
        await page.evaluate(() => window.probe.box().querySelector('a').click());
        const { isWhole, look } = await page.cover;
        assert.ok(isWhole);
        assert.deepEqual(look, { opacity: '1', visibility: 'visible', transform: 'none', width: 900 });
        await page.close();
      });

      it('is first in the tab order of the sheet, 44 px high, and in sight wherever the page is scrolled', async () => {
        const page = await open(`${sheet()}<p style="height:5000px">Long</p>`);
        await page.keyboard.press('Tab');
        const part = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.getAttribute('part'));
        assert.equal(await part(), 'exit');
        for (const top of [0, 2000, 4000]) {
          await page.evaluate((y) => scrollTo(0, y), top);
          const { y } = await page.evaluate(() => window.probe.center());
          assert.ok(y > 0 && y < 700, `at ${y}`);
        }
        assert.ok((await page.evaluate(() => window.probe.box().querySelector('a').offsetHeight)) >= 44);
        await page.close();
      });

      it('is a link without JavaScript', async () => {
        const page = await browser.newPage();
        if (isChromium) await page.setJavaScriptEnabled(false);
        await page.goto(server.put(sheet(), isChromium ? {} : { head: '' }));
        elsewhere.told.length = 0;
        await Promise.all([page.waitForNavigation(), page.click('[slot=exit]')]);
        assert.equal(await page.title(), 'Weather');
        assert.deepEqual(elsewhere.told, [{ path: '/', referer: undefined }]);
        await page.close();
      });

      it('stands in the page, and works, where our own script for it does not come', async () => {
        const page = await browser.newPage();
        await page.setRequestInterception(true);
        page.on('request', (request) => (/chunks\/sheet/.test(request.url()) ? request.abort() : request.continue()));
        await page.goto(server.put(sheet()));
        await page.waitForFunction(() => document.querySelector('awareness-factsheet').shadowRoot);
        elsewhere.told.length = 0;
        await Promise.all([page.waitForNavigation(), page.click('[slot=exit]')]);
        assert.deepEqual(elsewhere.told, [{ path: '/', referer: undefined }]);
        await page.close();
      });
    });

    describe('over everything', () => {
      const NOTICES = {
        'a notice with the highest z-index': (notice) => document.body.append(notice),
        'a modal dialog': (notice) => {
          const dialog = document.createElement('dialog');
          dialog.append(notice);
          document.body.append(dialog);
          dialog.showModal();
        },
        'a modal dialog in a shadow tree': (notice) => {
          const host = document.createElement('div');
          const dialog = document.createElement('dialog');
          dialog.append(notice);
          host.attachShadow({ mode: 'open' }).append(dialog);
          document.body.append(host);
          dialog.showModal();
        },
        'a popover': (notice) => {
          notice.popover = 'auto';
          document.body.append(notice);
          notice.showPopover();
        },
      };
      for (const [what, cover] of Object.entries(NOTICES)) {
        it(`is seen and pressed over ${what}`, async () => {
          const page = await open(sheet());
          await float(page);
          await page.evaluate(`(${cover})((() => {
            const notice = document.createElement('div');
            notice.style = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;background:#fff;z-index:2147483647';
            notice.innerHTML = '<button>Accept</button>';
            return notice;
          })())`);
          // The last of the top layer is drawn above the rest.
          await page.waitForFunction(() => window.probe.isFloating());
          await new Promise((resolve) => setTimeout(resolve, 100));
          const { x, y } = await page.evaluate(() => window.probe.center());
          const shot = await page.screenshot({
            clip: { x: x - 20, y: y - 16, width: 4, height: 4 },
            encoding: 'base64',
          });
          const isWhite = await page.evaluate(async (data) => {
            const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
            const context = new OffscreenCanvas(4, 4).getContext('2d');
            context.drawImage(image, 0, 0);
            return context
              .getImageData(0, 0, 1, 1)
              .data.slice(0, 3)
              .every((value) => value > 250);
          }, shot);
          assert.ok(!isWhite, 'the link is not seen');
          await press(page);
          await gone(page);
          await page.close();
        });
      }

      for (const [what, before, after, show] of [
        ['a tab', '<div id="place" hidden>', '</div>', (place) => (place.hidden = false)],
        ['a details', '<details id="place"><summary>More</summary>', '</details>', (place) => (place.open = true)],
        ['a dialog', '<dialog id="place">', '</dialog>', (place) => place.showModal()],
      ]) {
        it(`lies over the page as soon as its sheet is seen, in ${what}`, async () => {
          const page = await open(`<div style="height:3000px"></div>${before}${sheet()}${after}`);
          assert.equal(await page.evaluate(() => window.probe.isFloating()), false);
          await page.evaluate(`(${show})(document.querySelector('#place'))`);
          await float(page);
          await press(page);
          await gone(page);
          await page.close();
        });
      }

      it('lies there for a sheet that the page has taken the box of', async () => {
        const page = await open(sheet(), { head: `${OURS}<style>awareness-factsheet{display:contents}</style>` });
        await float(page);
        await page.close();
      });

      if (isChromium) {
        it('comes above what opens unseen, in a closed shadow tree', async () => {
          const page = await open(sheet());
          await float(page);
          await page.evaluate(() => {
            const host = document.createElement('div');
            const popover = document.createElement('div');
            popover.popover = 'manual';
            popover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0';
            host.attachShadow({ mode: 'closed' }).append(popover);
            document.body.append(host);
            popover.showPopover();
          });
          await page.waitForFunction(() => {
            const { x, y } = window.probe.center();
            return document.elementFromPoint(x, y).localName === 'awareness-factsheet';
          });
          await page.close();
        });

        for (const html of ['lang="en"', 'lang="ar" dir="rtl"']) {
          it(`stays in sight where a phone is zoomed in, in a page with ${html}`, async () => {
            const page = await open(`${sheet()}<p style="height:3000px">Long</p>`, { html });
            await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
            await float(page);
            const devtools = await page.createCDPSession();
            for (const pageScaleFactor of [2, 4, 1]) {
              await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor });
              await page.waitForFunction((scale) => visualViewport.scale === scale, {}, pageScaleFactor);
              await page.waitForFunction(() => {
                const { offsetLeft, offsetTop, width, height } = visualViewport;
                const { left, right, top, bottom } = window.probe.box().querySelector('a').getBoundingClientRect();
                return (
                  left >= offsetLeft && right <= offsetLeft + width && top >= offsetTop && bottom <= offsetTop + height
                );
              });
            }
            // The browser tells of a new scale one frame after it can be read.
            await page.waitForFunction(() => window.probe.box().style.transform === '');
            await page.close();
          });
        }
      }

      it('changes with the tab that is seen', async () => {
        const page = await open(
          `<div id="a">${sheet()}</div><div id="b" hidden>${sheet('', { path: 'second' })}</div>`,
        );
        await float(page, 0);
        await page.evaluate(() => {
          document.querySelector('#a').hidden = true;
          document.querySelector('#b').hidden = false;
        });
        await float(page, 1);
        await page.close();
      });

      it('comes above a popover that closes and opens again at once', async () => {
        const page = await open(sheet());
        await float(page);
        await page.evaluate(async () => {
          const popover = document.createElement('div');
          popover.popover = 'manual';
          popover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0';
          document.body.append(popover);
          popover.showPopover();
          await new Promise((resolve) => setTimeout(resolve, 100));
          popover.hidePopover();
          popover.showPopover();
        });
        await page.waitForFunction(() => {
          const { x, y } = window.probe.center();
          return document.elementFromPoint(x, y).localName === 'awareness-factsheet';
        });
        await page.close();
      });

      it('lies there once, for the first sheet that is seen; another’s stays in its sheet and leaves, too', async () => {
        const page = await open(`${sheet()}${sheet('id="second"', { path: 'second' })}`);
        await float(page);
        const state = () => page.evaluate(() => [window.probe.isFloating(0), window.probe.isFloating(1)]);
        assert.deepEqual(await state(), [true, false]);
        const listeners = await page.evaluate(
          () => window.calls.filter((call) => call === 'listens to keydown').length,
        );
        assert.equal(listeners, 1);
        await page.evaluate(() => document.querySelector('awareness-factsheet').remove());
        await float(page, 0);
        await page.evaluate(() => document.body.append(document.querySelector('awareness-factsheet')));
        await float(page, 0);
        await press(page);
        await gone(page);
        assert.deepEqual(elsewhere.told, [{ path: '/second', referer: undefined }]);
        await page.close();
      });

      it('leaves from the sheet where another sheet’s link lies over the page', async () => {
        const page = await open(`${sheet()}${sheet('', { path: 'second' })}`);
        await float(page);
        await page.evaluate(() => window.probe.box(1).scrollIntoView({ block: 'center' }));
        const { x, y } = await page.evaluate(() => window.probe.center(1));
        await page.mouse.click(x, y);
        await gone(page);
        assert.deepEqual(elsewhere.told, [{ path: '/second', referer: undefined }]);
        await page.close();
      });
    });

    describe('Shift three times', () => {
      it('says what is still to be pressed', async () => {
        const page = await open(sheet('', { path: 'slow' }));
        await shift(page);
        await page.waitForFunction(() => window.probe.status() === 'Shift, press 2 more times to leave.');
        await shift(page, 'ShiftRight');
        await page.waitForFunction(() => window.probe.status() === 'Shift, press 1 more time to leave.');
        await shift(page);
        await gone(page);
        await page.close();
      });

      it('is no shortcut within more than five seconds', async () => {
        const page = await open(sheet());
        await shift(page);
        await shift(page);
        await page.waitForFunction(() => window.probe.status() === 'Shortcut cancelled.', { timeout: 10_000 });
        await shift(page);
        await page.waitForFunction(() => window.probe.status() === 'Shift, press 2 more times to leave.');
        assert.equal(elsewhere.told.length, 0);
        await page.close();
      });

      it('takes capital letters, other layouts, and Shift with the mouse for what they are', async () => {
        const page = await open(`<input>${sheet()}`);
        await page.focus('input');
        for (const letter of ['KeyA', 'KeyB', 'KeyC', 'KeyD']) {
          await page.keyboard.down('ShiftLeft');
          await page.keyboard.press(letter);
          await page.keyboard.up('ShiftLeft');
        }
        for (const modifier of ['Alt', 'Control', 'Meta']) {
          await page.keyboard.down(modifier);
          for (let count = 0; count < 4; count += 1) await shift(page);
          await page.keyboard.up(modifier);
        }
        for (let count = 0; count < 4; count += 1) {
          await page.keyboard.down('ShiftLeft');
          await page.mouse.click(5, 300);
          await page.keyboard.up('ShiftLeft');
        }
        // The layout changes when Alt and Shift are down; which comes up first is anybody's habit.
        for (let count = 0; count < 4; count += 1) {
          await page.keyboard.down('Alt');
          await page.keyboard.down('ShiftLeft');
          await page.keyboard.up('Alt');
          await page.keyboard.up('ShiftLeft');
        }
        for (let count = 0; count < 4; count += 1) {
          await page.mouse.move(5, 300);
          await page.mouse.down();
          await page.keyboard.down('ShiftLeft');
          await page.mouse.up();
          await page.keyboard.up('ShiftLeft');
        }
        for (let count = 0; count < 4; count += 1) {
          await page.keyboard.down('ShiftLeft');
          await page.mouse.wheel({ deltaY: 40 });
          await new Promise((resolve) => setTimeout(resolve, 50));
          await page.keyboard.up('ShiftLeft');
        }
        assert.equal(await status(page), '');
        assert.equal(await page.title(), 'Test');
        await page.close();
      });

      it('may be turned off, and the link with it', async () => {
        const page = await open(`${sheet('exit-shortcut="off"')}`);
        await float(page);
        for (let count = 0; count < 3; count += 1) await shift(page);
        assert.equal(await page.title(), 'Test');
        assert.equal(await page.evaluate(() => window.probe.box().innerText), 'Go');
        await page.evaluate(() => document.querySelector('awareness-factsheet').setAttribute('exit', 'off'));
        await page.waitForFunction(() => !window.probe.box());
        await page.close();
      });
    });

    // Chromium's shell keeps no page for the way back, and does not reach into a frame of another site.
    describe('with all that visitors have', () => {
      let shell;
      before(async () => {
        shell = browser;
        if (isChromium) browser = await launch(wholeChromiumOptions([SHARED_PROCESS]));
      });
      after(async () => {
        if (browser !== shell) await browser.close();
        browser = shell;
      });

      describe('the way back', () => {
        it('uncovers a page that comes out of the back-forward cache', async () => {
          let page;
          // A browser keeps a page where it has the means, and a busy one may not.
          for (let tries = 0, isKept = false; !isKept; tries += 1) {
            assert.ok(tries < 5, 'no page was kept');
            await page?.close();
            page = await open(sheet('', { path: 'nothing' }));
            await press(page);
            await page.cover;
            await page.goto(server.put('<p>Next</p>'));
            await back(page);
            isKept = await page
              .waitForFunction(() => window.wasKept === true, { timeout: 4000 })
              .then(
                () => true,
                () => false,
              );
          }
          await page.waitForFunction(() => !document.querySelector('dialog'));
          assert.equal(await page.title(), 'Test');
          assert.equal(await page.$('meta[name=referrer]'), null);
          await float(page);
          await page.close();
        });
      });

      describe('in a frame', () => {
        const framed = async (sandbox) => {
          const inner = server.put(sheet()).replace('127.0.0.1', 'localhost');
          const page = await open(
            `<h1>Partner</h1><iframe ${sandbox} src="${inner}" width="800" height="500"></iframe>`,
          );
          const frame = await (await page.waitForSelector('iframe')).contentFrame();
          await frame.waitForFunction(() => window.probe.box());
          elsewhere.told.length = 0;
          return { page, frame };
        };
        const pressInside = async (frame) =>
          (await frame.waitForSelector('awareness-factsheet >>> [part=exit]')).click();

        it('covers the page around it, too, where both are of one site', async () => {
          const inner = server.put(sheet('', { path: 'nothing' }));
          const page = await open(`<h1>Partner</h1><iframe src="${inner}" width="800" height="500"></iframe>`);
          const frame = await (await page.waitForSelector('iframe')).contentFrame();
          await frame.waitForFunction(() => window.probe.box());
          await pressInside(frame);
          await page.waitForFunction(() => window.probe.isCovered());
          assert.equal(await page.title(), 'Loading.');
          await page.close();
        });

        it('takes the whole page along', async () => {
          const { page, frame } = await framed('');
          await pressInside(frame);
          await gone(page);
          assert.deepEqual(elsewhere.told, [{ path: '/', referer: undefined }]);
          await page.close();
        });

        it('covers the frame and says that the page is still there, where a sandbox holds it', async () => {
          const { page, frame } = await framed('sandbox="allow-scripts"');
          await pressInside(frame);
          await frame.waitForFunction(() => window.probe.isCovered());
          await frame.waitForFunction(() => /still open/.test(document.querySelector('dialog').innerText));
          assert.equal(await page.title(), 'Test');
          assert.equal(elsewhere.told.length, 0);
          await page.close();
        });
      });
    });

    it('leaves no trace in the browser, and asks nobody for anything but our own files', async () => {
      const asked = [];
      const page = await open('<p>Before</p>');
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(server.put(sheet('call-links qr-url="https://www.example.org/"')));
      await page.waitForFunction(() => document.querySelector('awareness-factsheet').shadowRoot?.querySelector('svg'));
      await shift(page);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const length = await page.evaluate(() => history.length);
      const left = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookie: document.cookie,
        databases: (await indexedDB.databases()).length,
        caches: isSecureContext && window.caches ? (await caches.keys()).length : 0,
        workers:
          isSecureContext && navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
        calls: window.calls.filter((call) => !call.startsWith('listens')),
        hash: location.hash,
      }));
      assert.deepEqual(left, {
        local: 0,
        session: 0,
        cookie: '',
        databases: 0,
        caches: 0,
        workers: 0,
        calls: [],
        hash: '',
      });
      assert.equal(await page.evaluate(() => history.length), length);
      const paths = asked.filter((url) => !url.startsWith('data:')).map((url) => new URL(url));
      assert.deepEqual([...new Set(paths.map(({ origin }) => origin))], [server.origin]);
      const names = paths.map(({ pathname }) => pathname.replace(/-[\w-]{6}\.js$/, '.js'));
      assert.deepEqual(names.filter((path) => !path.startsWith('/page/')).sort(), [
        '/dist/cdn/awareness-widgets.css',
        '/dist/cdn/awareness-widgets.js',
        '/dist/cdn/chunks/nano.js',
        '/dist/cdn/chunks/sheet.js',
      ]);
      assert.doesNotMatch(names.join(), /traffick|victim|slave|exit|leav|help/i);
      await press(page);
      await gone(page);
      await page.close();
    });

    if (isChromium) {
      it('lies over the gallery’s viewer, which is modal, too', async () => {
        const photos = `<event-gallery><figure data-credit="A" data-people="none"><img src="/demo/images/lectern-480.jpg" width="480" height="320" alt="A room."><figcaption>Room</figcaption></figure></event-gallery>`;
        const page = await open(`${photos}${sheet()}`);
        await float(page);
        await page.evaluate(() => document.querySelector('event-gallery').open());
        await page.waitForFunction(() =>
          document.querySelector('event-gallery').shadowRoot.querySelector('dialog[open]'),
        );
        await new Promise((resolve) => setTimeout(resolve, 500));
        await press(page);
        await gone(page);
        await page.close();
      });
    }
  });
}
