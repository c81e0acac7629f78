/** What a screen reader is told, and where the keyboard gets to: every example, every state. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hear, listKept, readKept } from '../accessibility/heard.mjs';
import { scenesOf, TAGS } from '../accessibility/scenes.mjs';
import { openStage } from '../accessibility/stage.mjs';

const HOW_TO_ACCEPT = 'Where that is as it should be heard: npm run accessibility:accept';

describe('the accessibility tree', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  for (const tag of TAGS) {
    describe(`of <${tag}>`, () => {
      let heard;
      before(async () => (heard = await hear(stage, tag)));

      for (const { name } of scenesOf(tag)) {
        it(`is the one that was kept: ${name}`, () => {
          try {
            assert.equal(heard.get(name).text, readKept(tag, name));
          } catch (error) {
            error.message += `\n${HOW_TO_ACCEPT}`;
            throw error;
          }
        });
      }

      it('is kept of nothing else', () => {
        const names = scenesOf(tag).map(({ name }) => name);
        assert.deepEqual(listKept(tag).sort(), names.sort());
      });

      it('can be walked with Tab and back with Shift and Tab, by the same stops, and out at either end', () => {
        for (const [name, { stops, stopsBack }] of heard) {
          const ids = (list) => list.map(({ id }) => id);
          assert.deepEqual(ids(stopsBack).reverse(), ids(stops), name);
        }
      });

      it('shows where the focus is, wherever Tab gets to', () => {
        const unseen = [...heard].flatMap(([name, { stops }]) =>
          stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen).map((stop) => ({ name, ...stop })),
        );
        assert.deepEqual(unseen, []);
      });
    });
  }
});
