/** Widgets that a server has rendered: as they stand without a script, and when the script takes them over. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { prerender } from 'awareness-widgets/prerender';
import puppeteer from 'puppeteer-core';
import { toHtml } from '../../demo/content/snippet.mjs';
import { chromiumOptions, firefoxOptions } from '../helpers/browser.mjs';
import { startPageServer, STYLES } from '../helpers/page-server.mjs';

const TAGS = readdirSync('src/elements');
const EXAMPLES = Object.fromEntries(
  TAGS.map((tag) => [tag, JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))]),
);
const LANGUAGES = ['en', 'ru', 'uz', 'uz-Cyrl', 'fr', 'de', 'es', 'it', 'ar', 'kk'];
const RICHEST = {
  'course-card': 'open',
  'speaker-quote': 'with-original',
  'event-gallery': 'rows',
  'awareness-factsheet': 'helplines',
};

/** With the button that adds it to a calendar. */
EXAMPLES['course-card'].open.attributes.calendar = 'file';

const example = (tag, name) => toHtml(tag, EXAMPLES[tag][name], '/demo/');
/** All but the one whose mistakes are told to editors in the page. */
const ALL = TAGS.flatMap((tag) =>
  Object.keys(EXAMPLES[tag])
    .filter((name) => name !== 'mistakes')
    .map((name) => example(tag, name)),
).join('\n');

/** What stands in the shadow trees, but for what differs by its nature: marks of Lit's, styles, what is set by script. */
const treesOf = (page) =>
  page.evaluate((tags) => {
    const treeOf = (element) => {
      const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
        .filter((each) => !/^(style|popover|open|aria-haspopup)=/.test(each))
        .sort();
      const ratio = element.style.getPropertyValue('--_ratio');
      return [element.localName, attributes, ratio, nodesOf(element)];
    };
    // Lit’s marks part texts.
    const nodesOf = (parent) => {
      const nodes = [''];
      for (const node of parent.childNodes) {
        if (node instanceof Text) nodes.push(`${typeof nodes.at(-1) === 'string' ? nodes.pop() : ''}${node.data}`);
        else if (node instanceof Element && !node.matches('style')) nodes.push(treeOf(node));
      }
      return nodes
        .map((node) => (typeof node === 'string' ? node.replace(/\s+/g, ' ').trim() : node))
        .filter((node) => node.length);
    };
    return Array.from(document.querySelectorAll(tags.join()), ({ localName, shadowRoot }) => [
      localName,
      nodesOf(shadowRoot ?? new DocumentFragment()),
    ]);
  }, TAGS);

let server, chromium;
/** Whether the file that takes over is out of reach. */
let isCut = false;
before(async () => {
  chromium = await puppeteer.launch(chromiumOptions());
  server = await startPageServer((path, send) => {
    if (!isCut || !path.includes('/take-over-')) return false;
    send('text/plain', 'Not found', 404);
    return true;
  });
});
after(async () => {
  await chromium?.close();
  server?.close();
});

/** A page at an address of ours, rendered. */
async function rendered(body, options) {
  const address = server.put(body, options);
  const html = await (await fetch(address)).text();
  return prerender(html, { url: address });
}

async function open(html, { browser = chromium, hasScript = true, width = 1000 } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  if (!hasScript) await page.setJavaScriptEnabled(false);
  await page.goto(server.putWhole(html));
  return page;
}

const settled = (page) =>
  page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll(tags.join())].every(
        (widget) =>
          !widget.hasAttribute('data-prerendered') &&
          widget.shadowRoot?.querySelector('.box') &&
          !widget.shadowRoot.querySelector('[aria-busy]'),
      ),
    {},
    TAGS,
  );

