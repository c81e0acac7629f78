import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { part, paste, words } from '../helpers/examples.js';
import type { CourseCard } from '../../src/elements/course-card/course-card.js';
import type { EventGallery } from '../../src/elements/event-gallery/event-gallery.js';
import type { SpeakerQuote } from '../../src/elements/speaker-quote/speaker-quote.js';

/** Same origin, and not there. */
const GONE = '/test/no-such-picture.jpg';

/** A gallery after its first picture has failed. */
async function galleryOf(figures: string, failing = `img[src="${GONE}"]`): Promise<EventGallery> {
  const element = await paste<'event-gallery'>(`<event-gallery>${figures}</event-gallery>`);
  const image = element.shadowRoot!.querySelector(failing)!;
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

  it('is asked for once more, and shown when it is there again', async () => {
    const element = await galleryOf(figure(`<img src="${GONE}" alt="A stage." width="3" height="2">`));
    const retry = part(element, 'retry') as HTMLButtonElement;
    expect(retry.textContent).to.equal('Try again');
    retry.click();
    await element.updateComplete;
    expect(part(element, 'missing')).to.equal(null);
    expect(part(element, 'image')).not.to.equal(null);
  });

  it('is shown without its list of sizes where only those are gone', async () => {
    const element = await galleryOf(
      figure(`<img src="/demo/images/lectern-480.jpg" srcset="${GONE} 480w" alt="A stage." width="3" height="2">`),
      'img',
    );
    expect(part(element, 'missing')).to.equal(null);
    const image = part(element, 'image') as HTMLImageElement;
    expect(image.srcset).to.equal('');
    await waitUntil(() => image.naturalWidth > 0 && /lectern-480/.test(image.currentSrc), 'the picture itself');
  });

  it('is none of the gallery’s where it lies in its viewer', async () => {
    const element = await paste<'event-gallery'>(`<event-gallery>${figure(GOOD)}</event-gallery>`);
    const viewer = document.createElement('dialog');
    viewer.innerHTML = '<img srcset="/demo/images/lectern-480.jpg 480w" src="/demo/images/lectern-480.jpg" alt="">';
    element.shadowRoot!.append(viewer);
    const image = viewer.querySelector('img')!;
    for (let times = 0; times < 2; times++) image.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(image.hasAttribute('srcset')).to.equal(true);
    expect(part(element, 'missing')).to.equal(null);
  });

  it('is left alone where it is the author’s own, shown in place of a feed', async () => {
    const card = await paste<'course-card'>(
      `<course-card src="/test/no-such-feed.json"><p slot="fallback"><img srcset="/demo/images/lectern-480.jpg 480w" src="/demo/images/lectern-480.jpg" alt="A stage."></p></course-card>`,
    );
    await waitUntil(() => part(card, 'failure'), 'the feed fails', { timeout: 15_000 });
    const image = card.querySelector('img')!;
    image.dispatchEvent(new Event('error'));
    expect(image.hasAttribute('srcset')).to.equal(true);
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

describe('a picture beside a text', () => {
  /** Resolves once the picture has failed and the widget has shown what is left. */
  async function failIn(element: CourseCard | SpeakerQuote): Promise<void> {
    const image = element.shadowRoot!.querySelector('img')!;
    const failed = oneEvent(image, 'error');
    image.setAttribute('loading', 'eager');
    await failed;
    await element.updateComplete;
  }

  it('leaves the card whole without it, and comes back with another address', async () => {
    const card = await paste<'course-card'>(
      `<course-card heading="Interviewing witnesses" image="${GONE}" image-alt="A room." image-credit="Me"></course-card>`,
    );
    await failIn(card);
    expect(card.shadowRoot!.querySelector('img')).to.equal(null);
    expect(part(card, 'card')!.className).to.contain('plain');
    expect(words(card)).not.to.contain('Photo: Me');
    card.image = '/demo/images/lectern-480.jpg';
    await card.updateComplete;
    expect(part(card, 'image')).not.to.equal(null);
  });

  it('leaves the initials of a speaker', async () => {
    const quote = await paste<'speaker-quote'>(
      `<speaker-quote speaker="Juergen Becker" portrait="${GONE}" portrait-credit="Me"><p>A</p></speaker-quote>`,
    );
    await failIn(quote);
    expect(words(quote, 'portrait')).to.equal('JB');
  });
});
