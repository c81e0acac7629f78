import { expect, waitUntil } from '@open-wc/testing';
import { EXAMPLES, part, paste, showExample, TAGS } from '../helpers/examples.js';
import '../helpers/warnings.js';
import type { EventGallery } from '../../src/elements/event-gallery/event-gallery.js';
import type { ReactiveElement } from 'lit';

interface Described {
  readonly name: string;
}

/** What dist/custom-elements.json says of an element. */
interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes: readonly Described[];
  readonly members: readonly (Described & { readonly kind: 'field' | 'method' })[];
  readonly cssParts: readonly Described[];
  readonly events: readonly Described[];
}

type Tag = (typeof TAGS)[number];

const FEEDS: Readonly<Record<Tag, string>> = {
  'course-card': '/demo/content/feeds/dated-training.json',
  'speaker-quote': '/demo/content/feeds/quotation.json',
  'event-gallery': '/demo/content/feeds/gallery.json',
  'awareness-factsheet': '/demo/content/feeds/factsheet.json',
};

/** What no example shows, because a setting, a narrow place, a reader or a failing line brings it about. */
const STATES: Readonly<Partial<Record<Tag, (look: (element: Element) => void) => Promise<unknown>>>> = {
  'course-card': async (look) => {
    look(
      await paste('<course-card heading="A course" start="2031-03-03" city="Tashkent" calendar="file"></course-card>'),
    );
  },
  'event-gallery': async (look) => {
    const gallery = await showExample('event-gallery', 'missing-image');
    // A test page may be in the background, where lazy pictures wait for ever.
    for (const image of gallery.shadowRoot!.querySelectorAll('img')) image.loading = 'eager';
    await waitUntil(() => part(gallery, 'missing'), 'the place of the missing picture');
    look(gallery);
    await view(gallery, look);
  },
  'awareness-factsheet': async (look) => {
    const sheet = await paste<'awareness-factsheet'>(
      `<awareness-factsheet style="width: 320px" heading="Signs" signs="One | Two" qr-url="https://www.example.org/">
      </awareness-factsheet>`,
    );
    await waitUntil(() => part(sheet, 'qr') && part(sheet, 'summary'), 'the QR code and the folded sections');
    look(sheet);
  },
};

/** Opens the viewer, turns a page, closes it. */
async function view(gallery: EventGallery, look: (element: Element) => void): Promise<void> {
  await gallery.open(0);
  await waitUntil(() => part(gallery, 'viewer-missing'), 'the place of the picture in the viewer');
  look(gallery);
  await gallery.open(1);
  look(gallery);
  gallery.close();
  await waitUntil(() => !part(gallery, 'viewer'), 'the page without the viewer');
}

let declarations: ReadonlyMap<string | undefined, Declaration>;

before(async () => {
  // `npm run build:manifest` makes it.
  const { modules } = await (await fetch('/dist/custom-elements.json')).json();
  const all: Declaration[] = modules.flatMap((module: { declarations: Declaration[] }) => module.declarations);
  declarations = new Map(all.map((each) => [each.tagName, each]));
});

function described(tag: Tag, what: 'attributes' | 'cssParts' | 'events'): string[] {
  const { [what]: list } = declarations.get(tag)!;
  return list.map(({ name }) => name).sort();
}

for (const tag of TAGS) {
  describe(`the manifest of <${tag}>, beside the element`, () => {
    it('has the attributes that the element observes', () => {
      const { observedAttributes } = customElements.get(tag) as unknown as typeof ReactiveElement;
      expect([...observedAttributes].sort()).to.deep.equal(described(tag, 'attributes'));
    });

    it('has the properties and methods that the element has', () => {
      const { elementProperties, prototype } = customElements.get(tag) as unknown as typeof ReactiveElement;
      const { members } = declarations.get(tag)!;
      const fields = members.filter(({ kind }) => kind === 'field').map(({ name }) => name);
      const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => name);
      expect(fields.sort()).to.deep.equal([...elementProperties.keys()].sort());
      for (const name of methods) expect(prototype).to.respondTo(name);
    });

    it('has the parts that the element shows, and the events that it fires', async () => {
      const parts = new Set<string>();
      const events = new Set<string>();
      const look = (element: Element): void => {
        for (const node of element.shadowRoot!.querySelectorAll('[part]')) node.part.forEach((name) => parts.add(name));
      };
      const { prototype } = customElements.get(tag)!;
      prototype.dispatchEvent = function (event: Event) {
        events.add(event.type);
        return HTMLElement.prototype.dispatchEvent.call(this, event);
      };
      for (const name of Object.keys(EXAMPLES[tag])) look(await showExample(tag, name));
      await STATES[tag]?.(look);
      for (const src of [FEEDS[tag], '/test/no-such-feed.json']) {
        const element = document.createElement(tag);
        Object.assign(element, { src, debug: true, headingLevel: '9' });
        document.body.append(element);
        // Firefox shares the processor with two other browsers.
        await waitUntil(() => events.has(src === FEEDS[tag] ? 'load' : 'error'), src, { timeout: 15_000 });
        look(element);
      }
      Reflect.deleteProperty(prototype, 'dispatchEvent');
      expect([...parts].sort()).to.deep.equal(described(tag, 'cssParts'));
      expect([...events].sort()).to.deep.equal(described(tag, 'events'));
    });
  });
}
