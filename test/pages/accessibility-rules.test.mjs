/** What programs can check of every example and state: axe’s rules, and contrast in every theme. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { installContrast } from '../accessibility/contrast.mjs';
import { isAlone, pagesOf, scenesOf, TAGS } from '../accessibility/scenes.mjs';
import { openStage, setMedia } from '../accessibility/stage.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ALL = TAGS.join();
const THEMES = readdirSync('dist/cdn/themes').filter((file) => file.endsWith('.css'));

const PAGES = pagesOf(TAGS.flatMap(scenesOf), isAlone);

describe('rules of accessibility', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  async function findViolations(page, options = {}) {
    return page.evaluate(
      async (tags, given) => {
        const dialog = document.querySelector('body ~ dialog, body > dialog');
        const { violations } = await window.axe.run(dialog ?? { include: [[tags]] }, given);
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 120)}`),
        );
      },
      ALL,
      // The same example may stand on a page of ours several times.
      { resultTypes: ['violations'], rules: { 'landmark-unique': { enabled: false } }, ...options },
    );
  }

  for (const scenes of PAGES) {
    const name = scenes.length > 1 ? `${scenes.length} examples and states` : `${scenes[0].tag}, ${scenes[0].name}`;

    it(`leave axe nothing to find, light and dark: ${name}`, async () => {
      const page = await stage.show(scenes);
      await page.addScriptTag({ path: AXE });
      assert.deepEqual(await findViolations(page), []);
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
      assert.deepEqual(await findViolations(page, { runOnly: ['color-contrast'] }), []);
      await page.close();
    });
  }

  describe('of contrast', () => {
    let page;
    before(async () => {
      page = await stage.show(PAGES[0], {
        prepare: (each) => each.evaluateOnNewDocument(installContrast),
      });
      // What gets the focus after a key shows it.
      await page.keyboard.press('Tab');
    });

    for (const theme of [undefined, ...THEMES]) {
      for (const scheme of ['light', 'dark']) {
        it(`hold for each text and each ring, ${theme ?? 'no theme'}, ${scheme}`, async () => {
          await page.evaluate(wear, theme && `/dist/cdn/themes/${theme}`, scheme);
          assert.deepEqual(await page.evaluate((tags) => window.contrast.weakTexts(tags), ALL), []);
          assert.deepEqual(await page.evaluate((tags) => window.contrast.weakRings(tags), ALL), []);
        });
      }
    }

    it('hold for each text on a page that is dark without saying so', async () => {
      await page.evaluate(wear, undefined, 'normal');
      await page.addStyleTag({ content: 'body { background: #111; color: #eee }' });
      assert.deepEqual(await page.evaluate((tags) => window.contrast.weakTexts(tags), ALL), []);
    });
  });

  it('hold in forced colours: each button of the viewer has an edge', async () => {
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
