/** What `awareness-widgets publish` makes: served as any server would, below a path of the site. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import puppeteer from 'puppeteer-core';
import { copyScripts } from '../../dist/npm/node/publish/output.js';
import { toHtml } from '../../demo/content/snippet.mjs';
import { chromiumOptions } from '../helpers/browser.mjs';
import { startPageServer, typeOf } from '../helpers/page-server.mjs';

const CLI = 'dist/npm/node/cli.js';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const example = (tag, name) => toHtml(tag, JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))[name]);
const CONTENT = {
  'course.html': example('course-card', 'press-release').replace('<course-card', '<course-card calendar="file"'),
  'words.html': example('speaker-quote', 'becker'),
  'two.html': example('course-card', 'open').replace('<course-card', '<course-card calendar="file"').repeat(2),
  'photos.html': example('event-gallery', 'rows'),
  'help.html': example('awareness-factsheet', 'arabic'),
  'attack.html': `<course-card json-ld start="2031-03-03" city="X" organizer="&lt;/title>&lt;script>alert(1)&lt;/script>"
    heading="&quot;>&lt;script>alert(2)&lt;/script>&#1;"><p>&lt;/script>&lt;img src=x onerror=alert(3)></p></course-card>`,
  'courses.json': readFileSync('demo/content/feeds/course-list.json', 'utf8'),
  'quotation.json': readFileSync('demo/content/feeds/quotation.json', 'utf8').replace(
    /https:[^"]*\.jpg/,
    'images/lectern-480.jpg',
  ),
};
const NAMES = ['attack', 'course', 'courses-course', 'courses-course-8', 'help', 'photos', 'quotation', 'two', 'words'];
let folder, out, base, server, browser, printed;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'awareness-widgets-'));
  out = join(folder, 'public');
  const from = join(folder, 'content');
  mkdirSync(from);
  cpSync('demo/images', join(from, 'images'), { recursive: true });
  for (const [name, text] of Object.entries(CONTENT)) writeFileSync(join(from, name), text);
  server = await startPageServer((path, send) => {
    const file = join(out, path.replace('/aw/', ''));
    if (!path.startsWith('/aw/') || !existsSync(file)) return false;
    // A test changes what is there.
    send(typeOf(path), readFileSync(file), 200, { 'cache-control': 'no-store' });
    return true;
  });
  base = `${server.origin}/aw/`;
  const options = ['publish', from, '--base', base, '--out', out, '--publisher', 'Example Foundation'];
  printed = execFileSync(process.execPath, [CLI, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  browser = await puppeteer.launch(chromiumOptions());
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @returns {Promise<{page: import('puppeteer-core').Page, said: string[]}>} what the console says beside it */
async function open(path, { hasScript = true } = {}) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await page.setJavaScriptEnabled(hasScript);
  await page.goto(new URL(path, base).href);
  return { page, said };
}

const WIDGETS = 'course-card,speaker-quote,event-gallery,awareness-factsheet';
const taken = (frame) =>
  frame.waitForFunction(
    (tags) => {
      const widgets = [...document.querySelectorAll(tags)];
      return widgets.every((each) => each.shadowRoot?.querySelector('.box') && !each.hasAttribute('data-prerendered'));
    },
    {},
    WIDGETS,
  );

