/** Placeholders, links and frames on whole pages, with the built script. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { OURS, startPageServer } from '../helpers/page-server.mjs';

const CARD = {
  heading: 'Spotting the signs',
  start: '2031-03-03',
  city: 'Tashkent',
  country: 'UZ',
  organizer: 'Example',
};
const QUERY = new URLSearchParams(CARD);
const DATA = Object.entries(CARD)
  .map(([name, value]) => `data-${name}="${value}"`)
  .join(' ');
const PLACEHOLDER = `<div class="awareness-widget" data-widget="course-card" ${DATA}><p>Practice.</p></div>`;
const LINK = `<p><a href="/dist/cdn/embed/course-card.html?${QUERY}">The course</a></p>`;

/** Of every card of the page, what it shows. */
const cards = (page) =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll('course-card'),
      ({ shadowRoot }) => shadowRoot?.querySelector('[part=heading]')?.textContent ?? '',
    ),
  );
const untilCards = (page, count) =>
  page.waitForFunction(
    (wanted) => {
      const found = [...document.querySelectorAll('course-card')];
      return (
        found.length === wanted &&
        found.every(({ shadowRoot }) => /Spotting/.test(shadowRoot?.querySelector('[part=heading]')?.textContent ?? ''))
      );
    },
    { timeout: 10_000 },
    count,
  );

let browser, server, page, said;
before(async () => {
  browser = await puppeteer.launch(chromiumOptions());
  server = await startPageServer((path, send) => {
    if (path !== '/elsewhere/embed/course-card.html') return false;
    // It knows our words, and answers whoever greets it.
    send(
      'text/html',
      `<script>addEventListener('message', ({ data }) => parent.postMessage({ ...data, height: 900 }, '*'));
        parent.postMessage({ type: 'awareness-widgets' }, '*');</script>`,
    );
    return true;
  });
});
after(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
  await page.setViewport({ width: 800, height: 600 });
});
afterEach(async () => {
  await page.close();
  assert.deepEqual(said, []);
});

