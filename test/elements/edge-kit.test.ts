import { expect } from '@open-wc/testing';
import { EXAMPLES, part, paste, show, showExample, TAGS, words } from '../helpers/examples.js';
import { elementFrom } from '../helpers/reading.js';
import { warnings } from '../helpers/warnings.js';

/** An example of each that shows heading or words, list and picture where the element has them. */
const EXAMPLE = {
  'course-card': 'press-release',
  'speaker-quote': 'with-original',
  'event-gallery': 'grid',
  'awareness-factsheet': 'know-the-signs',
} as const;

const JUNK = [
  '',
  ' ',
  '<b>"\'&',
  '\u0000\uffff',
  '💥'.repeat(50),
  '-1',
  'null',
  'NaN',
  '{"a":1}',
  '2019-99-99T99:99',
  'x|'.repeat(99),
];

const LONG = 'Menschenhandelsbekämpfungsfortbildungsveranstaltung'.repeat(3);

/** Like `untilAllSaid`, but junk soon exhausts what a page may say, so nothing said can be the sign. */
async function untilAllExplained(): Promise<void> {
  await import('../../src/content/data/load.js');
  await import('../../src/content/editor/tell.js');
  await import('../../src/content/outputs/write.js');
  await new Promise((resolve) => setTimeout(resolve));
}

/** Says what the page throws while the act goes on. */
async function thrownDuring(act: () => Promise<unknown>): Promise<unknown[]> {
  const thrown: unknown[] = [];
  const keep = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? event.reason : event.message);
  };
  window.addEventListener('error', keep);
  window.addEventListener('unhandledrejection', keep);
  await act();
  await untilAllExplained();
  window.removeEventListener('error', keep);
  window.removeEventListener('unhandledrejection', keep);
  return thrown;
}