describe('publish', () => {
  it('makes a page, a frame and two documents of each record, and says where the pages are', () => {
    assert.deepEqual(new Set(printed.trim().split('\n')), new Set(NAMES.map((name) => `${base}${name}.html`)));
    const names = (place) => new Set(readdirSync(join(out, place)));
    assert.deepEqual(names('embed'), new Set(NAMES.map((name) => `${name}.html`)));
    assert.deepEqual(names('oembed'), new Set(NAMES.flatMap((name) => [`${name}.json`, `${name}.xml`])));
  });

  it('has the scripts under their exact version, and under one that goes on', () => {
    for (const place of [version, `v${version.split('.')[0]}`]) {
      const copy = readFileSync(join(out, place, 'awareness-widgets.js'));
      assert.ok(copy.equals(readFileSync('dist/cdn/awareness-widgets.js')));
    }
  });

  it('has the Storybook under the exact version, where it was built, without source maps', async () => {
    const [root, to] = [join(folder, 'package'), join(folder, 'with-storybook')];
    for (const file of ['cdn/a.js', 'storybook/index.html', 'storybook/assets/b.js', 'storybook/assets/b.js.map']) {
      mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
      writeFileSync(join(root, 'dist', file), file);
    }
    await copyScripts(to, '1.4.2', pathToFileURL(`${root}/`));
    const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.deepEqual(
      files.map(({ parentPath, name }) => relative(to, join(parentPath, name)).replaceAll(sep, '/')).sort(),
      ['1.4.2/a.js', '1.4.2/storybook/assets/b.js', '1.4.2/storybook/index.html', 'v1/a.js'],
    );
    rmSync(join(root, 'dist/storybook'), { recursive: true });
    await copyScripts(join(folder, 'without-storybook'), '1.4.2', pathToFileURL(`${root}/`));
    assert.deepEqual(readdirSync(join(folder, 'without-storybook/1.4.2')), ['a.js']);
  });

  for (const name of NAMES) {
    it(`has ${name} whole for a reader without JavaScript`, async () => {
      const { page, said } = await open(`${name}.html`, { hasScript: false });
      const [text, height] = await page.evaluate((tags) => {
        const box = document.querySelector(tags).shadowRoot.querySelector('.box');
        return [box.textContent.trim(), box.offsetHeight];
      }, WIDGETS);
      assert.ok(text.length > 30 && height > 100, `${text} ${height}`);
      assert.deepEqual(said, []);
      await page.close();
    });

    it(`has ${name} taken over by the script, accessible and without a word in the console`, async () => {
      server.asked.length = 0;
      const { page, said } = await open(`${name}.html`);
      await taken(page);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`),
        [],
      );
      // What editors should mend is no error.
      assert.deepEqual(
        said.filter((text) => !text.startsWith('<')),
        [],
      );
      assert.ok(server.asked.every((path) => path.startsWith('/aw/')));
      await page.close();
    });

    it(`has ${name} in a sandboxed frame, as high as it would be, in WordPress’s words`, async () => {
      const { page } = await open('page.css');
      await page.setContent(
        // WordPress hides it until it says its height.
        `<!doctype html><iframe sandbox="allow-scripts" src="${base}embed/${name}.html#?secret=abc" width="500"
          style="position:absolute;clip:rect(1px,1px,1px,1px)"></iframe>`,
      );
      await page.evaluate(() => {
        window.heights = [];
        addEventListener('message', ({ data }) => {
          if (data.message !== 'height' || data.secret !== 'abc') return;
          window.heights.push(data.value);
          document.querySelector('iframe').removeAttribute('style');
        });
        document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'abc' }, '*');
      });
      const frame = await (await page.$('iframe')).contentFrame();
      await taken(frame);
      await page.waitForFunction(() => window.heights.length > 0);
      const [height, controls] = await frame.evaluate((tags) => {
        const trees = Array.from(document.querySelectorAll(tags), ({ shadowRoot }) => shadowRoot);
        return [
          document.body.offsetHeight,
          trees.flatMap((tree) => [...tree.querySelectorAll('[part~=calendar],[part=call]')]).length,
        ];
      }, WIDGETS);
      assert.equal(controls, 0);
      await page.waitForFunction((expected) => window.heights.at(-1) === expected, {}, height);
      await page.close();
    });

    it(`answers about ${name} in JSON and XML alike, with what WordPress keeps`, async () => {
      const html = readFileSync(join(out, `${name}.html`), 'utf8');
      const addressOf = (type) =>
        new RegExp(`<link rel="alternate" type="${type}" href="([^"]+)"`).exec(html)[1].replaceAll('&amp;', '&');
      // WordPress adds what it would like.
      const ask = (type) => fetch(`${addressOf(type)}?maxwidth=600&maxheight=900&dnt=1`);
      const json = await (await ask('application/json\\+oembed')).json();
      assert.equal(json.version, '1.0');
      if (name === 'course') assert.equal(json.author_name, 'OSCE Project Co-ordinator in Uzbekistan');
      assert.equal(json.type, 'rich');
      assert.ok(json.title && Number.isInteger(json.width) && Number.isInteger(json.height));
      const src = `${base}embed/${name}.html`;
      assert.match(
        json.html,
        new RegExp(`^<blockquote>.*<a href="${base}${name}.html">.*</blockquote>\\n<iframe src="${src}"`),
      );
      assert.doesNotMatch(json.html, /<script/);
      const xml = new DOMParser().parseFromString(await (await ask('text/xml\\+oembed')).text(), 'text/xml');
      const said = Array.from(xml.documentElement.childNodes)
        .filter(({ nodeType }) => nodeType === 1)
        .map(({ nodeName, textContent }) => [nodeName, textContent]);
      assert.deepEqual(
        Object.fromEntries(said),
        Object.fromEntries(Object.entries(json).map(([k, v]) => [k, String(v)])),
      );
    });
  }

  it('has the builder, which writes the exact version wherever it is opened, and the documentation', async () => {
    for (const folder of [version, `v${version.split('.')[0]}`]) {
      const { page, said } = await open(`${folder}/builder/index.html`);
      await page.waitForSelector('#form');
      await page.click('.form .actions button');
      const snippet = await page.$eval('.result pre', (box) => box.textContent);
      assert.ok(snippet.includes(`href="${base}${version}/embed/course-card.html?`), snippet);
      const frame = await (await page.$('.stage iframe')).contentFrame();
      await frame.waitForFunction(() => document.querySelector('course-card')?.shadowRoot?.querySelector('.box'));
      const docs = await open(`${folder}/docs/course-card.html`);
      await taken(docs.page.mainFrame());
      assert.deepEqual(
        [...said, ...docs.said].filter((words) => !/sandbox/.test(words)),
        [],
      );
      await page.close();
      await docs.page.close();
    }
  });

  it('has what previews, search engines and Ghost read', async () => {
    const { page } = await open('course.html');
    const found = await page.evaluate(() => ({
      title: document.title,
      canonical: document.querySelector('[rel=canonical]').href,
      ...Object.fromEntries(
        Array.from(document.querySelectorAll('meta[property],meta[name]'), (meta) => [
          meta.getAttribute('property') ?? meta.name,
          meta.content,
        ]),
      ),
      data: JSON.parse(document.querySelector('head script[type="application/ld+json"]').textContent),
    }));
    assert.equal(found.canonical, `${base}course.html`);
    assert.equal(found.title, 'Specialized anti-trafficking training course for regional branches of police');
    assert.equal(found['og:title'], found.title);
    assert.equal(found['og:url'], found.canonical);
    assert.equal(found['og:image'], `${base}images/training-room-960.jpg`);
    assert.match(found['og:image:alt'], /^An empty seminar room/);
    assert.equal(found['og:site_name'], 'Example Foundation');
    assert.equal(found.author, 'OSCE Project Co-ordinator in Uzbekistan');
    assert.match(found.description, /^The course examined/);
    assert.equal(found.data['@type'], 'EducationEvent');
    assert.equal(found.data.url, found.canonical);
    assert.equal((await fetch(found['og:image'])).status, 200);
    await page.close();
  });

  it('calls the page of a fact sheet neither in the tab nor in the history what it is, and sets its direction', async () => {
    for (const path of ['help.html', 'embed/help.html']) {
      const { page } = await open(path);
      assert.equal(await page.title(), 'Information');
      assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
        'ar',
        'rtl',
      ]);
      await page.close();
    }
  });

  it('keeps frames out of search engines, which have the page', () => {
    const html = readFileSync(join(out, 'embed/words.html'), 'utf8');
    assert.match(html, /<meta name="robots" content="noindex">/);
    assert.match(html, new RegExp(`<link rel="canonical" href="${base}words.html">`));
  });

  it('does not run a script that was changed', async () => {
    const path = join(out, version, 'awareness-widgets.js');
    const whole = readFileSync(path);
    writeFileSync(path, `${whole};window.changed = true;`);
    const { page, said } = await open('words.html');
    for (let tries = 0; !said.some((text) => text.includes('integrity')); tries += 1) {
      assert.ok(tries < 100, said.join());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(await page.evaluate(() => window.changed), undefined);
    assert.equal(
      await page.evaluate(() => document.querySelector('speaker-quote').hasAttribute('data-prerendered')),
      true,
    );
    writeFileSync(path, whole);
    await page.close();
  });

  it('writes how long files may be kept for Netlify and Cloudflare, nginx and Apache, no header twice', () => {
    const read = (name) => readFileSync(join(out, name), 'utf8');
    const rules = read('_headers')
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n'));
    const cacheOf = (path) =>
      rules.filter(
        ([pattern, ...headers]) =>
          path.startsWith(pattern.slice(0, -1)) && headers.some((header) => header.includes('Cache-Control')),
      );
    assert.match(cacheOf(`/aw/${version}/x.js`).join(), /immutable/);
    for (const file of ['_headers', 'nginx.conf', '.htaccess']) {
      for (const header of ['Access-Control-Allow-Origin', 'Referrer-Policy', 'X-Content-Type-Options']) {
        assert.match(read(file), new RegExp(header), file);
      }
    }
    for (const place of [`${version}/`, 'v0/', 'embed/', 'oembed/']) assert.equal(cacheOf(`/aw/${place}x`).length, 1);
    assert.match(read('nginx.conf'), new RegExp(`location \\^~ /aw/${version}/ {[^}]*immutable`));
    assert.match(read('.htaccess'), /immutable" "expr=%\{REQUEST_URI\} =~ m#\^\/aw\/0\\.1\\.0\/#"/);
  });

  it('takes away what it made of content that is gone, and nothing else', () => {
    const [from, to] = [join(folder, 'changing'), join(folder, 'changed')];
    mkdirSync(join(from, 'images'), { recursive: true });
    writeFileSync(join(from, 'old.html'), CONTENT['words.html']);
    writeFileSync(join(from, 'new.html'), CONTENT['words.html']);
    writeFileSync(join(from, 'images/note.txt'), 'kept');
    writeFileSync(join(from, '.secret'), 'not for the web');
    const run = () =>
      execFileSync(process.execPath, [CLI, 'publish', from, '--base', base, '--out', to], { stdio: 'pipe' });
    run();
    writeFileSync(join(to, 'mine.html'), 'mine');
    rmSync(join(from, 'old.html'));
    run();
    const files = readdirSync(to, { recursive: true }).filter((file) => !/^(v0|0\.1\.0)/.test(file));
    assert.deepEqual(
      files.filter((file) => /\bold\b/.test(file)),
      [],
    );
    for (const file of ['new.html', 'mine.html', 'images/note.txt']) assert.ok(files.includes(file), file);
    assert.ok(!files.includes('.secret'));
    assert.deepEqual(
      readdirSync(join(to, version), { recursive: true }).filter((file) => file.endsWith('.map')),
      [],
    );
  });

  it('writes nothing where it can’t go on, and says why', () => {
    const run = (from, to, where = base) =>
      spawnSync(process.execPath, [CLI, 'publish', from, '--base', where, '--out', to], { encoding: 'utf8' });
    const from = join(folder, 'wrong');
    mkdirSync(join(from, 'ru'), { recursive: true });
    writeFileSync(join(from, 'whole.html'), `<!doctype html><html><body>${CONTENT['words.html']}</body></html>`);
    writeFileSync(join(from, 'ru/words.html'), CONTENT['words.html']);
    writeFileSync(join(from, 'nothing.html'), '<p>Nothing</p>');
    const [to, inside] = [join(folder, 'never'), join(from, 'public')];
    for (const [result, reason] of [
      [run(from, inside), /must lie outside/],
      [run(from, to, 'widgets.example.org'), /is no address. Write it as https:/],
      [run(join(folder, 'missing'), to), /missing/],
    ]) {
      assert.equal(result.status, 1);
      assert.match(result.stderr, reason);
    }
    writeFileSync(join(from, 'bad.json'), '{');
    const { status, stderr } = run(from, to);
    assert.equal(status, 1);
    assert.match(stderr, /bad\.json/);
    assert.ok(!existsSync(to) && !existsSync(inside));
    rmSync(join(from, 'bad.json'));
    writeFileSync(join(from, 'latin.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xf0]));
    assert.match(run(from, to).stderr, /latin\.html is not in UTF-8/);
    rmSync(join(from, 'latin.html'));
    assert.ok(!existsSync(to));
    writeFileSync(join(from, 'thing.json'), '[{"@type":"Thing"}]');
    writeFileSync(
      join(from, 'elsewhere.html'),
      `<meta http-equiv=refresh content="0;url=//evil.example">${CONTENT['words.html']}`,
    );
    const { stderr: warnings } = run(from, to);
    assert.match(warnings, /whole\.html: is a whole page/);
    assert.match(warnings, /thing\.json: there is no course/);
    assert.match(warnings, /elsewhere\.html: is a whole page/);
    assert.match(warnings, /ru\/words\.html: is left out/);
    assert.match(warnings, /nothing\.html: there is no tag of a widget/);
  });

  it('says what is missing, and by its exit code that it failed', () => {
    const run = (...words) => spawnSync(process.execPath, [CLI, ...words], { encoding: 'utf8' });
    for (const words of [
      [],
      ['bake'],
      ['publish', 'x'],
      ['prerender'],
      ['prerender', '--what'],
      ['prerender', 'a/x.html', 'b/x.html', '--out', 'o'],
    ]) {
      const { status, stderr } = run(...words);
      assert.equal(status, 2);
      assert.match(stderr, /awareness-widgets publish content\//);
    }
    const { status, stderr } = run('prerender', join(folder, 'none.html'));
    assert.equal(status, 1);
    assert.match(stderr, /none\.html/);
    assert.equal(run('--help').status, 0);
  });
});
