import { expect } from '@open-wc/testing';
import { upgrade } from '../../src/embed/upgrade/upgrade.js';
import { toAddress, toElement, toPlaceholder } from '../../demo/content/snippet.mjs';
import { EXAMPLES, TAGS } from '../helpers/examples.js';
import { untilWarned } from '../helpers/warnings.js';
import '../../src/define.js';

const SCRIPT = 'https://widgets.example/v1/awareness-widgets.js';
const PAGE = 'https://widgets.example/v1/embed';

let place: HTMLElement;

/** What else happens ten seconds after the first widget was made. */
let forget: () => void;

before(() => {
  const wait = window.setTimeout;
  window.setTimeout = ((call: () => void, time?: number) => {
    if (time === 10_000) forget = call;
    return wait(call, time);
  }) as typeof setTimeout;
});

/** What a content system has left, with what our script makes of it. */
function open(html: string): HTMLElement {
  place.innerHTML = html;
  upgrade(place, SCRIPT);
  return place;
}

const shown = async (root: ParentNode = place): Promise<string> => {
  const widget = root.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('course-card')!;
  await widget.updateComplete;
  return widget.shadowRoot!.textContent!.replace(/\s+/g, ' ');
};

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => place.remove());

describe('a placeholder', () => {
  const DATA = `class="awareness-widget" data-widget="course-card" data-heading="Spotting the signs" data-start="2031-03-03" data-city="Tashkent" data-country="UZ" data-organizer="Example"`;

  for (const tag of ['div', 'section', 'p', 'blockquote', 'figure', 'ul', 'span']) {
    it(`becomes the widget that it stands for: ${tag}`, async () => {
      open(`<${tag} ${DATA}></${tag}>`);
      expect(place.firstElementChild!.localName).to.equal('course-card');
      expect(place.children.length).to.equal(1);
      expect(await shown()).to.match(/Spotting the signs.*3 March 2031.*Tashkent.*Example/);
    });
  }

  it('gives its children, and the slots that data-slot names', async () => {
    open(`<div ${DATA}><p>Three days of practice.</p><ul data-slot="topics"><li>Victim <b>care</b></li></ul></div>`);
    expect(await shown()).to.match(/Three days of practice\..*Victim care/);
  });

  it('keeps the picture of a figure together with its caption', () => {
    open(
      `<figure class="awareness-widget wp-block" data-widget="event-gallery"><img src="/demo/images/lectern-480.jpg" alt="A room."><figcaption>Hall</figcaption></figure>`,
    );
    const figure = place.querySelector('event-gallery > figure')!;
    expect(figure.children.length).to.equal(2);
    expect(figure.className).to.equal('');
  });

  it('speaks the language of data-lang, in its direction', async () => {
    open(`<div ${DATA} data-lang="ar"></div>`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const card = place.querySelector('course-card')!;
    expect(card.lang).to.equal('ar');
    await card.updateComplete;
    expect(getComputedStyle(card.shadowRoot!.querySelector('.box')!).direction).to.equal('rtl');
  });

  it('shows no link to its own page beside itself, and keeps it where the widget fails', async () => {
    open(
      `<div ${DATA}><p>Practice.</p><p><b><a href="${PAGE}/course-card.html?heading=A">Spotting the signs (course)</a></b></p></div>`,
    );
    expect(place.querySelector('a')!.closest('p')!.slot).to.equal('fallback');
    expect(await shown()).not.to.contain('(course)');
  });

  it('keeps its id, its other classes, its style, and whether it is hidden; takes no attribute that the widget does not know', () => {
    open(
      `<div ${DATA} id="course" class="awareness-widget alignwide" style="color:red" data-onclick="alert(1)" data-style="color:blue" data-id="7" data-class="x" data-slot="heading" onclick="alert(1)" hidden></div>`.replace(
        'class="awareness-widget" ',
        '',
      ),
    );
    const names = [...place.firstElementChild!.attributes].map(({ name, value }) => `${name}=${value}`);
    expect(names.filter((name) => /^(on|style|id|class|slot|hidden)/.test(name)).sort()).to.deep.equal([
      'class=alignwide',
      'hidden=',
      'id=course',
      'style=color: red;',
    ]);
    open(`<div ${DATA} data-style="color:blue" data-hidden></div>`);
    expect(place.firstElementChild!.getAttributeNames().filter((name) => /^(style|hidden)/.test(name))).to.deep.equal(
      [],
    );
  });

  for (const widget of ['script', 'iframe', 'img', 'event-galery', 'constructor', '', 'a b', '__proto__']) {
    it(`stays as it is where it names no widget of ours: “${widget}”`, () => {
      const html = `<div class="awareness-widget" data-widget="${widget}" data-src="x">Words</div>`;
      open(html);
      expect(place.innerHTML).to.equal(html);
    });
  }

  it('stays as it is in an editor, which would save what is made of it', () => {
    open(`<div contenteditable="true"><div ${DATA}>Words</div></div>`);
    expect(place.querySelector('course-card')).to.equal(null);
  });

  it('is made once, in others too', () => {
    open(`<div ${DATA}><p>Words</p><div ${DATA.replace('signs', 'inner')}></div></div>`);
    upgrade(place, SCRIPT);
    upgrade(document, SCRIPT);
    expect(place.querySelectorAll('course-card').length).to.equal(2);
  });

  it('may be what is handed over itself, and may stand in a shadow tree', () => {
    place.innerHTML = `<div ${DATA}></div>`;
    upgrade(place.firstElementChild!, SCRIPT);
    expect(place.firstElementChild!.localName).to.equal('course-card');
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = `<div ${DATA}></div>`;
    upgrade(root, SCRIPT);
    expect(root.firstElementChild!.localName).to.equal('course-card');
  });

  describe('with a feed', () => {
    const feed = (src: string): string | null => {
      open(`<div ${DATA} data-src="${src}"></div>`);
      return place.firstElementChild!.getAttribute('src');
    };
    let tag: HTMLScriptElement;
    beforeEach(() => {
      tag = document.createElement('script');
      tag.type = 'text/plain';
      document.head.append(tag);
    });
    afterEach(() => tag.remove());

    it('takes it from the page’s own site and from the script’s', () => {
      expect(feed('/feeds/none.json')).to.equal('/feeds/none.json');
      expect(feed('https://widgets.example/feeds/none.json')).to.equal('https://widgets.example/feeds/none.json');
    });

    it('takes it from nowhere else, and says so', async () => {
      for (const src of [
        'https://evil.example/a.json',
        '//evil.example/a.json',
        'https://widgets.example.evil.example/',
        'https://widgets.example@evil.example/',
        'data:application/json,{}',
        'http://widgets.example/a.json',
        'https:///evil.example/a.json',
        '\\\\evil.example/a.json',
      ]) {
        expect(feed(src), src).to.equal(null);
      }
      expect(await untilWarned(/evil\.example/)).to.match(/^<course-card> src: .*data-embed-bases/);
    });

    it('takes it from a site that the script’s tag lists', () => {
      tag.dataset['embedBases'] = 'https://feeds.example/a/  nonsense: https://other.example';
      expect(feed('https://feeds.example/b.json')).to.equal('https://feeds.example/b.json');
      expect(feed('https://other.example/b.json')).to.equal('https://other.example/b.json');
      expect(feed('https://third.example/b.json')).to.equal(null);
    });
  });
});

describe('a link', () => {
  const QUERY =
    'heading=Spotting%20the%20signs&amp;start=2031-03-03&amp;city=Tashkent&amp;country=UZ&amp;organizer=Example';
  const link = (page = `${PAGE}/course-card.html`): string => `<a href="${page}?${QUERY}">The course</a>`;

  for (const [what, html, left] of [
    ['in a paragraph', `<p>${link()}</p>`, ''],
    ['in bold words in a paragraph', `<p><b> <span>${link()}</span></b></p>`, ''],
    ['in a heading', `<h2>${link()}</h2>`, ''],
    ['in a block of its own', `<div>${link()}</div>`, 'div'],
    ['in a list', `<ul><li>${link()}</li></ul>`, 'ul,li'],
    ['in a line between breaks', `<div>Before<br><br>${link()}<br>After</div>`, 'div,br,br,br'],
    ['between blocks', `<p>Before</p>${link()}<p>After</p>`, 'p,p'],
  ] as const) {
    it(`that stands alone ${what} becomes the widget`, async () => {
      open(html);
      expect(await shown()).to.match(/Spotting the signs.*3 March 2031.*Tashkent/);
      const card = place.querySelector('course-card')!;
      expect(card.querySelector('a')!.textContent).to.equal('The course');
      expect(await shown()).not.to.contain('The course');
      card.remove();
      expect(Array.from(place.querySelectorAll('*'), ({ localName }) => localName).join()).to.equal(left);
    });
  }

  customElements.define('foreign-app', class extends HTMLElement {});
  for (const tag of ['app-root', 'foreign-app']) {
    it(`becomes the widget in the page of a framework, <${tag}>, too`, () => {
      open(`<${tag}><main><p>${link()}</p></main></${tag}>`);
      expect(place.querySelector('main > course-card')).not.to.equal(null);
    });
  }

  it('stays a link where it is the fallback of a widget, also of one in a part of the page that is not shown yet', () => {
    const fallback = `<course-card heading="A"><p slot="fallback">${link()}</p></course-card>`;
    open(fallback);
    const template = document.createElement('template');
    template.innerHTML = fallback;
    upgrade(template.content, SCRIPT);
    for (const root of [place, template.content]) expect(root.querySelectorAll('course-card')).to.have.length(1);
  });

  for (const [what, html] of [
    ['among words', `<p>Read ${link()} now</p>`],
    ['before words', `<p>${link()} is a course</p>`],
    ['beside another link', `<p>${link()} <a href="/">Home</a></p>`],
    ['beside a picture', `<p><img alt="" src="data:,">${link()}</p>`],
    ['beside bold words', `<p><b>New:</b> ${link()}</p>`],
    ['in an editor', `<p contenteditable="true">${link()}</p>`],
  ] as const) {
    it(`stays a link ${what}`, () => {
      open(html);
      expect(place.querySelector('course-card')).to.equal(null);
    });
  }

  for (const page of [
    'https://evil.example/embed/course-card.html',
    'https://widgets.example/embed/course-card.html',
    'https://widgets.example/v2/embed/course-card.html',
    'https://widgets.example/v1/sub/embed/course-card.html',
    'http://widgets.example/v1/embed/course-card.html',
    'https://widgets.example:8443/v1/embed/course-card.html',
    'https://widgets.example/v1/embed/script.html',
    'https://widgets.example/v1/embed/course-card.html/x.html',
    'https://widgets.example/v1/embed/../../evil/embed/course-card.html',
    'javascript:alert("https://widgets.example/v1/embed/course-card.html")',
  ]) {
    it(`stays a link where it leads elsewhere: ${page}`, () => {
      open(`<p><a href="${page.replaceAll('"', '&quot;')}?heading=A">A</a></p>`);
      expect(place.querySelector('p > a')).not.to.equal(null);
    });
  }

  it('carries no feed of another site, nor an attribute that the widget does not know', () => {
    open(
      `<p><a href="${PAGE}/course-card.html?heading=A&src=https://evil.example/a.json&onclick=alert(1)&style=x&id=a">A</a></p>`,
    );
    const names = [...place.firstElementChild!.attributes].map(({ name }) => name);
    expect(names).to.deep.equal(['heading']);
  });

  it('leads to a folder that the script’s tag lists', () => {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.dataset['embedBases'] = 'https://partner.example/w';
    document.head.append(tag);
    open(`<p>${link('https://partner.example/w/embed/course-card.html')}</p>`);
    tag.remove();
    expect(place.firstElementChild!.localName).to.equal('course-card');
  });

  it('is found beside links in drawings and frames without a sound address', () => {
    const drawing = '<svg><a href="https://widgets.example/v1/embed/course-card.html"><text>A</text></a></svg>';
    open(
      `<iframe src="https://"></iframe>${drawing}<div class="awareness-widget" data-widget="course-card">${drawing}</div><p>${link()}</p>`,
    );
    expect(place.querySelectorAll('course-card').length).to.equal(2);
  });

  it('is found where a placeholder has lost its attributes', () => {
    open(`<div class="awareness-widget"><p>${link()}</p></div>`);
    expect(place.querySelector('.awareness-widget > course-card')).not.to.equal(null);
  });
});

describe('every named example', () => {
  const visible = async (widget: Element): Promise<string> => {
    await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    for (let last = ''; ;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const text = widget.shadowRoot?.textContent!.replace(/\s+/g, ' ') ?? '';
      // The editor's warnings come with a file of their own, and a picture that cannot be had says so late.
      const pictures = [...(widget.shadowRoot?.querySelectorAll('img') ?? [])];
      for (const picture of pictures) picture.loading = 'eager';
      const isWhole =
        pictures.every(({ complete }) => complete) && !widget.shadowRoot?.querySelector('[part=debug]:empty');
      if (text && text === last && isWhole) return text;
      last = isWhole ? text : '';
    }
  };
  for (const tag of TAGS) {
    for (const [name, example] of Object.entries(EXAMPLES[tag])) {
      it(`shows the same as a placeholder: ${tag}, ${name}`, async () => {
        place.append(toElement(tag, example, '/demo/'));
        const expected = await visible(place.firstElementChild!);
        place.innerHTML = '';
        place.append(toElement('div', toPlaceholder(tag, example), '/demo/'));
        upgrade(place, SCRIPT);
        expect(await visible(place.firstElementChild!)).to.equal(expected);
      });
    }
  }

  it('shows the same as a link, where attributes say it all', async () => {
    const example = EXAMPLES['course-card']['minimal']!;
    place.append(toElement('course-card', example));
    const expected = await visible(place.firstElementChild!);
    place.innerHTML = `<p><a>Course</a></p>`;
    place.querySelector('a')!.href = toAddress('course-card', example, 'https://widgets.example/v1/');
    upgrade(place, SCRIPT);
    expect(await visible(place.firstElementChild!)).to.equal(expected);
  });
});

describe('what another script puts back', () => {
  const htmlOf = (heading: string): string =>
    toElement(
      'div',
      toPlaceholder('course-card', { title: heading, attributes: { heading, start: '2031-03-03' }, children: [] }),
    ).outerHTML;
  it('is left as it stands after a hundred times, and the console says so', async () => {
    const html = htmlOf('Put back');
    const warned = untilWarned(/taken out of the page as soon as it is there/);
    for (let round = 0; round < 100; round += 1) expect(open(html).querySelector('course-card')).to.exist;
    expect(open(html).innerHTML).to.equal(html);
    await warned;
    forget();
    expect(open(html).querySelector('course-card')).to.exist;
  });

  it('is a preview where it says something else each time', () => {
    for (let round = 0; round < 150; round += 1)
      expect(open(htmlOf(`Round ${round}`)).querySelector('course-card')).to.exist;
  });

  it('is counted by the times it was put back, not by how often it stands in the page', () => {
    expect(open(htmlOf('The same').repeat(300)).querySelectorAll('course-card').length).to.equal(300);
  });
});