for (const tag of TAGS) {
  describe(`<${tag}> in the hands of an editor`, () => {
    it('is shown with nothing in it, passes axe and throws nothing', async () => {
      const thrown = await thrownDuring(async () => {
        const element = await show(document.createElement(tag));
        expect(element.shadowRoot!.querySelector('.box')).not.to.equal(null);
        await expect(element).to.be.accessible();
      });
      expect(thrown).to.deep.equal([]);
    });

    it('keeps a width where its place has none of its own, beside a page that unsets everything', async () => {
      for (const [style, all] of [
        ['float: left', ''],
        ['display: inline-block', ''],
        ['display: table-cell', ''],
        ['display: flex', 'unset'],
        ['float: left', 'unset'],
      ] as const) {
        const place = document.body.appendChild(document.createElement('div'));
        place.style.cssText = style;
        const element = await showExample(tag, EXAMPLE[tag]);
        element.style.all = all;
        place.append(element);
        const { offsetWidth } = element.shadowRoot!.querySelector<HTMLElement>('.box')!;
        expect(offsetWidth, `${style} ${all}`).to.be.at.least(240);
        place.remove();
      }
    });

    it('throws nothing for junk in any attribute, and shows no junk twice', async () => {
      const observed = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
      const thrown = await thrownDuring(async () => {
        for (const junk of JUNK) {
          const element = document.createElement(tag);
          // Feeds have tests of their own.
          for (const attribute of observed) if (attribute !== 'src') element.setAttribute(attribute, junk);
          await show(element);
          expect(element.shadowRoot!.querySelector('.box'), JSON.stringify(junk)).not.to.equal(null);
          expect(element.shadowRoot!.querySelector('b[id],script,iframe')).to.equal(null);
          element.remove();
        }
      });
      expect(thrown).to.deep.equal([]);
      expect(warnings().filter((said) => said.includes('could not be shown'))).to.deep.equal([]);
    });

    it('throws nothing for values of other types in its properties', async () => {
      const names = [
        ...(customElements.get(tag) as unknown as { elementProperties: Map<string, unknown> }).elementProperties.keys(),
      ];
      const thrown = await thrownDuring(async () => {
        for (const value of [null, undefined, 0, -1, true, {}, [], Number.NaN]) {
          const element = document.createElement(tag);
          for (const name of names) if (name !== 'src') Reflect.set(element, name, value);
          await show(element);
          expect(element.shadowRoot!.querySelector('.box'), String(value)).not.to.equal(null);
          element.remove();
        }
      });
      expect(thrown).to.deep.equal([]);
    });

    it('shows the same after it has moved, twice, and been away', async () => {
      const element = await showExample(tag, EXAMPLE[tag]);
      const before = words(element);
      const place = document.body.appendChild(document.createElement('div'));
      place.append(element);
      document.body.prepend(element);
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      expect(words(element)).to.equal(before);
      expect(before).to.have.length.greaterThan(20);
    });

    it('may be taken away before it is shown, and put back', async () => {
      const thrown = await thrownDuring(async () => {
        const element = elementFrom(`<${tag} heading="Interviewing witnesses" speaker="A">B</${tag}>`);
        document.body.append(element);
        element.remove();
        await show(element);
        expect(words(element)).to.match(/Interviewing witnesses|A/);
      });
      expect(thrown).to.deep.equal([]);
    });

    it('stays in its place with very long words, right to left and left to right', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const frame = document.body.appendChild(document.createElement('div'));
        frame.style.width = '240px';
        frame.dir = dir;
        const element = elementFrom(
          `<${tag} heading="${LONG}" speaker="${LONG}" city="${LONG}" organizer="${LONG}" signs="${LONG}"><p>${LONG}</p>
            <figure><img src="data:," alt="x"><figcaption>${LONG}</figcaption></figure></${tag}>`,
        ) as HTMLElementTagNameMap[typeof tag];
        frame.append(element);
        await element.updateComplete;
        const box = element.getBoundingClientRect();
        for (const node of element.shadowRoot!.querySelectorAll('.box *')) {
          const { left, right, width } = node.getBoundingClientRect();
          if (!width) continue;
          expect(left, `${dir} ${node.localName}`).to.be.at.least(box.left - 1);
          expect(right, `${dir} ${node.localName}`).to.be.at.most(box.right + 1);
        }
        frame.remove();
      }
    });

    it('is laid out from the right in a page that is', async () => {
      const frame = document.body.appendChild(document.createElement('div'));
      frame.dir = 'rtl';
      frame.lang = 'ar';
      const element = await showExample(tag, 'arabic');
      frame.append(element);
      await element.updateComplete;
      expect(getComputedStyle(element.shadowRoot!.querySelector('.box')!).direction).to.equal('rtl');
    });

    it('follows a child that is added, changed and taken away', async () => {
      const element = await paste<typeof tag>(`<${tag} lang="en" speaker="A"><p>First words.</p></${tag}>`);
      const child = element.querySelector('p')!;
      if (tag === 'event-gallery') {
        child.innerHTML = '<img src="/demo/images/lectern-480.jpg" alt="A stage.">';
        await Promise.resolve();
        await element.updateComplete;
        expect(part(element, 'image')?.getAttribute('alt')).to.equal('A stage.');
        child.querySelector('img')!.alt = 'An empty stage.';
        await Promise.resolve();
        await element.updateComplete;
        expect(part(element, 'image')?.getAttribute('alt')).to.equal('An empty stage.');
      } else {
        child.firstChild!.textContent = 'Second words.';
        await Promise.resolve();
        await element.updateComplete;
        expect(words(element)).to.contain('Second words.').and.not.to.contain('First');
      }
      child.remove();
      await Promise.resolve();
      await element.updateComplete;
      expect(words(element)).not.to.contain('Second words.');
      expect(part(element, 'image')).to.equal(null);
    });

    it('changes nothing in the page that the editor wrote', async () => {
      const element = await showExample(tag, EXAMPLE[tag]);
      const copy = document.createElement('div');
      for (const child of element.childNodes) copy.append(child.cloneNode(true));
      element.requestUpdate();
      await element.updateComplete;
      expect(element.innerHTML).to.equal(copy.innerHTML);
      expect(element.getAttributeNames().sort()).to.deep.equal(
        Object.keys(EXAMPLES[tag][EXAMPLE[tag]]!.attributes ?? {}).sort(),
      );
    });

    it('shows its widget in the language of the page once that is known', async () => {
      const element = await paste<typeof tag>(
        `<${tag} lang="en" speaker="A" date="2019-05-13" start="2019-05-13" reviewed="2026-11-03" reviewed-by="B">
          <p>Words.</p><img src="/demo/images/lectern-480.jpg" alt="A." data-date="2019-05-13"></${tag}>`,
      );
      expect(words(element)).to.match(/May 2019|November 2026/);
      element.lang = 'de';
      await Promise.resolve();
      await element.updateComplete;
      expect(words(element)).to.match(/Mai 2019|3\. November 2026/);
    });

    it('has every part that it promises once', () => {
      const names = [
        ...new Set(
          [...document.querySelectorAll(tag)].flatMap((element) =>
            [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((node) => [...node.part]),
          ),
        ),
      ];
      expect(names).not.to.include('undefined');
      expect(names).to.have.length.greaterThan(3);
    });
  });
}

describe('a page with the library and a script of its own', () => {
  it('keeps quiet and whole when a tag is registered twice', async () => {
    // What another test's widgets still had to say is not said by these.
    await untilAllExplained();
    const before = warnings().length;
    for (const tag of TAGS) {
      const again = `../../src/elements/${tag}/${tag}.define.ts?again`;
      await import(again);
    }
    await untilAllExplained();
    expect(warnings().slice(before)).to.deep.equal([]);
    expect(words(await showExample('course-card', 'minimal'))).not.to.equal('');
  });
});
