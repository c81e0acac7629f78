import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { COURSE } from '../../src/content/course.js';
import { FACTSHEET } from '../../src/content/factsheet.js';
import { GALLERY } from '../../src/content/gallery.js';
import { QUOTATION } from '../../src/content/quotation.js';
import { RecordReader } from '../../src/content/read.js';
import { fromAttributes } from '../../src/content/sources/attributes.js';
import { copyBlocks } from '../../src/core/rich-text.js';
import type { Kind } from '../../src/content/read.js';

const KINDS: readonly Kind[] = [COURSE, QUOTATION, GALLERY, FACTSHEET];

/** Pieces that mean something to one of the rules, so that what is put together comes near to being right. */
const PIECES = [
  ...['javascript:', 'data:', 'https://', '//', '\\', '@', '%', '#', '?', ':', 'example.org', 'alert(1)'],
  ...[
    ' ',
    '\t',
    '\r\n',
    '\0',
    '\u0001',
    '\u00a0',
    '\u2003',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u2067',
  ],
  ...['2031-03-03', 'T09:00', '09:00', 'UZ', 'en', 'Europe/Berlin', '1', '|', ',', ';', '<b>', '"', '__proto__'],
];

/** Any text: of any characters, half ones too, or of such pieces. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
);

const HIDDEN = /[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/u;

const read = (kind: Kind, values: object): ReturnType<RecordReader['read']> =>
  new RecordReader(kind, [fromAttributes(values)]).read();

const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return value instanceof Element ? [value.textContent] : [String(value)];
};

describe('any text in the attributes', () => {
  const attributes = fc
    .constantFrom(...KINDS)
    .chain((kind) =>
      fc
        .record(Object.fromEntries(Object.keys(kind.fields).map((name) => [name, anyText])), { requiredKeys: [] })
        .map((values) => [kind, values] as const),
    );

  it('gives a record, and of each field at most one finding', () => {
    fc.assert(
      fc.property(attributes, ([kind, values]) => {
        const names = read(kind, values).findings.map(({ name }) => name);
        expect(new Set(names).size).to.equal(names.length);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no control and no hidden character in what is shown', () => {
    fc.assert(
      fc.property(attributes, ([kind, values]) => {
        for (const [name, value] of Object.entries(read(kind, values).record)) {
          const { shape } = kind.fields[name]!;
          if (shape === 'text') expect(value, name).not.to.match(/\p{Cc}| {2}|^ | $/u);
          if (shape !== 'value') for (const words of wordsOf(value)) expect(words, name).not.to.match(HIDDEN);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same record again of the record that it gave', () => {
    fc.assert(
      fc.property(attributes, ([kind, values]) => {
        const { record } = read(kind, values);
        const plain = Object.entries(record).filter(([, value]) => typeof value === 'string');
        const again = read(kind, { ...values, ...Object.fromEntries(plain) }).record;
        for (const [name, value] of plain) expect(again[name], name).to.equal(value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text as the address of a link', () => {
  it('gives a link that a browser can follow safely, or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const link = Object.assign(document.createElement('a'), { textContent: 'Words' });
        link.setAttribute('href', text);
        for (const made of copyBlocks([link]).querySelectorAll<HTMLAnchorElement>('a[href]')) {
          expect(made.protocol).to.match(/^https?:$/);
          expect(made.username + made.password).to.equal('');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
