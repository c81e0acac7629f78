import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { COURSE } from '../../../src/content/course.js';
import { FACTSHEET } from '../../../src/content/factsheet.js';
import { GALLERY } from '../../../src/content/gallery.js';
import { QUOTATION } from '../../../src/content/quotation.js';
import { fromFields } from '../../../src/content/data/fields.js';
import { interpret } from '../../../src/content/data/interpret.js';
import { RecordReader } from '../../../src/content/read.js';
import { show, TAGS } from '../../helpers/examples.js';
// What the junk makes the widgets say would only be noise.
import '../../helpers/warnings.js';
import type { Kind } from '../../../src/content/read.js';

const KINDS: readonly Kind[] = [COURSE, QUOTATION, GALLERY, FACTSHEET];

/** Of each kind, so that a document has something to say to all. */
const TYPES = ['EducationEvent', 'Course', 'Quotation', 'ImageGallery', 'ImageObject', 'WebPage'];

/** The names that are looked at, so that junk stands where it is read. */
const NAMES = `name description text startDate endDate eventStatus eventAttendanceMode location address addressLocality
  addressCountry organizer audience about teaches inLanguage offers price url image contentUrl creditText caption license
  width height spokenByCharacter jobTitle translationOfWork isPartOf contactPoint telephone availableLanguage hasPart
  itemListElement item identifier citation lastReviewed hoursAvailable hasCourseInstance eventSchedule startTime
  scheduleTimezone @id @graph`.split(/\s+/);

const HOSTILE = [
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://user:password@example.org/',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '</style><style>*{display:none}',
  '020\u202e7946\u202c0123',
  'https://example.org/\u202egpj.exe',
  'a\u200bb\ufeffc',
  '2019-05-13\r\nBEGIN:VEVENT',
];

const leaf = fc.oneof(
  fc.string(),
  fc.constantFrom(...HOSTILE),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('2031-03-03', '2031-03-03T09:00:00+05:00', 'UZ', 'en', 'Tashkent'),
);

const { node } = fc.letrec<{ node: unknown; value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, tie('node'), fc.array(tie('value'), { maxLength: 4 })),
  node: fc
    .tuple(fc.constantFrom(...TYPES), fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 8 }))
    .map(([type, properties]) => ({ '@type': type, ...properties })),
}));

/** What the record of a document is, of every kind; `undefined` where the document has none. */
async function recordOf(text: string, kind: Kind): Promise<object | undefined> {
  const fields = await interpret(text, kind.name).catch((error: { reason?: string }) => {
    if (!error.reason) throw error;
    return undefined;
  });
  return fields && new RecordReader(kind, [fromFields(fields)]).read().record;
}

describe('any document', () => {
  it('gives a record or a reason, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(node, fc.jsonValue(), fc.array(node)), async (value) => {
        for (const kind of KINDS) await recordOf(JSON.stringify(value), kind);
      }),
      { numRuns: 300 },
    );
  }).timeout(30_000);

  it('may be any text', async () => {
    const calendar = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            'BEGIN:VEVENT',
            'END:VEVENT',
            'DTSTART;VALUE=DATE:20310303',
            'DTSTART;TZID=;:x',
            'SUMMARY:a\\',
            'LOCATION:,,',
          ),
        ),
      )
      .map((lines) => ['BEGIN:VCALENDAR', ...lines].join('\r\n'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), calendar), async (text) => {
        for (const kind of KINDS) await recordOf(text, kind);
      }),
      { numRuns: 500 },
    );
  }).timeout(30_000);

  for (const part of ['<a', '<br', '</p', '<!', '<script ', '<style>', '</script', '&lt;a', '&#x', '<a "']) {
    it(`costs no more than its length, though it is made of ${part}`, async () => {
      const time = async (text: string): Promise<number> => {
        const start = performance.now();
        await recordOf(JSON.stringify({ '@type': 'WebPage', name: 'A', description: text }), FACTSHEET);
        return performance.now() - start;
      };
      const length = 300_000;
      await time('a'.repeat(length));
      const plain = await time('a'.repeat(length));
      // Where each sign is looked at again for every other one, this is some 10,000 times as long.
      expect(await time(part.repeat(length / part.length))).to.be.below(500 * Math.max(plain, 1));
    }).timeout(60_000);
  }

  it('never makes an unsafe link, a script, a style or a hidden direction', async () => {
    await fc.assert(
      fc.asyncProperty(node, async (value) => {
        for (const tag of TAGS) {
          const element = document.createElement(tag);
          const script = document.createElement('script');
          script.type = 'application/ld+json';
          script.textContent = JSON.stringify(value);
          element.append(script);
          await show(element);
          const root = element.shadowRoot!;
          for (const link of root.querySelectorAll('a[href],img[src]')) {
            const address = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', document.baseURI);
            expect(address.protocol).to.match(/^https?:$/);
            expect(address.username + address.password).to.equal('');
          }
          expect(root.querySelector('script,style,iframe,object,[style],[onerror],[onclick]')).to.equal(null);
          expect(root.textContent).not.to.match(/[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/);
          element.remove();
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});

describe('any attribute', () => {
  it('may be any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TAGS),
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE)), { minLength: 1 }),
        async (tag, values) => {
          const element = document.createElement(tag);
          const names = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
          // A feed of any address is another test's.
          names
            .filter((name) => name !== 'src')
            .forEach((name, index) => element.setAttribute(name, values[index % values.length]!));
          await show(element);
          const root = element.shadowRoot!;
          expect(root.querySelector('.box')).not.to.equal(null);
          expect(root.textContent).not.to.match(/[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/);
          for (const link of root.querySelectorAll('a[href]'))
            expect((link as HTMLAnchorElement).protocol).to.match(/^https?:$/);
          element.remove();
        },
      ),
      { numRuns: 100 },
    );
  }).timeout(60_000);
});
