/**
 * `npm run bench`: our widgets beside others with the same content, all in one run and by turns. Prints tables and writes
 * results.json, of which `npm run generate` makes those of demo/docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import * as tables from '../../src/build/bench-tables.mjs';
import { wholeChromiumOptions } from '../helpers/browser.mjs';
import * as cards from './cards/cards.mjs';
import { measureGalleries } from './gallery/gallery.mjs';
import { print } from './print.mjs';
import { startBenchServer } from './server.mjs';

const FILE = 'test/bench/results.json';

/** Nothing from elsewhere. */
const FLAGS = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

const begin = performance.now();
const say = (text) => console.error(`${Math.round((performance.now() - begin) / 1000)} s  ${text}`);

const server = await startBenchServer(cards.files);
const browser = await puppeteer.launch(wholeChromiumOptions(FLAGS));
try {
  const results = {
    date: new Date().toISOString().slice(0, 10),
    browser: await browser.version(),
    cores: availableParallelism(),
    cards: await cards.measureCards({ browser, server, say }),
    galleries: await measureGalleries({ browser, server, say }),
  };
  writeFileSync(FILE, await format(JSON.stringify(results), { ...(await resolveConfig(FILE)), filepath: FILE }));
  say('Done.');
  print('Cards, to plain HTML', tables.cardsTable(results));
  print(
    '1,000 cards: memory and nodes to plain HTML, change and removal to the hand-written element',
    tables.keptTable(results),
  );
  print('Galleries, to a plain grid; their viewers to PhotoSwipe', tables.galleriesTable(results));
  print('Goals', tables.goalsTable(results));
  console.log(`\n${tables.machineOf(results)}`);
} finally {
  await browser.close();
  server.close();
}
