import { expect, oneEvent } from '@open-wc/testing';
import { part, paste, words } from '../helpers/examples.js';
import type { EventGallery } from '../../src/elements/event-gallery/event-gallery.js';

/** Same origin, and not there. */
const GONE = '/test/no-such-picture.jpg';

/** A gallery after its first picture has failed. */
async function galleryOf(figures: string): Promise<EventGallery> {
  const element = await paste<'event-gallery'>(`<event-gallery>${figures}</event-gallery>`);
  const image = element.shadowRoot!.querySelector(`img[src="${GONE}"]`)!;
  const failed = oneEvent(image, 'error');
  // A test page may be in the background, where lazy pictures wait for ever.
  image.setAttribute('loading', 'eager');
  await failed;
  await element.updateComplete;
  return element;
}

const figure = (image: string): string =>
  `<figure data-credit="OSCE/Name" data-people="none">${image}<figcaption>The stage</figcaption></figure>`;

const GOOD = '<img src="/demo/images/lectern-480.jpg" alt="A stage." width="480" height="320">';

describe('a picture that cannot be loaded', () => {
  it('leaves its caption, its credit and a note, and passes axe', async () => {
    const element = await galleryOf(figure(`<img src="${GONE}" alt="A stage." width="3" height="2">`));
    expect(words(element, 'missing')).to.equal('Image not available');
    expect(words(element, 'caption')).to.equal('The stage');
    expect(words(element, 'credit')).to.equal('Photo: OSCE/Name');
    await expect(element).to.be.accessible();
  });

  it('passes axe when nobody has described it, too', async () => {
    const element = await galleryOf(figure(`<img src="${GONE}" width="3" height="2">`));
    expect(words(element, 'missing')).to.equal('Image not available');
    await expect(element).to.be.accessible();
  });

  it('takes none of the others with it', async () => {
    const element = await galleryOf(figure(`<img src="${GONE}" alt="A." width="3" height="2">`) + figure(GOOD));
    expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('[part=credit]')).to.have.length(2);
  });

  it('is shown when the editor gives another address', async () => {
    const element = await galleryOf(figure(`<img src="${GONE}" alt="A stage." width="3" height="2">`));
    element.querySelector('img')!.src = '/demo/images/lectern-480.jpg';
    await Promise.resolve();
    await element.updateComplete;
    expect(part(element, 'missing')).to.equal(null);
    expect(part(element, 'image')?.getAttribute('src')).to.equal('/demo/images/lectern-480.jpg');
  });
});
