import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openCamera } from './camera.mjs';
import { compare, compareStrays } from './compare.mjs';
import { CANNOT, judgeDrawer } from './machine.mjs';
import { removeReport, REPORT, writeReport } from './report.mjs';
import { PAGES } from './subjects.mjs';

const WHAT_TO_DO = `Open ${REPORT}, which shows both. If this is how they have to look: npm run pictures -- --accept`;

describe('the named examples look as their kept pictures', { skip: CANNOT }, () => {
  const found = [];
  let camera, drawer;
  before(async () => {
    camera = await openCamera();
    drawer = judgeDrawer(camera.version);
    if (drawer.note) console.log(drawer.note);
  });
  after(async () => {
    await camera.close();
    if (found.length > 0) writeReport(found, drawer.note ? [drawer.note] : []);
    else removeReport();
  });

  function assertNone(differences) {
    found.push(...differences);
    const list = differences.map(({ file, says }) => `${file}: ${says}`);
    assert.equal(list.length, 0, [...list, WHAT_TO_DO].join('\n'));
  }

  for (const page of PAGES) {
    it(`${page.tag}, ${page.width}, on a page in ${page.language}, light and dark`, async () => {
      const taken = await camera.take(page);
      const differences = taken.map(([subject, shot]) => compare(subject, shot, drawer));
      assertNone(differences.filter(Boolean));
    });
  }

  it('and no picture is kept of an example that is gone', () => assertNone(compareStrays()));
});
