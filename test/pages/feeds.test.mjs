import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';
import { startUnrulyServer } from '../helpers/unruly-server.mjs';

const MEBIBYTE = 1024 * 1024;

describe('a feed', () => {
  let browser, pages, feeds;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    feeds = await startUnrulyServer();
    pages = createServer(({ url }, response) => {
      const isScript = url.startsWith('/dist/');
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
      const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>';
      response.end(
        isScript
          ? readFileSync(`.${url}`)
          : `${head}<script type="module" src="/dist/cdn/awareness-widgets.js"></script>`,
      );
    });
    await new Promise((resolve) => pages.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    await feeds.close();
    pages.closeAllConnections();
    pages.close();
  });

  /** An empty page with the script. */
  async function open() {
    const page = await newVisitor(browser);
    page.said = [];
    page.thrown = [];
    page.on('console', (message) => page.said.push(message.text()));
    page.on('pageerror', (error) => page.thrown.push(String(error)));
    await page.goto(`http://127.0.0.1:${pages.address().port}/some/page?with=words`);
    await page.waitForFunction(() => customElements.get('course-card'));
    return page;
  }

  /** Shows a card and waits for its `load` or `error`. */
  const show = (page, path, markup = '<course-card></course-card>') =>
    page.evaluate(
      async (src, html) => {
        const place = document.createElement('div');
        place.innerHTML = html;
        const card = place.firstElementChild;
        card.setAttribute('src', src);
        const settled = new Promise((resolve) => {
          card.addEventListener('load', () => resolve('load'));
          card.addEventListener('error', ({ detail }) => resolve(detail.reason));
        });
        document.body.append(place);
        const outcome = await settled;
        return { outcome, text: card.shadowRoot.querySelector('.box').innerText };
      },
      path.startsWith('/') ? feeds.url + path : path,
      markup,
    );

  /** @returns How many answers are under way, once they are as many as expected, or after three seconds. */
  async function openOnce(path, expected) {
    for (let tries = 0; tries < 100 && feeds.openCount(path) !== expected; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return feeds.openCount(path);
  }

  for (const path of ['/good', '/plain', '/slow-good', '/flaky']) {
    it(`is shown: ${path}`, async () => {
      const page = await open();
      const { outcome, text } = await show(page, path);
      assert.equal(outcome, 'load');
      assert.match(text, /Interviewing witnesses with care/);
      assert.match(text, /3 March 2031/);
      assert.deepEqual(page.thrown, []);
      assert.deepEqual(
        page.said.filter((line) => line.startsWith('<')),
        [],
      );
    });
  }

  it('is read in the charset that it announces', async () => {
    assert.match((await show(await open(), '/latin1')).text, /Prévention de la traite/);
  });

  for (const [path, reason] of [
    ['/404', 'status'],
    ['/500', 'status'],
    ['/html', 'type'],
    ['/truncated', 'syntax'],
    ['/empty', 'syntax'],
    ['/other-kind', 'item'],
    ['/good#no-such-item', 'item'],
    ['/wrong-charset', 'charset'],
    ['/no-such-charset', 'charset'],
    ['/no-cors', 'network'],
    ['/cut-off', 'network'],
    ['/loop', 'network'],
    ['/50-mib', 'size'],
    ['/endless', 'size'],
    ['javascript:alert(1)', 'address'],
    ['data:application/json,{}', 'address'],
    ['https:// partner.org/feed.json', 'address'],
    ['https://partner.org:80800/feed.json', 'address'],
    ['feed.json#50%', 'address'],
  ]) {
    it(`that fails leaves one line, an event and a warning: ${path} is ${reason}`, async () => {
      const page = await open();
      const { outcome, text } = await show(page, path);
      assert.equal(outcome, reason);
      assert.equal(text.trim(), 'This content could not be loaded.');
      assert.deepEqual(page.thrown, []);
      assert.equal(page.said.filter((line) => line.startsWith('<course-card>')).length, 1, page.said.join('\n'));
    });
  }

  it('that fails says so beside settings, too, which show nothing by themselves', async () => {
    const { text } = await show(
      await open(),
      '/500',
      '<course-card calendar="file" heading-level="2" uid="a@b"></course-card>',
    );
    assert.equal(text.trim(), 'This content could not be loaded.');
  });

  it('that fails leaves what attributes and children give', async () => {
    const page = await open();
    const { text } = await show(
      page,
      '/500',
      '<course-card heading="Interviewing witnesses" organizer="Academy"><p>Five days of practice.</p></course-card>',
    );
    assert.match(text, /Interviewing witnesses[^]*Academy[^]*Five days of practice\./);
    assert.doesNotMatch(text, /could not be loaded/);
  });

  it('fills what attributes and children leave open, and no more', async () => {
    const { text } = await show(
      await open(),
      '/good',
      '<course-card city="Samarkand"><h3>The heading of a child</h3></course-card>',
    );
    assert.match(text, /The heading of a child/);
    assert.match(text, /Samarkand/);
    assert.match(text, /3 March 2031[^]*Example Academy/);
  });

  for (const [path, address] of [
    ['/good', '/courses/1'],
    ['/moved', '/new/courses/1'],
  ]) {
    it(`has its addresses relative to itself, not to the page or where it was before: ${path}`, async () => {
      const page = await open();
      await show(page, path);
      const href = await page.$eval('course-card', ({ shadowRoot }) =>
        shadowRoot.querySelector('[part=details]').getAttribute('href'),
      );
      assert.equal(href, feeds.url + address);
    });
  }

  it('comes after a script of data among the children', async () => {
    const { text } = await show(
      await open(),
      '/good',
      `<course-card><script type="application/ld+json">
        {"@type":"Event","name":"The heading of a script"}</script></course-card>`,
    );
    assert.match(text, /The heading of a script[^]*3 March 2031/);
  });

  for (const zone of ['America/New_York', 'Asia/Tashkent', 'Europe/Berlin', 'Pacific/Kiritimati']) {
    it(`gives the same days and hours to a reader in ${zone}: page, calendar, data`, async () => {
      const page = await open();
      await page.emulateTimezone(zone);
      const given = await page.evaluate(async () => {
        document.body.innerHTML = `<course-card json-ld calendar="file" heading="Interviewing witnesses" city="Berlin"
          start="2031-03-29" end="2031-03-31" daily-start="09:00" daily-end="17:00" time-zone="Europe/Berlin"
          organizer="Example Academy"></course-card>`;
        const card = document.querySelector('course-card');
        const file = new Promise((resolve) => {
          URL.createObjectURL = (blob) => (resolve(blob.text()), 'blob:nothing');
        });
        HTMLAnchorElement.prototype.click = () => undefined;
        while (!card.shadowRoot?.querySelector('button') || !card.querySelector('script')) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        card.shadowRoot.querySelector('button').click();
        const { startDate, endDate, eventSchedule } = JSON.parse(card.querySelector('script').textContent);
        return {
          page: card.shadowRoot.querySelector('[part~=when] dd').innerText,
          file: (await file).match(/DTSTART.*/g),
          data: [startDate, endDate, eventSchedule.startTime, eventSchedule.scheduleTimezone],
        };
      });
      assert.deepEqual(given, {
        page: '29–31 March 2031',
        // The clocks go forward on the 30th.
        file: ['DTSTART:20310329T080000Z', 'DTSTART:20310330T070000Z', 'DTSTART:20310331T070000Z'],
        data: ['2031-03-29', '2031-03-31', '09:00', 'Europe/Berlin'],
      });
    });
  }

  it('is given up after ten seconds, the children standing all the while', { timeout: 30_000 }, async () => {
    const page = await open();
    const shown = page.evaluate((src) => {
      document.body.innerHTML = `<course-card src="${src}"><h3>Still here</h3></course-card>`;
      const card = document.querySelector('course-card');
      return new Promise((resolve) => card.addEventListener('error', ({ detail }) => resolve(detail.reason)));
    }, `${feeds.url}/never`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await page.evaluate(() => document.querySelector('h3').checkVisibility()), true);
    assert.equal(await page.evaluate(() => document.querySelector('course-card').shadowRoot), null);
    assert.equal(await shown, 'timeout');
  });

  it('never takes more than it may: of an endless one little more than a MiB is read, and it is let go', async () => {
    const page = await open();
    // What has been sent says nothing: some systems keep tens of MiB in a socket's buffers.
    await page.evaluate(() => {
      const { prototype } = ReadableStreamDefaultReader;
      const { read } = prototype;
      window.bytesRead = 0;
      prototype.read = async function () {
        const part = await read.call(this);
        window.bytesRead += part.value?.length ?? 0;
        return part;
      };
    });
    await show(page, '/endless');
    const bytes = await page.evaluate(() => window.bytesRead);
    assert.ok(bytes > MEBIBYTE && bytes < 4 * MEBIBYTE, `${bytes} bytes`);
    assert.equal(await openOnce('/endless', 0), 0);
  });

  it('is one request for 200 cards', async () => {
    const page = await open();
    const before = feeds.asked.length;
    const shown = await page.evaluate(async (src) => {
      const cards = Array.from({ length: 200 }, () => Object.assign(document.createElement('course-card'), { src }));
      const loaded = cards.map((card) => new Promise((resolve) => card.addEventListener('load', resolve)));
      document.body.append(...cards);
      await Promise.all(loaded);
      return cards.filter(({ shadowRoot }) => shadowRoot.textContent.includes('Example Academy')).length;
    }, `${feeds.url}/slow-good`);
    assert.equal(shown, 200);
    assert.equal(feeds.asked.length - before, 1);
  });

  it('is not asked who reads it: no cookie, no referrer', async () => {
    const page = await open();
    await page.setCookie({ name: 'a', value: 'b', url: feeds.url });
    await show(page, '/good');
    const { headers } = feeds.asked.at(-1);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  });

  it('is let go with the last card that waits for it, and not when a card moves', async () => {
    const page = await open();
    await page.evaluate((src) => {
      document.body.innerHTML = `<div></div><course-card src="${src}"></course-card>`;
    }, `${feeds.url}/never`);
    assert.equal(await openOnce('/never', 1), 1);
    const before = feeds.asked.length;
    await page.evaluate(() => document.querySelector('div').append(document.querySelector('course-card')));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(feeds.asked.length, before);
    assert.equal(feeds.openCount('/never'), 1);
    await page.evaluate(() => document.querySelector('course-card').remove());
    assert.equal(await openOnce('/never', 0), 0);
  });

  it('is tried again when the line is back', async () => {
    const page = await open();
    await page.setOfflineMode(true);
    const { outcome } = await show(page, '/good');
    assert.equal(outcome, 'network');
    await page.setOfflineMode(false);
    await page.waitForFunction(() =>
      document.querySelector('course-card').shadowRoot.textContent.includes('Example Academy'),
    );
  });

  it('is an error where our own script for it does not come', async () => {
    const page = await open();
    await page.setRequestInterception(true);
    page.on('request', (request) => (/course-[^/]*\.js/.test(request.url()) ? request.abort() : request.continue()));
    assert.equal((await show(page, '/good')).outcome, 'network');
  });

  it('touches no other widget when it fails', async () => {
    const page = await open();
    await page.evaluate((src) => {
      document.body.innerHTML = `<course-card id="bad" src="${src}/500"></course-card>
        <course-card id="good" src="${src}/good"></course-card>
        <course-card id="plain" heading="Interviewing witnesses" start="2031-03-03" city="A" organizer="Academy"></course-card>`;
    }, feeds.url);
    await page.waitForFunction(() =>
      document.querySelector('#good').shadowRoot?.textContent.includes('Example Academy'),
    );
    assert.match(await page.$eval('#plain', ({ shadowRoot }) => shadowRoot.textContent), /Interviewing witnesses/);
  });
});
