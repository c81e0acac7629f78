/** Pages as they are out there: old modes, old encodings, old libraries, scripts that others move and delay. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { DOORS, toHtml } from '../../demo/content/snippet.mjs';
import { chromiumOptions, firefoxOptions } from '../helpers/browser.mjs';
import { startPageServer, typeOf } from '../helpers/page-server.mjs';

const EXAMPLES = {
  'course-card': 'open',
  'speaker-quote': 'with-original',
  'event-gallery': 'rows',
  'awareness-factsheet': 'know-the-signs',
};
const examples = Object.entries(EXAMPLES).map(([tag, name]) => [
  tag,
  JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))[name],
]);
const [[, COURSE]] = examples;

/** All four, one of them by a feed, and the ways in for systems that strip tags. */
const ALL = [
  ...examples.map(([tag, example]) => toHtml(tag, example, '/demo/')),
  '<course-card src="/demo/content/feeds/dated-training.json" json-ld></course-card>',
  DOORS.placeholder('course-card', COURSE, '/dist/cdn/'),
  DOORS.link('course-card', COURSE, '/dist/cdn/'),
].join('\n');

const PROTECTED = 'crossorigin data-no-optimize data-no-minify data-cfasync="false"';
const MODULE = `<script type="module" src="/dist/cdn/awareness-widgets.js" ${PROTECTED}></script>`;
const CLASSIC = `<script src="/dist/cdn/awareness-widgets.classic.js" ${PROTECTED}></script>`;
const SCRIPTS = { module: MODULE, classic: CLASSIC };

/** As packages of Lit leave them for the Lit of their own page: for old browsers, and for what a server has rendered. */
const HOOKS = `<script>
  const spoil = () => { throw new Error('asked') };
  for (const name of ['reactiveElementPolyfillSupport', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport'])
    window[name] = spoil;
</script>`;

const html = (head, body, attributes = 'lang="ru"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** What an XML parser takes: closed tags, values for all attributes. */
const toXhtml = (source) =>
  source
    .replace(/<(img|link|meta|base)\b((?:"[^"]*"|[^">])*?)\/?>/g, '<$1$2/>')
    .replace(
      / (json-ld|no-default-warnings|crossorigin|data-no-optimize|data-no-minify|async|defer)(?=[\s/>])/g,
      ' $1=""',
    )
    .replace(/^<!doctype html><html/, '<html xmlns="http://www.w3.org/1999/xhtml"');

/** The bytes of a page in an encoding of the 1990s. */
function toWindows1251(text) {
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0);
      if (code < 128) return [code];
      if (code >= 0x410 && code <= 0x44f) return [code - 0x410 + 0xc0];
      return [...`&#${code};`].map((each) => each.charCodeAt(0));
    }),
  );
}

const BROWSERS = {
  Chromium: chromiumOptions(),
  Firefox: firefoxOptions(),
};