describe('a page that is rendered before', () => {
  for (const language of LANGUAGES) {
    it(`shows what the script would show, in ${language}`, async () => {
      const body = TAGS.map((tag) => example(tag, RICHEST[tag])).join('\n');
      const options = { html: `lang="${language}"` };
      const { html, widgets, warnings } = await rendered(body, options);
      assert.equal(widgets.length, TAGS.length);
      assert.deepEqual(warnings, []);
      const plain = await open(html, { hasScript: false });
      const live = await chromium.newPage();
      await live.setViewport({ width: 1000, height: 800 });
      await live.goto(server.put(body, options));
      await settled(live);
      assert.deepEqual(await treesOf(plain), await treesOf(live));
      await plain.close();
      await live.close();
    });
  }

  it('shows what the script would show, in every example', async () => {
    const { html } = await rendered(ALL);
    const plain = await open(html, { hasScript: false });
    const live = await chromium.newPage();
    await live.setViewport({ width: 1000, height: 800 });
    await live.goto(server.put(ALL));
    await settled(live);
    const [found, expected] = [await treesOf(plain), await treesOf(live)];
    assert.equal(found.length, expected.length);
    for (const [index, tree] of expected.entries()) assert.deepEqual(found[index], tree);
    await plain.close();
    await live.close();
  });

  it('keeps all else as it was, and is rendered anew from its own result', async () => {
    const source = `<!DOCTYPE html>\r\n<HTML lang=en><!-- ours --><body>&nbsp;&copy <p>One<p>Two
<table><tr><td><course-card heading="Interviewing witnesses" start=2031-03-03 city=Tashkent organizer=Example></course-card></table>
<Speaker-Quote speaker='A > B'><p>Words</p></Speaker-Quote><div class="awareness-widget" data-widget="course-card"></div>`;
    const url = 'https://www.example.org/';
    const { html } = await prerender(source, { url });
    assert.equal(html.match(/<template shadowrootmode="open">/g).length, 2);
    const without = html.replaceAll(/<template shadowrootmode[^]*?<\/template>| data-prerendered="[^"]*"/g, '');
    assert.equal(without, source);
    assert.equal((await prerender(html, { url })).html, html);
    const corrected = html.replace('city=Tashkent', 'city=Samarkand');
    const again = await prerender(corrected, { url });
    assert.match(again.html, /<dd>Samarkand<\/dd>/);
    assert.doesNotMatch(again.html, /<dd>Tashkent<\/dd>/);
  });

  it('gives each widget its own tree, wherever the parser puts it, and leaves those in drawings and templates alone', async () => {
    const card = (heading) =>
      `<course-card heading="${heading} of witnesses" start="2031-03-03" city="Example" organizer="Example"></course-card>`;
    const source = `<svg><template shadowrootmode="open">${card('Drawing')}</template><course-card></course-card></svg>
<template>${card('Template')}</template><table><tr><td>${card('Inside')}</td></tr>${card('Fostered')}</table>
${card('Last')}<Course-Card heading='Upper case of witnesses' start=2031-03-03 city=X organizer=Example/></course-card>\u{1f642}`;
    const { html, widgets, warnings } = await prerender(source, { url: 'https://www.example.org/' });
    assert.deepEqual(warnings, []);
    assert.equal(widgets.length, 4);
    assert.equal(
      html.replaceAll(/<template shadowrootmode="open"><style[^]*?<\/template>| data-prerendered="[^"]*"/g, ''),
      source,
    );
    const page = await open(`<!doctype html>${html}`, { hasScript: false });
    const pairs = await page.evaluate(() =>
      Array.from(document.querySelectorAll('course-card[data-prerendered]'), (widget) => [
        widget.getAttribute('heading'),
        widget.shadowRoot.querySelector('[part=heading]').textContent,
      ]),
    );
    assert.equal(pairs.length, 4);
    for (const [written, shown] of pairs) assert.equal(shown, written);
    await page.close();
  });

  it('leaves a page of many paragraphs quickly, and one with a template that nobody has closed as it is', async () => {
    const url = 'https://www.example.org/';
    const time = async (count) => {
      const start = performance.now();
      await prerender('<p>Some words</p>\n'.repeat(count), { url });
      return performance.now() - start;
    };
    const [few, many] = [await time(2000), await time(16_000)];
    assert.ok(many < 40 * Math.max(few, 20), `${few} ms, ${many} ms`);
    const open = '<speaker-quote speaker="A"><template shadowrootmode="open"><p>B</p></speaker-quote><p>C</p>';
    assert.equal((await prerender(open, { url })).html, open);
    await assert.rejects(prerender('<?xml version="1.0"?><html/>', { url }), /XHTML/);
  });

  it('says how long what it made of a source holds, but not where the script has more to do than to draw', async () => {
    const inDays = (count) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
    const markOf = async (attributes, children = '') => {
      const card = `<course-card heading="Interviewing witnesses" city="X" organizer="Example" ${attributes}>${children}</course-card>`;
      const { html } = await prerender(card, { url: 'https://www.example.org/' });
      return / data-prerendered="([^"]*)"/.exec(html)[1].replaceAll(/\b(?!\d{4}-)\w{6,}/g, 'name');
    };
    assert.equal(await markOf('start="2019-05-13"'), 'name name never');
    assert.equal(await markOf(`start="${inDays(9)}"`), `name name ${inDays(9)}`);
    assert.equal(
      await markOf(`start="${inDays(9)}" register-deadline="${inDays(5)}T12:00"`),
      `name name ${inDays(5)}`,
      'the first of its days',
    );
    for (const days of [-1, 0, 1]) assert.equal(await markOf(`start="${inDays(days)}"`), 'name', `${days} days`);
    assert.equal(await markOf('start="2019-05-13" json-ld'), 'name');
    assert.equal(await markOf('start="13 May"'), 'name', 'a mistake, which the editor is told of');
    const data = '<script type="application/ld+json">{"@type":"Event","name":"Interviewing witnesses"}</script>';
    assert.equal(await markOf('start="2019-05-13"', data), 'name');
    assert.equal(await markOf(`start="${inDays(9)}" calendar="file" time-zone="Asia/Tashkent"`), '');
  });

  it('says what an editor should mend', async () => {
    for (const page of ['first', 'second']) {
      const { warnings } = await rendered(example('course-card', 'mistakes'));
      assert.ok(
        warnings.some((warning) => /^<course-card> .*See https:/.test(warning)),
        page,
      );
    }
  });

  it('renders a feed that is there, and leaves one that is not to the script', async () => {
    const address = server.put(`<course-card src="/demo/content/feeds/dated-training.json"></course-card>
      <course-card id="b" src="/nowhere.json"><p slot="fallback">Later</p></course-card>`);
    const html = await (await fetch(address)).text();
    const { widgets, warnings, html: result } = await prerender(html, { url: address });
    assert.equal(widgets.length, 1);
    assert.match(result, /<course-card id="b" src="\/nowhere.json"><p slot/);
    assert.ok(warnings.some((warning) => warning.includes('left to the script')));
    // Nor does what an earlier run had of it stay.
    const before = html
      .replace('id="b"', 'id="b" data-prerendered')
      .replace('<p slot', '<template shadowrootmode="open">Old</template><p slot');
    assert.equal((await prerender(before, { url: address })).html, result);
  });

  it('reads another site’s feed only where a browser could', async () => {
    const feed = JSON.stringify({ '@type': 'Event', name: 'A course of theirs', startDate: '2031-03-03' });
    for (const [allowed, count] of [
      ['https://www.example.org', 1],
      ['*', 1],
      ['https://else.example', 0],
    ]) {
      const other = await startPageServer((path, send) => {
        send('application/json', feed, 200, { 'access-control-allow-origin': allowed });
        return true;
      });
      const html = `<course-card src="${other.origin}/feed.json"></course-card>`;
      const { widgets } = await prerender(html, { url: 'https://www.example.org/' });
      other.close();
      assert.equal(widgets.length, count, allowed);
    }
  });

  it('describes it without words that run together', async () => {
    const { widgets } = await prerender(
      `<course-card heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Academy">
        <p>First line<br>Second line</p><ul><li>alpha</li><li>beta</li></ul></course-card>`,
      { url: 'https://www.example.org/' },
    );
    assert.equal(widgets[0].description, 'First line Second line alpha beta');
  });

  it('writes text as text', async () => {
    const attack = '<img src=x onerror=alert(1)>&lt;script&gt;</template><script>alert(2)</script>';
    const { html } = await prerender(
      `<course-card heading="Interviewing ${attack.replaceAll('"', '&quot;')}" start="2031-03-03" city="${attack}" organizer="x"><p onclick="alert(3)"><a href="javascript:alert(4)">Go</a></p></course-card>`,
      { url: 'https://www.example.org/' },
    );
    const page = await open(`<!doctype html><body>${html}`);
    let asked = false;
    page.on('dialog', () => (asked = true));
    await page.reload();
    const bad = await page.evaluate(
      () =>
        document.querySelector('course-card').shadowRoot.querySelectorAll('script,img,[onclick],[href^=java]').length,
    );
    assert.equal(bad, 0);
    assert.equal(asked, false);
    await page.close();
  });

  it('needs no name of a browser in the program that asks for it, and lets it end', () => {
    const script = `import { prerender } from 'awareness-widgets/prerender';
      const { html } = await prerender('<speaker-quote speaker="A"><p>B</p></speaker-quote>', { url: 'https://www.example.org/' });
      console.log(typeof document, typeof HTMLElement, html.includes('blockquote'));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    assert.equal(said, 'undefined undefined true\n');
  });

  it('offers nothing that needs a script', async () => {
    const { html } = await rendered(
      `${example('course-card', 'open')}${example('awareness-factsheet', 'helplines')}${example('event-gallery', 'grid')}`,
    );
    const page = await open(html, { hasScript: false });
    const seen = await page.evaluate(() =>
      Array.from(document.querySelectorAll('course-card,awareness-factsheet'), ({ shadowRoot }) =>
        Array.from(shadowRoot.querySelectorAll('button,[part=exit],[part=exit-hint]'), (each) => [
          each.getAttribute('part'),
          each.checkVisibility({ visibilityProperty: true }),
          each.href,
        ]),
      ),
    );
    const promised = html.includes('aria-haspopup');
    const position = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('awareness-factsheet').shadowRoot.querySelector('[part=leave]'))
          .position,
    );
    assert.deepEqual({ promised, position }, { promised: false, position: 'fixed' });
    assert.deepEqual(seen, [
      [[null, false, null]],
      [
        ['exit', true, 'https://www.example.org/'],
        ['exit-hint', false, null],
      ],
    ]);
    await page.close();
  });

  it('stands under a strict policy that has the hashes of its styles', async () => {
    const { html, styleHashes } = await rendered(example('course-card', 'open'));
    const policy = `default-src 'none'; script-src 'self'; img-src 'self' data:; style-src 'self' ${styleHashes.join(' ')}`;
    const page = await open(
      html.replace('<meta', `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta`),
      {
        hasScript: false,
      },
    );
    const radius = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('course-card').shadowRoot.querySelector('[part=card]')).borderRadius,
    );
    assert.equal(radius, '10px');
    await page.close();
  });
});

for (const name of ['Chromium', 'Firefox']) {
  const firefox = name === 'Firefox' && firefoxOptions();
  describe(`the script that takes over, in ${name}`, { skip: name === 'Firefox' && !firefox }, () => {
    let browser;
    before(async () => {
      browser = firefox ? await puppeteer.launch(firefox) : chromium;
    });
    after(async () => firefox && browser?.close());

    it('changes nothing that is seen', async () => {
      const body = TAGS.map((tag) => example(tag, RICHEST[tag])).join('\n');
      // What needs the script comes with it, in a place that was kept.
      const head = `${STYLES}<style>::part(exit-hint) { display: none } ::part(calendar) { opacity: 0 }</style>`;
      const { html } = await rendered(body, { head });
      const page = await open(html, { browser });
      await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {}))));
      const measure = () =>
        page.evaluate((tags) => {
          const widgets = [...document.querySelectorAll(tags.join())];
          return widgets.map((widget) =>
            Array.from(widget.shadowRoot.querySelectorAll('.box *'), (element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return `${element.localName} ${[x, y, width, height].map(Math.round)}`;
            }),
          );
        }, TAGS);
      await page.evaluate(async () => {
        const pictures = [...document.querySelectorAll('event-gallery,course-card')].flatMap((widget) => [
          ...widget.shadowRoot.querySelectorAll('img'),
        ]);
        for (const picture of pictures) picture.loading = 'eager';
        await Promise.all(pictures.map((picture) => picture.decode()));
      });
      const before = await measure();
      const shot = await page.screenshot({ fullPage: true });
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/awareness-widgets.js' });
      await settled(page);
      assert.deepEqual(await measure(), before);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const areLoaded = await page.evaluate(() =>
        ['event-gallery', 'course-card'].every((tag) =>
          Array.from(document.querySelector(tag).shadowRoot.querySelectorAll('img')).every(({ complete }) => complete),
        ),
      );
      assert.ok(areLoaded);
      assert.ok(shot.equals(await page.screenshot({ fullPage: true })), 'the page looks different');
      await page.close();
    });

    it('never shows anything in between', async () => {
      const { html } = await rendered(TAGS.map((tag) => example(tag, RICHEST[tag])).join('\n'), { head: STYLES });
      const page = await open(html, { browser });
      await page.evaluate((tags) => {
        window.frames_ = [];
        const widgets = [...document.querySelectorAll(tags.join())];
        const look = () => {
          window.frames_.push(
            widgets.map(
              ({ shadowRoot, offsetHeight }) => `${shadowRoot.querySelectorAll('.box').length} ${offsetHeight}`,
            ),
          );
          window.timer = requestAnimationFrame(look);
        };
        look();
      }, TAGS);
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/awareness-widgets.js' });
      await settled(page);
      const seen = await page.evaluate(() => [...new Set(window.frames_.map(String))]);
      assert.equal(seen.length, 1, seen.join('\n'));
      await page.close();
    });

    describe('lets stand what it would draw itself', () => {
      const KEPT = [
        ['course-card', 'press-release'],
        ['course-card', 'minimal'],
        ['speaker-quote', 'with-original'],
      ];
      const body = KEPT.map(([tag, example_]) => example(tag, example_)).join('\n');
      /** Opens it without the script, notes each widget's box, and lets the script come. */
      const takenOver = async (html, act = () => {}) => {
        const page = await open(html, { browser });
        await page.evaluate(act);
        await page.evaluate((tags) => {
          window.widgets = [...document.querySelectorAll(tags.join())];
          window.boxes = window.widgets.map(({ shadowRoot }) => shadowRoot.querySelector('.box'));
        }, TAGS);
        await page.addScriptTag({ type: 'module', url: '/dist/cdn/awareness-widgets.js' });
        await settled(page);
        const keptOnes = () =>
          page.evaluate(() =>
            window.widgets.map(({ shadowRoot }, index) => shadowRoot.querySelector('.box') === window.boxes[index]),
          );
        return { page, keptOnes };
      };

      it('to the node, until something changes', async () => {
        const { html } = await rendered(body, { head: STYLES });
        const { page, keptOnes } = await takenOver(html);
        assert.deepEqual(await keptOnes(), [true, true, true]);
        const seen = await page.evaluate(async () => {
          const [first] = window.widgets;
          const { shadowRoot } = first;
          first.setAttribute('city', 'Samarkand');
          await first.updateComplete;
          const { length } = shadowRoot.querySelectorAll('style,.box');
          return [length, shadowRoot.adoptedStyleSheets.length > 0, shadowRoot.textContent.includes('Samarkand')];
        });
        assert.deepEqual(seen, [1, true, true]);
        assert.deepEqual(await keptOnes(), [false, true, true]);
        await page.close();
      });

      it('and gets a part with its styles all the same', async () => {
        const card = `<course-card heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Example"></course-card>`;
        const { html } = await rendered(card, { head: STYLES });
        const { page, keptOnes } = await takenOver(html);
        assert.deepEqual(await keptOnes(), [true]);
        await page.evaluate(() => window.widgets[0].setAttribute('calendar', 'file'));
        await page.waitForFunction(() => window.widgets[0].shadowRoot.querySelector('button'));
        const styles = await page.evaluate(() => {
          const { shadowRoot } = window.widgets[0];
          const [button, box] = ['button', '[part=card]'].map((part) =>
            getComputedStyle(shadowRoot.querySelector(part)),
          );
          return [button.borderTopWidth, box.borderRadius];
        });
        assert.deepEqual(styles, ['0px', '10px']);
        await page.close();
      });

      it('without reading it, where nobody has changed what it was made of', async () => {
        const written = example('course-card', 'press-release');
        const { html } = await rendered(written, { head: STYLES });
        const countReads = () => {
          const { importNode } = Document.prototype;
          window.reads = 0;
          Document.prototype.importNode = function (...args) {
            if (this !== document) window.reads++;
            return importNode.apply(this, args);
          };
        };
        const isRead = async (source, change) => {
          const { page, keptOnes } = await takenOver(source, `(${countReads})();${change ?? ''}`);
          const [isKept] = await keptOnes();
          const reads = await page.evaluate(() => window.reads);
          await page.close();
          return { isKept, isRead: reads > 0 };
        };
        assert.deepEqual(await isRead(html), { isKept: true, isRead: false });
        // What another version would have made of it.
        const other = html.replace(/(data-prerendered="\w+) \w+/, '$1 other');
        assert.deepEqual(await isRead(other), { isKept: true, isRead: true });
        const card = "document.querySelector('course-card')";
        for (const change of [
          `${card}.setAttribute('city', 'Samarkand')`,
          `${card}.city = 'Samarkand'`,
          `${card}.append('More')`,
          `${card}.querySelector('h3').textContent = 'Another training course'`,
          "document.documentElement.lang = 'fr'",
          "document.documentElement.dir = 'rtl'; document.documentElement.lang = 'ar'",
        ]) {
          assert.deepEqual(await isRead(html, change), { isKept: false, isRead: true }, change);
        }
      });

      it('but not on another day, if that says something else', async () => {
        const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
        const card = `<course-card heading="Interviewing witnesses" start="${day}" city="Tashkent" organizer="Example"></course-card>`;
        const { html } = await rendered(card, { head: STYLES });
        const { page, keptOnes } = await takenOver(html, () => {
          const now = Date.now;
          Date.now = () => now() + 30 * 86_400_000;
        });
        assert.deepEqual(await keptOnes(), [false]);
        const text = await page.evaluate(() => window.widgets[0].shadowRoot.textContent);
        assert.match(text, /This course has ended/);
        await page.close();
      });

      it('but not where its styles are old, or the page’s policy leaves them out', async () => {
        const { html } = await rendered(body, { head: STYLES });
        const old = await takenOver(html.replaceAll('<style>', '<style>p{color:red}'));
        assert.deepEqual(await old.keptOnes(), [false, false, false]);
        await old.page.close();
        const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
        const strict = await takenOver(html.replace('<meta', `${policy}<meta`));
        assert.deepEqual(await strict.keptOnes(), [false, false, false]);
        const radius = await strict.page.evaluate(
          () => getComputedStyle(window.widgets[0].shadowRoot.querySelector('[part=card]')).borderRadius,
        );
        assert.equal(radius, '10px');
        await strict.page.close();
      });

      it('but not where something on the way has rewritten a word or an address', async () => {
        const { html } = await rendered(body, { head: STYLES });
        const inTree = (before, after) =>
          html.replaceAll(/<template shadowrootmode[^]*?<\/template>/g, (tree) => tree.replaceAll(before, after));
        const words = await takenOver(inTree('Tashkent', 'Elsewhere'));
        const pictures = await takenOver(inTree(/ src="[^"]*"/g, ' src="data:image/gif;base64,R0lGODlhAQABAAAAACw="'));
        assert.deepEqual(await words.keptOnes(), [false, false, true]);
        assert.deepEqual((await pictures.keptOnes()).slice(0, 1), [false]);
        for (const { page } of [words, pictures]) {
          const seen = await page.evaluate(() => window.widgets[0].shadowRoot.querySelector('.box').textContent);
          assert.match(seen, /Tashkent/);
          await page.close();
        }
      });

      it('but not a fact sheet, whose link for leaving a script looks after', async () => {
        const { html } = await rendered(
          example('awareness-factsheet', 'know-the-signs').replace(/<a slot="exit"[^]*?<\/a>/, ''),
          {
            head: STYLES,
          },
        );
        const { page, keptOnes } = await takenOver(html);
        assert.deepEqual(await keptOnes(), [false]);
        await page.close();
      });

      it('but not a picture that could not be loaded, sooner or later', async () => {
        const card = example('course-card', 'press-release').replaceAll('/demo/images/', '/not-there/');
        const { html } = await rendered(card, { head: STYLES });
        const { page, keptOnes } = await takenOver(html, () => new Promise((resolve) => setTimeout(resolve, 300)));
        await page.waitForFunction(() => !window.widgets[0].shadowRoot.querySelector('img'));
        assert.deepEqual(await keptOnes(), [false]);
        await page.close();
      });
    });

    it('leaves the focus, what is unfolded and what is scrolled as it was', async () => {
      const body = `${example('speaker-quote', 'with-original')}${example('event-gallery', 'strip')}${example('course-card', 'open')}<p style="height:3000px">`;
      const { html } = await rendered(body, { head: STYLES });
      const page = await open(html, { browser, width: 500 });
      await page.evaluate(() => {
        document.querySelector('speaker-quote').shadowRoot.querySelector('details').open = true;
        document.querySelector('event-gallery').shadowRoot.querySelector('ul').scrollLeft = 300;
        document.querySelector('course-card').shadowRoot.querySelector('[part=register]').focus();
      });
      const state = () =>
        page.evaluate(() => {
          const root = (tag) => document.querySelector(tag).shadowRoot;
          return [
            root('speaker-quote').querySelector('details').open,
            root('event-gallery').querySelector('ul').scrollLeft,
            root('course-card').activeElement?.getAttribute('part'),
            root('course-card').activeElement?.matches(':focus-visible'),
            Math.round(scrollY),
          ];
        });
      const before = await state();
      assert.ok(before[0] && before[1] > 100 && before[2] === 'register');
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/awareness-widgets.js' });
      await settled(page);
      assert.deepEqual(await state(), before);
      await page.close();
    });

    it('is one, however often a widget is moved meanwhile', async () => {
      const { html } = await rendered(`<div id="a">${example('course-card', 'minimal')}</div><div id="b"></div>`, {
        head: STYLES,
      });
      const page = await open(html, { browser });
      await page.evaluate(() => {
        const card = document.querySelector('course-card');
        window.boxes = new Set();
        window.moves = setInterval(() => {
          const box = card.shadowRoot?.querySelector('.box');
          if (box && customElements.get('course-card')) window.boxes.add(box);
          document.querySelector(card.parentElement.id === 'a' ? '#b' : '#a').append(card);
        }, 0);
      });
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/awareness-widgets.js' });
      await settled(page);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const [boxes, now] = await page.evaluate(() => {
        clearInterval(window.moves);
        return [window.boxes.size, document.querySelector('course-card').shadowRoot.querySelectorAll('.box').length];
      });
      // What was rendered before, and ours.
      assert.ok(boxes <= 2 && now === 1, `${boxes} ${now}`);
      await page.close();
    });

    it('makes a whole widget of a copy that has lost its tree', async () => {
      const { html } = await rendered(example('course-card', 'open'));
      const page = await open(
        html.replace('<course-card', '<div id="old"><course-card').replace('</course-card>', '</course-card></div>'),
        { browser },
      );
      await settled(page);
      const seen = await page.evaluate(async () => {
        const template = document.createElement('template');
        template.innerHTML =
          '<course-card data-prerendered heading="Interviewing witnesses" start="2031-03-03" city="X" organizer="Y" calendar="file" time-zone="Asia/Tashkent"></course-card>';
        document.body.append(template.content.firstChild);
        const copy = document.querySelectorAll('course-card')[1];
        while (!copy.shadowRoot?.querySelector('button')) await new Promise((resolve) => setTimeout(resolve, 50));
        return copy.shadowRoot.querySelector('button').checkVisibility({ visibilityProperty: true });
      });
      assert.equal(seen, true);
      await page.close();
    });

    it('shows the widget anew where what takes over can’t be loaded', async () => {
      const { html } = await rendered(example('course-card', 'minimal'), { head: STYLES });
      const page = await open(html, { browser });
      isCut = true;
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/awareness-widgets.js' });
      await settled(page);
      isCut = false;
      assert.equal(
        await page.evaluate(() => document.querySelector('course-card').shadowRoot.querySelectorAll('.box').length),
        1,
      );
      await page.close();
    });

    it('does not fold a narrow fact sheet under its reader', async () => {
      const { html } = await rendered(example('awareness-factsheet', 'know-the-signs'));
      const page = await open(html, { browser, width: 360 });
      await settled(page);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      const folded = await page.evaluate(
        () => document.querySelector('awareness-factsheet').shadowRoot.querySelectorAll('details').length,
      );
      assert.equal(folded, 0);
      await page.close();
    });

    it('shows what the page says now, not what it said when it was rendered', async () => {
      const { html } = await rendered(example('course-card', 'minimal'));
      const page = await open(html.replace('city="Tashkent"', 'city="Samarkand"'), { browser });
      await settled(page);
      const text = await page.evaluate(() => document.querySelector('course-card').shadowRoot.textContent);
      assert.match(text, /Samarkand/);
      assert.doesNotMatch(text, /Tashkent/);
      await page.close();
    });
  });
}
