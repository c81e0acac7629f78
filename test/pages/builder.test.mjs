/** The builder, as an editor uses it: with keys alone, in a real browser, on the demo's server with its strict policy. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';
import { COURSE, makeCourseCard } from '../helpers/builder-hands.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const HOSTILE = '"><script>document.title="stolen"</script><img src=x onerror="document.title=1">';

describe('the builder', () => {
  let browser, demo, pages;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    demo = await serveDemo({ port: 0 });
    pages = await startPageServer();
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    await demo.close();
    pages.close();
  });

  async function open({ fragment = '', width = 1200, height = 900, scheme = 'light' } = {}) {
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(demo.url).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    const page = await newVisitor(browser);
    page.said = [];
    page.asked = [];
    page.on('pageerror', (error) => page.said.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && page.said.push(message.text()));
    // It asks before it replaces what is filled in.
    page.on('dialog', (dialog) => dialog.accept());
    page.on('request', (request) => page.asked.push(request.url()));
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${demo.url}builder/${fragment}`);
    await page.waitForSelector('#form');
    return page;
  }

  /** What is in the box to paste. */
  const snippetIn = (page) => page.$eval('.result pre', (box) => box.textContent);
  const choose = async (page, id, value) => page.select(`#${id}`, value);
  const press = (page, text) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === wanted).click(),
      text,
    );
  const widgetIn = async (page) => {
    const frame = await (await page.waitForSelector('.stage iframe')).contentFrame();
    await frame.waitForFunction(() => document.body.firstElementChild?.shadowRoot?.querySelector('.box'));
    return frame;
  };

  it('makes a course card with keys alone, which then stands on a page', async () => {
    const page = await open();
    await makeCourseCard(page, 'WordPress, as author');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await snippetIn(page));
    assert.match(copied, /^<div\n {2}class="awareness-widget"\n {2}data-widget="course-card"/);
    // All is filled in, but no visitor finds the scripts of this server.
    assert.equal(await page.$('.mistakes'), null);
    assert.equal(await page.$('.good'), null);
    await page.$eval('#base', (field) => {
      field.value = 'www.example.org/widgets';
      field.dispatchEvent(new Event('change'));
    });
    assert.match(await page.$eval('.result', (result) => result.textContent), /Nothing is left to mend/);
    assert.match(await snippetIn(page), /"https:\/\/www\.example\.org\/widgets\/embed\//);
    assert.deepEqual(page.said, []);

    const partner = await newVisitor(browser);
    await partner.goto(pages.put(copied));
    await partner.waitForFunction(() =>
      document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]'),
    );
    const text = await partner.$eval('course-card', (card) => card.shadowRoot.textContent);
    for (const words of [...Object.values(COURSE), '3 March 2031']) assert.ok(text.includes(words), words);
  });

  it('shows the widget beside the form, at the width, in the theme and the colours that are chosen', async () => {
    const page = await open();
    await press(page, 'Fill in an example');
    const frame = await widgetIn(page);
    const card = () => frame.$eval('course-card', (element) => element.getBoundingClientRect().width);
    await choose(page, 'width', '280px');
    assert.ok((await card()) <= 280);
    await choose(page, 'width', '1100px');
    assert.ok((await card()) > 1000);
    const colour = () =>
      frame.evaluate(
        () =>
          getComputedStyle(document.querySelector('course-card').shadowRoot.querySelector('[part=card]'))
            .backgroundColor,
      );
    const light = await colour();
    await choose(page, 'scheme', 'dark');
    assert.notEqual(await colour(), light);
    await choose(page, 'theme', 'high-contrast');
    await frame.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('course-card').shadowRoot.querySelector('[part=card]'))
          .backgroundColor === 'rgb(0, 0, 0)',
    );
    await choose(page, 'language', 'ru');
    await frame.waitForFunction(() =>
      document.querySelector('course-card').shadowRoot.textContent.includes('Учебный курс'),
    );
  });

  it('says a mistake in the words of the widget, when the editor has left the field, and leads to it', async () => {
    const page = await open();
    assert.equal(await page.$('.form .mistake'), null);
    await page.focus('#f-organizer');
    await page.keyboard.type('X');
    await page.keyboard.press('Tab');
    assert.equal(
      await page.$eval('#f-organizer-mistake', (mistake) => mistake.textContent.replace('!', '').trim()),
      'Write the organizer in 2 to 255 characters.',
    );
    assert.equal(await page.$eval('#f-organizer', (field) => field.getAttribute('aria-invalid')), 'true');
    assert.match(
      await page.$eval('#f-organizer', (field) => field.getAttribute('aria-describedby')),
      /f-organizer-mistake/,
    );
    await page.$eval('.mistakes a[href="#f-heading"]', (link) => link.click());
    assert.equal(await page.evaluate(() => document.activeElement.id), 'f-heading');
    assert.equal(new URL(page.url()).hash, '');
  });

  it('adds and takes away topics, photos and help lines', async () => {
    const page = await open();
    await page.$eval('#f-topics', (list) => (list.closest('details').open = true));
    for (const topic of ['Preparing', 'Asking | open', 'Closing']) {
      await page.focus('#f-topics li:last-child input');
      await page.keyboard.type(topic);
    }
    await page.click('#f-topics li:nth-child(1) button');
    await choose(page, 'system', 'html');
    assert.match(
      await snippetIn(page),
      /<ul slot="topics">\n {4}<li>Asking \| open<\/li>\n {4}<li>Closing<\/li>\n {2}<\/ul>/,
    );
    await choose(page, 'tag', 'event-gallery');
    await press(page, 'Add: Photo');
    await page.type('#f-photos-0-src', 'https://pictures.example.org/room.jpg');
    await page.type('#f-photos-0-alt', 'Rows of tables');
    assert.match(await snippetIn(page), /<img src="https:\/\/pictures\.example\.org\/room\.jpg" alt="Rows of tables">/);
    await press(page, 'Remove Photo 1');
    assert.doesNotMatch(await snippetIn(page), /room\.jpg/);
  });

  it('keeps a hostile title a title: here, in the preview, in the link, on the downloaded page', async () => {
    const page = await open();
    await page.$eval(
      '#f-heading',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      },
      HOSTILE,
    );
    for (const system of ['unknown', 'html', 'wix', 'ghost']) {
      await choose(page, 'system', system);
      const made = await page.evaluate(
        (html) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          return [...body.querySelectorAll('script:not([src]),img,[onerror]')].length;
        },
        await snippetIn(page),
      );
      assert.equal(made, 0, system);
    }
    const frame = await widgetIn(page);
    assert.equal(
      await frame.$eval('course-card', (card) => card.shadowRoot.querySelector('[part=heading]').textContent),
      HOSTILE,
    );
    await press(page, 'Copy a link to this form');
    await page.waitForFunction(() => document.querySelector('.status').textContent.trim() === 'Copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const again = await open({ fragment: new URL(link).hash });
    assert.equal(await again.$eval('#f-heading', (field) => field.value), HOSTILE);
    assert.equal(await again.$eval('#system', (field) => field.value), 'ghost');
    for (const each of [page, again]) {
      assert.equal(await each.title(), 'Make a widget');
      assert.deepEqual(each.said, []);
    }
  });

  it('opens whatever a link holds, and asks other servers for nothing before it is told to', async () => {
    const encode = (place) => `#${Buffer.from(JSON.stringify(place)).toString('base64url')}`;
    for (const place of [
      { tag: 'constructor', values: {} },
      { tag: 'course-card', values: { summary: [{ a: 'b' }], topics: [{ a: 'b' }] } },
      { tag: 'awareness-factsheet', values: { helplines: 'x', signs: true } },
      { tag: 'event-gallery', values: { photos: [{ 'x onclick=alert(1) y': '1' }] } },
    ]) {
      const page = await open({ fragment: encode(place) });
      assert.ok(await page.$('#f-heading, #f-text'), JSON.stringify(place));
      assert.deepEqual(page.said, []);
    }
    const values = { photos: [{ src: 'https://tracker.invalid/pixel.png', alt: 'A room' }] };
    const page = await open({ fragment: encode({ tag: 'event-gallery', values }) });
    await widgetIn(page);
    assert.ok(!page.asked.some((url) => url.includes('tracker')), page.asked.join());
    await press(page, 'Show them');
    await page.waitForFunction(() => !document.querySelector('.preview .note'));
    const frame = await widgetIn(page);
    await frame.waitForSelector('event-gallery >>> [part~=photo]');
  });

  it('asks no half of an address for a picture', async () => {
    const page = await open();
    await page.$eval('#f-image', (field) => (field.closest('details').open = true));
    await page.type('#f-heading', 'Interviewing witnesses');
    await page.type('#f-image', 'https://pictures.invalid/a.jpg');
    await page.focus('#f-heading');
    await page.waitForFunction(() => document.querySelector('.result pre').textContent.includes('pictures.invalid'));
    const asked = page.asked.filter((url) => !url.startsWith(demo.url) && !url.startsWith('data:'));
    assert.deepEqual([...new Set(asked)], asked.length ? ['https://pictures.invalid/a.jpg'] : []);
  });

  it('stays where it is when a link in the preview is clicked', async () => {
    const page = await open();
    await press(page, 'Fill in an example');
    const frame = await widgetIn(page);
    await frame.$eval('course-card >>> [part~=register]', (link) => link.click());
    await page.type('#f-heading', ' again');
    await frame.waitForFunction(() =>
      document.querySelector('course-card').shadowRoot.querySelector('[part=heading]').textContent.endsWith('again'),
    );
    assert.deepEqual(page.said, []);
  });

  it('puts the focus where the editor goes on, after a photo was added or taken away', async () => {
    const page = await open();
    await choose(page, 'tag', 'event-gallery');
    const focused = () => page.evaluate(() => document.activeElement.id);
    await press(page, 'Add: Photo');
    assert.equal(await focused(), 'f-photos-0-src');
    await press(page, 'Add: Photo');
    assert.equal(await focused(), 'f-photos-1-src');
    await press(page, 'Remove Photo 2');
    assert.equal(await focused(), 'f-photos');
    assert.deepEqual(page.said, []);
  });

  it('needs no more than the policy that it prints', async () => {
    const page = await open();
    await press(page, 'Fill in an example');
    await choose(page, 'system', 'html');
    const [, policy] = await page.$$eval('.result details pre', (boxes) => boxes.map((box) => box.textContent));
    const snippet = await snippetIn(page);
    const partner = await newVisitor(browser);
    const said = [];
    partner.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
    const lines = `default-src 'none'; require-trusted-types-for 'script'; ${policy.replaceAll('\n', ' ')}`;
    await partner.goto(
      pages.putWhole(
        `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${lines}"><link rel="icon" href="data:,"><title>Test</title>${snippet}`,
      ),
    );
    await partner.waitForFunction(() =>
      document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]'),
    );
    assert.deepEqual(
      said.filter((words) => !words.includes('data:,')),
      [],
    );
  });

  it('gives a page to download, which shows the widget', async () => {
    const page = await open();
    await press(page, 'Fill in an example');
    const text = await page.evaluate(async () => {
      const made = new Promise((resolve) => {
        const original = URL.createObjectURL;
        URL.createObjectURL = (blob) => (resolve(blob.text()), original(blob));
      });
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent.trim() === 'Download as a page')
        .click();
      return made;
    });
    const partner = await newVisitor(browser);
    await partner.goto(pages.putWhole(text.replaceAll(`${demo.url}dist/cdn/`, '/dist/cdn/')));
    await partner.waitForFunction(() =>
      document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]'),
    );
  });

  it('gives lines with the hashes of the files that are served', async () => {
    const page = await open();
    const integrity = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8'));
    const lines = await page.$$eval('.result details pre', (boxes) => boxes[0].textContent);
    for (const file of ['awareness-widgets.js', 'awareness-widgets.css'])
      assert.ok(lines.includes(integrity[file].sha384), file);
    await page.evaluate(() => {
      document.getElementById('base').closest('details').open = true;
      Object.assign(document.getElementById('base'), { value: 'https://widgets.example.org/0.1.0' }).dispatchEvent(
        new Event('change'),
      );
    });
    assert.match(await snippetIn(page), /href="https:\/\/widgets\.example\.org\/0\.1\.0\/embed\/course-card\.html/);
    assert.match(
      await page.$eval('.result', (result) => result.textContent),
      /script-src https:\/\/widgets\.example\.org/,
    );
  });

  it('reads back what a system has left, says what is gone, and shows it in the form', async () => {
    const page = await open();
    await press(page, 'Fill in an example');
    const snippet = await snippetIn(page);
    const [link] = /<p><a .*<\/p>/.exec(snippet);
    await press(page, 'Check my snippet');
    await page.$eval(
      '#pasted',
      (box, html) => {
        box.value = html;
        box.dispatchEvent(new Event('input'));
      },
      link,
    );
    const text = await page.$eval('.check', (check) => check.textContent);
    assert.match(text, /Only the link has come through/);
    assert.match(text, /Widgets found: 1/);
    assert.doesNotMatch(text, /taken out/);
    await press(page, 'Show it in the form and the preview');
    assert.equal(await page.$eval('#f-heading', (field) => field.value), 'Interviewing witnesses with care');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'form-heading');
    await widgetIn(page);
  });

  it('asks for nothing but its own files, and keeps nothing', async () => {
    const page = await open();
    for (const tag of ['course-card', 'speaker-quote', 'awareness-factsheet', 'event-gallery']) {
      await choose(page, 'tag', tag);
      await press(page, 'Fill in an example');
      await widgetIn(page);
    }
    await choose(page, 'ui-language', 'de');
    await page.waitForFunction(() => document.documentElement.lang === 'de');
    for (const url of page.asked) assert.ok(url.startsWith(demo.url) || url.startsWith('data:'), url);
    assert.equal(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length + history.length),
      2,
    );
    assert.deepEqual(page.said, []);
  });

  it('leaves the form where it is when the link of a fact sheet leaves', async () => {
    const page = await open();
    await choose(page, 'tag', 'awareness-factsheet');
    await press(page, 'Fill in an example');
    const frame = await widgetIn(page);
    await frame.waitForSelector('awareness-factsheet >>> [part~=exit]');
    await frame.$eval('awareness-factsheet >>> [part~=exit]', (link) => link.click());
    await page.waitForFunction(() => {
      const { contentDocument } = document.querySelector('.stage iframe');
      return (
        !contentDocument?.querySelector('awareness-factsheet')?.checkVisibility({ visibilityProperty: true }) ||
        contentDocument.querySelector('[popover],dialog')
      );
    });
    assert.equal(await page.$eval('#f-heading', (field) => field.value), 'Where to get help');
  });

  for (const language of ['en', 'ru', 'uz', 'uz-Cyrl', 'fr', 'de', 'es', 'it', 'ar']) {
    it(`speaks ${language}, and at 400 % zoom nothing is cut off`, async () => {
      const page = await open({ width: 320, height: 256 });
      await choose(page, 'ui-language', language);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
      await press(page, await page.$eval('.form .actions button', (button) => button.textContent.trim()));
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.equal(await page.evaluate(() => document.documentElement.dir), language === 'ar' ? 'rtl' : 'ltr');
      assert.equal(await page.$eval('.result pre', (box) => getComputedStyle(box).direction), 'ltr');
      // A button that only half of a screen can hold is none.
      const narrow = await page.$$eval(
        'button',
        (buttons) =>
          buttons.filter(
            (each) => each.getBoundingClientRect().right > 320.5 || each.getBoundingClientRect().left < -0.5,
          ).length,
      );
      assert.equal(narrow, 0);
    });
  }

  for (const [what, { view = 'make', language = 'en', ...options }] of Object.entries({
    'the form': {},
    'the form in the dark': { scheme: 'dark' },
    'the form in Arabic, on a phone': { language: 'ar', width: 320 },
    'the check': { view: 'check' },
    'the check in the dark': { view: 'check', scheme: 'dark' },
  })) {
    it(`gives axe nothing to find: ${what}`, async () => {
      const page = await open(options);
      await choose(page, 'ui-language', language);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
      for (const tag of ['awareness-factsheet', 'course-card']) {
        await choose(page, 'tag', tag);
        await page.$eval('.form .actions button', (button) => button.click());
      }
      await page.$eval('#f-end', (field) => {
        field.value = '2031-03-01';
        field.dispatchEvent(new Event('change'));
      });
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      if (view === 'check') {
        const snippet = await snippetIn(page);
        await page.$$eval('.tab', (tabs) => tabs[1].click());
        await page.$eval(
          '#pasted',
          (box, html) => {
            box.value = html;
            box.dispatchEvent(new Event('input'));
          },
          `${snippet}<course-card organiser="A" start="x"></course-card>`,
        );
      }
      const source = await readFile(AXE, 'utf8');
      await page.evaluate(source);
      const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`),
        [],
      );
    });
  }
});