for (const [name, options] of Object.entries(BROWSERS)) {
  describe(`in ${name}, a page`, { skip: !options && 'Firefox is not here.' }, () => {
    let browser, server, answer, page;
    /** In the console since the page was opened. */
    const said = [];
    before(async () => {
      browser = await puppeteer.launch(options);
      // One for all: in Firefox another takes longer than what it is for.
      page = await browser.newPage();
      page.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      server = await startPageServer((path, send) => {
        if (path === '/page')
          send(answer.type ?? 'text/html; charset=utf-8', answer.body, 200, { 'cache-control': 'no-store' });
        // Another version of ours.
        else if (path.startsWith('/old/')) {
          const source = readFileSync(path.replace('/old/', 'dist/cdn/'), 'utf8');
          send(typeOf(path), source.replaceAll('@0.1.0', '@0.0.9'));
        } else return false;
        return true;
      });
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    async function open(body, type) {
      answer = { body, type };
      said.length = 0;
      await page.goto(`${server.origin}/page`);
    }

    /** Waits for all seven, and gives their words. */
    async function words() {
      const read = () => {
        const tags = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
        const widgets = [...document.querySelectorAll(tags)];
        const boxes = widgets.map(({ shadowRoot }) => shadowRoot?.querySelector('.box:not([aria-busy])'));
        return widgets.length === 7 && boxes.every(Boolean) && boxes.map((box) => box.textContent.replace(/\s+/g, ' '));
      };
      await page.waitForFunction(read, { timeout: 10_000 });
      return page.evaluate(read);
    }

    /** What stands on a page like any other. */
    let expected;
    before(async () => {
      await open(html(MODULE, ALL));
      expected = await words();
      assert.match(expected.join(), /Учебный курс/);
    });

    async function isAsExpected(body, type) {
      await open(body, type);
      assert.deepEqual(await words(), expected);
      assert.deepEqual(said, []);
    }

    it('of XHTML shows all; Chromium knows no modules there (classic)', async () => {
      await isAsExpected(toXhtml(html(CLASSIC, ALL)), 'application/xhtml+xml; charset=utf-8');
    });

    // Which script it is makes no difference between engines.
    for (const [kind, script] of Object.entries(name === 'Chromium' ? SCRIPTS : { module: MODULE })) {
      const with_ = (attribute) => script.replace('<script', `<script ${attribute}`);
      for (const [what, body, type] of [
        ['in quirks mode', html(script, ALL).replace('<!doctype html>', '')],
        [
          'in windows-1251',
          toWindows1251(html(script, ALL).replace('<meta charset="utf-8">', '')),
          'text/html; charset=windows-1251',
        ],
        ['with another base', html(`<base href="/demo/pages/" target="_blank">${script}`, ALL)],
        ['with an async script', html(with_('async'), ALL)],
        ['with a deferred script', html(with_('defer'), ALL)],
        ['with the script at its end', html('', ALL + script)],
        ['with the script twice', html(script, ALL + script)],
        ['with what changes any Lit that asks', html(HOOKS + script, ALL)],
        ['with an older version, too', html(script.replace('/dist/cdn/', '/old/'), ALL + script)],
      ]) {
        it(`${what} shows all (${kind})`, () => isAsExpected(body, type));
      }

      it(`whose script an optimiser keeps back until its reader moves shows all (${kind})`, async () => {
        const kept = script.replace(/<script (type="module" )?src/, '<script type="kept-back" data-type="$1" data-src');
        await open(html(kept, ALL));
        await page.evaluate(() => {
          addEventListener(
            'mousemove',
            () => {
              for (const old of document.querySelectorAll('[type=kept-back]')) {
                const { type, src } = old.dataset;
                const script = document.createElement('script');
                for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value);
                if (type) script.type = 'module';
                script.src = src;
                old.replaceWith(script);
              }
            },
            { once: true },
          );
        });
        await page.mouse.move(50, 50);
        await page.mouse.move(60, 60);
        assert.deepEqual(await words(), expected);
        assert.deepEqual(said, []);
      });

      for (const library of ['prototype-js-core/prototype.js', 'mootools/lib/mootools-core-1.5.2-server.js']) {
        it(`with ${library.split('/')[0]} shows all, and writes sound data (${kind})`, async () => {
          const old = `<script src="/node_modules/${library}"></script>`;
          await isAsExpected(html(old + script, ALL));
          await page.waitForFunction(() => document.querySelector('script[data-written]'));
          const data = await page.evaluate(() => document.querySelector('script[data-written]').textContent);
          assert.equal(typeof JSON.parse(data).name, 'string');
        });
      }

      it(`with a course-card of somebody else’s shows the others, and says so (${kind})`, async () => {
        const foreign = `<script>customElements.define('course-card', class extends HTMLElement {})</script>`;
        await open(html(foreign + script, ALL));
        await page.waitForFunction(() => document.querySelector('event-gallery').shadowRoot?.querySelector('.box'));
        assert.deepEqual(
          said.map((text) => text.split('.')[0]),
          ['<course-card> is already defined by another script on this page; that one is kept'],
        );
        assert.equal(await page.evaluate(() => document.querySelectorAll('.awareness-widget').length), 1);
      });
    }
  });
}
