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

    it('makes each photo a link that opens a dialog, with the photo’s description as its name', async () => {
      const element = await showExample('event-gallery', 'grid');
      const [link] = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('li a[part=open]');
      expect(link!.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(link!.querySelector('img')!.alt).to.match(/^An empty seminar room/);
      expect(link!.hasAttribute('aria-label')).to.equal(false);
    });

    it('names the link of a photo that nobody has described', async () => {
      const element = await paste<'event-gallery'>(
        '<event-gallery><img src="/demo/images/lectern-480.jpg" width="3" height="2" data-credit="B" data-people="none"></event-gallery>',
      );
      expect(part(element, 'open')!.getAttribute('aria-label')).to.equal('Enlarge photo');
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

    it('keeps the place of a single photo until it is there', async () => {
      const element = await paste<'event-gallery'>(
        '<event-gallery style="width:600px"><img src="/test/no-such-picture.jpg" alt="A." width="1600" height="800" data-credit="B" data-people="none"></event-gallery>',
      );
      const { width, height } = part(element, 'image')!.getBoundingClientRect();
      expect(height).to.be.closeTo(width / 2, 1);
    });

    for (const size of ['width="400"', 'height="400"', 'width="100%" height="400"']) {
      it(`gives a photo of which only one side is known the usual shape, in the viewer, too: ${size}`, async () => {
        const element = await paste<'event-gallery'>(
          `<event-gallery style="width:600px"><img src="/test/no-such-picture.jpg" ${size} alt="A." data-credit="B" data-people="none"></event-gallery>`,
        );
        expect(part(element, 'photo')!.style.getPropertyValue('--_ratio')).to.equal('1.5');
        await element.open();
        const { width, height } = part(element, 'viewer-picture')!.style;
        expect(parseFloat(width) / parseFloat(height)).to.be.closeTo(1.5, 0.01);
        element.close();
      });
    }

    it('keeps the ratio and the order of photos in rows of one height', async () => {
      const element = await showExample('event-gallery', 'rows');
      element.style.inlineSize = '900px';
      const boxes = [...element.shadowRoot!.querySelectorAll('img')].map((image) => ({
        ratio: Number(image.getAttribute('width')) / Number(image.getAttribute('height')),
        box: image.getBoundingClientRect(),
      }));
      for (const { ratio, box } of boxes) expect(box.width / box.height).to.be.closeTo(ratio, 0.02);
      const tops = [...new Set(boxes.map(({ box }) => Math.round(box.top)))];
      expect(tops).to.have.length.within(2, 4);
      for (const top of tops) {
        const heights = boxes.filter(({ box }) => Math.round(box.top) === top).map(({ box }) => Math.round(box.height));
        expect(Math.max(...heights) - Math.min(...heights)).to.be.at.most(1);
      }
      const order = boxes.map(({ box }) => box.top * 10_000 + box.left);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    });

    it('opens the file that a picture links to, and follows links to pages no more than before', async () => {
      const linked = (href: string): string => `<a href="${href}"><img src="/a.jpg" alt="A."></a>`;
      const element = await paste<'event-gallery'>(
        `<event-gallery>${linked('/large.JPG?v=2')}${linked('/about.html')}</event-gallery>`,
      );
      const hrefs = [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal(['/large.JPG?v=2', '/a.jpg']);
    });

    it('shows the first photos of many at once and soon all, in place of a gap as high as they', async () => {
      const element = await paste<'event-gallery'>(`<event-gallery>${FIGURE.repeat(130)}</event-gallery>`);
      const count = (): number => element.shadowRoot!.querySelectorAll('figure').length;
      expect(count()).to.equal(48);
      expect(element.shadowRoot!.querySelector('.rest')!.clientHeight).to.be.greaterThan(82 * 60);
      await waitUntil(() => count() === 130, 'all photos');
      expect(element.shadowRoot!.querySelector('.rest')).to.equal(null);
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

    it('tells of the last of many photos, too, once', async () => {
      const bad = '<img src="/a.jpg" alt="A." data-people="none" width="3" height="2">';
      await paste<'event-gallery'>(`<event-gallery>${FIGURE.repeat(70)}${bad}</event-gallery>`);
      await untilWarned(/^<event-gallery> photos 71: credit: Say who/);
    });

    it('asks for photos', async () => {
      await paste<'event-gallery'>('<event-gallery></event-gallery>');
      await untilWarned(/^<event-gallery> photos: Put the photos between the tags/);
    });
  });
});
