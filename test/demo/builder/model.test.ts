import { expect } from '@open-wc/testing';
import documented from '../../../src/embed/documented.json' with { type: 'json' };
import left from '../../../src/embed/what-is-left.json' with { type: 'json' };
import wordpress from '../../cms/wordpress.json' with { type: 'json' };
import { check, isNear } from '../../../demo/builder/model/check.js';
import { notesOn } from '../../../demo/builder/model/advice.js';
import { controlOf } from '../../../demo/builder/model/describe.js';
import { kindOf } from '../../../demo/builder/model/draft.js';
import { groupsOf } from '../../../demo/builder/model/groups.js';
import { baseOf, isLocal, policyLines, scriptLines } from '../../../demo/builder/model/host.js';
import { fromFragment, toFragment } from '../../../demo/builder/model/link.js';
import { findMistakes } from '../../../demo/builder/model/problems.js';
import { findSystem, SYSTEMS } from '../../../demo/builder/model/systems.js';
import { HELPLINE_FIELDS } from '../../../src/content/factsheet.js';
import { TAGS } from '../../helpers/examples.js';
import type { Draft } from '../../../demo/builder/model/draft.js';

const BASE = 'https://widgets.example.org/0.1.0/';
const HOST = { base: BASE, version: '0.1.0', hashes: { 'awareness-widgets.js': 'sha384-a' } };

describe('a field of the form', () => {
  const controls = (tag: (typeof TAGS)[number], ...names: string[]): string[] =>
    names.map((name) => controlOf(kindOf(tag).fields[name]!));

  it('is asked for as its rule takes it', () => {
    expect(controls('course-card', 'heading', 'summary', 'start', 'dailyStart', 'seriesNumber')).to.deep.equal([
      'text',
      'prose',
      'moment',
      'time',
      'number',
    ]);
    expect(controls('course-card', 'status', 'topics', 'registerUrl', 'ongoing', 'audience')).to.deep.equal([
      'choice',
      'list',
      'address',
      'flag',
      'long',
    ]);
    expect(controls('course-card', 'country', 'timeZone', 'courseLanguages')).to.deep.equal([
      'country',
      'zone',
      'languages',
    ]);
    expect(
      controls('awareness-factsheet', 'reviewed', 'definitionSource', 'helplines', 'emergencyNumber'),
    ).to.deep.equal(['day', 'line', 'items', 'text']);
    expect(
      [HELPLINE_FIELDS.number, HELPLINE_FIELDS.verified, HELPLINE_FIELDS.cost].map((field) => controlOf(field)),
    ).to.deep.equal(['text', 'day', 'choice']);
  });

  for (const tag of TAGS) {
    it(`stands in one group of ${tag}, as every other`, () => {
      const grouped = groupsOf(tag).flatMap(({ fields }) => fields);
      expect([...grouped].sort()).to.deep.equal(Object.keys(kindOf(tag).fields).sort());
    });
  }

  it('has the mistakes that the widget would tell of', () => {
    const values = { heading: 'Interviewing witnesses', start: '2031-03-03', end: '2031-03-01', city: 'Tashkent' };
    const found = findMistakes({ tag: 'course-card', language: '', values }).map(
      ({ field, text }) => `${field}: ${text}`,
    );
    expect(found).to.deep.equal([
      'end: End date 2031-03-01 is before the start date 2031-03-03.',
      'organizer: Say who organizes the course.',
    ]);
  });

  it('knows that an address holds no photos', () => {
    const draft: Draft = {
      tag: 'event-gallery',
      language: '',
      values: {
        heading: 'A',
        photos: [{ src: '/a.jpg', alt: 'A room', credit: 'B', people: 'none', width: '3', height: '2' }],
      },
    };
    expect(findMistakes(draft)).to.deep.equal([]);
    expect(findMistakes(draft, 'frame').map(({ field }) => field)).to.deep.equal(['photos']);
    expect(
      notesOn('frame', draft, HOST)
        .filter(({ isGrave }) => isGrave)
        .map(({ text }) => text)
        .join(),
    ).to.contain('not shown: Photos');
  });

  it('does not ask for what a feed brings', () => {
    expect(findMistakes({ tag: 'course-card', language: '', values: { src: '/courses.json' } })).to.deep.equal([]);
  });

  it('of a thing in a list is told apart by its number', () => {
    const values = { photos: [{ src: 'https://www.example.org/a.jpg' }, {}] };
    const fields = findMistakes({ tag: 'event-gallery', language: '', values }).map(({ field }) => field);
    expect(fields).to.include('photos 1: alt');
  });
});

