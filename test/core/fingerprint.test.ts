import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { fingerprintOf } from '../../src/core/fingerprint.js';
import type { TemplateResult } from 'lit';

/** Of what is drawn from a template, and stands as it was drawn. */
function nameOf(view: TemplateResult): string | undefined {
  const root = document.createElement('div');
  render(html`<div class="box">${view}</div>`, root);
  return fingerprintOf(view, root);
}

const line = (text: unknown): TemplateResult => html`<p>${text}</p>`;

describe('the fingerprint of a template', () => {
  it('is the same for the same words, drawn twice', () => {
    expect(nameOf(line('13 May')))
      .to.be.a('string')
      .and.to.equal(nameOf(line('13 May')));
  });

  it('is another for other words', () => {
    expect(nameOf(line('13 May'))).not.to.equal(nameOf(line('14 May')));
  });

  it('is another for another template around the same words, wherever it is', () => {
    const other = html`<p class="new">${'13 May'}</p>`;
    expect(nameOf(line('13 May'))).not.to.equal(nameOf(other));
    expect(nameOf(line(line('13 May')))).not.to.equal(nameOf(line(other)));
    expect(nameOf(line([line('13 May')]))).not.to.equal(nameOf(line([other])));
  });

  it('is another where nothing stands for words', () => {
    expect(nameOf(line(nothing))).not.to.equal(nameOf(line('null')));
  });

  it('is none of a template that listens', () => {
    expect(nameOf(html`<button @click=${() => undefined}>Open</button>`)).to.equal(undefined);
  });
});
