import { expect, waitUntil } from '@open-wc/testing';
import { GALLERY_LAYOUTS, PEOPLE } from '../../src/content/gallery.js';
import { elementFrom, readGallery } from '../helpers/reading.js';
import type { Gallery } from '../../src/content/gallery.js';
import type { Reading } from '../helpers/reading.js';

const GOOD = {
  src: '/a.jpg',
  alt: 'A room.',
  width: '3',
  height: '2',
  'data-credit': 'OSCE/Name',
  'data-people': 'none',
};

function image(attributes: Record<string, string | undefined> = {}): string {
  const pairs = Object.entries({ ...GOOD, ...attributes }).filter(([, value]) => value !== undefined);
  return `<img ${pairs.map(([name, value]) => `${name}="${value}"`).join(' ')}>`;
}

function read(children: string, attributes = ''): Reading<Gallery> {
  return readGallery(elementFrom(`<event-gallery ${attributes}>${children}</event-gallery>`));
}

describe('a correct gallery', () => {
  for (const layout of GALLERY_LAYOUTS) {
    it(`leaves nothing to say: ${layout}`, () => {
      expect(read(image(), `layout="${layout}"`).problems).to.deep.equal([]);
    });
  }

  for (const people of PEOPLE) {
    it(`leaves nothing to say: people ${people}`, () => {
      expect(read(image({ 'data-people': people })).problems).to.deep.equal([]);
    });
  }
});

describe('a photo', () => {
  it('has its facts on the figure or on the picture, and its credit in the small print', () => {
    const { record } = read(`
      <figure data-credit="One" data-copyright="© Org" data-people="none" data-date="2019-05-14"
        data-licence="https://creativecommons.org/licenses/by/4.0/">
        <img src="/a.jpg" alt="A." width="3" height="2"><figcaption>The <em>stage</em></figcaption></figure>
      <figure><img src="/b.jpg" alt="B." data-people="none" width="3" height="2">
        <figcaption>The room<small class="credit">Two</small></figcaption></figure>`);
    const [first, second] = record.photos ?? [];
    expect(first).to.include({ credit: 'One', copyright: '© Org', date: '2019-05-14', width: 3, people: 'none' });
    expect(second).to.include({ credit: 'Two' });
    expect(second?.caption?.textContent).to.equal('The room');
  });

  for (const [attributes, size] of [
    ['', [480, 320]],
    ['width="100%"', [480, 320]],
    ['width="240"', [240, undefined]],
    ['width="100%" height="400"', [undefined, 400]],
  ] as const) {
    it(`has the size of its file only where the page says nothing of it: ${attributes}`, async () => {
      const gallery = elementFrom(
        `<event-gallery><img src="/demo/images/lectern-480.jpg" ${attributes}></event-gallery>`,
      );
      await waitUntil(() => gallery.querySelector('img')!.naturalWidth, 'the file');
      const [photo] = readGallery(gallery).record.photos ?? [];
      expect([photo?.width, photo?.height]).to.deep.equal(size);
    });
  }

  it('is found in the paragraphs and boxes of an editor, each once and in order', () => {
    const { record } = read(
      `<p>${image()}</p><div><div><figure>${image({ src: '/b.jpg' })}</figure></div></div><a href="/full.jpg">${image({ src: '/c.jpg' })}</a><p></p>`,
    );
    expect(record.photos?.map(({ src }) => src)).to.deep.equal(['/a.jpg', '/b.jpg', '/c.jpg']);
  });

  for (const src of [
    'data:image/png;base64,AA',
    'javascript:x()',
    'java\tscript:x()',
    'blob:x',
    'https://a:b@example.org/a.jpg',
  ]) {
    it(`is never loaded from ${JSON.stringify(src)}`, () => {
      const { record, problems } = read(image({ src }) + image());
      expect(record.photos).to.have.length(1);
      expect(problems.join('\n')).to.match(
        /^photos 1: src=.*The picture address must start with https:\/\/ or be a path/m,
      );
    });
  }

  const cases: [attributes: Record<string, string | undefined>, problem: string][] = [
    [{ alt: undefined }, 'photos 1: alt: Describe what the picture shows.'],
    [{ alt: '' }, 'photos 1: alt: Describe what the picture shows.'],
    [{ alt: 'DSC_0001.JPG' }, 'A file name is not a description.'],
    [{ alt: 'Image of a room' }, 'Leave out “image of”'],
    [{ 'data-credit': undefined }, 'photos 1: credit: Say who took the picture, for example “OSCE/Name”.'],
    [{ 'data-people': undefined }, 'photos 1: people: Say whether people can be recognized'],
    [{ 'data-people': 'agents' }, 'Say whether people can be recognized'],
    [{ 'data-licence': 'CC BY' }, 'The licence must be a web address'],
    [{ 'data-date': '14.5.2019' }, 'Date “14.5.2019” is not a date.'],
    [{ width: undefined }, 'Add width and height so the page does not jump.'],
    [{ height: '0' }, 'Add width and height so the page does not jump.'],
    [{ width: '100%' }, 'Add width and height so the page does not jump.'],
    [
      { srcset: 'data:image/png,x 1x' },
      'Each picture address of the list must start with https:// or be a path on your site.',
    ],
  ];
  for (const [attributes, problem] of cases) {
    it(`is shown, and the editor told: ${problem}`, () => {
      const { record, problems } = read(image(attributes));
      expect(record.photos).to.have.length(1);
      expect(problems.join('\n')).to.contain(problem);
    });
  }

  it('has its place in the warning, so that it is found among many', () => {
    const problems = read(image() + image() + image({ alt: undefined })).problems;
    expect(problems).to.deep.equal(['photos 3: alt: Describe what the picture shows.']);
  });
});