describe('the systems', () => {
  const measured: Readonly<Record<string, unknown>> = {
    'test/cms/wordpress.json': wordpress,
    'src/embed/what-is-left.json': left,
  };
  const THROUGH: Readonly<Record<string, RegExp>> = {
    tag: /^(kept|tag)$/,
    placeholder: /^(kept|only its link kept|placeholder|link)$/,
  };

  for (const { id, door, tried, documented: line } of SYSTEMS.filter(({ tried: a, documented: b }) => a ?? b)) {
    it(`let through what is made for them: ${id}`, () => {
      if (line !== undefined) {
        const { way } = documented.find(({ system }) => system === line)!;
        // A placeholder of which a link is left is a way, too.
        expect(way).to.match(door === 'placeholder' ? /^(placeholder|link)/ : new RegExp(`^${door}`));
      }
      if (!tried) return;
      const [file = '', ...path] = tried;
      const ways = path.reduce((value, key) => (value as Record<string, unknown>)[key], measured[file]) as Record<
        string,
        string
      >;
      expect(ways[door]).to.match(THROUGH[door]!);
    });
  }

  it('begin with the one that most people need', () => {
    expect(SYSTEMS[0]).to.include({ id: 'unknown', door: 'placeholder' });
    expect(findSystem('no such').id).to.equal('unknown');
  });
});

describe('the scripts', () => {
  it('are beside the builder, under their exact version', () => {
    expect(baseOf('https://a.example/w/0.1.0/builder/#x', '0.1.0')).to.equal('https://a.example/w/0.1.0/');
    expect(baseOf('https://a.example/w/v0/builder/index.html', '0.1.0')).to.equal('https://a.example/w/0.1.0/');
    expect(baseOf('https://a.example/dist/cdn/builder/', '0.1.0')).to.equal('https://a.example/dist/cdn/');
  });

  it('have an integrity where the build knows it', () => {
    expect(scriptLines(HOST)).to.equal(
      `<link rel="stylesheet" href="${BASE}awareness-widgets.css" crossorigin>\n<script type="module" src="${BASE}awareness-widgets.js" integrity="sha384-a" crossorigin></script>`,
    );
  });

  it('say when they are on this computer alone', () => {
    for (const base of ['http://127.0.0.1:8000/dist/', 'http://localhost/', 'file:///a/', 'nonsense'])
      expect(isLocal(base), base).to.equal(true);
    expect(isLocal(BASE)).to.equal(false);
  });

  it('need these sites allowed, and no more', () => {
    const none = { pictures: [], feeds: [] };
    expect(policyLines('frame', HOST, none)).to.equal('frame-src https://widgets.example.org');
    const lines = policyLines('tag', HOST, {
      pictures: ['https://pictures.example.org/a.jpg', '/b.jpg'],
      feeds: ['https://feeds.example.org/c.json'],
    });
    expect(lines).to.contain("img-src https://widgets.example.org https://pictures.example.org 'self';");
    expect(lines).to.contain('connect-src https://widgets.example.org https://feeds.example.org');
    expect(policyLines('tag', HOST, none)).not.to.contain('connect-src');
  });
});

describe('a link to a filled form', () => {
  it('opens it again', () => {
    const place = {
      tag: 'event-gallery',
      language: 'uz-Cyrl',
      system: 'wix',
      values: { heading: 'Ўқув “курси” 🎓', photos: [{ src: 'a.jpg' }], jsonLd: true },
    } as const;
    expect(fromFragment(toFragment(place))).to.deep.equal(place);
  });

  for (const fragment of [
    '',
    '#',
    '#main',
    '#%%%',
    '#e30',
    `#${btoa('{"tag":"script","values":{}}')}`,
    `#${btoa('[]')}`,
    `#${btoa('null')}`,
  ]) {
    it(`is nothing in “${fragment}”`, () => expect(fromFragment(fragment)).to.equal(undefined));
  }

  it('gives no form what no form holds', () => {
    const values = { heading: { a: 1 }, start: 5, topics: ['a', 3], city: 'Tashkent', photos: [{ src: 1 }] };
    expect(
      fromFragment(toFragment({ tag: 'course-card', language: '', system: '', values } as never))?.values,
    ).to.deep.equal({ city: 'Tashkent', topics: ['a'] });
  });
});

