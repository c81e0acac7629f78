import { expect } from '@open-wc/testing';
import { canonicalLanguages, languageOf } from '../../src/core/language.js';

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
    expect(languageOf(nested('ru', 'uz'))).to.equal('uz');
    expect(languageOf(nested('ru', null))).to.equal('ru');
  });

  it('is English where the page says nothing, or says that it does not know', () => {
    expect(languageOf(nested(null, null))).to.equal('en');
    expect(languageOf(nested('ru', '', null))).to.equal('en');
  });

  it('is that of a slotted element, not of the box that shows it', () => {
    const host = nested('ru', null);
    const inside = document.createElement('div');
    inside.lang = 'de';
    inside.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(inside);
    const child = document.createElement('p');
    host.append(child);
    expect(languageOf(child)).to.equal('ru');
  });

  it('is found through several shadow trees', () => {
    const outer = nested('tg', null);
    const middle = document.createElement('div');
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(middle);
    middle.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('tg');
  });

  it('is written in its canonical form', () => {
    expect(canonicalLanguages(['uz-cyrl-uz'])?.[0]).to.equal('uz-Cyrl-UZ');
    for (const junk of ['', 'russian language', 'x_y', 'a', '<b>'])
      expect(canonicalLanguages([junk])).to.equal(undefined);
  });
});
