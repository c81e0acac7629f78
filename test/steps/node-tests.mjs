import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

/** A file that hangs must not hold up the rest for ever. */
const TIMEOUT_MS = 600_000;

/** Characters of what is said of a test that was red at first. */
const REASON_LENGTH = 500;

/**
 * Runs every *.test.mjs under test/ with node:test, each file in its own process; `npm run test:cms` has its own.
 *
 * A red file runs once more, alone: beside another one a browser may be too slow for a test that waits. What is green then
 * counts, and is said to have been red.
 */
export async function runNodeTests() {
  const files = readdirSync('test', { recursive: true })
    .filter((name) => name.endsWith('.test.mjs') && !/^cms[\\/]/.test(name))
    .map((name) => resolve('test', name))
    // The long ones first: none is left to run alone at the end.
    .sort((a, b) => statSync(b).size - statSync(a).size);
  // Two more than there are cores: most of them wait now and then.
  const events = await runFiles(files, availableParallelism() + 2);
  const red = new Set(events.filter(isFailure).map(({ data }) => data.file ?? data.name));
  if (red.size === 0) return summarize(events, files);
  const second = await runFiles([...red], 1);
  const final = [...events.filter(({ data }) => !red.has(data.file ?? data.name)), ...second];
  return { ...summarize(final, files), shaky: listShaky(events, second) };
}

function runFiles(files, concurrency) {
  return run({ files, concurrency, timeout: TIMEOUT_MS }).toArray();
}

const isTest = ({ data }) => data.details && data.details.type !== 'suite';
const isFailure = (event) => event.type === 'test:fail' && isTest(event);

/** @returns {string[]} What was red at first and is green now, and why it was, as `name (file:line): error`. */
export function listShaky(first, second) {
  const keyOf = ({ name, file = name, line = 1 }) => `${name} (${file}:${line})`;
  const still = new Set(second.filter(isFailure).map(({ data }) => keyOf(data)));
  return first
    .filter((event) => isFailure(event) && !still.has(keyOf(event.data)))
    .map(({ data }) => `${keyOf(data)}: ${errorOf(data)}`.slice(0, REASON_LENGTH));
}

function errorOf({ details: { error } }) {
  return String(error?.cause ?? error).replaceAll(/\s+/g, ' ');
}

/**
 * @param {{type: string, data: object}[]} events Of node:test.
 * @param {string[]} files
 */
export function summarize(events, files) {
  const tests = events.filter((event) => isTest(event) && !event.data.skip && !event.data.todo);
  // A file is reported as a test of its own name: as passed when it is empty, as failed when it cannot be loaded.
  const passed = tests.filter(({ type, data }) => type === 'test:pass' && !files.includes(resolve(data.name)));
  const failed = tests.filter(({ type }) => type === 'test:fail');
  const output = failed.map((event) => describe(event, events)).join('\n');
  return { passed: passed.length, failed: failed.length, output };
}

function describe({ data }, events) {
  const { name, file = name, line = 1, details } = data;
  // Where there is no error to show, what the file printed says more.
  const printed = events
    .filter(({ data: { file, message } }) => file === name && message)
    .map((event) => event.data.message);
  return `✖ ${name} (${file}:${line})\n${inspect(details.error.cause ?? details.error)}\n${printed.join('')}`;
}