describe('a page with placeholders and links', () => {
  it('shows the widgets, and loads what that takes once', async () => {
    server.asked.length = 0;
    await page.goto(server.put(PLACEHOLDER + LINK + PLACEHOLDER));
    await untilCards(page, 3);
    assert.equal(server.asked.filter((path) => path.includes('/chunks/upgrade')).length, 1);
  });

  it('loads nothing for them where there are none', async () => {
    server.asked.length = 0;
    await page.goto(server.put(`<course-card ${DATA.replaceAll('data-', '')}></course-card><a href="/embed">No</a>`));
    await untilCards(page, 1);
    assert.deepEqual(
      server.asked.filter((path) => path.includes('/chunks/')),
      [],
    );
  });

  for (const [how, come] of [
    ['innerHTML', (html) => (document.querySelector('#place').innerHTML = html)],
    ['a node of its own', (html) => document.body.append(document.createRange().createContextualFragment(html))],
    [
      'a new body, as Turbo brings one',
      (html) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
      },
    ],
    [
      'a place that is filled before it is there',
      (html) => {
        const place = document.createElement('section');
        place.innerHTML = `<div>${html}</div>`;
        document.body.prepend(place);
      },
    ],
  ]) {
    it(`finds what comes later, by ${how}`, async () => {
      await page.goto(server.put('<div id="place"></div>'));
      await page.waitForFunction(() => customElements.get('course-card'));
      await page.evaluate(`(${come})(${JSON.stringify(PLACEHOLDER + LINK)})`);
      await untilCards(page, 2);
    });
  }

  it('upgrades what stands in a shadow tree when asked to', async () => {
    await page.goto(server.put('<div id="host"></div>'));
    await page.waitForFunction(() => window.awarenessWidgets);
    const heading = await page.evaluate(async (html) => {
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      root.innerHTML = html;
      await window.awarenessWidgets.upgrade(root);
      const card = root.querySelector('course-card');
      await card.updateComplete;
      return card.shadowRoot.querySelector('[part=heading]').textContent.trim();
    }, PLACEHOLDER);
    assert.equal(heading, CARD.heading);
  });

  it('keeps all children of a placeholder that the parser is still filling when an async script comes', async () => {
    const slow = createServer(async (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const start = `<!doctype html><link rel="icon" href="data:,"><script type="module" async crossorigin
        src="${server.origin}/dist/cdn/awareness-widgets.js"></script>${PLACEHOLDER.replace('</div>', '')}`;
      // Enough for a browser to begin with.
      response.write(start + ' '.repeat(5000));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      response.end('<p>The last.</p></div>');
    });
    await new Promise((resolve) => slow.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${slow.address().port}/`);
    await untilCards(page, 1);
    const [last, rest] = await page.evaluate(() => {
      const card = document.querySelector('course-card');
      return [card.lastElementChild.textContent, document.querySelectorAll('body > p').length];
    });
    assert.equal(last, 'The last.');
    assert.equal(rest, 0);
    slow.close();
    slow.closeAllConnections();
  });

  it('makes one widget of each where the script stands there twice, as module and as classic script', async () => {
    const classic = '<script src="/dist/cdn/awareness-widgets.classic.js" defer></script>';
    await page.goto(server.put(PLACEHOLDER + LINK, { head: OURS + OURS + classic }));
    await untilCards(page, 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal((await cards(page)).length, 2);
  });

  it('works with the classic script alone, in the head, without defer', async () => {
    const head = '<script src="/dist/cdn/awareness-widgets.classic.js"></script>';
    await page.goto(server.put(PLACEHOLDER + LINK, { head }));
    await untilCards(page, 2);
  });

  it('works where the script comes long after the page, and where an element takes the name of our object', async () => {
    await page.goto(server.put(`<i id="awarenessWidgets"></i>${PLACEHOLDER}${LINK}`, { head: '' }));
    await page.addScriptTag({ type: 'module', url: '/dist/cdn/awareness-widgets.js' });
    await untilCards(page, 2);
    assert.equal(await page.evaluate(() => typeof window.awarenessWidgets.upgrade), 'function');
  });

  it('leaves what stands there where another script has taken the tag', async () => {
    const head = `<script>customElements.define('course-card', class extends HTMLElement {});</script>${OURS}`;
    await page.goto(server.put(PLACEHOLDER + LINK, { head }));
    await page.waitForFunction(() => window.awarenessWidgets);
    await page.evaluate(() => window.awarenessWidgets.upgrade(document));
    assert.equal((await cards(page)).length, 0);
    assert.match(await page.evaluate(() => document.body.innerText), /Practice\.\s+The course/);
    assert.equal(said.splice(0).length, 1);
  });

  it('keeps what is readable where the chunk does not come, and asks again when the line is back', async () => {
    let isDown = true;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      isDown && /chunks\/upgrade/.test(request.url()) ? request.abort() : request.continue(),
    );
    await page.goto(server.put(PLACEHOLDER + LINK));
    await page.waitForFunction(() => window.awarenessWidgets);
    await page.waitForNetworkIdle();
    assert.match(await page.evaluate(() => document.body.innerText), /Practice\.\s+The course/);
    isDown = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await untilCards(page, 2);
    said.length = 0;
  });

  it('observes the page once, and does nothing while the page changes elsewhere', async () => {
    await page.goto(server.put(PLACEHOLDER + LINK));
    await untilCards(page, 2);
    const asked = server.asked.length;
    await page.evaluate(async () => {
      for (let count = 0; count < 200; count += 1) {
        document.body.append(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    assert.equal(server.asked.length, asked);
    assert.equal((await cards(page)).length, 2);
  });
});

describe('the demo’s page of all ways', () => {
  it('shows the same course four times', async () => {
    const demo = await serveDemo({ port: 0 });
    await page.goto(`${demo.url}pages/doors.html`);
    const text = (context) =>
      context.waitForFunction(() => {
        const shown = Array.from(
          document.querySelectorAll('course-card'),
          ({ shadowRoot }) =>
            shadowRoot?.querySelector('[part=heading]') && shadowRoot.textContent.replace(/\s+/g, ' '),
        );
        const isFrame = document.documentElement.dataset.embed !== undefined;
        return shown.length === (isFrame ? 1 : 3) && shown.every(Boolean) && new Set(shown).size === 1 && shown[0];
      });
    const around = await (await text(page)).jsonValue();
    await page.$eval('iframe', (frame) => frame.scrollIntoView());
    const framed = await (await text(await (await page.$('iframe')).contentFrame())).jsonValue();
    assert.equal(framed, around);
    await demo.close();
  });
});

describe('the page of a link', () => {
  it('shows the widget under its own title, in its language and direction, and asks nobody else', async () => {
    server.asked.length = 0;
    await page.goto(`${server.origin}/dist/cdn/embed/course-card.html?${QUERY}&lang=ar`);
    await page.waitForFunction(() =>
      document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]'),
    );
    assert.equal(await page.title(), CARD.heading);
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
      'ar',
      'rtl',
    ]);
    assert.ok(await page.$('meta[name=robots][content=noindex]'));
  });

  it('does not name a fact sheet in the tab or the history', async () => {
    await page.goto(`${server.origin}/dist/cdn/embed/awareness-factsheet.html?heading=Trafficking&exit=off`);
    await page.waitForFunction(() => document.querySelector('awareness-factsheet')?.shadowRoot?.querySelector('h3'));
    assert.equal(await page.title(), 'Information');
    // What an editor should mend comes a moment later.
    while (!said.some((text) => text.includes('reviewed-by'))) await new Promise((resolve) => setTimeout(resolve, 20));
    said.length = 0;
  });

  it('takes no attribute that the widget does not know, and no feed of another site', async () => {
    await page.goto(
      `${server.origin}/dist/cdn/embed/course-card.html?${QUERY}&onclick=alert(1)&style=color:red&src=https://evil.example/a.json`,
    );
    await page.waitForFunction(() =>
      document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]'),
    );
    const names = await page.evaluate(() => document.querySelector('course-card').getAttributeNames());
    assert.deepEqual(names, Object.keys(CARD));
    assert.match(said.splice(0).join(), /evil\.example/);
  });
});

