import { expect } from '@open-wc/testing';
import { elementFrom, readCourse, readFactsheet, readQuotation } from '../helpers/reading.js';
import type { Course } from '../../src/content/course.js';
import type { RichText } from '../../src/core/rich-text.js';

function course(children: string, attributes = ''): Course {
  return readCourse(elementFrom(`<course-card ${attributes}>${children}</course-card>`)).record;
}

/** The words, a line a block. */
const plain = (text?: RichText): string =>
  [...(text?.children.length ? text.children : [text!])].map(({ textContent }) => textContent).join('\n');
const items = (list: readonly RichText[] = []): string[] => list.map(({ textContent }) => textContent);

describe('what is read from an element', () => {
  it('is the attribute where a child says something else', () => {
    const read = course(
      '<h3>The heading of a child</h3><time slot="start" datetime="2030-01-01"></time><ul slot="topics"><li>child</li></ul><p>Child.</p>',
      'heading="The heading of the attribute" start="2031-03-03" topics="one | two" summary="Attribute."',
    );
    expect(read.heading).to.equal('The heading of the attribute');
    expect(read.start).to.equal('2031-03-03');
    expect(items(read.topics)).to.deep.equal(['one', 'two']);
    expect(plain(read.summary)).to.equal('Attribute.');
  });

  it('is the child where the attribute is empty or not valid', () => {
    const child = '<time slot="start" datetime="2030-01-01">1 January</time>';
    expect(course(child, 'start=""').start).to.equal('2030-01-01');
    expect(course(child, 'start="13.5.2019"').start).to.equal('2030-01-01');
  });

  it('is a switch that is off, and a word in capitals, as page builders write them', () => {
    const read = course('', 'ongoing="false" image-decorative="true" status="Cancelled" country="uz"');
    expect(read).to.include({ imageDecorative: true, status: 'cancelled', country: 'UZ' });
    expect(read).not.to.have.property('ongoing');
  });

  it('is the same in a property that a developer sets', () => {
    const element = elementFrom('<course-card></course-card>') as HTMLElementTagNameMap['course-card'];
    Object.assign(element, { heading: 'Interviewing witnesses', seriesNumber: 3, organizer: null });
    const { record } = readCourse(element);
    expect(record).to.include({ heading: 'Interviewing witnesses', seriesNumber: 3 });
    expect(record).not.to.have.property('organizer');
  });
});

describe('a list', () => {
  it('is parted by bars in an attribute; spaces and empty parts leave nothing', () => {
    expect(items(course('', 'topics=" one |two||  three | "').topics)).to.deep.equal(['one', 'two', 'three']);
    expect(course('', 'topics=" | "').topics).to.equal(undefined);
  });

  it('is a list of the page, in order, with its emphasis and links', () => {
    const { topics } = course(
      '<ol slot="topics"><li>one <em>a</em></li><li></li><li><a href="https://example.org/">two</a></li></ol>',
    );
    expect(items(topics)).to.deep.equal(['one a', 'two']);
    expect(topics!.map(({ innerHTML }) => innerHTML).join()).to.equal(
      'one <em>a</em>,<a href="https://example.org/" rel="noreferrer">two</a>',
    );
  });

  it('may be text with bars in a child, or a child an item', () => {
    expect(items(course('<p slot="topics">one | two</p>').topics)).to.deep.equal(['one', 'two']);
    expect(items(course('<p slot="topics">one</p><p slot="topics">two</p>').topics)).to.deep.equal(['one', 'two']);
  });
});

