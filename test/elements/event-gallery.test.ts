import { expect, waitUntil } from '@open-wc/testing';
import { part, paste, showExample, words } from '../helpers/examples.js';
import { untilWarned } from '../helpers/warnings.js';

const FIGURE = `<figure data-credit="OSCE" data-people="none">
  <img src="/demo/images/lectern-480.jpg" alt="A stage." width="480" height="320"><figcaption>The <em>stage</em></figcaption>
</figure>`;

describe('event-gallery', () => {
  describe('accessibility', () => {
    it('lists its photos', async () => {
      const element = await showExample('event-gallery', 'grid');
      expect(part(element, 'photos')?.localName).to.equal('ul');
      expect(element.shadowRoot!.querySelectorAll('li > figure')).to.have.length(6);
    });

    it('lets the keyboard scroll a strip', async () => {
      const element = await showExample('event-gallery', 'strip');
      expect(part(element, 'photos')?.tabIndex).to.equal(0);
    });
  });

  describe('data states', () => {
    it('shows one photo as a plain figure', async () => {
      const element = await showExample('event-gallery', 'press-release');
      expect(part(element, 'photos')).to.equal(null);
      expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
    });

    it('keeps caption and credit of a picture that cannot be loaded', async () => {
      const element = await showExample('event-gallery', 'missing-image');
      // A test page may be in the background, where lazy pictures wait for ever.
      for (const image of element.shadowRoot!.querySelectorAll('img')) image.loading = 'eager';
      await waitUntil(() => part(element, 'missing'), 'the place of the missing picture');
      expect(words(element, 'missing')).to.equal('Image not available');
      expect(words(element))
        .to.contain('Caption and credit stay.')
        .and.to.contain('Photo: awareness-widgets (drawing)');
    });

    it('never loads what is no picture address', async () => {
      const element = await paste<'event-gallery'>(
        `<event-gallery><img src="data:image/png;base64,AA" alt="x">${FIGURE}</event-gallery>`,
      );
      expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(1);
      await untilWarned(/^<event-gallery> photos \d: src="data:/);
    });
  });

  describe('slots', () => {
    it('takes figures at any depth, bare pictures and a heading', async () => {
      const element = await paste<'event-gallery'>(
        `<event-gallery><h3>Photos</h3><p>${'<img src="/demo/images/lectern-480.jpg" alt="A." width="3" height="2" data-credit="B" data-people="none">'}</p><div>${FIGURE}</div></event-gallery>`,
      );
      expect(words(element, 'heading')).to.equal('Photos');
      expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(2);
      expect(element.shadowRoot!.querySelector('em')?.textContent).to.equal('stage');
    });

    it('shows credit, date, licence and copyright', async () => {
      const element = await showExample('event-gallery', 'licence');
      expect(words(element, 'credit')).to.equal(
        'Photo: awareness-widgets (drawing) · 14 May 2019 · Licence · © Example Foundation',
      );
    });
  });

  describe('warnings', () => {
    for (const [markup, warning] of [
      [
        '<img src="/a.jpg" data-credit="B" data-people="none" width="3" height="2">',
        'alt: Describe what the picture shows.',
      ],
      ['<img src="/a.jpg" alt="DSC_1.jpg" data-credit="B" width="3" height="2">', 'alt="DSC_1.jpg": Describe what'],
      ['<img src="/a.jpg" alt="A." data-people="none" width="3" height="2">', 'credit: Say who took the picture'],
      [
        '<img src="/a.jpg" alt="A." data-credit="B" width="3" height="2">',
        'people: Say whether people can be recognized',
      ],
      ['<img src="/a.jpg" alt="A." data-credit="B" data-people="none">', 'width: Add width and height'],
    ] as const) {
      it(`asks the editor: ${warning}`, async () => {
        await paste<'event-gallery'>(`<event-gallery>${markup}</event-gallery>`);
        await untilWarned(new RegExp(`^<event-gallery> photos 1: ${warning.replaceAll('.', '\\.')}`));
      });
    }

    it('asks for photos', async () => {
      await paste<'event-gallery'>('<event-gallery></event-gallery>');
      await untilWarned(/^<event-gallery> photos: Put the photos between the tags/);
    });
  });
});
