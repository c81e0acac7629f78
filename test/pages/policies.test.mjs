/** Every widget and every way in under the policies that the README prints. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { DOORS } from '../../demo/content/snippet.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { OURS, startPageServer } from '../helpers/page-server.mjs';

const example = (tag, name) => JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))[name];

/** Without the address, which only a page of the server has. */
const fromReadme = (pattern) => {
  const [, policy] = pattern.exec(readFileSync('README.md', 'utf8')) ?? [];
  assert.ok(policy, `${pattern} is not in the README`);
  return policy;
};
const STRICT = fromReadme(/^Content-Security-Policy: (default-src .*)$/m);
const TRUSTED = fromReadme(/^Content-Security-Policy: (require-trusted-types-for .*)$/m);

/** Whatever a page may ask of the widgets that a policy could mind. */
const EVERYTHING = `<course-card heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" country="UZ" organizer="Academy"
    calendar="links" json-ld image="/demo/images/training-room-480.jpg" image-alt="An empty room" image-credit="A"></course-card>
  <course-card src="/demo/content/feeds/course-list.json" lang="ru"></course-card>
  <speaker-quote speaker="A speaker"><p>Words</p></speaker-quote>
  <event-gallery><figure data-credit="A" data-people="none"><img src="/demo/images/lectern-480.jpg" width="480" height="320" alt="A room."><figcaption>Room</figcaption></figure></event-gallery>
  <awareness-factsheet heading="Sheet" reviewed="2026-11-03" reviewed-by="A" qr-url="https://www.example.org/">
    <a slot="exit" href="https://www.example.org/">Go</a><ul slot="signs"><li>A sign</li></ul></awareness-factsheet>
  <course-card heading="x" debug></course-card>`;

describe('under a policy', () => {
  let browser, server;
  before(async () => {
    browser = await puppeteer.launch(chromiumOptions());
    server = await startPageServer();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const withPolicy = (policy, before = '') => ({
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">${before}${OURS}`.replace(
      '<link rel="icon" href="data:,">',
      '',
    ),
  });

  /** @returns what the browser and our scripts complained of */
  async function open(body, options) {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    await page.goto(server.put(body, options));
    return { page, said };
  }

  /** As the README says of feeds and frames. */
  const allowing = (policy, directive) => (policy.includes('default-src') ? `${policy}; ${directive} 'self'` : policy);
  const POLICIES = { 'strict in what is loaded': STRICT, 'with Trusted Types': TRUSTED };
  for (const [what, policy] of Object.entries(POLICIES)) {
    it(`${what}, every widget is shown with all that it loads later`, async () => {
      const { page, said } = await open(EVERYTHING, withPolicy(allowing(policy, 'connect-src')));
      await page.waitForFunction(() => {
        const widgets = [...document.querySelectorAll('course-card,speaker-quote,event-gallery,awareness-factsheet')];
        return widgets.length === 6 && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.box > *'));
      });
      await page.waitForNetworkIdle();
      await page.evaluate(() => document.querySelector('event-gallery').open());
      await page.waitForFunction(() =>
        document.querySelector('event-gallery').shadowRoot.querySelector('dialog[open]'),
      );
      assert.ok(await page.$('script[type="application/ld+json"]'));
      assert.ok(await page.$('awareness-factsheet >>> [part=qr] svg'));
      assert.ok(await page.$('course-card[debug] >>> [part=debug] *'));
      // The page's own icon is none of the widgets'.
      const violations = await page.evaluate(() => window.violations.filter((each) => !/^img-src data/.test(each)));
      assert.deepEqual(violations, []);
      assert.deepEqual(
        said.filter((text) => !/'data:,'/.test(text)),
        [],
      );
      await page.close();
    });

    for (const door of ['placeholder', 'link', 'frame']) {
      it(`${what}, the widget is there by its ${door}`, async () => {
        const html = DOORS[door]('course-card', example('course-card', 'minimal'), '/dist/cdn/');
        const { page, said } = await open(html, withPolicy(allowing(policy, 'frame-src')));
        const context = door === 'frame' ? await (await page.waitForSelector('iframe')).contentFrame() : page;
        await context.waitForFunction(() =>
          /Interviewing/.test(
            document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]')?.textContent,
          ),
        );
        assert.deepEqual(
          said.filter((text) => !/'data:,'/.test(text)),
          [],
        );
        await page.close();
      });
    }
  }

  it('with Trusted Types, beside another Lit and a second copy of ours', async () => {
    const other = `<script type="module">trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });</script>`;
    const classic = '<script src="/dist/cdn/awareness-widgets.classic.js"></script>';
    const policy = TRUSTED.replace('trusted-types ', 'trusted-types lit-html ');
    const { page, said } = await open(EVERYTHING, withPolicy(policy, other + classic));
    await page.waitForFunction(() => document.querySelector('course-card').shadowRoot?.querySelector('[part=heading]'));
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(said, []);
    await page.close();
  });
});
