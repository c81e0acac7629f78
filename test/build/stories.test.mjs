/** What `npm run test:stories` can't see: a story that is not there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('stories', () => {
  for (const tag of readdirSync('src/elements')) {
    it(`show every named example of <${tag}>, each once`, () => {
      const examples = Object.keys(JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8')));
      const source = readFileSync(`stories/${tag}.stories.ts`, 'utf8');
      const told = [...source.matchAll(/^export const \w+ = storyOf\('([\w-]+)', '([\w-]+)'\);$/gm)];
      assert.deepEqual(told.map(([, , name]) => name).sort(), examples.sort());
      assert.ok(told.every(([, of]) => of === tag));
    });
  }
});
