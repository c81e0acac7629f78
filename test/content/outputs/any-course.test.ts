import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { COURSE } from '../../../src/content/course.js';
import { toCalendar } from '../../../src/content/outputs/icalendar.js';
import { write } from '../../../src/content/outputs/write.js';
import { RecordReader } from '../../../src/content/read.js';
import { fromAttributes } from '../../../src/content/sources/attributes.js';
import type { Course } from '../../../src/content/course.js';

/** What ends a line, a value, a parameter or a script in one of the two formats. */
const PIECES = [
  '\r\n',
  '\n',
  '\u2028',
  '\u0085',
  '\\',
  '\\n',
  ';',
  ',',
  ':',
  '"',
  'END:VEVENT',
  'RRULE:x',
  '</script',
  '<!--',
  'Ў',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1 }).map((pieces) => pieces.join('')),
);

/** Records as attributes give them; what is attacked is whatever is not a date. */
const course = fc
  .record({ heading: anyText, city: anyText, venue: anyText, uid: anyText, summary: anyText, organizer: anyText })
  .map((texts) => {
    const values = {
      ...texts,
      start: '2031-03-03',
      detailsUrl: `/x?${texts.uid}`,
      topics: texts.heading,
      jsonLd: true,
    };
    return new RecordReader(COURSE, [fromAttributes(values)]).read().record as Course;
  })
  .filter(({ heading, city, organizer }) => Boolean(heading && city && organizer));

const NAMES = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'description', 'url', 'status'];

describe('a course of any text', () => {
  it('is a calendar that others read, with what was put in and nothing else', () => {
    fc.assert(
      fc.property(course, (record) => {
        const file = toCalendar(record, 0)!;
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        const calendar = new ICAL.Component(ICAL.parse(file) as unknown as string);
        expect(calendar.getAllSubcomponents()).to.have.length(1);
        const event = calendar.getFirstSubcomponent('vevent')!;
        expect(NAMES).to.include.members(event.getAllProperties().map(({ name }) => name));
        const { heading, venue, city } = record;
        expect(event.getFirstPropertyValue('summary')).to.equal(heading!.replace(/[\u2028\u2029]/g, '\n'));
        const place = [venue, city].filter(Boolean).join(', ');
        expect(event.getFirstPropertyValue('location')).to.equal(place.replace(/[\u2028\u2029]/g, '\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('is JSON-LD that parses, says what was put in, and never ends its script', () => {
    const host = document.createElement('div');
    document.body.append(host);
    fc.assert(
      fc.property(course, (record) => {
        write(host, 'course', record);
        const [script, ...others] = host.children;
        expect(others).to.deep.equal([]);
        expect(script!.textContent).not.to.contain('<');
        expect(JSON.parse(script!.textContent)).to.include({ name: record.heading });
        // As a page that is saved has it.
        const saved = new DOMParser().parseFromString(host.outerHTML, 'text/html');
        expect(saved.querySelector('div')?.children).to.have.length(1);
        expect(saved.querySelector('script')?.textContent).to.equal(script!.textContent.replaceAll('\0', ''));
      }),
      { numRuns: 300 },
    );
    write(host, 'course', undefined);
    expect(host.children).to.have.length(0);
    host.remove();
  });
});
