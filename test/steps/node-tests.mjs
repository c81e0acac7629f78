import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';

/** Every test/**\/*.test.mjs, by Node's own runner. */
export function runNodeTests() {
  const files = readdirSync('test', { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('test', name));
  const counts = { passed: 0, failed: 0, output: '' };
  return new Promise((resolve, reject) => {
    run({ files, concurrency: 2, timeout: 300_000 })
      .on('test:pass', ({ details }) => (counts.passed += details.type === 'suite' ? 0 : 1))
      .on('test:fail', ({ name, file, details }) => {
        if (details.type === 'suite') return;
        counts.failed += 1;
        counts.output += `\n✖ ${file}: ${name}\n${details.error.cause?.stack ?? details.error.message}\n`;
      })
      .on('test:stderr', ({ message }) => (counts.output += message))
      .on('error', reject)
      .on('end', () => resolve(counts))
      .resume();
  });
}