describe('“Check my snippet”', () => {
  const notes = (html: string, made?: Draft): string[] => {
    const found = check(html, made, HOST);
    return [...found.notes, ...found.reports.flatMap((report) => report.notes)];
  };
  const COURSE =
    '<course-card heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Police Academy">';

  it('says nothing of nothing', () => expect(check('  ', undefined, HOST)).to.deep.equal({ notes: [], reports: [] }));

  for (const [what, html, said] of [
    ['that the tag has come through', COURSE, 'The tag has come through.'],
    ['that the script is elsewhere', COURSE, 'The script is not in what you pasted.'],
    [
      'that the snippet became text',
      '<p>&lt;course-card heading="A"&gt;&lt;/course-card&gt;</p>',
      'Your system shows the snippet as text',
    ],
    [
      'that quotation marks were made beautiful',
      '<course-card heading=”Witnesses”></course-card>',
      'typographic quotation marks',
    ],
    [
      'that an attribute is misspelt',
      '<course-card organiser="Police Academy"></course-card>',
      'Do you mean organizer?',
    ],
    [
      'that an attribute is nobody’s',
      '<course-card flavour="mint"></course-card>',
      'flavour is not known to <course-card>, so it says nothing.',
    ],
    ['that all is gone', '<p>Interviewing witnesses</p>', 'Nothing of a widget is left'],
    ['that attributes are gone', '<div data-heading="Interviewing witnesses"></div>', 'has lost its class'],
    [
      'that only the link is left',
      `<p><a href="${BASE}embed/course-card.html?heading=A">A</a></p>`,
      'Only the link has come through',
    ],
    [
      'that the link leads elsewhere',
      '<p><a href="https://other.example/embed/course-card.html?heading=A">A</a></p>',
      'data-embed-bases',
    ],
    [
      'that the link stands among words',
      `<p>See <a href="${BASE}embed/course-card.html?heading=A">A</a></p>`,
      'Other words stand in the line',
    ],
    ['that the link leads to no widget', '<a href="/embed/card.html">A</a>', 'does not lead to a page of a widget'],
  ] as const) {
    it(`says ${what}`, () => expect(notes(html).join('\n')).to.contain(said));
  }

  it('says nothing of the script where it is there', () => {
    expect(notes(`${COURSE}</course-card><script src="/awareness-widgets.js"></script>`)).to.deep.equal([
      'The tag has come through.',
    ]);
  });

  it('says what each attribute says, and what is wrong with it', () => {
    const [report] = check(COURSE.replace('2031-03-03', '3 March'), undefined, HOST).reports;
    expect(report?.lines.map(({ name, value }) => [name, value])).to.deep.include(['start', '3 March']);
    expect(report?.lines.find(({ name }) => name === 'start')?.mistakes[0]?.text).to.contain('is not a date');
  });

  it('says what the system has taken out of what was made here', () => {
    const made: Draft = {
      tag: 'course-card',
      language: '',
      values: { heading: 'Interviewing witnesses', start: '2031-03-03', topics: ['one'] },
    };
    expect(notes('<course-card heading="Interviewing witnesses"></course-card>', made).join()).to.contain(
      'Your system has taken out: start, topics.',
    );
    expect(
      notes(
        '<course-card heading="Interviewing witnesses" start="2031-03-03" topics="one"></course-card>',
        made,
      ).join(),
    ).not.to.contain('taken out');
  });

  it('takes names that are a letter apart for one', () => {
    expect(
      ['organizer/organiser', 'register-url/registerurl', 'city/citty', 'start/end', 'do/to be'].map((pair) =>
        isNear(...(pair.split('/') as [string, string])),
      ),
    ).to.deep.equal([true, true, true, false, false]);
  });
});
