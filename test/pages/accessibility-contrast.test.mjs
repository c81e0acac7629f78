/** Contrast of every example, and of every state that needs no hands, in every theme. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { installContrast } from '../accessibility/contrast.mjs';
import { isAlone, pagesOf, scenesOf, TAGS } from '../accessibility/scenes.mjs';
import { openStage, setMedia } from '../accessibility/stage.mjs';

const ALL = TAGS.join();
const THEMES = readdirSync('dist/cdn/themes').filter((file) => file.endsWith('.css'));

const [SCENES] = pagesOf(TAGS.flatMap(scenesOf), isAlone);

describe('contrast', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  describe('in every theme', () => {
    let page;
    before(async () => {
      page = await stage.show(SCENES, {
        prepare: (each) => each.evaluateOnNewDocument(installContrast),
      });
      // What gets the focus after a key shows it.
      await page.keyboard.press('Tab');
    });

    for (const theme of [undefined, ...THEMES]) {
      for (const scheme of ['light', 'dark']) {
        it(`is enough for each text and each ring, ${theme ?? 'no theme'}, ${scheme}`, async () => {
          await page.evaluate(wear, theme && `/dist/cdn/themes/${theme}`, scheme);
          assert.deepEqual(await page.evaluate((tags) => window.contrast.weakTexts(tags), ALL), []);
          assert.deepEqual(await page.evaluate((tags) => window.contrast.weakRings(tags), ALL), []);
        });
      }
    }

    it('is enough for each text on a page that is dark without saying so', async () => {
      await page.evaluate(wear, undefined, 'normal');
      await page.addStyleTag({ content: 'body { background: #111; color: #eee }' });
      assert.deepEqual(await page.evaluate((tags) => window.contrast.weakTexts(tags), ALL), []);
    });
  });

  it('is left in forced colours: each button of the viewer has an edge', async () => {
    const page = await stage.show(scenesOf('event-gallery').filter(({ name }) => name === 'when-a-photo-is-open'));
    await setMedia(page, { 'forced-colors': 'active' });
    const edges = await page.$eval('event-gallery', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('button')].map((button) => getComputedStyle(button).borderTopColor),
    );
    assert.ok(edges.length > 0 && edges.every((color) => !/^rgba.*, 0\)$/.test(color)), String(edges));
    await page.close();
  });
});

/** In the page: a theme, or none, and a scheme. */
async function wear(href, scheme) {
  document.querySelector('.theme')?.remove();
  document.documentElement.style.colorScheme = scheme;
  if (!href) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, className: 'theme' });
  document.head.append(link);
  await new Promise((resolve) => (link.onload = resolve));
}
