/** A fact sheet on a phone, on paper, and as a document that many pages embed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { toHtml } from '../../demo/content/snippet.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';
import { startPageServer } from '../helpers/page-server.mjs';

const JSQR = createRequire(import.meta.url).resolve('jsqr');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const EXAMPLES = JSON.parse(readFileSync('demo/content/awareness-factsheet.json', 'utf8'));
const EXIT = '<a slot="exit" href="https://www.example.org/" rel="noreferrer">Go</a>';

/** A millimetre in CSS pixels. */
const MM = 96 / 25.4;

describe('a fact sheet', () => {
  let browser, server;
  /** What the campaign's server says just now. */
  let feeds;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    server = await startPageServer((path, send, request) => {
      if (!path.startsWith('/feeds/')) return false;
      const {
        body,
        status = 200,
        cache = 'no-cache',
        after = 0,
      } = feeds[path.slice(7)] ?? { body: 'none', status: 404 };
      const answer = () => send('application/ld+json', body, status, { 'cache-control': cache });
      // One that never answers, and one that hangs up.
      if (after === 'hangs up') request.socket.destroy();
      else if (after !== 'never') setTimeout(answer, after);
      return true;
    });
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(body, { html, head, width = 900, height = 700 } = {}) {
    const page = await newVisitor(browser);
    page.said = [];
    page.on('console', (message) => page.said.push(message.text()));
    await page.setViewport({ width, height });
    await page.goto(server.put(body, { html, head }));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('awareness-factsheet')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part=sheet]'),
      ),
    );
    return page;
  }
  const example = (name, options) => open(toHtml('awareness-factsheet', EXAMPLES[name]), options);
  const words = (page) =>
    page.$eval('awareness-factsheet', ({ shadowRoot }) =>
      shadowRoot.querySelector('[part=sheet]').innerText.replace(/\s+/gu, ' '),
    );
  const inside = (page, selector, read) =>
    page.$eval(
      'awareness-factsheet',
      ({ shadowRoot }, wanted, text) => [...shadowRoot.querySelectorAll(wanted)].map((0, eval)(text)),
      selector,
      String(read),
    );

  describe('on a phone', () => {
    it('shows help at once and the rest behind its headings, which keys open', async () => {
      const page = await example('know-the-signs', { width: 360 });
      assert.match(await words(page), /020 7946 0123/);
      assert.doesNotMatch(await words(page), /Was promised one job/);
      const folded = await inside(page, 'details', ({ open }) => open);
      assert.deepEqual(folded, Array(8).fill(false));
      await page.$eval('awareness-factsheet', ({ shadowRoot }) =>
        shadowRoot.querySelector('details.x,[part~=signs] summary').focus(),
      );
      await page.keyboard.press('Enter');
      assert.match(await words(page), /Was promised one job.*These signs alone do not prove trafficking/);
      const heights = await inside(page, 'summary', ({ offsetHeight }) => offsetHeight);
      assert.ok(
        heights.every((height) => height >= 44),
        String(heights),
      );
    });

    it('passes axe, folded and open', async () => {
      const page = await example('know-the-signs', { width: 320 });
      await page.addScriptTag({ path: AXE });
      const problems = () =>
        page.evaluate(async () =>
          (await window.axe.run('awareness-factsheet')).violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`),
        );
      assert.deepEqual(await problems(), []);
      await inside(page, 'details', (details) => (details.open = true));
      assert.deepEqual(await problems(), []);
    });

    it('opens at what the browser searches for', async () => {
      const page = await example('know-the-signs', { width: 360 });
      // A text in the address is looked for, and shown, as the words of a search in the page are.
      await page.goto(`${page.url()}#:~:text=Was%20promised%20one%20job`);
      await page.waitForFunction(
        () => document.querySelector('awareness-factsheet').shadowRoot.querySelector('[part~=signs]').open,
      );
      assert.match(await words(page), /Was promised one job/);
    });

    it('opens on paper, and closes again', async () => {
      const page = await example('know-the-signs', { width: 360 });
      const pdf = Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1');
      assert.equal(pdf.match(/\/Type \/Page\b/g).length, 1);
      const before = await inside(page, 'details', ({ open }) => open);
      assert.deepEqual(before, Array(8).fill(false));
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      assert.deepEqual(await inside(page, 'details', ({ open }) => open), Array(8).fill(true));
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.deepEqual(await inside(page, 'details', ({ open }) => open), Array(8).fill(false));
      // Without the event, as in a browser that prints from a copy of the page.
      await page.emulateMediaType('print');
      assert.match(await words(page), /Was promised one job/);
    });

    it('unfolds where there is room, and keeps what is shown in place while it loads', async () => {
      const page = await example('know-the-signs', { width: 360 });
      await page.setViewport({ width: 900, height: 700 });
      await page.waitForFunction(
        () => !document.querySelector('awareness-factsheet').shadowRoot.querySelector('details'),
      );
      assert.match(await words(page), /Was promised one job/);
    });
  });

  it('folds once, and not for ever, where a scrollbar comes and goes with its length', async () => {
    const bars = await puppeteer.launch({
      ...chromiumOptions(),
      ignoreDefaultArgs: ['--hide-scrollbars'],
    });
    const page = await bars.newPage();
    for (const height of [900, 1000, 1100, 1800]) {
      await page.setViewport({ width: 510, height });
      await page.goto(server.put(toHtml('awareness-factsheet', EXAMPLES['know-the-signs'])));
      await page.waitForFunction(() =>
        document.querySelector('awareness-factsheet').shadowRoot?.querySelector('[part=sheet]'),
      );
      const changes = await page.evaluate(async () => {
        let count = 0;
        const observer = new MutationObserver(() => (count += 1));
        observer.observe(document.querySelector('awareness-factsheet').shadowRoot, { childList: true, subtree: true });
        await new Promise((resolve) => setTimeout(resolve, 300));
        return count;
      });
      assert.ok(changes < 5, `${changes} at ${height}`);
    }
    await bars.close();
  });

  describe('on paper', () => {
    it('has a QR code of the partner’s address that a reader can read', async () => {
      const page = await example('know-the-signs');
      await page.waitForFunction(() => document.querySelector('awareness-factsheet').shadowRoot.querySelector('svg'));
      assert.deepEqual(await inside(page, '[part=qr]', (qr) => qr.checkVisibility()), [false]);
      await page.emulateMediaType('print');
      assert.deepEqual(await inside(page, '[part=qr]', (qr) => qr.checkVisibility()), [true]);
      const handle = await page.evaluateHandle(() =>
        document.querySelector('awareness-factsheet').shadowRoot.querySelector('svg'),
      );
      const shot = await handle.screenshot({ encoding: 'base64' });
      await page.addScriptTag({ path: JSQR });
      const read = await page.evaluate(async (data) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const [width, height] = [image.width * 4, image.height * 4];
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context.drawImage(image, 0, 0, width, height);
        return window.jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data;
      }, shot);
      assert.equal(read, 'https://www.example.org/signs');
    });

    for (const name of ['card', 'helplines-states']) {
      it(`prints cards of 85 by 55 mm with help lines, no address and no exit: ${name}`, async () => {
        const { attributes } = EXAMPLES[name];
        const page = await open(
          toHtml('awareness-factsheet', {
            ...EXAMPLES[name],
            attributes: { ...attributes, print: 'card', 'qr-url': 'https://www.example.org/signs' },
          }),
        );
        await page.emulateMediaType('print');
        const sizes = await inside(page, '[part~=helpline],[part=emergency]', (card) => {
          const { width, height } = card.getBoundingClientRect();
          return [width, height, card.scrollHeight > card.clientHeight + 1];
        });
        assert.equal(sizes.length, name === 'card' ? 3 : 5);
        for (const [width, height, isCut] of sizes) {
          assert.ok(Math.abs(width - 85 * MM) < 1 && Math.abs(height - 55 * MM) < 1, `${width} × ${height}`);
          assert.equal(isCut, false);
        }
        const printed = await words(page);
        assert.match(printed, /555.*Example Helpline.*020 7946 0123.*From abroad.*\+44 20 7946 0123/);
        assert.doesNotMatch(printed, /https?:|example\.org|Leave|Where to get help|traffick/i);
        if (name !== 'card') assert.match(printed, /Last checked more than a year ago.*020 7946 0177/);
        const after = await inside(page, 'a', (link) => getComputedStyle(link, '::after').content);
        assert.ok(
          after.every((content) => content === 'none' || content === 'normal'),
          String(after),
        );
      });
    }

    it('has no code for an address that none can hold, and is whole without it', async () => {
      const page = await open(
        `<awareness-factsheet heading="Sheet" qr-url="https://www.example.org/${'a'.repeat(3000)}">${EXIT}</awareness-factsheet>`,
      );
      await page.waitForNetworkIdle();
      assert.match(await words(page), /Sheet/);
      assert.deepEqual(await inside(page, '[part=qr]', () => 1), []);
    });
  });

  describe('as one document', () => {
    const SHEET = JSON.parse(readFileSync('demo/content/feeds/know-the-signs.en.json', 'utf8'));
    const RUSSIAN = JSON.parse(readFileSync('demo/content/feeds/know-the-signs.ru.json', 'utf8'));
    const with_ = (sheet, number) =>
      JSON.stringify({ ...sheet, contactPoint: [{ ...sheet.contactPoint[0], telephone: number }] });
    const embed = (children = '') =>
      `<awareness-factsheet src="/feeds/sheet.{lang}.json">${EXIT}${children}</awareness-factsheet>`;
    const shown = (page, pattern) =>
      page.waitForFunction(
        (source) =>
          new RegExp(source, 's').test(
            document.querySelector('awareness-factsheet').shadowRoot?.querySelector('[part=sheet]')?.innerText ?? '',
          ),
        {},
        pattern.source,
      );

    it('is asked for in the language of the place, and again when that changes', async () => {
      feeds = { 'sheet.en.json': { body: JSON.stringify(SHEET) }, 'sheet.ru.json': { body: JSON.stringify(RUSSIAN) } };
      const page = await open(embed(), { html: 'lang="ru"' });
      await shown(page, /Возможные признаки.*Материал проверен/);
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await shown(page, /Know the signs.*Content reviewed/);
    });

    for (const [lang, asked] of [
      ['uz-Cyrl-UZ', ['uz-Cyrl-UZ', 'uz-Cyrl', 'uz', 'en']],
      // However long a tag is.
      ['uz-Cyrl-UZ-x-a-b-c-d-e-f', ['uz-Cyrl-UZ', 'uz-Cyrl', 'uz', 'en']],
      ['de', ['de', 'en']],
      ['ar', ['ar', 'en']],
    ]) {
      it(`stands in English as a whole, and says so, where there is none in ${lang}`, async () => {
        feeds = { 'sheet.en.json': { body: JSON.stringify(SHEET) } };
        server.asked.length = 0;
        const page = await open(embed(), { html: `lang="${lang}" ${lang === 'ar' ? 'dir="rtl"' : ''}` });
        await shown(page, /Know the signs.*Possible signs.*Content reviewed: 3 November 2026/);
        const tried = server.asked.filter((path) => path.startsWith('/feeds/'));
        assert.deepEqual(
          tried,
          asked.map((tag) => `/feeds/sheet.${tag}.json`),
        );
        const [box] = await inside(page, '.box', (each) => [each.lang, getComputedStyle(each).direction]);
        assert.deepEqual(box, ['en', 'ltr']);
        assert.ok(page.said.some((text) => text.includes(`sheet.${asked[0]}.json answers 404`)));
      });
    }

    it('is whole: nothing of an older state in the page is mixed into it', async () => {
      feeds = { 'sheet.en.json': { body: with_(SHEET, '020 7946 0155') } };
      const stale = `<p slot="statistics">old</p><time slot="reviewed" datetime="2025-12-01">1 December 2025</time><span slot="reviewed-by">Old reviewer</span>
        <ul slot="helplines"><li data-number="020 7946 0100"><b>Old line</b></li><li data-number="020 7946 0101"><b>Gone</b></li></ul><ul slot="do"><li>Old advice</li></ul>`;
      const page = await open(embed(stale));
      await shown(page, /020 7946 0155/);
      assert.doesNotMatch(await words(page), /Old|Gone|0100|2025/);
      assert.match(await words(page), /^Go .*Monday to Friday, 09:00–17:00 · Local time: London/);
      assert.deepEqual(await inside(page, '[part=footer] a', ({ href }) => href), ['https://www.unodc.org/e4j/']);
    });

    it('is corrected once and shown on the next load; a lifetime that the campaign gives is respected', async () => {
      for (const [cache, requests, number] of [
        ['no-cache', 2, '020 7946 0188'],
        ['max-age=600', 1, '020 7946 0155'],
      ]) {
        feeds = { 'sheet.en.json': { body: with_(SHEET, '020 7946 0155'), cache } };
        server.asked.length = 0;
        const page = await open(embed());
        await shown(page, /020 7946 0155/);
        feeds = { 'sheet.en.json': { body: with_(SHEET, '020 7946 0188'), cache } };
        await page.goto(server.put(embed()));
        await shown(page, new RegExp(number));
        assert.equal(server.asked.filter((path) => path.startsWith('/feeds/')).length, requests, cache);
      }
    });

    it('can be left, and shows what stands in the page, before anything has answered', async () => {
      feeds = { 'sheet.en.json': { after: 'never' } };
      const page = await open(embed('<h2>Kept here</h2>'));
      await shown(page, /Go.*Kept here/);
      assert.deepEqual(await inside(page, '[part=leave]', (box) => box.matches(':popover-open')), [true]);
    });

    it('takes the last address where that changes while one is on its way', async () => {
      feeds = {
        'sheet.en.json': { after: 300, body: JSON.stringify(SHEET) },
        'other.json': { body: JSON.stringify(RUSSIAN) },
      };
      const page = await open(embed());
      await page.$eval('awareness-factsheet', (sheet) => sheet.setAttribute('src', '/feeds/other.json'));
      await shown(page, /Возможные признаки/);
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.match(await words(page), /Возможные признаки/);
    });

    it('is not taken from one sheet by another that changes its language', async () => {
      feeds = {
        'sheet.de.json': { after: 300, status: 404, body: '' },
        'sheet.en.json': { after: 300, body: JSON.stringify(SHEET) },
      };
      const page = await open(embed() + embed(), { html: 'lang="de"' });
      await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        document.querySelector('awareness-factsheet').lang = 'ru';
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('awareness-factsheet')].every(({ shadowRoot }) =>
          /Know the signs/.test(shadowRoot.querySelector('[part=sheet]').innerText),
        ),
      );
    });

    it('shows another language meanwhile where the line fails, and asks again when it is back', async () => {
      feeds = { 'sheet.ru.json': { after: 'hangs up' }, 'sheet.en.json': { body: JSON.stringify(SHEET) } };
      const page = await open(embed(), { html: 'lang="ru"' });
      await shown(page, /Know the signs/);
      feeds['sheet.ru.json'] = { body: JSON.stringify(RUSSIAN) };
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await shown(page, /Возможные признаки/);
    });

    it('reads of a help line what it knows, and is whole beside what it does not', async () => {
      const odd = [
        { propertyID: 'https://schema.org/numberAbroad', value: '1' },
        { propertyID: 'number abroad', value: '1' },
        { propertyID: 'name', value: 'Other' },
        { propertyID: 'on click', value: 'x' },
        { propertyID: 'to-string', value: 'x' },
        { propertyID: 'sms', value: '07700 900123' },
        { propertyID: 'operator' },
      ];
      const sheet = { ...SHEET, contactPoint: [{ ...SHEET.contactPoint[0], additionalProperty: odd }] };
      feeds = { 'sheet.en.json': { body: JSON.stringify(sheet) } };
      const page = await open(embed());
      await shown(page, /Example Helpline.*Example Foundation.*020 7946 0123.*07700 900123/);
    });

    it('leaves what stands in the page, with its own date, where it cannot be reached', async () => {
      feeds = {};
      const children = `<h2>Kept here</h2><time slot="reviewed" datetime="2026-10-01">1 October 2026</time><span slot="reviewed-by">Partner</span>
        <ul slot="helplines"><li data-number="020 7946 0100"><b>Kept line</b></li></ul>`;
      const page = await open(embed(children));
      await shown(page, /Kept here.*020 7946 0100.*Content reviewed: 1 October 2026, Partner/);
      assert.deepEqual(await inside(page, '[part=leave]', (box) => box.matches(':popover-open')), [true]);
    });

    it('can be left where there is nothing to show at all', async () => {
      feeds = {};
      const page = await open(
        `<awareness-factsheet src="/feeds/sheet.json" exit-url="https://www.example.org/"></awareness-factsheet>`,
      );
      await shown(page, /This content could not be loaded/);
      assert.deepEqual(await inside(page, '[part=leave]', (box) => box.matches(':popover-open')), [true]);
    });
  });

  it('speaks its language under an address with a version, as content systems write it, and loads nothing twice', async () => {
    const head = '<script type="module" src="/dist/cdn/awareness-widgets.js?ver=6.7"></script>';
    server.asked.length = 0;
    const page = await open(toHtml('awareness-factsheet', EXAMPLES.russian), { head });
    assert.match(await words(page), /Что можно сделать/);
    const asked = server.asked.filter((path) => path.includes('awareness-widgets.js'));
    assert.deepEqual(asked, ['/dist/cdn/awareness-widgets.js?ver=6.7']);
  });
});