describe('a child with a slot', () => {
  it('stands for what a machine reads in it: time, link, picture, data', () => {
    const read = course(`
      <time slot="start" datetime="2031-03-03">3 March</time>
      <p slot="end">until <time datetime="2031-03-05">the 5th</time></p>
      <a slot="register-url" href="https://example.org/r">Register</a>
      <p slot="details-url"><a href="/details">Details</a></p>
      <figure slot="image"><img src="/a.jpg" alt="A room." srcset="/a.jpg 1x"><figcaption><small>Me</small></figcaption></figure>
      <data slot="series-number" value="3">third</data>`);
    expect(read).to.deep.include({
      start: '2031-03-03',
      end: '2031-03-05',
      registerUrl: 'https://example.org/r',
      detailsUrl: '/details',
      image: '/a.jpg',
      imageAlt: 'A room.',
      imageSrcset: '/a.jpg 1x',
      imageCredit: 'Me',
      seriesNumber: 3,
    });
  });

  it('stands for its words where it has nothing for machines', () => {
    expect(course('<p slot="city">  Tash\n kent </p>').city).to.equal('Tash kent');
    expect(course('<time slot="start">2031-03-03</time>').start).to.equal('2031-03-03');
  });

  it('may be the heading, and the words that need no slot', () => {
    const read = course('<h3>Another</h3><p slot="heading">The heading of a child</p><p slot="summary">Child.</p>');
    expect(read.heading).to.equal('The heading of a child');
    expect(plain(read.summary)).to.equal('Child.');
  });

  it('turns a switch on by being there', () => {
    expect(course('<span slot="ongoing"></span>').ongoing).to.equal(true);
  });

  it('may lead to no unsafe address', () => {
    for (const href of ['javascript:x()', 'java\tscript:x()', 'data:text/html,x', 'https://a:b@example.org/']) {
      const read = course(`<a slot="register-url" href="${href}">A</a><a slot="details-url" href="${href}">B</a>`);
      expect(read, href).not.to.have.any.keys('registerUrl', 'detailsUrl');
    }
  });
});

describe('the debris of a content management system', () => {
  it('may be elements of other makers, which hide nothing and keep their language', () => {
    const read = course(
      `<ion-card><time slot="start" datetime="2031-03-03"></time></ion-card>
      <ul slot="topics"><li>one</li></ul><ion-text lang="uz" slot="how-to-register"><p>Xat bilan.</p></ion-text>`,
    );
    expect(read.start).to.equal('2031-03-03');
    expect(read.howToRegister!.innerHTML).to.equal('<p lang="uz">Xat bilan.</p>');
  });

  it('is shrugged at: empty paragraphs, breaks, paragraphs around everything', () => {
    const read = course(
      `<p></p><p><h3>Interviewing witnesses</h3></p><br>
      <p><time slot="start" datetime="2031-03-03">3 March</time><br></p>
      <p>First words.</p><p>&nbsp;</p><p>Second words.</p>
      <ul slot="topics"><br><li>one</li><br><li>two</li><p></p></ul><p></p>`,
    );
    expect(read).to.include({ heading: 'Interviewing witnesses', start: '2031-03-03' });
    expect(plain(read.summary)).to.equal('First words.\nSecond words.');
    expect(items(read.topics)).to.deep.equal(['one', 'two']);
  });

  it('does not swallow the words: a box around all children', () => {
    const read = course(
      '<div class="wp-block-group"><h3>Interviewing witnesses</h3><p>The words of the course.</p></div>',
    );
    expect(read.heading).to.equal('Interviewing witnesses');
    expect(plain(read.summary)).to.equal('The words of the course.');
  });

  it('does not swallow the words of a quotation beside a slotted child in one box', () => {
    const { record } = readQuotation(
      elementFrom(
        '<speaker-quote><div><p>Listen first.</p><p slot="original" lang="uz">Avval tingla.</p></div></speaker-quote>',
      ),
    );
    expect(plain(record.text)).to.equal('Listen first.');
    expect(plain(record.original)).to.equal('Avval tingla.');
  });

  it('does not mix a fallback into the words', () => {
    expect(plain(course('<p slot="fallback">13–17 May</p><p>Words.</p>').summary)).to.equal('Words.');
  });

  it('wraps items in paragraphs, too', () => {
    const { record } = readFactsheet(
      elementFrom(`<awareness-factsheet><p><ul slot="statistics"><li data-year="2022" data-scope="detected victims"
        data-source-url="https://example.org/"><p>51 of 100</p></li></ul></p></awareness-factsheet>`),
    );
    expect(record.statistics).to.have.length(1);
    expect(plain(record.statistics?.[0]?.text)).to.equal('51 of 100');
  });
});

