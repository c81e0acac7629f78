/** What keys do in each widget, where the focus is then, and what moves meanwhile. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { watchMotion } from '../accessibility/motion.mjs';
import { scenesOf } from '../accessibility/scenes.mjs';
import { openStage } from '../accessibility/stage.mjs';
import { tabTo } from '../accessibility/states.mjs';

/** Success criterion 2.2.2. */
const LONGEST_MS = 5000;

describe('hands', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  async function open(tag, name, options) {
    const page = await stage.show(
      scenesOf(tag).filter((scene) => scene.name === name),
      options,
    );
    const host = await page.$(tag);
    return {
      page,
      host,
      /** Tab by Tab to what is matched, then this key. */
      press: async (selector, ...keys) => {
        await tabTo(page, host, selector);
        for (const key of keys) await page.keyboard.press(key);
      },
      /** What has the focus in the widget, by its part or tag. */
      focus: () =>
        host.evaluate(
          ({ shadowRoot: { activeElement } }) => activeElement?.getAttribute('part') ?? activeElement?.localName,
        ),
      until: (check, ...given) => page.waitForFunction(check, {}, host, ...given),
    };
  }

  describe('with keys alone', () => {
    it('open a photo, turn to the last, close; the focus is on the photo that was seen last', async () => {
      const { page, host, press, until } = await open('event-gallery', 'grid');
      await press('[part=open]', 'Enter');
      await until(({ shadowRoot }) => shadowRoot.querySelector('dialog[open]'));
      await page.keyboard.press('End');
      await page.keyboard.press('Escape');
      await until(({ shadowRoot }) => !shadowRoot.querySelector('dialog'));
      const index = await host.evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('[part=open]')].indexOf(shadowRoot.activeElement),
      );
      assert.equal(index, 5);
      await page.close();
    });

    it('close the viewer with its button, too', async () => {
      const { page, press, focus, until } = await open('event-gallery', 'linked');
      await press('[part=open]', 'Enter');
      await until(({ shadowRoot }) => shadowRoot.activeElement?.matches('[part~=viewer-close]'));
      await page.keyboard.press('Space');
      await until(({ shadowRoot }) => !shadowRoot.querySelector('dialog'));
      assert.equal(await focus(), 'open');
      await page.close();
    });

    it('try a picture again that stays away: the focus is on the button that tries again', async () => {
      const { page, press, until } = await open('event-gallery', 'missing-image');
      await press('[part=retry]', 'Enter');
      await until(({ shadowRoot }) => shadowRoot.activeElement?.matches('[part=retry]'));
      await page.close();
    });

    it('scroll a strip', async () => {
      const { page, press, until } = await open('event-gallery', 'strip');
      await press('ul', 'ArrowRight');
      await until(({ shadowRoot }) => shadowRoot.querySelector('ul').scrollLeft > 0);
      await page.close();
    });

    for (const [tag, name, part] of [
      ['speaker-quote', 'with-original', 'details'],
      ['awareness-factsheet', 'when-it-is-narrow', '[part~=signs]'],
    ]) {
      it(`unfold and fold <${tag}>; the focus stays`, async () => {
        const { page, press, focus, host } = await open(tag, name);
        const isOpen = () => host.evaluate(({ shadowRoot }, selector) => shadowRoot.querySelector(selector).open, part);
        await press(`${part} summary`, 'Enter');
        const [before, unfolded] = [await focus(), await isOpen()];
        await page.keyboard.press('Space');
        assert.deepEqual([unfolded, await isOpen(), await focus()], [true, false, before]);
        await page.close();
      });
    }

    it('save a course for a calendar; the focus stays', async () => {
      const { page, press, focus } = await open('course-card', 'when-it-goes-into-calendars');
      await press('button', 'Enter');
      assert.equal(await focus(), 'button');
      await page.close();
    });

    it('do not get behind what covers a page that is being left', async () => {
      const { page } = await open('awareness-factsheet', 'when-it-is-being-left');
      for (const key of ['Tab', 'Tab', 'Escape', 'Escape', 'Tab']) await page.keyboard.press(key);
      const outside = await page.evaluate(() => [
        document.activeElement.matches('main *'),
        document.querySelector('dialog').matches(':modal'),
      ]);
      assert.deepEqual(outside, [false, true]);
      await page.close();
    });
  });

  describe('move', () => {
    const prepare = (page) => page.evaluateOnNewDocument(watchMotion);

    /** All that moves in a viewer, and the fold of a list. */
    async function moveAll(motion) {
      const { page, press, until } = await open('event-gallery', 'grid', {
        prepare,
        media: { 'prefers-reduced-motion': motion },
      });
      await press('[part=open]', 'Enter');
      await until(({ shadowRoot }) => shadowRoot.querySelector('dialog[open]'));
      for (const key of ['PageDown', '+', '-', '0', 'Home', 'Escape']) await page.keyboard.press(key);
      await until(({ shadowRoot }) => !shadowRoot.querySelector('dialog'));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      const moved = await page.evaluate(() => window.moved);
      await page.close();
      return moved;
    }

    it('nothing, where a visitor asks for less motion', async () => {
      assert.deepEqual(await moveAll('reduce'), []);
    });

    it('things for less than five seconds, and once, where nobody asks', async () => {
      const moved = await moveAll('no-preference');
      assert.ok(moved.length > 3, `${moved.length} animations`);
      assert.deepEqual(
        moved.filter(({ duration, iterations }) => duration > LONGEST_MS || iterations !== 1),
        [],
      );
    });
  });
});
