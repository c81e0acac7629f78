/**
 * What hostile content can do: every payload of `test/attack/corpus.mjs` in every place where content can stand. Nothing of
 * it runs, becomes an address that does, or asks for anything that the page did not name as its picture or its feed.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attackedChildren, attackedItems, attackedMarkup } from '../attack/children.mjs';
import { CORPUS } from '../attack/corpus.mjs';
import { attackedFrames, attackedLinks, attackedNames, attackedPlaceholders } from '../attack/doors.mjs';
import { attackedCalendars, attackedDocuments, FEEDS } from '../attack/feeds.mjs';
import { attack, attackAll, ATTRIBUTES, ITEMS, TAGS } from '../attack/places.mjs';
import { show, startWatch } from '../attack/watch.mjs';
import { OURS, startPageServer } from '../helpers/page-server.mjs';

/** A sheet looks at all others of its page, which no page has hundreds of. */
const BATCH = 60;

/** A string that becomes markup or script is told of; nothing is forbidden, so that all would run that could. */
const TOLD = { 'content-security-policy-report-only': "require-trusted-types-for 'script'" };

/** Where markup stands as it came, the page itself runs none of it. */
const FORBIDDEN = { 'content-security-policy': "script-src 'self'" };

const PURIFIER = '<script src="/node_modules/dompurify/dist/purify.min.js"></script>';

let server, watch;
/** By path. */
const feeds = new Map();

