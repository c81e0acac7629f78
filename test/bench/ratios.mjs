/**
 * How contestants are compared: in rounds, each round with all of them in another order, and as ratios within a round. What
 * slows a machine for a minute then slows all of a round, and the ratio stays.
 */

import { randomOf } from '../helpers/random.mjs';

/** The order is drawn by lot, and the same in each run. */
const SEED = 20190513;

const MOST_ROUNDS = 9;

const random = randomOf(SEED);

/** A copy in another order. */
function shuffle(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/**
 * @param {string[]} names of contestants
 * @param {{seconds: number, least?: number, once?: string[]}} limits seconds after which no further round begins, once there
 *   are enough; and who takes so long that the first round is enough
 * @param {(name: string, round: number) => Promise<Record<string, number>>} measure on a fresh page
 * @returns {Promise<Record<string, Record<string, number> | undefined>[]>} for each round, for each name, what was measured
 */
export async function runRounds(names, { seconds, least = 3, once = [] }, measure) {
  const rounds = [];
  const end = performance.now() + seconds * 1000;
  while (rounds.length < least || (rounds.length < MOST_ROUNDS && performance.now() < end)) {
    // In the order of the names, whatever the lots say.
    const values = Object.fromEntries(names.map((name) => [name, undefined]));
    const taking = rounds.length === 0 ? names : names.filter((name) => !once.includes(name));
    for (const name of shuffle(taking)) values[name] = await measure(name, rounds.length);
    rounds.push(values);
  }
  return rounds;
}

/** Those in which somebody took part. */
function roundsOf(name, rounds) {
  return rounds.filter((values) => values[name]);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** What is the same on any machine of the same browser, more or less. */
export function countsOf(rounds, measure) {
  return mapNames(rounds, (name) => round(median(roundsOf(name, rounds).map((values) => values[name][measure]))));
}

/**
 * The median of the ratios to another contestant, and the lowest and the highest that was seen.
 *
 * @returns {Record<string, [median: number, lowest: number, highest: number] | null>} for each name; null where that other
 *   took no time at all
 */
export function ratiosOf(rounds, measure, base) {
  return mapNames(rounds, (name) =>
    spread(roundsOf(name, rounds).map((values) => values[name][measure] / values[base][measure])),
  );
}

function spread(ratios) {
  const known = ratios.filter(Number.isFinite);
  return known.length ? [median(known), Math.min(...known), Math.max(...known)].map(round) : null;
}

function mapNames([first], map) {
  return Object.fromEntries(Object.keys(first).map((name) => [name, map(name)]));
}

/** To three digits: no measurement of time has more. */
function round(value) {
  return Number(value.toPrecision(3));
}
