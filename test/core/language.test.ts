import { expect } from '@open-wc/testing';
import { canonicalLanguages, lookUp, placeOf } from '../../src/core/language.js';

/** The innermost element of nested ones with these `lang`s; `null` for none. */
function nested(...langs: (string | null)[]): Element {
  const elements = langs.map((lang) => {
    const element = document.createElement('div');
    if (lang !== null) element.lang = lang;
    return element;
  });
  elements.reduce((outer, inner) => (outer.append(inner), inner));
  return elements.at(-1)!;
}

describe('the language of an element', () => {
  it('is its own before that of what it stands in', () => {
    expect(placeOf(nested('ru', 'uz')).language).to.equal('uz');
    expect(placeOf(nested('ru', null)).language).to.equal('ru');
  });

  it('is English where the page says nothing, or says that it does not know', () => {
    expect(placeOf(nested(null, null)).language).to.equal('en');
    expect(placeOf(nested('ru', '', null)).language).to.equal('en');
  });

  it('is that of a slotted element, not of the box that shows it', () => {
    const host = nested('ru', null);
    const inside = document.createElement('div');
    inside.lang = 'de';
    inside.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(inside);
    const child = document.createElement('p');
    host.append(child);
    expect(placeOf(child).language).to.equal('ru');
  });

  it('is found through several shadow trees', () => {
    const outer = nested('tg', null);
    const middle = document.createElement('div');
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(middle);
    middle.attachShadow({ mode: 'open' }).append(inner);
    expect(placeOf(inner).language).to.equal('tg');
  });

  it('is written in its canonical form', () => {
    expect(canonicalLanguages(['uz-cyrl-uz'])?.[0]).to.equal('uz-Cyrl-UZ');
    for (const junk of ['', 'russian language', 'x_y', 'a', '<b>'])
      expect(canonicalLanguages([junk])).to.equal(undefined);
  });
});

it('takes a tag as some systems write it', () => expect(placeOf(nested('de_DE')).language).to.equal('de-DE'));

describe('a look-up', () => {
  const find = (language: string, ...known: string[]): string | undefined =>
    lookUp(language, (tag) => known.includes(tag));

  it('falls back tag by tag', () => {
    expect(find('uz-Cyrl-UZ', 'uz', 'uz-Cyrl')).to.equal('uz-Cyrl');
    expect(find('uz-Latn-UZ', 'uz', 'uz-Cyrl')).to.equal('uz');
    expect(find('de', 'de')).to.equal('de');
    expect(find('ru-u-nu-latn', 'ru')).to.equal('ru');
  });

  it('finds no neighbour and no longer form', () => {
    expect(find('pt', 'pt-BR', 'en')).to.equal(undefined);
    expect(find('uzb', 'uz')).to.equal(undefined);
  });
});

describe('the direction of a place', () => {
  const directionIn = (lang: string): string | undefined => placeOf(nested(lang)).direction;

  it('is the language’s', () => {
    for (const lang of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'ps', 'ug', 'uz-Arab']) {
      expect(directionIn(lang), lang).to.equal('rtl');
    }
    for (const lang of ['en', 'ru', 'uz', 'uz-Cyrl', 'ug-Cyrl', 'arn', 'az']) {
      expect(directionIn(lang), lang).to.equal('ltr');
    }
  });

  it('is left to a dir that is as near', () => {
    const element = nested('ar');
    element.setAttribute('dir', 'ltr');
    expect(placeOf(element).direction).to.equal(undefined);
  });
});