describe('a child that has no place', () => {
  const COURSE = 'heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Academy"';
  const toldOf = (children: string): string[] =>
    readCourse(elementFrom(`<course-card ${COURSE}>${children}</course-card>`)).problems.filter((problem) =>
      problem.includes('this is not shown'),
    );

  for (const [children, where] of [
    ['<ul slot="topic"><li>one</li></ul>', 'slot="topic": There is no such slot'],
    ['<p slot="">one</p>', 'slot="": There is no such slot'],
    ['<p>Words</p><p><img src="/room.jpg" alt="A room"></p>', 'img="/room.jpg": Pictures, films and frames'],
    ['<p>Words</p><iframe src="/film.html"></iframe>', 'iframe="/film.html": Pictures, films and frames'],
  ] as const) {
    it(`is told of: ${children}`, () => {
      const told = toldOf(children);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(new RegExp(`^${where}`));
    });
  }

  for (const children of [
    '<h3>Interviewing witnesses</h3><p>Words</p><ul slot="topics"><li>one</li></ul>',
    '<p slot="how-to-register">Write</p><time slot="start" datetime="2031-03-03"></time>',
    '<img slot="image" src="/room.jpg" alt="A room" data-credit="A">',
    '<script type="application/ld+json">{}</script><noscript>Words</noscript>',
  ]) {
    it(`is none of these: ${children}`, () => expect(toldOf(children)).to.deep.equal([]));
  }
});

describe('words that must not be lost', () => {
  it('of a link in a field of text: its words, not its address', () => {
    const read = course(
      '<p slot="organizer"><a href="https://osce.org/">OSCE</a></p><p slot="audience">Officers, see <a href="/w">who</a></p>',
    );
    expect(read).to.include({ organizer: 'OSCE', audience: 'Officers, see who' });
  });

  it('of two blocks or lines in one field', () => {
    expect(course('<div slot="audience"><p>Police</p><p>Judges</p></div>').audience).to.equal('Police Judges');
    expect(course('<h3>Line one<br>line two</h3>').heading).to.equal('Line one line two');
  });

  it('of a second heading, and of the first that has words', () => {
    const read = course('<h2>&nbsp;</h2><h2>Real title</h2><p>A</p><h3>Before you come</h3><p>B</p>');
    expect(read.heading).to.equal('Real title');
    expect(plain(read.summary)).to.equal('A\nBefore you come\nB');
  });

  it('beside a list, and around one in an item', () => {
    expect(items(course('<div slot="topics"><p>Lead</p><ul><li>one</li></ul><p>Tail</p></div>').topics)).to.deep.equal([
      'Lead',
      'one',
      'Tail',
    ]);
    expect(items(course('<ul><li slot="topics">Outer<ul><li>inner</li></ul></li></ul>').topics)[0]).to.match(
      /^Outer\s+inner/,
    );
  });

  it('of paragraphs out of which a slotted child was taken: they stay two', () => {
    expect(
      plain(course('<p>First<b slot="venue">House</b></p><p>Second<b slot="developer">Dev</b></p>').summary),
    ).to.equal('First\nSecond');
  });

  it('of a wrapper’s language', () => {
    const { record } = readQuotation(
      elementFrom('<speaker-quote lang="en"><div lang="ru"><p>Текст</p></div></speaker-quote>'),
    );
    expect(record.text!.querySelector('p')!.lang).to.equal('ru');
    const { record: sheet } = readFactsheet(
      elementFrom('<awareness-factsheet><ul slot="signs" lang="fr"><li>Signe</li></ul></awareness-factsheet>'),
    );
    expect(sheet.signs![0]!.lang).to.equal('fr');
  });

  it('of a widget in a widget: they are that one’s', () => {
    const { record } = readFactsheet(
      elementFrom(
        '<awareness-factsheet><speaker-quote><p slot="do">x</p></speaker-quote><ul slot="signs"><li>y</li></ul></awareness-factsheet>',
      ),
    );
    expect(record).not.to.have.property('do');
    expect(record.signs).to.have.length(1);
  });

  it('of a switch that stands without a value', () => {
    expect(course('<img slot="image" src="/a.jpg" alt="" data-decorative data-credit="Me">').imageDecorative).to.equal(
      true,
    );
    expect(course('<img slot="image" src="/a.jpg" alt="" data-decorative="false">').imageDecorative).not.to.equal(true);
  });
});
