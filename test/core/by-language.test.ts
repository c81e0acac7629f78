import { expect } from '@open-wc/testing';
import { ByLanguage } from '../../src/core/by-language.js';
import { untilWarned, warnings } from '../helpers/warnings.js';

describe('what is loaded by language', () => {
  it('is loaded once, however many ask', async () => {
    let loads = 0;
    const words = new ByLanguage({ de: () => Promise.resolve(`load ${(loads += 1)}`) });
    expect(words.get('de')).to.equal(undefined);
    await Promise.all([words.load('de'), words.load('de-AT'), words.load('de-CH')]);
    expect(words.get('de-AT')).to.equal('load 1');
    expect(words.load('de')).to.equal(undefined);
  });

  it('is nothing to wait for where there is none', () => {
    const words = new ByLanguage({ de: () => Promise.resolve('') });
    for (const language of ['en', 'valueof', 'pt-BR']) {
      expect(words.load(language), language).to.equal(undefined);
      expect(words.get(language), language).to.equal(undefined);
    }
  });

  it('is tried again after a failure, which is said once', async () => {
    let isDown = true;
    const words = new ByLanguage({ fr: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve('mots')) });
    await words.load('fr');
    await words.load('fr');
    await untilWarned(/no “fr”, so English stands in/);
    expect(warnings().filter((text) => text.includes('“fr”'))).to.have.length(1);
    expect(words.get('fr')).to.equal(undefined);
    isDown = false;
    await words.load('fr');
    expect(words.get('fr')).to.equal('mots');
  });
});
