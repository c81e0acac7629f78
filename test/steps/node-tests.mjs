import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

/** A file that hangs must not hold up the rest for ever. */
const TIMEOUT_MS = 600_000;

/** Runs every *.test.mjs under test/ with node:test, each file in its own process; `npm run test:cms` has its own. */
export async function runNodeTests() {
  const files = readdirSync('test', { recursive: true })
    .filter((name) => name.endsWith('.test.mjs') && !/^cms[\\/]/.test(name))
    .map((name) => resolve('test', name));
  const events = await run({ files, concurrency: availableParallelism(), timeout: TIMEOUT_MS }).toArray();
  return summarize(events, files);
}

/**
 * @param {{type: string, data: object}[]} events Of node:test.
 * @param {string[]} files
 */
export function summarize(events, files) {
  const tests = events.filter(({ data }) => data.details && data.details.type !== 'suite' && !data.skip && !data.todo);
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
