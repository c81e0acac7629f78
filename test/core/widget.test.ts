import { aTimeout, expect } from '@open-wc/testing';
import { defineElement } from '../../src/core/define-element.js';
import { CourseCard } from '../../src/elements/course-card/course-card.js';
import { part, paste, show, words } from '../helpers/examples.js';
import { untilWarned, warnings } from '../helpers/warnings.js';

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

  it('leaves alone what did not change: nodes stay where an attribute or the language changes', async () => {
    const element = await paste<'course-card'>(
      '<course-card lang="en"><h3>Interviewing witnesses</h3><p>Words.</p><ul slot="topics"><li>One</li></ul></course-card>',
    );
    const before = ['summary', 'topics'].map((name) => part(element, name)!.firstElementChild);
    element.city = 'Tashkent';
    await element.updateComplete;
    element.lang = 'de';
    await Promise.resolve();
    await element.updateComplete;
    expect(words(element)).to.contain('Tashkent').and.to.contain('Themen');
    expect(['summary', 'topics'].map((name) => part(element, name)!.firstElementChild)).to.deep.equal(before);
    element.querySelector('p')!.textContent = 'Other words.';
    await Promise.resolve();
    await element.updateComplete;
    expect(words(element, 'summary')).to.equal('Other words.');
  });

  it('speaks the language of the place to which it is moved before it is rendered', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.lang = 'it';
    const element = document.createElement('course-card');
    element.registration = 'closed';
    document.body.append(element);
    place.append(element);
    await element.updateComplete;
    expect(words(element)).to.contain('Iscrizioni chiuse');
  });

  it('may be removed before it is rendered', async () => {
    const element = document.createElement('course-card');
    document.body.append(element);
    element.remove();
    await aTimeout(0);
    await show(element);
    expect(element.shadowRoot).not.to.equal(null);
  });

  it('is not drawn while it is away from the page, and shows what changed meanwhile when it comes back', async () => {
    const element = await paste<'course-card'>('<course-card><h3>First heading here</h3></course-card>');
    element.remove();
    element.heading = 'Second heading here';
    await element.updateComplete;
    expect(words(element, 'heading')).to.equal('First heading here');
    await show(element);
    expect(words(element, 'heading')).to.equal('Second heading here');
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

  it('is hidden with what hides it, and takes no focus there', async () => {
    const panel = document.createElement('div');
    panel.style.cssText = 'visibility: hidden; pointer-events: none';
    panel.innerHTML = '<course-card heading="Interviewing witnesses"></course-card>';
    document.body.append(panel);
    const element = panel.querySelector('course-card')!;
    await element.updateComplete;
    const { visibility, pointerEvents } = getComputedStyle(element.shadowRoot!.querySelector('.box')!);
    expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
  });

  it('has a width where its place gives it none: in a flex row and a float', async () => {
    for (const css of [
      'display: flex',
      'display: flex; flex-direction: column; align-items: center',
      'overflow: auto',
    ]) {
      const place = document.createElement('div');
      place.style.cssText = css;
      place.innerHTML = '<course-card heading="Interviewing witnesses"></course-card>';
      document.body.append(place);
      const element = place.querySelector('course-card')!;
      if (css.startsWith('overflow')) element.style.float = 'left';
      await element.updateComplete;
      expect(element.getBoundingClientRect().width, css).to.be.at.least(240);
    }
  });

  it('keeps the focus in a text when another field changes', async () => {
    const element = await paste<'course-card'>(
      '<course-card summary=" "><p>See <a href="https://www.example.org/">here</a>.</p></course-card>',
    );
    const link = part(element, 'summary')!.querySelector('a')!;
    link.focus();
    element.city = 'Tashkent';
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });

  it('stays hidden when it is hidden', async () => {
    const element = await paste<'course-card'>('<course-card hidden heading="Interviewing witnesses"></course-card>');
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
