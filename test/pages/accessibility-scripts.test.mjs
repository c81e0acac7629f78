/** What the scripts for people with a screen reader say is to be heard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { listKept, readKept } from '../accessibility/heard.mjs';
import { TAGS } from '../accessibility/scenes.mjs';

describe('the scripts for screen readers', () => {
  for (const tag of TAGS) {
    it(`quote what is in the accessibility trees: ${tag}`, () => {
      const script = readFileSync(`test/accessibility/screen-readers/${tag}.md`, 'utf8');
      const trees = listKept(tag).map((name) => readKept(tag, name));
      const quoted = [...script.matchAll(/“([^”]+)”/g)].map(([, words]) => words);
      assert.ok(quoted.length > 8, `${quoted.length} quotations`);
      const unheard = quoted.filter((words) => !trees.some((tree) => tree.includes(words)));
      assert.deepEqual(unheard, []);
    });
  }
});
