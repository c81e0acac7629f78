import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, findWords } from '../../src/build/builder-words.mjs';

const words = await findWords();

describe('the builder’s words', () => {
  it('are found in the code, the tables, the rules and the manifest', () => {
    const some = [
      'Make a widget',
      'Heading',
      'When each day begins.',
      'Say who organizes the course.',
      'The essentials',
      'Drupal',
      'Help line',
      'The tag has come through.',
      '{name} is not known to <{tag}>. Do you mean {near}?',
    ];
    for (const word of some) assert.ok(words.has(word), word);
    assert.ok(words.size > 400);
  });

  for (const { file, missing, old } of compare(words)) {
    it(`are all in ${file}, and no others: else "npm run builder:words -- --fix"`, () => {
      assert.deepEqual({ missing, old }, { missing: [], old: [] });
    });
  }

  it('keep in every language what stands in braces or is code', () => {
    const marks = (text) => (text.match(/\{\w+\}|`[^`]*`/g) ?? []).sort();
    for (const { file, dictionary } of compare(words))
      for (const [english, text] of Object.entries(dictionary))
        assert.deepEqual(marks(text), marks(english), `${file}: ${english}`);
  });
});
