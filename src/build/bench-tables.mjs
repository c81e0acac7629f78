/** The tables of the benchmark, from test/bench/results.json: for its own words in a terminal, and for the documentation. */

/** @typedef {{head: string[], rows: string[][]}} Table */

const OURS = 'awareness-widgets';
const PLAIN = 'plain HTML';
const DECLARATIVE = 'declarative shadow DOM';

const ratio = (value) => String(Number(value.toFixed(value < 10 ? 2 : 1)));
const kib = (bytes) => (bytes ? (bytes / 1024).toFixed(1) : '0');
const kilobytes = (bytes) => `${Math.round(bytes / 1024)}`;

/** `1.53 (1.5–1.6)`; nothing where it was not measured. */
function spread(found) {
  if (!found) return '–';
  const [median, lowest, highest] = found.map(ratio);
  return lowest === highest ? median : `${median} (${lowest}–${highest})`;
}

/** What a page of cards costs. @returns {Table} */
export function cardsTable({ cards }) {
  const [few, some, many] = [cards[1], cards[50], cards[1000]];
  return tableOf(Object.keys(cards.bytes), [
    ['script and styles, KiB', (name) => kib(cards.bytes[name])],
    ['work, 1 card', (name) => spread(few.work[name])],
    ['work, 50', (name) => spread(some.work[name])],
    ['work, 1,000', (name) => spread(many.work[name])],
    ['all shown, 50', (name) => spread(some.shown[name])],
    ['blocking on a slow phone, 50', (name) => spread(cards.slow.blocking[name])],
    ['tasks over 50 ms in it', (name) => String(cards.slow.longTasks[name])],
    ['layout shift in it', (name) => String(cards.slow.shift[name])],
  ]);
}

/** What cards keep, and what becomes of them. @returns {Table} */
export function keptTable({ cards }) {
  const many = cards[1000];
  return tableOf(Object.keys(many.work), [
    ['memory', (name) => spread(many.heap[name])],
    ['kB a card', (name) => kilobytes(many.heapPerCard[name])],
    ['nodes', (name) => spread(many.nodes[name])],
    ['nodes a card', (name) => String(many.nodesPerCard[name])],
    ['one attribute changed on all', (name) => spread(many.change[name])],
    ['all removed', (name) => spread(many.removal[name])],
    ['nodes kept after that', (name) => String(many.nodesKept[name])],
  ]);
}

/** What a page of photos costs, and what its viewer does. @returns {Table} */
export function galleriesTable({ galleries }) {
  const { 12: few, 200: some, 2000: many, viewer } = galleries;
  return tableOf(Object.keys(galleries.bytes), [
    ['script and styles, KiB', (name) => kib(galleries.bytes[name])],
    ['more when opened', (name) => kib(galleries.bytesLater[name])],
    ['work, 12 photos', (name) => spread(few.work[name])],
    ['work, 200', (name) => spread(some.work[name])],
    ['work, 2,000', (name) => spread(many.work[name])],
    ['first shown, 2,000', (name) => spread(many.shown[name])],
    ['memory, 200', (name) => spread(some.heap[name])],
    ['nodes, 200', (name) => spread(some.nodes[name])],
    ['viewer opens', (name) => spread(viewer.opening[name])],
    ['work of turning photos', (name) => spread(viewer.swipeWork[name])],
  ]);
}

/** What we want, and whether it is so. @returns {Table} */
export function goalsTable({ cards, galleries }) {
  const [some, many] = [cards[50], cards[1000]];
  const photoswipe = Object.keys(galleries.bytes).find((name) => name.startsWith('PhotoSwipe'));
  const shoelace = Object.keys(cards.bytes).find((name) => name.startsWith('Shoelace'));
  const goals = [
    ['work of 1,000 cards, to plain HTML', 1.5, many.work[OURS][0]],
    ['work of 1,000 cards, to Shoelace', 0.6, ratioOf(many.work, OURS, shoelace)],
    ['memory of a card, to plain HTML', 1.2, many.heap[OURS][0]],
    ['nodes of a card, to plain HTML', 1.4, many.nodes[OURS][0]],
    ['blocking by 50 cards on a slow phone, to plain HTML', 1.5, cards.slow.blocking[OURS][0]],
    ['tasks over 50 ms there, to plain HTML', 1, cards.slow.longTasks[OURS] / cards.slow.longTasks[PLAIN]],
    ['one attribute changed on 1,000 cards, to the hand-written element', 1, many.change[OURS][0]],
    ['1,000 cards removed, to the hand-written element', 1, many.removal[OURS][0]],
    [
      '50 prerendered cards, work to declarative shadow DOM',
      1.1,
      ratioOf(some.work, `${OURS}, prerendered`, DECLARATIVE),
    ],
    ['layout shift, prerendered', 0, some.shift[`${OURS}, prerendered`]],
    ['200 photos, work to PhotoSwipe', 0.5, ratioOf(galleries[200].work, OURS, photoswipe)],
  ];
  return {
    head: ['', 'goal', 'is', ''],
    rows: goals.map(([name, goal, found]) => [
      name,
      `at most ${goal}`,
      ratio(found),
      found <= goal ? 'met' : 'not met',
    ]),
  };
}

/** On what all of it was measured. */
export function machineOf({ date, browser, cores, cards, galleries }) {
  const rounds = [cards[1], cards[50], cards[1000], cards.slow, ...[12, 200, 2000].map((count) => galleries[count])];
  const counts = rounds.map((heat) => heat.rounds);
  return `${date}, ${browser.replace('/', ' ')}, ${cores} cores, ${Math.min(...counts)} to ${Math.max(...counts)} rounds.`;
}

function ratioOf(medians, name, base) {
  return medians[name][0] / medians[base][0];
}

function tableOf(names, columns) {
  return {
    head: ['', ...columns.map(([head]) => head)],
    rows: names.map((name) => [name, ...columns.map(([, cell]) => cell(name))]),
  };
}
