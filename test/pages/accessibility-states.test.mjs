/** Every example, every state: axe’s rules, room for fingers, room for text that is spaced out, and what its style would move. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { installLayout } from '../accessibility/layout.mjs';
import { readyToMove } from '../accessibility/motion.mjs';
import { isAlone, pagesOf, scenesOf, TAGS } from '../accessibility/scenes.mjs';
import { openStage } from '../accessibility/stage.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ALL = TAGS.join();
const PAGES = pagesOf(TAGS.flatMap(scenesOf), isAlone);

/** What a hand must not miss, or presses in haste: 44 px, more than the 24 of success criterion 2.5.8. */
const LARGE = '[part=exit],summary[part],[part~=viewer-button],[part=viewer-retry],[part=retry],[part=register]';

const nameOf = (scenes) =>
  scenes.length > 1 ? `${scenes.length} examples and states` : `${scenes[0].tag}, ${scenes[0].name}`;

describe('a page', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  const prepare = (page) => page.evaluateOnNewDocument(installLayout);
  const smaller = (page) => page.evaluate((...given) => window.layout.smaller(...given), ALL, LARGE, 44);

  /** Of the widgets, or of what covers a page that is being left. */
  const violations = (page, options = {}) =>
    page.evaluate(
      async (tags, given) => {
        const { violations: found } = await window.axe.run(document.querySelector(':root > dialog') ?? tags, given);
        return found.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 120)}`),
        );
      },
      ALL,
      // The same example may stand on a page of ours several times.
      { resultTypes: ['violations'], rules: { 'landmark-unique': { enabled: false } }, ...options },
    );

  /** By axe, which knows the exceptions: in a line of text, or with enough room around. */
  const tooNear = (page) => violations(page, { runOnly: ['target-size'] });

  async function resize(page, width) {
    await page.setViewport({ width, height: 800 });
    // What folds by its width does so in the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }

  async function assertNothingLost(page) {
    await resize(page, 320);
    await page.evaluate((tags) => window.layout.spaceOut(tags), ALL);
    assert.deepEqual(await page.evaluate((tags) => window.layout.lost(tags), ALL), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is too wide');
  }

  for (const scenes of PAGES) {
    describe(`of ${nameOf(scenes)}`, () => {
      let page;
      before(async () => {
        page = await stage.show(scenes, { prepare });
        await page.addScriptTag({ path: AXE });
      });
      after(() => page.close());

      it('leaves axe nothing to find, light and dark', async () => {
        assert.deepEqual(await violations(page), []);
        await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
        assert.deepEqual(await violations(page, { runOnly: ['color-contrast'] }), []);
      });

      it('has nothing that its style would move, where a visitor asks for less motion', async () => {
        assert.deepEqual(await page.evaluate(readyToMove, ALL), []);
      });

      it('has room to hit each target, at 280 and 600 px', async () => {
        for (const width of [280, 600]) {
          await resize(page, width);
          assert.deepEqual(await tooNear(page), [], `${width} px`);
          assert.deepEqual(await smaller(page), [], `${width} px`);
        }
      });

      it('has room for text that is spaced out, at 320 px', () => assertNothingLost(page));
    });
  }

  for (const scenes of PAGES.filter(([{ tag, act }]) => !act || tag === 'event-gallery').slice(0, 4)) {
    it(`has room for text that is spaced out, in Arabic: ${nameOf(scenes)}`, async () => {
      const page = await stage.show(scenes, { html: 'lang="ar" dir="rtl"', prepare });
      await assertNothingLost(page);
      await page.close();
    });
  }
});
