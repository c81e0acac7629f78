import { expect } from '@open-wc/testing';
import { standStill } from '../helpers/clock.js';
import { EXAMPLES, showExample, TAGS, words } from '../helpers/examples.js';
import { untilAllSaid, warnings } from '../helpers/warnings.js';

/** What an example is made to show, and so must warn of. */
const WITH_WARNINGS = new Set([
  'course-card/mistakes',
  'speaker-quote/pseudonym-mistake',
  'awareness-factsheet/helplines-states',
]);

// The examples say when they were last checked, and grow old.
standStill('2026-11-24');

for (const tag of TAGS) {
  describe(`every named example of <${tag}>`, () => {
    // What another test's element had to say is not this one's.
    before(untilAllSaid);

    for (const name of Object.keys(EXAMPLES[tag])) {
      it(`${name}: shows its words, passes axe and warns of nothing`, async () => {
        const before = warnings().length;
        const element = await showExample(tag, name);
        expect(words(element)).to.have.length.greaterThan(8);
        await expect(element).to.be.accessible();
        await untilAllSaid();
        const said = warnings()
          .slice(before)
          .filter((message) => !message.includes('fence-'));
        if (WITH_WARNINGS.has(`${tag}/${name}`)) expect(said).not.to.be.empty;
        else expect(said).to.deep.equal([]);
        element.remove();
      }).timeout(10_000);
    }
  });
}
