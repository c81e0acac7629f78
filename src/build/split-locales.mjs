/**
 * Parts the modules that lit-localize writes, a message a line: what only a fact sheet says, the longest texts of all, goes
 * into a module of its own, `ru.sheet.ts`, which other widgets never load.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MESSAGE = /^\s*'[\w.]+': /;
const OF_SHEET = /^\s*'(fact|help|exit)\./;

export function splitLocales(folder) {
  for (const file of readdirSync(folder).filter((name) => !name.includes('.sheet.'))) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    write(
      join(folder, file),
      lines.filter((line) => !OF_SHEET.test(line)),
    );
    write(
      join(folder, file.replace('.ts', '.sheet.ts')),
      lines.filter((line) => OF_SHEET.test(line) || !MESSAGE.test(line)),
    );
  }
}

/** Without the import of a tag that no message uses. */
function write(path, lines) {
  const usesTag = lines.some((line) => line.includes(': html`'));
  writeFileSync(path, lines.filter((line) => usesTag || !line.includes("from 'lit'")).join('\n'));
}
