import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';
import { gallery, photo, startGalleryServer } from '../helpers/gallery-server.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** In the page: all that a test asks about the viewer. */
function installProbe() {
  const root = () => document.querySelector('event-gallery').shadowRoot;
  const dialog = () => root().querySelector('dialog');
  const current = () => dialog()?.querySelector('[part=viewer-slide]:not([inert])');
  window.probe = {
    root,
    dialog,
    current,
    position: () => dialog()?.querySelector('[part=viewer-position]').innerText.split('\n')[0],
    words: () => dialog()?.querySelector('[part=viewer-words]').innerText,
    focus: () => root().activeElement?.getAttribute('part'),
    focusedPhoto: () => [...root().querySelectorAll('[part=open]')].indexOf(root().activeElement),
    image: () => current()?.querySelector('[part=viewer-image]'),
    view: () => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(current().querySelector('.picture')).transform);
      return { scale: Math.round(a * 100) / 100, x: Math.round(e), y: Math.round(f) };
    },
    rest: () =>
      Promise.all(
        root()
          .getAnimations({ subtree: true })
          .map(({ finished }) => finished.catch(() => 0)),
      ),
  };
  window.told = [];
  for (const what of ['open', 'change', 'close']) {
    addEventListener(`event-gallery-${what}`, ({ detail }) => window.told.push(`${what} ${detail.index}`));
  }
}

