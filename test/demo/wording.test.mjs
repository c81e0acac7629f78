import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findWords } from '../../demo/content/wording.mjs';
import { readUnits } from '../../src/build/xliff.mjs';

const read = (name) => JSON.parse(readFileSync(`demo/content/${name}.json`, 'utf8'));
const rules = read('wording');
const found = (text) => findWords(text, rules).map(({ found: words }) => words);

describe('the words of fact sheets', () => {
  for (const [text, words] of [
    ['Police rescued 12 victims.', ['rescued']],
    ['We save victims and set free children.', ['save victims', 'set free']],
    ['Modern-day slaves and a child prostitute', ['Modern-day slaves', 'child prostitute']],
    ['an illegal migrant, helpless', ['illegal migrant', 'helpless']],
    ['human trafficking and smuggling', ['trafficking and smuggling']],
    ['The trafficker fled. A suspected trafficker was charged.', ['trafficker']],
    ['exploitation of the prostitution of others; save this page', []],
  ]) {
    it(`finds what to avoid in “${text}”`, () => assert.deepEqual(found(text), words));
  }

  it('has nothing to avoid in its own examples and texts', () => {
    assert.deepEqual(found(JSON.stringify(read('awareness-factsheet'))), []);
    for (const { id, source } of readUnits('de')) assert.deepEqual(found(source), [], id);
  });

  it('ships no help line that could be somebody’s: numbers are of ranges reserved for fiction', () => {
    // https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
    const fictitious = /^(020 7946 0\d{3}|\+44 20 7946 0\d{3}|07700 900\d{3}|555( 000)?)$/;
    const text = JSON.stringify(read('awareness-factsheet'));
    const numbers = [...text.matchAll(/"(?:data-number(?:-abroad)?|data-sms|emergency-number)":"([^"]+)"/g)];
    assert.ok(numbers.length > 10);
    for (const [, number] of numbers) assert.match(number, fictitious);
  });
});
