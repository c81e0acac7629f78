/** The gallery beside two that others made for the same photos: what each costs until it is there, and what the viewer does. */
import { clock } from '../clock.mjs';
import { feltOf, load, memoryOf, newPage, settle, workDuring, workOf } from '../page.mjs';
import { countsOf, ratiosOf, runRounds } from '../ratios.mjs';
import { CONTESTANTS, GRID, PHOTOSWIPE } from './contestants.mjs';
import { measureOpening, measureSwipes } from './viewer.mjs';

/** How many photos, and for about how long. */
const HEATS = [
  { count: 12, seconds: 5 },
  { count: 200, seconds: 8 },
  { count: 2000, seconds: 15, least: 2 },
];
const OPENING = { seconds: 8 };
const SWIPES = { seconds: 10, least: 2 };

/** Photos of the gallery in which a viewer is opened. */
const VIEWED = 200;

const names = Object.keys(CONTESTANTS);
const withViewer = names.filter((name) => CONTESTANTS[name].links);

/** @param {{browser: object, server: object, say: (text: string) => void}} bench */
export async function measureGalleries({ browser, server, say }) {
  const bytesOf = (when) => Object.fromEntries(names.map((name) => [name, server.bytesOf(CONTESTANTS[name][when])]));
  const results = { bytes: bytesOf('first'), bytesLater: bytesOf('later') };
  const addressesOf = (count) => Object.fromEntries(names.map((name) => [name, addressOf(server, name, count)]));
  for (const { count, ...limits } of HEATS) {
    say(`Galleries: ${count} photos`);
    const addresses = addressesOf(count);
    results[count] = heatOf(
      await runRounds(names, limits, (name, round) => measure(browser, addresses[name], round === 0)),
    );
  }
  say('Galleries: the viewer opens');
  const addresses = addressesOf(VIEWED);
  const openings = await runRounds(withViewer, OPENING, (name) =>
    measureOpening(browser, addresses[name], CONTESTANTS[name]),
  );
  say('Galleries: a finger turns photos');
  const swipes = await runRounds(withViewer, SWIPES, (name) =>
    measureSwipes(browser, addresses[name], CONTESTANTS[name]),
  );
  results.viewer = {
    rounds: openings.length,
    opening: ratiosOf(openings, 'opening', PHOTOSWIPE),
    openingWork: ratiosOf(openings, 'work', PHOTOSWIPE),
    swipeRounds: swipes.length,
    swipeWork: ratiosOf(swipes, 'work', PHOTOSWIPE),
  };
  return results;
}

function addressOf(server, name, count) {
  const { head, body } = CONTESTANTS[name];
  const page = `<main>${body(count)}</main><p>Below.</p>${clock(`[document.querySelector('main')]`, CONTESTANTS[name])}`;
  return server.put(page, { head });
}

/** @param {boolean} hasTime to look at the memory, which takes long and is the same in each round */
async function measure(browser, address, hasTime) {
  const opened = await newPage(browser);
  await load(opened, address);
  const found = { work: await workOf(opened), ...(await feltOf(opened)) };
  if (hasTime) Object.assign(found, await memoryOf(opened));
  found.removal = await workDuring(opened, `document.querySelector('main').replaceChildren()`);
  if (hasTime) {
    await settle(opened);
    found.kept = (await memoryOf(opened)).nodes;
  }
  await opened.close();
  return found;
}

function heatOf(rounds) {
  const first = rounds.slice(0, 1);
  return {
    rounds: rounds.length,
    work: ratiosOf(rounds, 'work', GRID),
    shown: ratiosOf(rounds, 'shown', GRID),
    heap: ratiosOf(first, 'heap', GRID),
    nodes: ratiosOf(first, 'nodes', GRID),
    removal: ratiosOf(rounds, 'removal', GRID),
    nodesKept: countsOf(first, 'kept'),
    shift: countsOf(rounds, 'shift'),
  };
}
