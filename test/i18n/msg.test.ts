import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { loadLanguage } from '../../src/i18n/locales.js';
import { inLanguage, msg, translate } from '../../src/i18n/msg.js';

const source = (): string => msg('Source', { id: 'common.source' });

describe('a text', () => {
  before(async () => {
    await loadLanguage('ru');
    await loadLanguage('de');
  });

  it('is in the language that is being rendered, and in that alone', () => {
    const said: string[] = [];
    inLanguage('ru', () => {
      said.push(source());
      inLanguage('de', () => said.push(source()));
      said.push(source());
    });
    said.push(source());
    expect(said).to.deep.equal(['Источник', 'Quelle', 'Источник', 'Source']);
  });

  it('is English again after a rendering that throws', () => {
    const broken = (): never => {
      throw new Error('broken on purpose');
    };
    expect(() => inLanguage('ru', broken)).to.throw('broken on purpose');
    expect(source()).to.equal('Source');
  });

  it('is English where it is not translated', () => {
    inLanguage('ru', () => expect(msg('New', { id: 'no.such.text' })).to.equal('New'));
  });

  it('may have its values in another order', () => {
    const { strings, values } = translate(html`Of ${'a'} and ${'b'}.`, html`${1} und ${0}!`) as ReturnType<typeof html>;
    expect([...strings]).to.deep.equal(['', ' und ', '!']);
    expect(values).to.deep.equal(['b', 'a']);
  });
});
