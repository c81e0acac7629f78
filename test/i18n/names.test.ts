import { expect } from '@open-wc/testing';
import { loadLanguage } from '../../src/i18n/locales.js';
import { countryName, formatList, joinNames, languageNames } from '../../src/i18n/names.js';

const NAMES: Readonly<Record<string, [country: string, languages: string]>> = {
  en: ['Uzbekistan', 'Russian and Uzbek'],
  ru: ['Узбекистан', 'русский и узбекский'],
  uz: ['Oʻzbekiston', 'ruscha va oʻzbek'],
  'uz-Cyrl': ['Ўзбекистон', 'русча, ўзбекча'],
  kk: ['Өзбекстан', 'орыс тілі, өзбек тілі'],
  ky: ['Өзбекстан', 'орусча жана өзбекче'],
  tg: ['Ӯзбекистон', 'русӣ, ӯзбекӣ'],
  tk: ['Özbegistan', 'rus dili we özbek dili'],
  ar: ['أوزبكستان', 'الروسية والأوزبكية'],
};

for (const [language, [country, languages]] of Object.entries(NAMES)) {
  describe(`names in ${language}`, () => {
    before(() => loadLanguage(language));
    it('of a country', () => expect(countryName('UZ', language)).to.equal(country));
    // WebKit begins a language's name as it would begin a line of a menu.
    it('of languages', () =>
      expect(languageNames(['ru', 'uz'], language).toLowerCase()).to.equal(languages.toLowerCase()));
  });
}

describe('what has no name', () => {
  it('in a language of Central Asia has its English one', async () => {
    await loadLanguage('tg');
    expect(countryName('PT', 'tg')).to.match(/Portugal|Португалия/);
  });

  it('in ours is what the browser calls it', () => {
    expect(countryName('PT', 'en')).to.equal('Portugal');
    expect(languageNames(['pt', 'ja'], 'en')).to.equal('Portuguese and Japanese');
  });

  it('anywhere keeps its code', () => expect(countryName('QQ', 'en')).to.equal('QQ'));
});

describe('lists', () => {
  it('are British in English', () => expect(formatList(['A', 'B', 'C'], 'en')).to.equal('A, B and C'));

  it('of one and of none have no separator', async () => {
    await loadLanguage('uz');
    expect(formatList([], 'uz')).to.equal('');
    expect(formatList(['A'], 'uz')).to.equal('A');
    expect(formatList(['A', 'B', 'C'], 'uz')).to.equal('A, B va C');
  });

  it('in Spanish keep two sounds of i apart', async () => {
    await loadLanguage('es');
    expect(languageNames(['ru', 'en'], 'es')).to.equal('ruso e inglés');
    expect(languageNames(['en', 'ru'], 'es')).to.equal('inglés y ruso');
  });

  it('of places have the comma of the language', () => {
    expect(joinNames(['A', undefined, 'B'], 'en')).to.equal('A, B');
    expect(joinNames(['A', 'B'], 'ar')).to.equal('A، B');
  });
});
