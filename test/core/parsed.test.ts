import { expect } from '@open-wc/testing';
import { isParsed, whenParsed } from '../../src/core/parsed.js';

/** A document that is still loading, as the parser has it after so much markup. */
function loading(markup: string): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(markup);
  return page;
}

describe('an element that the parser is still working on', () => {
  it('is not complete while its children may follow', () => {
    const page = loading('<!doctype html><body><section><div id="widget"><p>One</p>');
    expect(page.readyState).to.equal('loading');
    expect(isParsed(page.querySelector('#widget')!)).to.equal(false);
  });

  it('is complete when something follows it', () => {
    const page = loading('<!doctype html><body><section><div id="widget"><p>One</p></div> <p>');
    expect(isParsed(page.querySelector('#widget')!)).to.equal(true);
  });

  it('is complete when something follows what it stands in', () => {
    const page = loading('<!doctype html><body><section><div id="widget"><p>One</p></div></section><p>');
    expect(isParsed(page.querySelector('#widget')!)).to.equal(true);
  });

  it('is complete at the end of the page, and hears of it', async () => {
    const page = loading('<!doctype html><body><div id="widget"><p>One</p></div>');
    const widget = page.querySelector('#widget')!;
    expect(isParsed(widget)).to.equal(false);
    const heard = new Promise<void>((resolve) => whenParsed(page, resolve));
    page.close();
    await heard;
    expect(isParsed(widget)).to.equal(true);
  });
});

describe('an element that a script makes', () => {
  it('is complete at once in a page that has loaded', () => {
    expect(isParsed(document.createElement('div'))).to.equal(true);
  });
});
