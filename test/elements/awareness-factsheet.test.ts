import { expect } from '@open-wc/testing';
import { part, paste, showExample, words } from '../helpers/examples.js';
import { untilWarned } from '../helpers/warnings.js';

const META = 'heading="Know the signs" reviewed="2026-11-03" reviewed-by="Example" exit-url="https://www.example.org/"';
const SOURCES = '<ul slot="sources"><li><a href="https://www.unodc.org/">UNODC</a></li></ul>';

describe('awareness-factsheet', () => {
  describe('data states', () => {
    it('says with every list of signs that they prove nothing', async () => {
      const element = await paste<'awareness-factsheet'>(
        `<awareness-factsheet ${META} signs="one | two">${SOURCES}</awareness-factsheet>`,
      );
      expect(words(element, 'signs')).to.equal(
        'Possible signs one two These signs alone do not prove trafficking. Every situation is different.',
      );
    });

    it('warns against confronting a suspect, unless told not to', async () => {
      expect(words(await showExample('awareness-factsheet', 'minimal'), 'avoid')).to.contain(
        'Do not confront a person',
      );
      expect(part(await showExample('awareness-factsheet', 'definition'), 'avoid')).to.equal(null);
    });

    it('leaves out a figure without year, scope or source', async () => {
      const element = await paste<'awareness-factsheet'>(
        `<awareness-factsheet ${META}>${SOURCES}<ul slot="statistics">
          <li data-year="2022" data-scope="detected victims" data-source-url="https://www.unodc.org/">shown</li>
          <li data-scope="detected victims" data-source-url="https://www.unodc.org/">no year</li>
          <li data-year="2022" data-source-url="https://www.unodc.org/">no scope</li>
          <li data-year="2022" data-scope="detected victims">no source</li></ul></awareness-factsheet>`,
      );
      expect(words(element, 'statistics')).to.equal('In figures shown 2022 , detected victims · Source');
      await untilWarned(/^<awareness-factsheet> statistics 2: year: Give the year, the scope and the source/);
    });

    it('shows act, means and purpose together or not at all', async () => {
      const element = await paste<'awareness-factsheet'>(
        `<awareness-factsheet ${META} act="recruitment" means="force">${SOURCES}</awareness-factsheet>`,
      );
      expect(part(element, 'act')).to.equal(null);
      await untilWarned(/purpose: Give act, means and purpose together/);
      expect(part(await showExample('awareness-factsheet', 'know-the-signs'), 'means')).not.to.equal(null);
    });
  });

  it('may be kept off paper by a property, too', async () => {
    const element = await paste<'awareness-factsheet'>(`<awareness-factsheet ${META}></awareness-factsheet>`);
    element.print = 'off';
    await element.updateComplete;
    expect(part(element, 'sheet')!.className).to.equal('off');
  });

  describe('help lines', () => {
    it('names the countries where a short number works, from codes or as the editor wrote them', async () => {
      for (const [worksIn, text] of [
        ['GB IE', 'United Kingdom, Ireland'],
        ['United Kingdom', 'United Kingdom'],
      ]) {
        const element = await paste<'awareness-factsheet'>(
          `<awareness-factsheet ${META}><ul slot="helplines"><li data-works-in="${worksIn}"><b>Line</b></li></ul></awareness-factsheet>`,
        );
        expect(words(element, 'helpline')).to.contain(`Works only inside this country: ${text}`);
      }
    });

    it('shows the number as typed, left to right, and dials nothing', async () => {
      const element = await showExample('awareness-factsheet', 'arabic');
      const number = element.shadowRoot!.querySelector<HTMLElement>('bdi[part=number]')!;
      expect(number.textContent).to.equal('020 7946 0123');
      expect(number.dir).to.equal('ltr');
      expect(element.shadowRoot!.querySelector('[href^="tel:"],[href^="sms:"],[href^="mailto:"]')).to.equal(null);
    });

    it('says hours, cost, trust, who checked it and when', async () => {
      const text = words(await showExample('awareness-factsheet', 'helplines'), 'helpline');
      expect(text).to.contain('24 hours a day, 7 days a week').and.to.contain('Free to call');
      expect(text).to.contain('Confidential').and.to.contain('Checked: 3 November 2026 , Example Foundation');
    });

    it('never hides a help line for what its entry lacks', async () => {
      const element = await paste<'awareness-factsheet'>(
        `<awareness-factsheet ${META}><ul slot="helplines"><li><b>Example Helpline</b></li></ul></awareness-factsheet>`,
      );
      expect(words(element, 'helpline')).to.equal('Example Helpline Please confirm the number on the official page.');
      await untilWarned(/helplines 1: verified: Say when somebody last called/);
    });

    it('shows what an entry says by itself where a system has taken its attributes, and dials nothing', async () => {
      const element = await paste<'awareness-factsheet'>(
        `<awareness-factsheet ${META}><ul slot="helplines">
          <li><b>Example Helpline</b>: <a href="tel:02079460123">020 7946 0123</a>, <a href="https://www.example.org/">its page</a></li>
          <li data-number="020 7946 0124"><b>Second Line</b>: by night</li>
        </ul></awareness-factsheet>`,
      );
      const [first, second] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=helpline]');
      expect(first!.innerText).to.contain('Example Helpline: 020 7946 0123, its page');
      expect([...first!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://www.example.org/']);
      expect(second!.innerText).to.contain('020 7946 0124').and.not.to.contain('by night');
      await untilWarned(/helplines 1: number: Give the number/);
    });

    it('ships no number of its own', async () => {
      const element = await paste<'awareness-factsheet'>(`<awareness-factsheet ${META}></awareness-factsheet>`);
      expect(words(element).replace('3 November 2026', '').replace('Shift 3 times', '')).not.to.match(/\d/);
    });
  });

  describe('leaving', () => {
    it('is a link to the editor’s page that does not say where the reader comes from', async () => {
      const exit = part(await showExample('awareness-factsheet', 'minimal'), 'exit')!;
      expect(exit.getAttribute('href')).to.equal('https://www.example.org/');
      expect(exit.getAttribute('rel')).to.equal('noreferrer');
      expect(exit.getBoundingClientRect().height).to.be.at.least(44);
      expect(exit).to.equal(exit.closest('article')!.querySelector('a,button,summary,[tabindex]'));
    });

    it('asks the editor for a neutral page of another site', async () => {
      await paste<'awareness-factsheet'>('<awareness-factsheet heading="A"></awareness-factsheet>');
      await untilWarned(/exit-url: Choose a neutral page for leaving, starting with https:/);
    });
  });

  describe('warnings', () => {
    for (const [attributes, warning] of [
      ['reviewed="2999-01-01"', 'reviewed="2999-01-01": Say when the text was last reviewed'],
      ['reviewed="2019-01-01"', 'reviewed="2019-01-01": The text was reviewed more than 12 months ago'],
      ['emergency-number="1"', 'emergency-number="1": The emergency number must be 2 to 6 digits'],
      ['exit="off"', 'exit="off": Without the exit'],
      ['signs="one"', 'sources: Add at least one source'],
    ] as const) {
      it(`tells the editor: ${warning}`, async () => {
        await paste<'awareness-factsheet'>(`<awareness-factsheet ${attributes} ${META}></awareness-factsheet>`);
        await untilWarned(new RegExp(`^<awareness-factsheet> ${warning}`));
      });
    }
  });
});
