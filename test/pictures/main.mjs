/** `npm run pictures` compares and writes the report; `npm run pictures -- --accept` keeps what is drawn now. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCamera } from './camera.mjs';
import { compare, compareStrays } from './compare.mjs';
import { accept, removeStrays, writeDrawer } from './kept.mjs';
import { CANNOT, drawerOf, judgeDrawer } from './machine.mjs';
import { removeReport, REPORT, writeReport } from './report.mjs';
import { PAGES, SUBJECTS } from './subjects.mjs';

process.chdir(join(import.meta.dirname, '../..'));

const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false } } });
if (CANNOT) {
  console.error(CANNOT);
  process.exit(1);
}
const camera = await openCamera();
try {
  await (values.accept ? acceptAll() : compareAll());
} finally {
  await camera.close();
}

async function acceptAll() {
  const changed = removeStrays();
  for (const page of PAGES) {
    for (const [subject, shot] of await camera.take(page)) changed.push(accept(subject, shot));
  }
  writeDrawer(drawerOf(camera.version));
  removeReport();
  const files = changed.filter(Boolean);
  console.log([...files, `${files.length} pictures are new, changed or gone.`].join('\n'));
}

async function compareAll() {
  const { isTolerant, note } = judgeDrawer(camera.version);
  const differences = compareStrays();
  for (const page of PAGES) {
    for (const [subject, shot] of await camera.take(page)) {
      differences.push(compare(subject, shot, { isTolerant }));
    }
  }
  const found = differences.filter(Boolean);
  if (note) console.log(note);
  if (found.length === 0) return console.log(`All ${SUBJECTS.length} pictures look as they are kept.`);
  writeReport(found, note ? [note] : []);
  process.exitCode = 1;
  console.log(`${found.length} pictures differ: open ${REPORT}`);
}
