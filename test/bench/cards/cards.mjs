/** The course card beside others that announce the same course: what each costs a page and its visitor. */
import { feltOf, load, memoryOf, newPage, settle, workDuring, workOf } from '../page.mjs';
import { countsOf, ratiosOf, runRounds } from '../ratios.mjs';
import { tasksDuring } from '../tasks.mjs';
import { CONTESTANTS, HAND_WRITTEN, PLAIN, PRERENDERED } from './contestants.mjs';
import { assertSameFacts } from './facts.mjs';
import { changeAll, pageOf, REMOVE_ALL } from './pages.mjs';

const names = Object.keys(CONTESTANTS);

/** A server would need minutes for a page that nobody makes. */
const WITHOUT_SERVER = names.filter((name) => name !== PRERENDERED);

/** To change a thousand of its buttons takes as long as all that the others do. */
const DEAREST = names.filter((name) => name.startsWith('add-to-calendar-button'));

/** How many cards, and for about how long. */
const HEATS = [
  { count: 1, seconds: 8 },
  { count: 50, seconds: 15 },
  { count: 1000, seconds: 30, least: 2, contestants: WITHOUT_SERVER, once: DEAREST },
];
const SLOW = { count: 50, slowdown: 4, seconds: 30, least: 2 };

const FEW = 3;

export const files = Object.assign({}, ...Object.values(CONTESTANTS).map((contestant) => contestant.files));

/** @param {{browser: object, server: object, say: (text: string) => void}} bench */
export async function measureCards({ browser, server, say }) {
  const results = { bytes: {}, requests: {} };
  say('Cards: do all show the same?');
  for (const name of names) {
    const address = server.putWhole(await pageOf(name, FEW));
    server.takeAsked();
    await assertSameFacts(browser, name, address, FEW);
    const asked = server.takeAsked();
    results.bytes[name] = server.bytesOf(asked);
    results.requests[name] = asked.length;
  }
  for (const { count, contestants = names, ...limits } of HEATS) {
    say(`Cards: ${count}`);
    const addresses = await addressesOf(server, contestants, count);
    const rounds = await runRounds(contestants, limits, (name, round) =>
      measure(browser, name, addresses[name], round === 0),
    );
    results[count] = heatOf(rounds, count);
  }
  say(`Cards: ${SLOW.count}, on a slow phone`);
  const addresses = await addressesOf(server, names, SLOW.count);
  const rounds = await runRounds(names, SLOW, (name) => measureSlow(browser, addresses[name]));
  results.slow = {
    rounds: rounds.length,
    blocking: ratiosOf(rounds, 'blocking', PLAIN),
    longTasks: countsOf(rounds, 'longTasks'),
    shift: countsOf(rounds, 'shift'),
  };
  return results;
}

async function addressesOf(server, contestants, count) {
  const addresses = {};
  for (const name of contestants) addresses[name] = server.putWhole(await pageOf(name, count));
  return addresses;
}

/** @param {boolean} hasTime to look at the memory, which takes long and is the same in each round */
async function measure(browser, name, address, hasTime) {
  const opened = await newPage(browser);
  await load(opened, address);
  const found = { work: await workOf(opened), ...(await feltOf(opened)) };
  if (hasTime) Object.assign(found, await memoryOf(opened));
  found.change = await workDuring(opened, changeAll(name));
  found.removal = await workDuring(opened, REMOVE_ALL);
  if (hasTime) {
    await settle(opened);
    found.kept = (await memoryOf(opened)).nodes;
  }
  await opened.close();
  return found;
}

async function measureSlow(browser, address) {
  const opened = await newPage(browser, SLOW);
  const tasks = await tasksDuring(opened, () => load(opened, address));
  const felt = await feltOf(opened);
  await opened.close();
  return { ...tasks, ...felt };
}

function heatOf(rounds, count) {
  const first = rounds.slice(0, 1);
  const perCard = (measure) =>
    Object.fromEntries(
      Object.entries(countsOf(first, measure)).map(([name, value]) => [name, Math.round(value / count)]),
    );
  return {
    rounds: rounds.length,
    work: ratiosOf(rounds, 'work', PLAIN),
    shown: ratiosOf(rounds, 'shown', PLAIN),
    heap: ratiosOf(first, 'heap', PLAIN),
    nodes: ratiosOf(first, 'nodes', PLAIN),
    heapPerCard: perCard('heap'),
    nodesPerCard: perCard('nodes'),
    change: ratiosOf(rounds, 'change', HAND_WRITTEN),
    removal: ratiosOf(rounds, 'removal', HAND_WRITTEN),
    nodesKept: countsOf(first, 'kept'),
    shift: countsOf(rounds, 'shift'),
  };
}
