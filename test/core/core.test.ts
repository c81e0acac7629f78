import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/core/define-element.js';
import { languageOf } from '../../src/core/language.js';
import { readBlocks, toPlainText } from '../../src/core/rich-text.js';
import { httpsUrl, safeSrcset, safeUrl } from '../../src/core/safe-url.js';
import { CourseCard } from '../../src/elements/course-card/course-card.js';
import { part, paste, show, words } from '../helpers/examples.js';
import { untilWarned, warnings } from '../helpers/warnings.js';

describe('addresses', () => {
  for (const address of [
    'https://example.org/a',
    'http://example.org',
    '/a.jpg',
    'a.jpg?b=c',
    '#top',
    '//example.org/a',
  ]) {
    it(`lets ${address} pass`, () => expect(safeUrl(address)).to.equal(address));
  }

  for (const address of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/x',
    'vbscript:x',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    'https://',
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(safeUrl(address)).to.equal(undefined));
  }

  it('takes only https where a link leaves the page', () => {
    expect(httpsUrl('https://example.org/')).to.equal('https://example.org/');
    expect(httpsUrl('http://example.org/')).to.equal(undefined);
    expect(httpsUrl('/register')).to.equal(undefined);
  });

  it('refuses a srcset with one unsafe candidate', () => {
    expect(safeSrcset('/a.jpg 480w, https://example.org/b.jpg 960w')).not.to.equal(undefined);
    expect(safeSrcset('/a.jpg 480w, data:image/png;base64,AA 960w')).to.equal(undefined);
  });
});

describe('language', () => {
  it('is the nearest lang up the tree, through shadow hosts', () => {
    const outer = document.createElement('div');
    outer.lang = 'uz-cyrl';
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('uz-Cyrl');
    inner.lang = 'ru';
    expect(languageOf(inner)).to.equal('ru');
    inner.lang = 'not a tag';
    expect(languageOf(inner)).to.equal('en');
  });
});

describe('rich text', () => {
  it('keeps paragraphs, lists, emphasis and languages; leaves the words of the rest', () => {
    const { body } = new DOMParser().parseFromString(
      '<p>A <em>b</em></p><div>c <span lang="uz">d</span><table><tr><td>e</td></tr></table></div><ul><li>f</li></ul><iframe></iframe><style>g{}</style>',
      'text/html',
    );
    const blocks = readBlocks(body.childNodes);
    expect(toPlainText(blocks)).to.equal('A b\nc d\ne\nf');
    expect(JSON.stringify(blocks)).to.contain('"lang":"uz"').and.not.to.contain('table');
  });
});

describe('registration', () => {
  it('is quiet about a second copy of the library', () => {
    const before = warnings().length;
    defineElement('course-card', class extends CourseCard {});
    expect(warnings()).to.have.length(before);
    expect(customElements.get('course-card')).to.equal(CourseCard);
  });

  it('keeps a foreign element of the same name and says so once', async () => {
    customElements.define('foreign-card', class extends HTMLElement {});
    defineElement('foreign-card', CourseCard);
    await untilWarned(/^<foreign-card> is already defined by another script/);
  });
});

describe('every widget', () => {
  it('is not reloaded when it moves, and goes on following its children', async () => {
    const element = await paste<'course-card'>('<course-card><h3>First heading here</h3></course-card>');
    const heading = part(element, 'heading');
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    expect(part(element, 'heading')).to.equal(heading);
    element.querySelector('h3')!.textContent = 'Second heading here';
    await Promise.resolve();
    await element.updateComplete;
    expect(words(element, 'heading')).to.equal('Second heading here');
  });

  it('may be removed before it is rendered', async () => {
    const element = document.createElement('course-card');
    document.body.append(element);
    element.remove();
    await element.updateComplete;
    await show(element);
    expect(element.shadowRoot).not.to.equal(null);
  });

  it('shows its children, in any slot, when its own rendering fails', async () => {
    class Broken extends CourseCard {
      protected override view(): never {
        throw new Error('broken on purpose');
      }
    }
    customElements.define('broken-card', Broken);
    const element = document.createElement('broken-card') as Broken;
    element.innerHTML = '<p>One</p><ul slot="topics"><li>Two</li></ul>';
    await show(element);
    const shown = [...element.shadowRoot!.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
    expect(shown.map((child) => child.textContent)).to.deep.equal(['One', 'Two']);
    await untilWarned(/^<broken-card> could not be shown/);
  });

  it('stays hidden when it is hidden', async () => {
    const element = await paste<'course-card'>('<course-card hidden heading="Interviewing witnesses"></course-card>');
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