describe('the galleries of content management systems', () => {
  it('may have late pictures, whose address a plugin keeps', () => {
    const late = 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A room"';
    for (const name of ['data-src', 'data-lazy-src']) {
      expect(read(`<figure><img ${late} ${name}="/room.jpg"></figure>`).record.photos?.[0]?.src).to.equal('/room.jpg');
    }
  });

  const figure = (src: string): string => `<figure>${image({ src })}</figure>`;
  const sources = (markup: string): (string | undefined)[] | undefined =>
    read(markup).record.photos?.map(({ src }) => src);

  it('give each photo once: figures in a figure', () => {
    expect(
      sources(`<figure>${figure('/a.jpg')}${figure('/b.jpg')}<figcaption>All</figcaption></figure>`),
    ).to.deep.equal(['/a.jpg', '/b.jpg']);
  });

  it('give each photo once: figures in a list in a figure', () => {
    expect(sources(`<figure><ul><li>${figure('/a.jpg')}</li><li>${figure('/b.jpg')}</li></ul></figure>`)).to.deep.equal(
      ['/a.jpg', '/b.jpg'],
    );
  });

  it('may have a list in a caption, and the credit deep in it', () => {
    const { record } = read(
      `<figure>${image({ 'data-credit': undefined })}<figcaption><p>From left: <small>OSCE/Name</small></p><ul><li>A</li></ul></figcaption></figure>`,
    );
    expect(record.photos).to.have.length(1);
    expect(record.photos![0]).to.include({ credit: 'OSCE/Name' });
    expect(record.photos![0]!.caption!.textContent).not.to.contain('OSCE/Name');
  });
});

describe('a gallery without photos', () => {
  it('asks for them once', () => {
    for (const children of ['', '<p></p>', '<figure></figure>', '<!-- none -->']) {
      const problems = read(children).problems;
      expect(problems.join('\n'), children).to.match(/^photos( 1: src)?: /);
    }
  });

  it('still has its heading', () => expect(read('<h3>Photos</h3>').record.heading).to.equal('Photos'));
});
