import { expect } from '@open-wc/testing';
import { COURSE } from '../../../src/content/course.js';
import { fromFields } from '../../../src/content/data/fields.js';
import { interpret } from '../../../src/content/data/interpret.js';
import { GALLERY } from '../../../src/content/gallery.js';
import { toJsonLd } from '../../../src/content/outputs/json-ld.js';
import { QUOTATION } from '../../../src/content/quotation.js';
import { RecordReader } from '../../../src/content/read.js';
import { elementFrom, readCourse, readGallery, readQuotation } from '../../helpers/reading.js';
import type { Kind } from '../../../src/content/read.js';

/** A record as plain values: nodes by their words. */
function plain(value: unknown): unknown {
  if (value instanceof Element)
    return [...(value.querySelectorAll('p').length ? value.querySelectorAll('p') : [value])]
      .map(({ textContent }) => textContent)
      .join('\n');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

/** What another widget makes of what is written. */
async function readAgain(kind: Kind, record: object): Promise<unknown> {
  const written = toJsonLd(kind.name, record);
  expect(written).to.be.an('object');
  const fields = await interpret(JSON.stringify(written), kind.name);
  return plain(new RecordReader(kind, [fromFields(fields)]).read().record);
}

describe('what a widget writes', () => {
  for (const attributes of [
    'start="2031-03-03" end="2031-03-07" city="Tashkent" country="UZ" venue="Academy" mode="onsite"',
    'start="2031-03-03T09:00" end="2031-03-07T17:00" time-zone="Asia/Tashkent" city="Tashkent"',
    'start="2031-03-03" end="2031-03-07" daily-start="09:00" daily-end="17:00" time-zone="Europe/Berlin" city="Berlin"',
    'start="2031-03-03" end="2031-03-05" daily-start="22:00" daily-end="02:00" time-zone="Europe/Berlin" city="Berlin"',
    'start="2031-03-03" city="Tashkent" status="rescheduled" previous-start="2031-01-13"',
    'start="2031-03-03" mode="online"',
    'ongoing city="Tashkent" mode="mixed"',
    'start="2031-03-03" city="Tashkent" cost="free" register-url="https://www.example.org/r" register-deadline="2031-02-14"',
    'start="2031-03-03" city="Tashkent" cost="fee" fee-info="120 USD, with lunch" registration="closed" register-url="https://www.example.org/r"',
    'start="2031-03-03" city="Tashkent" topics="one | two" instructors="A | B" audience="Police" series-number="3" course-languages="ru uz" credential="Certificate" developer="Consultancy" organizer-url="https://www.example.org/" uid="a@b" source-url="https://www.example.org/s" image="https://www.example.org/a.jpg" image-alt="A room." image-credit="Me"',
  ]) {
    it(`another reads to the same course: ${attributes.slice(0, 60)}`, async () => {
      const { record } = readCourse(
        elementFrom(
          `<course-card heading="Interviewing witnesses" organizer="Academy" details-url="https://www.example.org/d" ${attributes}><p>First.</p><p>Second &lt;b&gt;.</p></course-card>`,
        ),
      );
      const { summary, ...rest } = plain(record) as Record<string, unknown>;
      const again = (await readAgain(COURSE, record)) as Record<string, unknown>;
      // An event is held in its status until it says otherwise; an online one is online.
      expect(again).to.deep.include(rest);
      expect(String(again['summary'])).to.match(/^First\.\n/);
      expect(summary).to.equal('First.\nSecond <b>.');
    });
  }

  it('another reads to the same quotation', async () => {
    const { record } = readQuotation(
      elementFrom(`<speaker-quote speaker="Example Trainer" speaker-role="Head" organization="Foundation" occasion="opening"
        date="2031-03-03" translator="Translator" source-url="https://www.example.org/q"
        portrait="https://www.example.org/p.jpg" portrait-credit="Me"><p>Listen first.</p>
        <p slot="original" lang="uz">Avval tingla.</p></speaker-quote>`),
    );
    expect(await readAgain(QUOTATION, record)).to.deep.equal(plain(record));
  });

  it('another reads to the same gallery', async () => {
    const { record } = readGallery(
      elementFrom(`<event-gallery heading="Photos"><figure data-credit="Me" data-people="none" data-date="2031-03-03"
        data-licence="https://creativecommons.org/licenses/by/4.0/" data-copyright="© Org">
        <img src="https://www.example.org/a.jpg" alt="A room." width="3" height="2"><figcaption>The room</figcaption></figure>
        <a href="https://www.example.org/b-large.jpg">
          <img src="https://www.example.org/b.jpg" alt="B." width="3" height="2" data-credit="Me" data-people="consented"></a>
      </event-gallery>`),
    );
    expect(await readAgain(GALLERY, record)).to.deep.equal(plain(record));
  });

  it('lets no words run together where a line ends', () => {
    const { record: course } = readCourse(
      elementFrom(`<course-card heading="Interviewing witnesses" organizer="Academy" start="2031-03-03" city="Tashkent">
        <p>Line one<br>Line two</p><p slot="instructors">Jane Doe<br>John Roe</p>
        <ul slot="topics"><li>New<br>forms</li></ul></course-card>`),
    );
    expect(toJsonLd('course', course)).to.deep.include({
      description: 'Line one\nLine two',
      performer: [{ '@type': 'Person', name: 'Jane Doe, John Roe' }],
      about: [{ '@type': 'Thing', name: 'New forms' }],
    });
    const { record: quotation } = readQuotation(
      elementFrom('<speaker-quote speaker="Example Trainer"><p>Line one<br>Line two</p></speaker-quote>'),
    );
    expect(toJsonLd('quotation', quotation)).to.include({ text: 'Line one\nLine two' });
    const { record: gallery } = readGallery(
      elementFrom(`<event-gallery><figure><img src="https://www.example.org/a.jpg" alt="A room." width="3" height="2">
        <figcaption>The room<br>before noon</figcaption></figure></event-gallery>`),
    );
    expect(JSON.stringify(toJsonLd('gallery', gallery))).to.contain('"caption":"The room before noon"');
  });

  it('is nothing where it would be incomplete', () => {
    const whole = { heading: 'Interviewing witnesses', organizer: 'Academy', start: '2031-03-03', city: 'Tashkent' };
    expect(toJsonLd('course', whole)).to.be.an('object');
    for (const [lacking, reason] of [
      [{ city: undefined }, 'it has no place'],
      [{ start: undefined }, 'it has no start'],
      [{ heading: undefined }, 'it has no heading or no organizer'],
      [{ registration: 'invitation' }, 'it is by invitation only'],
    ] as const) {
      expect(toJsonLd('course', { ...whole, ...lacking })).to.equal(reason);
    }
    expect(toJsonLd('quotation', { speaker: 'A' })).to.equal('it has no words or no speaker');
    expect(toJsonLd('gallery', {})).to.equal('it has no photos');
  });

  it('names the page as search engines know it', () => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://www.example.org/page',
    });
    document.head.append(link);
    const written = toJsonLd('course', { heading: 'A', organizer: 'B', start: '2031-03-03', city: 'C' });
    link.remove();
    expect(written).to.include({ url: 'https://www.example.org/page' });
  });
});