describe('a frame', () => {
  const SRC = `/dist/cdn/embed/course-card.html?${QUERY}`;
  const inner = async () => {
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('course-card')?.shadowRoot?.querySelector('[part=heading]'),
    );
    return frame;
  };
  const heights = async () => {
    const frame = await inner();
    const content = await frame.evaluate(() => document.body.offsetHeight);
    const own = await page.evaluate(() => document.querySelector('iframe').clientHeight);
    return { content, own };
  };
  const untilFits = () =>
    page.waitForFunction(
      () => {
        const { clientHeight } = document.querySelector('iframe');
        return clientHeight > 40 && clientHeight !== 150;
      },
      { timeout: 10_000 },
    );

  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    it(`is as high as its content, at every width, with our script beside it ${sandbox}`, async () => {
      await page.goto(server.put(`<iframe src="${SRC}" ${sandbox} style="width:100%;border:0"></iframe>`));
      await inner();
      await untilFits();
      for (const width of [800, 300, 1100]) {
        await page.setViewport({ width, height: 600 });
        for (let tries = 0; ; tries += 1) {
          const { content, own } = await heights();
          if (content === own) break;
          assert.ok(tries < 40, `${content} in ${own} at ${width}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    });
  }

  it('shows the page around through itself, and follows a colour scheme', async () => {
    await page.goto(
      server.put(
        `<style>body{background:rgb(1,2,3)}</style><iframe src="${SRC}&color-scheme=light" style="border:0"></iframe>`,
      ),
    );
    const frame = await inner();
    await untilFits();
    const shot = await page.screenshot({ encoding: 'base64', clip: { x: 9, y: 9, width: 2, height: 2 } });
    const pixel = await page.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(2, 2).getContext('2d');
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    }, shot);
    assert.deepEqual(pixel, [1, 2, 3]);
    assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
  });

  it('offers nothing in a sandbox that could not work there', async () => {
    const src = `${SRC}&calendar=file`;
    await page.goto(server.put(`<iframe src="${src}"></iframe>`));
    await (
      await inner()
    ).waitForFunction(() => document.querySelector('course-card').shadowRoot.querySelector('button'));
    await page.goto(server.put(`<iframe sandbox="allow-scripts" src="${src}"></iframe>`));
    const frame = await inner();
    await untilFits();
    assert.equal(
      await frame.evaluate(() => document.querySelector('course-card').shadowRoot.querySelector('button')),
      null,
    );
  });

  it('opens links in the whole page, not in itself', async () => {
    const target = server.put('<p>Details</p>');
    await page.goto(
      server.put(`<iframe src="${SRC}&${new URLSearchParams({ 'details-url': target })}" height="400"></iframe>`),
    );
    const frame = await inner();
    await (await frame.waitForSelector('course-card >>> a')).click();
    await page.waitForFunction(() => document.body.innerText.includes('Details'));
  });

  it('goes where its reader chose on its own host, out of a sandbox, and nowhere else', async () => {
    const target = server.put('<p>Details</p>');
    const elsewhere = target.replace('127.0.0.1', 'localhost');
    const body = (url) =>
      `<iframe sandbox="allow-scripts" src="${SRC}&${new URLSearchParams({ 'details-url': url })}" width="700" height="400"></iframe>`;
    const address = server.put(body(elsewhere));
    await page.goto(address);
    let frame = await inner();
    await untilFits();
    await frame.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await (await frame.waitForSelector('course-card >>> a')).click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(page.url(), address);
    await page.goto(server.put(body(target)));
    frame = await inner();
    await untilFits();
    await (await frame.waitForSelector('course-card >>> a')).click();
    await page.waitForFunction(() => document.body.innerText.includes('Details'));
  });

  it('settles where its own height makes its content higher', async () => {
    await page.goto(server.put(`<iframe src="${SRC}" style="width:100%"></iframe>`));
    const frame = await inner();
    await untilFits();
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('body { min-height: calc(100vh + 7px) }');
      document.adoptedStyleSheets = [sheet];
    });
    const heightNow = () => page.evaluate(() => document.querySelector('iframe').clientHeight);
    for (let before = -1, now = await heightNow(), tries = 0; before !== now; tries += 1) {
      assert.ok(tries < 20, `still growing at ${now}`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      [before, now] = [now, await heightNow()];
    }
  });

  it('speaks the words of WordPress, AMP and Medium', async () => {
    const body = `<script>window.heard = []; addEventListener('message', ({ data, source }) => {
        if (source === document.querySelector('iframe').contentWindow) window.heard.push(data);
      });</script><iframe sandbox="allow-scripts" src="${SRC}#?secret=a1B2c3D4e5"></iframe>`;
    await page.goto(server.put(body, { head: '' }));
    await inner();
    await page.waitForFunction(() => window.heard.length >= 3);
    const { heard, height } = await page.evaluate(() => ({
      heard: window.heard.slice(-3),
      height: window.heard.at(-3).value,
    }));
    assert.ok(height > 40);
    assert.deepEqual(heard[0], { message: 'height', value: height, secret: 'a1B2c3D4e5' });
    assert.deepEqual(heard[1], { sentinel: 'amp', type: 'embed-size', height });
    const { src, ...medium } = JSON.parse(heard[2]);
    assert.deepEqual(medium, { context: 'iframe.resize', height });
    assert.ok(src.startsWith(server.origin));
    await page.evaluate(() => {
      window.heard.length = 0;
      document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
    });
    await page.waitForFunction(() => window.heard.length === 3);
  });

  describe('that is not to be trusted', () => {
    /** A frame under an address of ours that says whatever it likes. */
    const openLiar = async () => {
      await page.goto(server.put(`<iframe src="${SRC}" style="height:200px"></iframe><iframe id="other"></iframe>`));
      const frame = await inner();
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight !== 200);
      return frame;
    };
    const height = () => page.evaluate(() => document.querySelector('iframe').clientHeight);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

    it('gets no height beyond 20,000 pixels, and none that is no number', async () => {
      const frame = await openLiar();
      const secret = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener('message', ({ data }) => resolve(data.secret), { once: true });
            parent.postMessage({ type: 'awareness-widgets' }, '*');
          }),
      );
      const before = await height();
      const send = (message) => frame.evaluate((data) => parent.postMessage(data, '*'), message);
      for (const bad of [NaN, -5, '900px', null, { valueOf: 1 }, Infinity].slice(0, 5)) {
        await send({ type: 'awareness-widgets', secret, height: bad });
      }
      await send({ type: 'awareness-widgets', secret: 'guess', height: 900 });
      await send({ type: 'other', secret, height: 900 });
      await send(null);
      await send('awareness-widgets');
      await settle();
      assert.equal(await height(), before);
      await send({ type: 'awareness-widgets', secret, height: 1e9 });
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight === 20_000);
      await page.evaluate(
        (known) => postMessage({ type: 'awareness-widgets', secret: known, height: 99 }, '*'),
        secret,
      );
      await settle();
      assert.equal(await height(), 20_000);
    });

    it('takes the page nowhere by itself', async () => {
      const frame = await openLiar();
      const address = page.url();
      await frame.evaluate((link) => {
        addEventListener('message', ({ data }) => {
          for (const each of [link, 'javascript:alert(1)', 'https://evil.example/'])
            parent.postMessage({ type: 'awareness-widgets', secret: data.secret, link: each }, '*');
        });
        parent.postMessage({ type: 'awareness-widgets' }, '*');
      }, server.put('<p>Elsewhere</p>'));
      await settle();
      assert.equal(page.url(), address);
    });

    it('takes the page to no other host, though its reader is in it', async () => {
      const frame = await openLiar();
      const address = page.url();
      await page.evaluate(() => document.querySelector('iframe').focus());
      const elsewhere = server.put('<p>Elsewhere</p>').replace('127.0.0.1', 'localhost');
      await frame.evaluate((link) => {
        addEventListener('message', ({ data }) => {
          for (const each of ['javascript:alert(1)', 'no address', link])
            parent.postMessage({ type: 'awareness-widgets', secret: data.secret, link: each }, '*');
        });
        parent.postMessage({ type: 'awareness-widgets' }, '*');
      }, elsewhere);
      await settle();
      assert.equal(page.url(), address);
    });

    it('is none of ours where it leads elsewhere', async () => {
      await page.goto(
        server.put(`<iframe src="/elsewhere/embed/course-card.html" style="height:77px;border:0"></iframe>`),
      );
      await page.waitForFunction(() => window.awarenessWidgets);
      await page.waitForNetworkIdle();
      assert.equal(await height(), 77);
    });
  });
});
