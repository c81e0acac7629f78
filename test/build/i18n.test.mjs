import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findProblems, LOCALE_BUDGET, renderCompleteness } from '../../src/build/i18n-check.mjs';
import { toUzbekCyrillic } from '../../src/build/uzbek-cyrillic.mjs';
import { readUnits } from '../../src/build/xliff.mjs';

const messages = [
  { name: 'a', contents: ['Dates'], desc: 'Label.' },
  { name: 'b', contents: ['Photo: ', { untranslatable: '${credit}', index: 0 }], desc: 'Credit.' },
];
const units = [
  { id: 'a', source: 'Dates', target: 'Termin', state: 'signed-off' },
  { id: 'b', source: 'Photo: {0}', target: 'Foto: {0}', state: 'needs-review-translation' },
];
const check = (changes = {}) => {
  const { texts = messages, de = units, sizes = { de: 1000 } } = changes;
  return findProblems(texts, { de }, sizes);
};
const withUnit = (index, changes) => units.map((unit, i) => (i === index ? { ...unit, ...changes } : unit));

describe('the check of translations', () => {
  it('finds nothing where all is well', () => assert.deepEqual(check(), []));

  for (const [name, changes, problem] of [
    ['a missing text', { de: units.slice(1) }, /^de: a is missing/],
    ['a text that is not translated', { de: withUnit(0, { target: undefined }) }, /^de: a is not translated/],
    ['a stale text', { de: withUnit(0, { source: 'Days' }) }, /^de: a is stale: it translates “Days”/],
    ['an unused text', { texts: messages.slice(1) }, /^de: a is used no more/],
    ['a lost placeholder', { de: withUnit(1, { target: 'Foto' }) }, /^de: b has other placeholders/],
    ['a placeholder too many', { de: withUnit(1, { target: 'Foto: {0} {1}' }) }, /^de: b has other placeholders/],
    ['a text without a note', { texts: [{ ...messages[0], desc: undefined }, messages[1]] }, /^a has no note/],
    [
      'a language over its budget',
      { sizes: { de: LOCALE_BUDGET + 1 } },
      /^de: 2049 bytes of brotli, 1 over the budget/,
    ],
    ['a language that is not built', { sizes: {} }, /^de: there is no chunk/],
  ]) {
    it(`finds ${name}`, () => {
      const problems = check(changes);
      assert.equal(problems.length, 1);
      assert.match(problems[0], problem);
    });
  }

  it('counts what is translated, in doubt and signed off', () => {
    assert.equal(
      renderCompleteness(messages, { de: units }),
      'language  translated  in doubt  signed off\nde        2 of 2      1         1',
    );
  });
});

describe('Uzbek in Cyrillic letters', () => {
  for (const [latin, cyrillic] of [
    ['Oʻquv kursi', 'Ўқув курси'],
    ['Qoʻngʻiroq bepul', 'Қўнғироқ бепул'],
    ['Ehtimoliy belgilar', 'Эҳтимолий белгилар'],
    ['Yuzma-yuz va onlayn', 'Юзма-юз ва онлайн'],
    ['yoʻq', 'йўқ'],
    ['Qayerdan', 'Қаердан'],
    ['Litsenziya, maʼlumot', 'Лицензия, маълумот'],
    ['Sharh, chet, SHARH', 'Шарҳ, чет, SHARH'],
    ['poema, aeroport', 'поэма, аэропорт'],
    ['SMS xabar', 'SMS хабар'],
  ]) {
    it(`writes ${latin} as ${cyrillic}`, () => assert.equal(toUzbekCyrillic(latin), cyrillic));
  }
});

describe('the XLIFF files', () => {
  const locales = readdirSync('src/i18n/xliff').map((file) => file.replace('.xlf', ''));

  it('are of eight languages', () => {
    assert.deepEqual(locales.sort(), ['ar', 'de', 'es', 'fr', 'it', 'ru', 'uz', 'uz-Cyrl']);
  });

  it('have a note and a translation for every text', () => {
    for (const locale of locales) {
      for (const { id, note, target } of readUnits(locale)) assert.ok(note && target, `${locale}: ${id}`);
    }
  });

  it('mark for review what nobody has reviewed: all of Uzbek Cyrillic, all that concerns help and leaving', () => {
    assert.ok(readUnits('uz-Cyrl').every(({ state }) => state === 'needs-review-translation'));
    for (const locale of locales) {
      for (const { id, state } of readUnits(locale)) {
        if (/^(fact|help|exit)\./.test(id)) assert.equal(state, 'needs-review-translation', `${locale}: ${id}`);
      }
    }
  });

  it('have the narrow spaces of French', () => {
    for (const { target } of readUnits('fr')) assert.doesNotMatch(target, / [:;?!»]/);
  });

  it('are what is in the modules', () => {
    for (const locale of locales) {
      const read = (name) => readFileSync(`src/i18n/generated/locales/${name}.ts`, 'utf8');
      const source = read(locale) + read(`${locale}.sheet`);
      for (const { id } of readUnits(locale)) assert.ok(source.includes(`'${id}':`), `${locale}: ${id}`);
    }
  });
});