describe('the gallery’s viewer', () => {
  let browser, server;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    server = await startGalleryServer();
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(
    body = gallery(5),
    { html, width = 1000, height = 800, touch = false, calm = true, prepare } = {},
  ) {
    const page = await newVisitor(browser);
    page.thrown = [];
    page.on('pageerror', (error) => page.thrown.push(String(error)));
    page.on('error', (error) => page.thrown.push(String(error)));
    await page.setViewport({ width, height, hasTouch: touch });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: calm ? 'reduce' : 'no-preference' }]);
    await page.evaluateOnNewDocument(installProbe);
    await prepare?.(page);
    await page.goto(server.put(body, { html }));
    await page.waitForFunction(() => window.probe.root()?.querySelector('.box:not([aria-busy]) [part=photo]'));
    return page;
  }

  const position = (page) => page.evaluate(() => window.probe.position());
  const view = (page) => page.evaluate(() => window.probe.rest().then(() => window.probe.view()));
  const isOpen = (page) => page.evaluate(() => window.probe.dialog()?.open ?? false);
  const loaded = (page) =>
    page.waitForFunction(() => window.probe.image()?.complete && !window.probe.current().querySelector('.thumbnail'));
  const closed = (page) => page.waitForFunction(() => !window.probe.dialog());

  /** The middle of the photo in the gallery. */
  const place = (page, index) =>
    page.evaluate((i) => {
      const link = window.probe.root().querySelectorAll('[part=open]')[i];
      link.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = link.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }, index);

  async function openWithMouse(page, index) {
    await page.mouse.click(...(await place(page, index)));
    await page.waitForFunction(() => window.probe.dialog()?.open);
    await loaded(page);
  }

  async function openWithKeys(page, index) {
    await page.evaluate((i) => window.probe.root().querySelectorAll('[part=open]')[i].focus(), index);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.probe.dialog()?.open);
    await loaded(page);
  }

  /** Fingers, from points to points, 16 ms a step: the browser is told the times, so that a slow machine is no slow hand. */
  async function touch(page, ...paths) {
    const steps = 8;
    const at = (step) =>
      paths.map(([[x1, y1], [x2, y2]], id) => ({
        id,
        x: x1 + ((x2 - x1) * step) / steps,
        y: y1 + ((y2 - y1) * step) / steps,
      }));
    const moves = Array.from({ length: steps }, (_, index) => ['touchMove', at(index + 1)]);
    await sendTouches(page, [['touchStart', at(0)], ...moves, ['touchEnd', []]]);
  }

  async function doubleTap(page, x, y) {
    const down = ['touchStart', [{ x, y }]];
    const up = ['touchEnd', []];
    await sendTouches(page, [down, up, down, up]);
  }

  async function sendTouches(page, events) {
    const session = await page.createCDPSession();
    const start = Date.now() / 1000;
    for (const [index, [type, touchPoints]] of events.entries())
      await session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: start + index * 0.016 });
    await session.detach();
  }

  /** Longer than between two clicks that are a double click. */
  const apart = () => new Promise((resolve) => setTimeout(resolve, 450));

  async function drag(page, [x1, y1], [x2, y2]) {
    await page.mouse.move(x1, y1);
    await page.mouse.down();
    await page.mouse.move(x2, y2, { steps: 8 });
    await page.mouse.up();
  }

  describe('with keys', () => {
    it('opens on Enter, turns with arrows, Page keys, Home and End, and ends at either end', async () => {
      const page = await open();
      await openWithKeys(page, 1);
      assert.equal(await position(page), 'Photo 2 of 5');
      const turns = [
        ['ArrowRight', 3],
        ['ArrowLeft', 2],
        ['PageDown', 3],
        ['PageUp', 2],
        ['End', 5],
        ['ArrowRight', 5],
        ['Home', 1],
        ['ArrowLeft', 1],
      ];
      for (const [key, number] of turns) {
        await page.keyboard.press(key);
        assert.equal(await position(page), `Photo ${number} of 5`, key);
      }
      assert.deepEqual(page.thrown, []);
    });

    it('takes the focus in, keeps it in, and gives it back to the photo seen last', async () => {
      const page = await open(`<button>Before</button>${gallery(5)}<button>After</button>`);
      await openWithKeys(page, 1);
      assert.match(await page.evaluate(() => window.probe.focus()), /viewer-close/);
      for (let tabs = 0; tabs < 12; tabs++) {
        await page.keyboard.press('Tab');
        assert.notEqual(await page.evaluate(() => document.activeElement.localName), 'button');
      }
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await closed(page);
      assert.equal(await page.evaluate(() => window.probe.focusedPhoto()), 2);
    });

    it('leaves the focus with who opened it from elsewhere', async () => {
      const page = await open(
        `<button onclick="document.querySelector('event-gallery').open(3)">Photos</button>${gallery(5)}`,
      );
      await page.focus('button');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.probe.dialog()?.open);
      assert.equal(await position(page), 'Photo 4 of 5');
      await page.keyboard.press('Escape');
      await closed(page);
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'button');
    });

    it('zooms with plus and minus, moves the view with arrows as far as the edges, and still turns with Page keys', async () => {
      const page = await open();
      await openWithKeys(page, 0);
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      assert.equal((await view(page)).scale, 2.25);
      for (let presses = 0; presses < 40; presses++) await page.keyboard.press('ArrowRight');
      const { x, edge } = await page.evaluate(() => {
        const picture = window.probe.current().querySelector('.picture').getBoundingClientRect();
        return { x: Math.round(picture.right), edge: innerWidth };
      });
      assert.equal(x, edge, 'the right edge of the picture stands at the right edge of the stage');
      await page.keyboard.press('-');
      await page.keyboard.press('0');
      assert.deepEqual(await view(page), { scale: 1, x: 0, y: 0 });
      await page.keyboard.press('+');
      await page.keyboard.press('PageDown');
      assert.equal(await position(page), 'Photo 2 of 5');
      await page.keyboard.press('PageUp');
      assert.equal((await view(page)).scale, 1, 'a photo that was left is whole again');
    });

    it('scrolls a long caption', async () => {
      const words = 'A long sentence about the room and the course. '.repeat(8);
      const page = await open(gallery(2).replace('Caption 1<', `${words}<`), { width: 320, height: 400 });
      await openWithKeys(page, 0);
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(() => window.probe.dialog().querySelector('[part=viewer-words]').scrollTop > 0);
    });

    it('keeps working when what had the focus is gone', async () => {
      const page = await open(
        `<event-gallery>${photo(0, { srcset: '', src: '/photos/missing.jpg' })}${photo(1).replace('Caption 2', '<a href="/x">Caption 2</a>')}${photo(2)}</event-gallery>`,
      );
      await page.evaluate(() => document.querySelector('event-gallery').open(0));
      await page.waitForFunction(() => window.probe.dialog()?.querySelector('[part=viewer-retry]'));
      await page.evaluate(() => window.probe.dialog().querySelector('[part=viewer-retry]').focus());
      await page.keyboard.press('Enter');
      await page.waitForNetworkIdle({ idleTime: 200 });
      await page.keyboard.press('ArrowRight');
      assert.equal(await position(page), 'Photo 2 of 3');
      await page.evaluate(() => window.probe.dialog().querySelector('[part=viewer-caption] a').focus());
      await page.keyboard.press('+');
      assert.equal(await page.evaluate(() => window.probe.root().activeElement.textContent), 'Caption 2');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Home');
      assert.equal(await position(page), 'Photo 1 of 3');
    });

    it('leaves shortcuts of the browser alone', async () => {
      const page = await open();
      await openWithKeys(page, 1);
      await page.keyboard.down('Alt');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Alt');
      assert.equal(await position(page), 'Photo 2 of 5');
    });

    it('runs from right to left in Arabic', async () => {
      const page = await open(gallery(5), { html: 'lang="ar" dir="rtl"' });
      await openWithKeys(page, 0);
      await page.keyboard.press('ArrowLeft');
      assert.equal(await position(page), 'الصورة 2 من 5');
      const [next, here] = await page.evaluate(() =>
        [...window.probe.dialog().querySelectorAll('[part=viewer-slide]')]
          .map((slide) => slide.getBoundingClientRect().x)
          .sort((a, b) => a - b),
      );
      assert.ok(next < here);
      await drag(page, [300, 400], [800, 410]);
      assert.equal(await position(page), 'الصورة 3 من 5', 'a drag to the right brings what is on the left');
    });
  });

  describe('with a mouse', () => {
    it('opens on a click, and leaves a click with Ctrl to the browser', async () => {
      const page = await open();
      const [x, y] = await place(page, 0);
      await page.keyboard.down('Control');
      await page.mouse.click(x, y);
      await page.keyboard.up('Control');
      assert.equal(await isOpen(page), false);
      await openWithMouse(page, 0);
      assert.equal(await position(page), 'Photo 1 of 5');
    });

    it('turns with a drag or a flick, not with a slip, and gives only a little at the end', async () => {
      const page = await open();
      await openWithMouse(page, 1);
      await drag(page, [800, 400], [200, 410]);
      assert.equal(await position(page), 'Photo 3 of 5');
      await drag(page, [500, 400], [540, 402]);
      await page.keyboard.press('Home');
      await drag(page, [200, 400], [800, 410]);
      assert.equal(await position(page), 'Photo 1 of 5');
    });

    it('zooms on a click or a double click, towards the pointer, and back', async () => {
      const page = await open();
      await openWithMouse(page, 0);
      await page.mouse.click(300, 400);
      const { scale, x } = await view(page);
      assert.equal(scale, 2);
      assert.ok(x > 100, 'what was on the left comes to the middle');
      await apart();
      await page.mouse.click(300, 400);
      assert.equal((await view(page)).scale, 1);
      await apart();
      await page.mouse.click(300, 400, { count: 2 });
      assert.equal((await view(page)).scale, 2);
    });

    it('zooms with the wheel and never scrolls the page', async () => {
      const page = await open(`${gallery(30)}<p style="height:2000px">`);
      await openWithMouse(page, 6);
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(500, 400);
      await page.mouse.wheel({ deltaY: -400 });
      await page.waitForFunction(() => window.probe.view().scale > 1.5);
      await page.mouse.move(500, 790);
      await page.mouse.wheel({ deltaY: 800 });
      await page.keyboard.press('Space');
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(await page.evaluate(() => scrollY), before);
    });

    it('closes on a click beside the photo, and on a drag down', async () => {
      const page = await open(gallery(3), { width: 1400, height: 600 });
      await openWithMouse(page, 0);
      await page.mouse.click(150, 300);
      await closed(page);
      await openWithMouse(page, 0);
      await drag(page, [700, 200], [700, 500]);
      await closed(page);
    });

    it('opens on a double click and stays open', async () => {
      const page = await open();
      const [x, y] = await place(page, 0);
      await page.mouse.move(x, y);
      await page.waitForNetworkIdle({ idleTime: 200 });
      await page.mouse.click(x, y - 60, { count: 2 });
      await apart();
      assert.equal(await isOpen(page), true);
      assert.equal((await view(page)).scale, 1);
    });

    it('lets go of the photo when the button is let go elsewhere', async () => {
      const page = await open();
      await openWithMouse(page, 1);
      await page.mouse.move(500, 400);
      await page.mouse.down();
      await page.evaluate(() => {
        const { prototype } = Element;
        prototype.setPointerCapture = () => {};
      });
      await page.mouse.move(503, 400);
      await page.evaluate(() => {
        // The button goes up outside of the window: nothing hears of it.
        window.probe
          .dialog()
          .querySelector('[part=viewer-stage]')
          .dispatchEvent(
            new PointerEvent('pointermove', {
              pointerId: 1,
              pointerType: 'mouse',
              buttons: 0,
              clientX: 700,
              clientY: 400,
              bubbles: true,
            }),
          );
      });
      assert.equal(
        await page.evaluate(() => window.probe.dialog().querySelector('.track').style.transform),
        'translate(0px, 0px) scale(1)',
      );
    });

    it('zooms smoothly where motion is welcome', async () => {
      const page = await open(gallery(3), { calm: false });
      await openWithMouse(page, 0);
      await apart();
      const running = await page.evaluate(() => {
        window.probe.dialog().querySelector('[part~=viewer-zoom]').click();
        return window.probe.current().querySelector('.picture').getAnimations().length;
      });
      assert.equal(running, 1);
    });

    it('has buttons for all that a gesture does', async () => {
      const page = await open();
      await openWithMouse(page, 0);
      const press = (part) =>
        page.evaluate((name) => window.probe.dialog().querySelector(`[part~=viewer-${name}]`).click(), part);
      await press('next');
      assert.equal(await position(page), 'Photo 2 of 5');
      await press('previous');
      assert.equal(await position(page), 'Photo 1 of 5');
      await press('zoom');
      assert.equal((await view(page)).scale, 2);
      await press('zoom');
      assert.equal((await view(page)).scale, 1);
      await press('close');
      await closed(page);
    });

    it('fills the screen and comes back', async () => {
      const page = await open();
      await openWithMouse(page, 0);
      const button = await page.evaluateHandle(() => window.probe.dialog().querySelector('[part~=viewer-full-screen]'));
      await button.click();
      await page.waitForFunction(
        () =>
          document.fullscreenElement &&
          document.querySelector('event-gallery').shadowRoot.querySelector('[aria-label="Leave full screen"]'),
      );
      assert.equal(await button.evaluate((element) => element.ariaLabel), 'Leave full screen');
      await page.keyboard.press('ArrowRight');
      assert.equal(await position(page), 'Photo 2 of 5');
      await button.click();
      await page.waitForFunction(() => !document.fullscreenElement);
      assert.equal(await isOpen(page), true);
    });
  });

  describe('with fingers', () => {
    it('turns on a swipe', async () => {
      const page = await open(gallery(5), { width: 400, touch: true });
      await page.touchscreen.tap(...(await place(page, 1)));
      await page.waitForFunction(() => window.probe.dialog()?.open);
      await loaded(page);
      await touch(page, [
        [350, 400],
        [60, 410],
      ]);
      assert.equal(await position(page), 'Photo 3 of 5');
      await touch(page, [
        [60, 400],
        [350, 410],
      ]);
      assert.equal(await position(page), 'Photo 2 of 5');
    });

    it('zooms with two, pans with one as far as the edges, and comes back with two', async () => {
      const page = await open(gallery(5), { width: 400, touch: true });
      await page.touchscreen.tap(...(await place(page, 1)));
      await page.waitForFunction(() => window.probe.dialog()?.open);
      await loaded(page);
      await touch(
        page,
        [
          [190, 400],
          [90, 400],
        ],
        [
          [210, 400],
          [310, 400],
        ],
      );
      const { scale } = await view(page);
      assert.ok(scale > 2.5, `zoomed to ${scale}`);
      await touch(page, [
        [50, 400],
        [390, 400],
      ]);
      await touch(page, [
        [50, 400],
        [390, 400],
      ]);
      await touch(page, [
        [50, 400],
        [390, 400],
      ]);
      const left = await page.evaluate(() =>
        window.probe
          .rest()
          .then(() => Math.round(window.probe.current().querySelector('.picture').getBoundingClientRect().left)),
      );
      assert.equal(left, 0);
      assert.equal(await position(page), 'Photo 2 of 5', 'a zoomed photo is not turned by accident');
      await touch(
        page,
        [
          [20, 400],
          [190, 400],
        ],
        [
          [380, 400],
          [210, 400],
        ],
      );
      assert.equal((await view(page)).scale, 1);
    });

    it('ends a pinch with one finger after the other, without turning or staying small', async () => {
      const page = await open(gallery(5), { width: 400, touch: true });
      await page.touchscreen.tap(...(await place(page, 1)));
      await page.waitForFunction(() => window.probe.dialog()?.open);
      await loaded(page);
      const session = await page.createCDPSession();
      const send = (type, ...points) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([x, y], id) => ({ x, y, id })),
        });
      await send('touchStart', [100, 400], [300, 400]);
      await send('touchMove', [140, 400], [260, 400]);
      // A move without the second finger lifts it.
      for (const x of [200, 280, 360]) await send('touchMove', [x, 400]);
      await send('touchEnd');
      assert.equal(await position(page), 'Photo 2 of 5');
      assert.deepEqual(await view(page), { scale: 1, x: 0, y: 0 });
    });

    it('forgets a gesture that the system takes over', async () => {
      const page = await open(gallery(5), { width: 400, touch: true });
      await page.touchscreen.tap(...(await place(page, 1)));
      await page.waitForFunction(() => window.probe.dialog()?.open);
      const session = await page.createCDPSession();
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 300, id: 0 }] });
      for (let y = 320; y < 600; y += 40)
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 200, y, id: 0 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
      await apart();
      assert.equal(await isOpen(page), true);
      assert.equal(
        await page.evaluate(() => window.probe.dialog().querySelector('.track').style.transform),
        'translate(0px, 0px) scale(1)',
      );
    });

    it('zooms on a double tap, not on a single one', async () => {
      const page = await open(gallery(5), { width: 400, touch: true });
      await page.touchscreen.tap(...(await place(page, 1)));
      await page.waitForFunction(() => window.probe.dialog()?.open);
      await loaded(page);
      await page.touchscreen.tap(200, 400);
      await apart();
      assert.equal((await view(page)).scale, 1);
      await doubleTap(page, 200, 400);
      assert.ok((await view(page)).scale >= 2);
    });

    it('closes on a double tap beside the photo, which does not reach what lies below', async () => {
      const page = await open(`${gallery(1)}<a href="/elsewhere" style="position:fixed;inset:0">All of the page</a>`, {
        width: 400,
        touch: true,
      });
      await page.evaluate(() => document.querySelector('event-gallery').open(0));
      await doubleTap(page, 200, 100);
      await closed(page);
      await apart();
      assert.match(page.url(), /\/page\//);
    });

    it('closes on a pull', async () => {
      const page = await open(gallery(5), { width: 400, touch: true });
      await page.touchscreen.tap(...(await place(page, 1)));
      await page.waitForFunction(() => window.probe.dialog()?.open);
      await touch(page, [
        [200, 300],
        [205, 700],
      ]);
      await closed(page);
    });
  });

  describe('and the page', () => {
    it('leaves no trace: no history, no hash, no style, no storage', async () => {
      const page = await open();
      const state = () =>
        page.evaluate(() => [
          history.length,
          location.href,
          document.documentElement.getAttribute('style'),
          document.adoptedStyleSheets.length,
          document.cookie,
          localStorage.length + sessionStorage.length,
        ]);
      const before = await state();
      await openWithKeys(page, 1);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await closed(page);
      assert.deepEqual(await state(), before);
    });

    it('hears of it, and may keep it closed', async () => {
      const page = await open();
      await openWithKeys(page, 1);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await closed(page);
      assert.deepEqual(await page.evaluate(() => window.told), ['open 1', 'change 2', 'close 2']);
      await page.evaluate(() => addEventListener('event-gallery-open', (event) => event.preventDefault()));
      await page.evaluate(() => document.querySelector('event-gallery').open(0));
      assert.equal(await isOpen(page), false);
      assert.match(page.url(), /\/page\//, 'nor is the link followed');
    });

    it('can open any photo, one by one, and close it', async () => {
      const page = await open();
      await page.evaluate(() => document.querySelector('event-gallery').open(99));
      assert.equal(await position(page), 'Photo 5 of 5');
      await page.evaluate(() => document.querySelector('event-gallery').open(0));
      assert.equal(await position(page), 'Photo 1 of 5');
      await page.evaluate(() => document.querySelector('event-gallery').close());
      await closed(page);
    });

    it('stays as it is where the gallery is hidden, or becomes so', async () => {
      const page = await open();
      const isLocked = () => page.evaluate(() => document.documentElement.style.overflow === 'hidden');
      await page.evaluate(() => (document.querySelector('event-gallery').hidden = true));
      await page.evaluate(() => document.querySelector('event-gallery').open(1));
      assert.deepEqual([await isOpen(page), await isLocked()], [false, false]);
      await page.evaluate(() => (document.querySelector('event-gallery').hidden = false));
      await page.evaluate(() => {
        const details = document.createElement('details');
        const element = document.querySelector('event-gallery');
        element.before(details);
        details.append(element);
      });
      await page.evaluate(() => document.querySelector('event-gallery').open(1));
      assert.deepEqual([await isOpen(page), await isLocked()], [false, false], 'in closed details');
      await page.evaluate(() => (document.querySelector('details').open = true));
      await page.evaluate(() => document.querySelector('event-gallery').open(1));
      assert.deepEqual([await isOpen(page), await isLocked()], [true, true]);
      await page.evaluate(() => (document.querySelector('event-gallery').hidden = true));
      await closed(page);
      assert.equal(await isLocked(), false);
    });

    it('may answer the event by opening another photo, or by removing the gallery', async () => {
      for (const answer of ['open(3)', 'remove()']) {
        const page = await open();
        await page.evaluate((method) => {
          const element = document.querySelector('event-gallery');
          element.addEventListener('event-gallery-open', () => void new Function('g', `g.${method}`)(element), {
            once: true,
          });
        }, answer);
        await page.evaluate(() => document.querySelector('event-gallery').open(1));
        await page.evaluate(() => document.querySelector('event-gallery')?.close());
        await page.waitForFunction(() => !document.querySelector('event-gallery')?.shadowRoot.querySelector('dialog'));
        assert.equal(await page.evaluate(() => document.documentElement.getAttribute('style')), null, answer);
        assert.deepEqual(page.thrown, []);
      }
    });

    it('may have an element by the name of what closing needs, and slow transitions of its own', async () => {
      for (const html of [
        '<img name="startViewTransition" src="/photos/missing.jpg" alt="">',
        '<img name="adoptedStyleSheets" src="/photos/missing.jpg" alt="">',
        '<style>::view-transition-group(*) { animation-duration: 60s }</style>',
      ]) {
        const page = await open(`${html}<button onclick="this.dataset.hit=1">Page</button>${gallery(3)}`, {
          calm: false,
        });
        await openWithKeys(page, 1);
        await page.keyboard.press('Escape');
        await closed(page);
        const isHit = () => page.evaluate(() => document.querySelector('button').dataset.hit);
        // Far less than the transition of the page would last.
        for (let tries = 0; tries < 20 && !(await isHit()); tries++) {
          await page.click('button');
          await apart();
        }
        assert.equal(await isHit(), '1', html);
        assert.deepEqual(page.thrown, []);
      }
    });

    for (const calm of [true, false]) {
      it(`may open it again while it closes, ${calm ? 'without' : 'with'} motion`, async () => {
        const page = await open(gallery(5), { calm });
        await openWithKeys(page, 1);
        await page.evaluate(async () => {
          const element = document.querySelector('event-gallery');
          element.close();
          await element.open(3);
        });
        await apart();
        assert.deepEqual(await page.evaluate(() => window.told), ['open 1', 'close 1', 'open 3']);
        assert.equal(await position(page), 'Photo 4 of 5');
      });
    }

    it('scrolls again after two galleries were open one after the other', async () => {
      const page = await open(gallery(3) + gallery(3), { calm: false });
      await page.evaluate(async () => {
        const [first, second] = document.querySelectorAll('event-gallery');
        await first.open(0);
        await new Promise((resolve) => setTimeout(resolve, 300));
        first.close();
        await second.open(0);
        await new Promise((resolve) => setTimeout(resolve, 300));
        second.close();
      });
      // It waits for as long as the machine takes to end a transition.
      await page.waitForFunction(
        () => document.documentElement.getAttribute('style') === null && document.adoptedStyleSheets.length === 0,
      );
    });

    it('gets everything back when the gallery is removed while it is open', async () => {
      const page = await open();
      await openWithKeys(page, 1);
      await page.evaluate(() => document.querySelector('event-gallery').remove());
      assert.equal(await page.evaluate(() => document.documentElement.getAttribute('style')), null);
      assert.deepEqual(page.thrown, []);
    });

    it('may change the photos and the language while it is open', async () => {
      const page = await open();
      await openWithKeys(page, 4);
      await page.evaluate(() => document.querySelector('figure:last-of-type').remove());
      await page.waitForFunction(() => window.probe.position() === 'Photo 4 of 4');
      await page.evaluate(() => (document.documentElement.lang = 'fr'));
      await page.waitForFunction(() => window.probe.position() === 'Photo 4 sur 4');
      await page.evaluate(() => document.querySelector('event-gallery').replaceChildren());
      await closed(page);
      assert.deepEqual(page.thrown, []);
    });

    it('does not move when motion is unwelcome, and moves when it is welcome', async () => {
      for (const calm of [true, false]) {
        const page = await open(gallery(5), { calm });
        await page.evaluate(() => {
          window.moved = 0;
          const animate = Element.prototype.animate;
          Element.prototype.animate = function (...options) {
            window.moved += 1;
            return animate.apply(this, options);
          };
          const start = document.startViewTransition;
          document.startViewTransition = function (change) {
            window.moved += 1;
            return start.call(this, change);
          };
        });
        await openWithMouse(page, 1);
        const opened = await page.evaluate(() => window.moved);
        await page.keyboard.press('ArrowRight');
        const turned = await page.evaluate(() => window.moved);
        await page.keyboard.press('Escape');
        await closed(page);
        const moves = [opened, turned, await page.evaluate(() => window.moved)];
        if (calm) assert.deepEqual(moves, [0, 0, 0]);
        else assert.ok(moves[0] < moves[1] && moves[1] < moves[2] && moves[0] > 0, String(moves));
        assert.deepEqual(page.thrown, []);
      }
    });

    it('prints as without the viewer', async () => {
      const page = await open();
      await openWithKeys(page, 1);
      await page.emulateMediaType('print');
      assert.equal(await page.evaluate(() => getComputedStyle(window.probe.dialog()).visibility), 'hidden');
    });

    it('follows the link where the viewer’s script can’t be had', async () => {
      const page = await open(gallery(2), {
        prepare: async (tab) => {
          await tab.setRequestInterception(true);
          tab.on('request', (request) => void (/viewer-/.test(request.url()) ? request.abort() : request.continue()));
        },
      });
      const [x, y] = await place(page, 0);
      await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
      assert.match(page.url(), /training-room-480\.jpg/);
    });
  });

  describe('loads', () => {
    const filesOf = (asked, index) => asked.filter((url) => url.startsWith('/photos/') && url.endsWith(`?${index}`));

    it('its script only when somebody is near a photo', async () => {
      server.asked.length = 0;
      const page = await open();
      assert.deepEqual(
        server.asked.filter((url) => /viewer-/.test(url)),
        [],
      );
      await page.mouse.move(...(await place(page, 1)));
      await page.waitForNetworkIdle({ idleTime: 200 });
      assert.equal(server.asked.filter((url) => /viewer-/.test(url)).length, 1);
    });

    it('the photo and its neighbours, in the size that fits, and a larger one when zoomed', async () => {
      const page = await open(gallery(12), { width: 420 });
      await openWithMouse(page, 4);
      await page.waitForNetworkIdle({ idleTime: 200 });
      assert.match(await page.evaluate(() => window.probe.image().currentSrc), /-480\.jpg/);
      for (const index of [3, 5]) assert.ok(filesOf(server.asked, index).length, `neighbour ${index}`);
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await page.waitForFunction(() => /-960\.jpg/.test(window.probe.image().currentSrc));
      assert.deepEqual(
        filesOf(server.asked, 7).filter((url) => /1600/.test(url)),
        [],
      );
    });

    it('nothing but the photo itself where the visitor saves data', async () => {
      server.asked.length = 0;
      const page = await open(gallery(12), {
        prepare: (tab) =>
          tab.evaluateOnNewDocument(() =>
            Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
          ),
      });
      await openWithMouse(page, 4);
      await page.waitForNetworkIdle({ idleTime: 200 });
      const large = server.asked.filter((url) => /-(960|1600)\.jpg/.test(url));
      assert.deepEqual(
        large.map((url) => url.split('?')[1]),
        ['4'],
      );
    });

    it('the file that a picture links to, and the picture itself where that file is gone', async () => {
      const page = await open(
        `<event-gallery>${photo(0, { srcset: '', full: '/photos/lectern-1600.jpg?full' })}${photo(1, { srcset: '', full: '/photos/missing.jpg' })}</event-gallery>`,
      );
      await openWithMouse(page, 0);
      assert.match(await page.evaluate(() => window.probe.image().currentSrc), /lectern-1600\.jpg\?full/);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => /skyline-480/.test(window.probe.image()?.currentSrc));
      await loaded(page);
    });
  });

  describe('is never blank', () => {
    const one = (options) => `<event-gallery>${photo(0, options)}${photo(1)}</event-gallery>`;
    const openFirst = async (body) => {
      const page = await open(body);
      await page.evaluate(() => document.querySelector('event-gallery').open(0));
      await page.waitForFunction(() => window.probe.dialog()?.open);
      return page;
    };

    it('has the picture of the gallery while the line is slow', async () => {
      const page = await open(one({ srcset: '', full: '/photos/slow.jpg' }));
      await page.waitForFunction(() => window.probe.root().querySelector('[part~=image]').complete);
      await page.evaluate(() => document.querySelector('event-gallery').open(0));
      const [hasThumbnail, isBusy] = await page.evaluate(() => {
        const { naturalWidth } = window.probe.current().querySelector('.thumbnail');
        return [naturalWidth > 0, window.probe.current().querySelector('.picture').ariaBusy];
      });
      assert.deepEqual([hasThumbnail, isBusy], [true, 'true']);
    });

    it('says that a picture can’t be had, keeps its caption, credit, licence and date, and tries again', async () => {
      const page = await openFirst(one({ srcset: '', src: '/photos/broken-1.jpg' }));
      await page.waitForFunction(() => window.probe.dialog().querySelector('[part=viewer-missing]'));
      assert.match(await page.evaluate(() => window.probe.current().innerText), /Image not available\s+Try again/);
      assert.match(
        await page.evaluate(() => window.probe.words()),
        /Caption 1\s+Photo: Org 1\s· 14 May 2019\s· Licence/,
      );
      server.heal();
      await page.evaluate(() => window.probe.dialog().querySelector('[part=viewer-retry]').click());
      await loaded(page);
      assert.equal(await page.evaluate(() => window.probe.dialog().querySelector('[part=viewer-missing]')), null);
    });

    it('takes the picture itself where its list of sizes is broken, in the gallery, too', async () => {
      const page = await openFirst(one({ srcset: '/photos/missing-1.jpg 480w, /photos/missing-2.jpg 1600w' }));
      await loaded(page);
      assert.match(await page.evaluate(() => window.probe.image().currentSrc), /training-room-480/);
      await page.waitForFunction(() =>
        /training-room-480/.test(window.probe.root().querySelector('[part~=image]').currentSrc),
      );
    });

    it('keeps the sharper files of a photo that is zoomed while it is decoded', async () => {
      const page = await openFirst(one({ srcset: '/photos/huge.png?960 960w, /photos/huge.png?2400 2400w' }));
      await page.waitForFunction(() => window.probe.image()?.complete);
      await page.evaluate(() => window.probe.dialog().querySelector('[part~=viewer-zoom]').click());
      await loaded(page);
      assert.match(await page.evaluate(() => window.probe.image().currentSrc), /huge\.png\?2400/);
    });

    it('shows a small picture as large as it is, whatever the page leaves unsaid', async () => {
      const page = await open(
        '<event-gallery><img src="/photos/lectern-480.jpg" alt="A" data-credit="B" data-people="none"></event-gallery>',
      );
      await page.evaluate(() => document.querySelector('event-gallery').open(0));
      await loaded(page);
      assert.equal(await page.evaluate(() => window.probe.image().getBoundingClientRect().width), 480);
    });

    it('shows a file of 50 megapixels', async () => {
      const page = await openFirst(one({ srcset: '', full: '/photos/huge.png' }));
      await loaded(page);
      assert.equal(await page.evaluate(() => window.probe.image().naturalWidth), 8660);
      assert.deepEqual(page.thrown, []);
    });
  });

  describe('is accessible', () => {
    for (const [name, html] of [
      ['English', undefined],
      ['Arabic', 'lang="ar" dir="rtl"'],
    ]) {
      it(`by axe, open and closed, in ${name}`, async () => {
        const page = await open(`<main><h1>Page</h1>${gallery(5, 'heading="Photos" heading-level="2"')}</main>`, {
          html,
        });
        await page.addScriptTag({ path: AXE });
        const check = () =>
          page.evaluate(async () =>
            (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
          );
        assert.deepEqual(await check(), []);
        await openWithKeys(page, 1);
        assert.deepEqual(await check(), []);
        await page.keyboard.press('+');
        assert.deepEqual(await check(), []);
      });
    }

    it('with a name, a description and a status that says which photo it is and what it shows', async () => {
      const page = await open();
      await openWithKeys(page, 1);
      const node = (await page.accessibility.snapshot({ includeIframes: false })).children.find(
        ({ role }) => role === 'dialog',
      );
      assert.match(node.name, /^Photo 2 of 5 Room 2\.$/);
      assert.match(node.description, /Caption 2.*Org 2/);
      const status = node.children.find(({ role }) => role === 'status');
      assert.ok(status, JSON.stringify(node.children.map(({ role }) => role)));
    });
  });

  describe('costs', () => {
    it('nothing after 200 openings: no listener, no node, no slide', async () => {
      const page = await open();
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      const count = async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      };
      const cycle = (times) =>
        page.evaluate(async (rounds) => {
          const element = document.querySelector('event-gallery');
          for (let round = 0; round < rounds; round++) {
            await element.open(round % 5);
            await new Promise((resolve) => requestAnimationFrame(resolve));
            element.close();
          }
        }, times);
      await cycle(20);
      const before = await count();
      await cycle(200);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const later = await count();
      assert.ok(later.Nodes <= before.Nodes + 20, `${before.Nodes} nodes, then ${later.Nodes}`);
      assert.ok(
        later.JSEventListeners <= before.JSEventListeners + 5,
        `${before.JSEventListeners} listeners, then ${later.JSEventListeners}`,
      );
    });

    it('layout and loading of what is seen alone, with 2,000 photos', async () => {
      server.asked.length = 0;
      const page = await open(
        `<script type="module">const g = document.createElement('div'); g.innerHTML = ${JSON.stringify(gallery(1))}; const figure = g.querySelector('figure'); for (let i = 1; i < 2000; i++) { const copy = figure.cloneNode(true); const img = copy.querySelector('img'); img.src += i; img.removeAttribute('srcset'); figure.parentNode.append(copy); } document.body.append(g)</script>`,
      );
      await page.waitForFunction(() => window.probe.root().querySelectorAll('[part=photo]').length === 2000);
      await page.waitForNetworkIdle({ idleTime: 300 });
      const laidOut = await page.evaluate(
        () =>
          [...window.probe.root().querySelectorAll('figcaption')].filter((words) =>
            words.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
      );
      assert.ok(laidOut > 5 && laidOut < 100, `${laidOut} of 2000 are laid out`);
      const files = new Set(server.asked.filter((url) => url.startsWith('/photos/')));
      assert.ok(files.size < 100, `${files.size} pictures are loaded`);
      await page.evaluate(() => document.querySelector('event-gallery').open(1999));
      assert.equal(await position(page), 'Photo 2000 of 2000');
    });
  });
});
