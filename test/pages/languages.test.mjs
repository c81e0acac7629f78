import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { closePages, newVisitor } from '../helpers/visitor.mjs';

const STATUS = {
  en: 'This course has ended',
  ru: 'Курс завершён',
  uz: 'Kurs yakunlangan',
  'uz-Cyrl': 'Курс якунланган',
  fr: 'Cette formation est terminée',
  de: 'Dieser Kurs ist beendet',
  es: 'Este curso ha finalizado',
  it: 'Questo corso è concluso',
  ar: 'انتهت هذه الدورة',
};

/** Milliseconds for which a language is held back: long enough to see what stands there meanwhile. */
const SLOW_LINE = 800;

/** Rounds of the race; the best of each side is what the machine can do when it is not disturbed. */
const ROUNDS = 9;

describe('the built script in several languages', () => {
  let browser, server, slowServer;
  before(async () => {
    server = await serveDemo({ port: 0 });
    slowServer = await serveDemo({ port: 0, delay: (path) => (path.includes('/locales/') ? SLOW_LINE : 0) });
    browser = await puppeteer.launch(chromiumOptions());
  });
  afterEach(() => closePages(browser));
  after(async () => {
    await browser.close();
    await Promise.all([server.close(), slowServer.close()]);
  });

  async function open({ base = server.url, path = 'pages/languages.html', waitUntil = 'networkidle0', prepare } = {}) {
    const page = await newVisitor(browser);
    page.said = [];
    page.asked = [];
    page.on('console', (message) => page.said.push(message.text()));
    page.on('pageerror', (error) => page.said.push(String(error)));
    page.on('request', (request) => page.asked.push(new URL(request.url()).pathname));
    await prepare?.(page);
    await page.goto(base + path, { waitUntil });
    return page;
  }

  const statusOf = (page, lang) =>
    page.$eval(
      `course-card[lang='${lang}']`,
      ({ shadowRoot }) => shadowRoot?.querySelector('[part=status]')?.innerText,
    );

  it('shows one course in nine languages at once, silently', async () => {
    const page = await open();
    for (const [lang, text] of Object.entries(STATUS)) assert.equal(await statusOf(page, lang), text);
    const days = await page.$$eval('course-card', (cards) =>
      cards.map(({ shadowRoot }) => shadowRoot.querySelector('[part~=when] dd').innerText.replaceAll(/\s/g, ' ')),
    );
    assert.deepEqual(days, [
      '13–17 May 2019',
      '13–17 мая 2019 г.',
      '13–17-may, 2019',
      '13–17 май, 2019',
      '13–17 mai 2019',
      '13.–17. Mai 2019',
      '13–17 de mayo de 2019',
      '13–17 maggio 2019',
      '13–17 مايو 2019',
    ]);
    assert.deepEqual(page.said, []);
  });

  it('loads one file a language, beside the script, and none for English', async () => {
    const page = await open();
    const locales = page.asked.filter((path) => path.includes('/locales/'));
    assert.equal(locales.length, Object.keys(STATUS).length - 1);
    for (const path of locales)
      assert.match(path, /^\/dist\/cdn\/locales\/(ar|de|es|fr|it|ru|uz|uz-Cyrl)-[\w-]{6}\.js$/);
    assert.deepEqual(
      (await open({ path: '' })).asked.filter((path) => path.includes('/locales/')),
      [],
    );
  });

  it('leaves the children in sight until the language is there: no flash of English', async () => {
    const page = await open({
      base: slowServer.url,
      waitUntil: 'load',
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          window.seen = new Set();
          const look = () => {
            const card = document.querySelector("course-card[lang='ru']");
            const box = card?.shadowRoot?.querySelector('.box');
            if (box) window.seen.add(box.innerText.includes('Курс завершён') ? 'russian' : 'other');
            else if (card?.shadowRoot) window.seen.add('empty');
            else if (card?.querySelector('h3')?.checkVisibility()) window.seen.add('children');
            requestAnimationFrame(look);
          };
          look();
        }),
    });
    await page.waitForFunction(() => window.seen.has('russian'));
    assert.deepEqual(await page.evaluate(() => [...window.seen]), ['children', 'russian']);
  });

  it('keeps English where a language can’t be loaded, says so once, and tries again for the next widget', async () => {
    let isDown = true;
    const page = await open({
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          isDown && request.url().includes('/locales/ru') ? request.abort() : request.continue(),
        );
      },
    });
    assert.equal(await statusOf(page, 'ru'), STATUS.en);
    assert.equal(await statusOf(page, 'de'), STATUS.de);
    assert.equal(page.said.filter((text) => text.includes('no “ru”, so English stands in')).length, 1);
    isDown = false;
    await page.evaluate(() => {
      const next = document.querySelector("course-card[lang='ru']").cloneNode(true);
      next.id = 'next';
      document.body.append(next);
    });
    await page.waitForFunction(
      (text) => document.querySelector('#next').shadowRoot?.querySelector('[part=status]')?.innerText === text,
      {},
      STATUS.ru,
    );
  });

  it('ends in the last language where it changes while one is on its way', async () => {
    // The press release is in English, so neither language is there yet.
    const page = await open({ base: slowServer.url, path: '' });
    await page.evaluate(async () => {
      document.documentElement.lang = 'de';
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.documentElement.lang = 'fr';
    });
    await page.waitForFunction(
      (text) => document.querySelector('course-card').shadowRoot.textContent.includes(text),
      { timeout: 5000 },
      STATUS.fr,
    );
  });

  it('begins in the last language where it changes before the first rendering', async () => {
    const page = await open({ base: slowServer.url, waitUntil: 'load' });
    await page.evaluate(() => {
      const card = document.querySelector("course-card[lang='ru']");
      if (card.shadowRoot) throw new Error('the language came too soon: this proves nothing');
      card.lang = 'kk';
      card.dir = '';
    });
    await page.waitForFunction(() =>
      document.querySelector("course-card[lang='kk']").shadowRoot?.textContent.includes('мамыр'),
    );
    assert.deepEqual(page.said, []);
  });

  it('moves the direction with the language', async () => {
    const page = await open();
    const sides = await page.evaluate(() =>
      ['en', 'ar'].map((lang) => {
        const card = document.querySelector(`course-card[lang='${lang}']`);
        const box = card.getBoundingClientRect();
        const heading = card.shadowRoot.querySelector('[part=eyebrow]').getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(card.shadowRoot.querySelector('[part=eyebrow]'));
        const text = range.getBoundingClientRect();
        return text.left - box.left < box.right - text.right ? 'left' : heading && 'right';
      }),
    );
    assert.deepEqual(sides, ['left', 'right']);
  });

  it('renders 1,000 cards in nine languages about as fast as 1,000 in English', async () => {
    const page = await open();
    const [english, mixed] = await page.evaluate(
      async (languages, rounds) => {
        const render = async (langs) => {
          const place = document.createElement('div');
          const cards = Array.from({ length: 1000 }, (_, index) => {
            const card = document.createElement('course-card');
            card.lang = langs[index % langs.length];
            for (const [name, value] of Object.entries({
              heading: 'Interviewing witnesses with care',
              start: '2031-03-03',
              end: '2031-03-07',
              city: 'Tashkent',
              country: 'UZ',
              organizer: 'Police Academy',
            })) {
              card.setAttribute(name, value);
            }
            return card;
          });
          place.append(...cards);
          const start = performance.now();
          document.body.append(place);
          await Promise.all(cards.map((card) => card.updateComplete));
          const time = performance.now() - start;
          place.remove();
          await new Promise((resolve) => setTimeout(resolve));
          return time;
        };
        const best = [Infinity, Infinity];
        // The best of a few rounds; of more where another program had the machine meanwhile.
        for (let round = 0; round < rounds || (best[1] >= 1.15 * best[0] && round < 5 * rounds); round += 1) {
          best[0] = Math.min(best[0], await render(['en']));
          best[1] = Math.min(best[1], await render(languages));
        }
        return best;
      },
      Object.keys(STATUS),
      ROUNDS,
    );
    console.log(`1,000 cards in nine languages take ${(mixed / english).toFixed(2)} of the time of English ones.`);
    assert.ok(mixed < 1.15 * english, `${mixed} ms against ${english} ms`);
  });
});
