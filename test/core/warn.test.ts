import { expect } from '@open-wc/testing';
import { warnAbout, warnOnce } from '../../src/core/warn.js';
import { warnings } from '../helpers/warnings.js';

const count = (message: string): number => warnings().filter((said) => said === message).length;

describe('a warning', () => {
  it('is said once per page, however often the mistake is made', () => {
    for (let times = 0; times < 3; times += 1) warnOnce('<course-card> the same mistake');
    expect(count('<course-card> the same mistake')).to.equal(1);
  });

  it('names the tag and sends the editor to its part of the README', () => {
    const element = document.createElement('speaker-quote');
    warnAbout(element, 'speaker: Say who is quoted.');
    const said = warnings().at(-1);
    expect(said).to.match(/^<speaker-quote> speaker: Say who is quoted\. See https:\/\/\S+#speaker-quote$/);
  });

  it('of the same mistake in two elements of one tag is one warning, in two tags two', () => {
    for (const tag of ['course-card', 'course-card', 'event-gallery']) {
      warnAbout(document.createElement(tag), 'heading-level="7": no');
    }
    expect(warnings().filter((said) => said.includes('heading-level="7": no'))).to.have.length(2);
  });

  it('stops when a page that keeps changing makes hundreds', () => {
    for (let number = 0; number < 400; number += 1) warnOnce(`<course-card> mistake ${number}`);
    expect(warnings().length).to.be.within(100, 250);
  });
});