before(async () => {
  watch = await startWatch();
  server = await startPageServer((path, send) => {
    const page = (headers, head = '') =>
      send(
        'text/html',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${OURS}${head}<body>`,
        200,
        headers,
      );
    if (path === '/open') page(TOLD);
    else if (path === '/strict') page(FORBIDDEN);
    else if (path === '/purifying') page({}, PURIFIER);
    else if (feeds.has(path)) send(path.endsWith('.ics') ? 'text/calendar' : 'application/ld+json', feeds.get(path));
    else return false;
    return true;
  });
});
after(async () => {
  await watch?.close();
  server?.close();
});

/** Shows trees of elements, some at a time, and looks at each. */
async function showAll(trees, { path = '/open', isRaw = false, use } = {}) {
  await watch.open(server.origin + path);
  for (let start = 0; start < trees.length; start += BATCH) {
    await watch.page.evaluate(show, trees.slice(start, start + BATCH));
    await use?.(watch.page);
    await watch.check({ isRaw });
  }
}

describe('hostile text', () => {
  for (const tag of TAGS) {
    it(`in any attribute of ${tag}`, async () => {
      const records = attackAll(`<${tag}>`, ATTRIBUTES[tag]);
      await showAll(records.map((attributes) => [tag, attributes]));
    });

    it(`in any child of ${tag}`, async () => {
      await showAll(attackedChildren(tag), { isRaw: true });
    });
  }

  for (const table of Object.keys(ITEMS)) {
    it(`in any field of the ${table}`, async () => {
      await showAll(attackedItems(table), { isRaw: true });
    });
  }

  it('in a photo that is shown large', async () => {
    await watch.open(`${server.origin}/open`);
    await watch.page.evaluate(show, attackedItems('photos'));
    for (let gallery = await watch.page.$('event-gallery'); gallery; gallery = await watch.page.$('event-gallery')) {
      // Its neighbours are beside it.
      for (const photo of [1, 7, 13]) await gallery.evaluate((element, index) => element.open(index), photo);
      await watch.check({ isRaw: true });
      await gallery.evaluate((element) => element.remove());
    }
  });
});

describe('hostile markup', () => {
  for (const tag of TAGS) {
    it(`in ${tag}, on a page that runs nothing of it, enters no shadow tree`, async () => {
      await showAll(attackedMarkup(tag, { isPurified: false }), { path: '/strict', isRaw: true });
    });
  }

  it('that a content system has purified is not brought back to life', async () => {
    const trees = TAGS.flatMap((tag, place) =>
      attackedMarkup(tag, { isPurified: true }).filter((_, payload) => payload % TAGS.length === place),
    );
    await showAll(trees, { path: '/purifying', isRaw: true });
  });
});

describe('a hostile editor', () => {
  for (const tag of TAGS) {
    it(`of a placeholder for ${tag}`, async () => {
      await showAll(attackedPlaceholders(tag));
    });

    it(`of a link to ${tag}`, async () => {
      await showAll(attackedLinks(tag));
    });
  }

  it('of what a placeholder is called', async () => {
    await showAll(attackedNames(), { isRaw: true });
  });

  it('of the address of a frame', async () => {
    await showAll(TAGS.flatMap(attackedFrames), { use: untilFramesShown });
  });
});

async function untilFramesShown(page) {
  for (const frame of page.frames().slice(1)) {
    await frame.waitForSelector(TAGS.join());
    await frame.evaluate(() => window.untilShown());
  }
}

describe('a hostile feed', () => {
  for (const [tag, file] of FEEDS) {
    it(`for ${tag}, made like ${file}`, async () => {
      const paths = attackedDocuments(file).map((text, index) => serve(`${file}/${index}.json`, text));
      await showAll(paths.map((src) => [tag, { src, 'json-ld': '' }]));
    });
  }

  it('that is a calendar', async () => {
    const paths = attackedCalendars().map((text, index) => serve(`${index}.ics`, text));
    await showAll(paths.map((src) => ['course-card', { src, calendar: 'links' }]));
  });

  function serve(path, text) {
    feeds.set(`/feed/${path}`, text);
    return `/feed/${path}`;
  }
});

describe('hostile messages', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 100));
  const texts = CORPUS.map((_, payload) => attack(payload, 'a message'));

  it('from a frame that knows the words change nothing around it', async () => {
    await watch.open(`${server.origin}/open`);
    const { page } = watch;
    await page.evaluate(show, [['iframe', { src: '/dist/cdn/embed/course-card.html?heading=Words' }]]);
    const element = await page.waitForSelector('iframe[style*=height]');
    const before = await page.$eval('iframe', (element) => element.getAttribute('style'));
    // Its reader is in it, so it may ask for a page.
    await element.focus();
    const frame = await element.contentFrame();
    await frame.evaluate(async (payloads) => {
      const type = 'awareness-widgets';
      const secret = await new Promise((resolve) => {
        addEventListener('message', ({ data }) => resolve(data.secret), { once: true });
        parent.postMessage({ type }, '*');
      });
      for (const text of payloads) {
        for (const message of [text, { type: text }, { type, secret: text, height: 99 }, { [text]: text, type }])
          parent.postMessage(message, '*');
        parent.postMessage({ type, secret, height: text, link: text }, '*');
        parent.postMessage({ type, secret, height: { valueOf: text }, link: [text] }, '*');
      }
    }, texts);
    await page.evaluate(settle);
    assert.equal(await page.$eval('iframe', (element) => element.getAttribute('style')), before);
    await watch.check();
  });

  it('to a frame change nothing in it', async () => {
    await watch.open(`${server.origin}/open`);
    const { page } = watch;
    await page.evaluate(show, [['iframe', { src: '/dist/cdn/embed/course-card.html?heading=Words#?secret=a' }]]);
    const element = await page.waitForSelector('iframe[style*=height]');
    const markup = () => element.contentFrame().then((frame) => frame.$eval('html', ({ outerHTML }) => outerHTML));
    const before = await markup();
    await page.evaluate((payloads) => {
      const { contentWindow } = document.querySelector('iframe');
      const type = 'awareness-widgets';
      for (const text of payloads)
        for (const message of [
          text,
          { type, secret: text },
          { type: text, secret: text },
          { message: 'ready', secret: text },
        ])
          contentWindow.postMessage(message, '*');
    }, texts);
    await page.evaluate(settle);
    assert.equal(await markup(), before);
    await watch.check();
  });
});
