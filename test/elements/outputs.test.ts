import { expect, waitUntil } from '@open-wc/testing';
import { CourseCard } from '../../src/elements/course-card/course-card.js';
import { part, paste, words } from '../helpers/examples.js';
import { untilWarned } from '../helpers/warnings.js';

const MINIMAL = 'heading="Interviewing witnesses" start="2031-03-03" city="Tashkent" organizer="Academy"';
const card = (attributes: string): Promise<CourseCard> =>
  paste<'course-card'>(`<course-card ${attributes} ${MINIMAL}></course-card>`);

const scriptsOf = (root: ParentNode = document): HTMLScriptElement[] => [
  ...root.querySelectorAll<HTMLScriptElement>('script[data-written]'),
];

describe('json-ld', () => {
  it('stands among the children, once a page and item, and goes with the element', async () => {
    const first = await card('json-ld uid="once@example.org"');
    await waitUntil(() => scriptsOf(first).length === 1, 'the script of data');
    expect(JSON.parse(scriptsOf(first)[0]!.textContent)).to.include({ name: 'Interviewing witnesses' });
    const second = await card('json-ld uid="once@example.org"');
    await import('../../src/content/outputs/write.js');
    await second.updateComplete;
    expect(scriptsOf()).to.have.length(1);
    second.remove();
    first.remove();
    await waitUntil(() => scriptsOf(first).length === 0, 'the script to go');
    document.body.append(first);
    await waitUntil(() => scriptsOf(first).length === 1, 'the script to come back');
    first.remove();
  });

  it('is off without the attribute, and goes when the attribute goes', async () => {
    const element = await card('');
    expect(scriptsOf(element)).to.have.length(0);
    element.jsonLd = true;
    await waitUntil(() => scriptsOf(element).length === 1, 'the script of data');
    element.jsonLd = false;
    await waitUntil(() => scriptsOf(element).length === 0, 'the script to go');
  });

  it('follows what changes, and a copy of the element has one of its own', async () => {
    const element = await card('json-ld');
    await waitUntil(() => scriptsOf(element).length === 1, 'the script of data');
    element.city = 'Samarkand';
    await waitUntil(() => scriptsOf(element)[0]?.textContent.includes('Samarkand'), 'the new city');
    const copy = element.cloneNode(true) as CourseCard;
    copy.setAttribute('city', 'Bukhara');
    document.body.append(copy);
    await waitUntil(() => scriptsOf(copy)[0]?.textContent.includes('Bukhara'), 'its own city');
    expect(scriptsOf(copy)).to.have.length(1);
    expect(scriptsOf(element)).to.have.length(1);
  });

  it('is written by the next element, though the page has changed the script of the one that went', async () => {
    const first = await card('json-ld uid="changed@example.org"');
    await waitUntil(() => scriptsOf(first).length === 1, 'the script of data');
    scriptsOf(first)[0]!.append(' ');
    first.remove();
    await waitUntil(() => scriptsOf(first).length === 0, 'the script to go');
    const second = await card('json-ld uid="changed@example.org"');
    await waitUntil(() => scriptsOf(second).length === 1, 'a script of its own');
  });

  it('is written again where the page has taken it away or set its children anew', async () => {
    const element = await card('json-ld uid="morphed@example.org"');
    await waitUntil(() => scriptsOf(element).length === 1, 'the script of data');
    const text = scriptsOf(element)[0]!.textContent;
    for (const change of [
      // As Turbo and idiomorph do, whose new page has no script there.
      () => scriptsOf(element)[0]!.remove(),
      () => element.replaceChildren(),
      () => (element.innerHTML = String(element.innerHTML)),
      () => document.createElement('div').append(scriptsOf(element)[0]!),
    ]) {
      const before = scriptsOf(element)[0];
      change();
      await waitUntil(() => scriptsOf(element)[0] && scriptsOf(element)[0] !== before, `another after ${change}`);
      expect(scriptsOf(element).map(({ textContent }) => textContent)).to.deep.equal([text]);
    }
    element.remove();
  });

  it('is left alone in the end where the page takes it away each time', async () => {
    const element = await card('json-ld uid="fought@example.org"');
    await waitUntil(() => scriptsOf(element).length === 1, 'the script of data');
    let taken = 0;
    const observer = new MutationObserver(() => {
      for (const script of scriptsOf(element)) {
        script.remove();
        taken += 1;
      }
    });
    observer.observe(element, { childList: true });
    scriptsOf(element)[0]!.remove();
    await waitUntil(() => taken >= 50, 'both to have acted often');
    element.requestUpdate();
    await element.updateComplete;
    expect(taken).to.equal(50);
    observer.disconnect();
    element.remove();
  });

  it('is written by the next of several that say the same, when the one that wrote it goes or says something else', async () => {
    const [first, second, third] = [
      await card('json-ld uid="next@example.org"'),
      await card('json-ld uid="next@example.org"'),
      await card('json-ld uid="next@example.org"'),
    ];
    const counts = (): number[] => [first, second, third].map((element) => scriptsOf(element).length);
    await waitUntil(() => counts().join() === '1,0,0', 'the first to write');
    first.remove();
    await waitUntil(() => counts().join() === '0,1,0', 'the second to write');
    second.city = 'Samarkand';
    await waitUntil(() => counts().join() === '0,1,1', 'the third to write, too');
    document.body.append(first);
    third.remove();
    await waitUntil(() => counts().join() === '1,1,0', 'the first, now the last, to write again');
    for (const element of [first, second]) element.remove();
  });

  it('can’t end its script', async () => {
    const element = await card('json-ld venue="</script><img src=x onerror=alert(1)>"');
    await waitUntil(() => scriptsOf(element).length === 1, 'the script of data');
    const text = scriptsOf(element)[0]!.textContent;
    expect(text).not.to.contain('<');
    expect(JSON.parse(text).location.name).to.equal('</script><img src=x onerror=alert(1)>');
  });

  it('tells the editor why there is none', async () => {
    await card('json-ld city="" mode="onsite"');
    await untilWarned(/^<course-card> json-ld: nothing is written, because it has no place/);
  });
});

describe('calendar', () => {
  const buttonOf = (element: Element): HTMLButtonElement | null | undefined =>
    part(element, 'calendar')?.querySelector('button');

  it('gives a file with a neutral name, and leaves no object URL', async () => {
    const element = await card('calendar="file"');
    const made: { blob: Blob; url: string }[] = [];
    const revoked: string[] = [];
    const downloads: string[] = [];
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      made.push({ blob, url });
      return url;
    };
    URL.revokeObjectURL = (url) => {
      revoked.push(url);
      revokeObjectURL(url);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      downloads.push(this.download);
    };
    buttonOf(element)!.click();
    await waitUntil(() => revoked.length === 1, 'the object URL to go', { timeout: 3000 });
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
    expect(downloads).to.deep.equal(['course.ics']);
    expect(made[0]!.blob.type).to.equal('text/calendar');
    expect(await made[0]!.blob.text()).to.match(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Interviewing witnesses\r\n/);
  }).timeout(5000);

  it('links to providers only when asked, and tells them nothing of the page', async () => {
    expect(part(await card('calendar="file"'), 'calendar')!.querySelectorAll('a')).to.have.length(0);
    const links = [...part(await card('calendar="links"'), 'calendar')!.querySelectorAll('a')];
    expect(links.map(({ hostname }) => hostname)).to.deep.equal(['calendar.google.com', 'outlook.live.com']);
    for (const { rel } of links) expect(rel).to.contain('noreferrer');
  });

  it('is not there without the attribute, for what is over or off, and without dates', async () => {
    expect(part(await card(''), 'calendar')).to.equal(null);
    for (const attributes of ['start="2019-05-13"', 'status="postponed"', 'status="cancelled"', 'start="" ongoing']) {
      expect(part(await card(`calendar="file" ${attributes}`), 'calendar'), attributes).to.equal(null);
    }
  });

  for (const when of ['before it is in the page', 'after', 'before its tag is known']) {
    it(`is there where a page asks for it ${when}`, async () => {
      const isLate = when === 'before its tag is known';
      const element = document.createElement(isLate ? 'late-card' : 'course-card') as CourseCard;
      element.innerHTML = '<h3>Interviewing witnesses</h3><time slot="start" datetime="2031-03-03"></time>';
      if (when === 'before it is in the page') element.calendar = 'file';
      document.body.append(element);
      element.calendar = 'file';
      if (isLate) customElements.define('late-card', class extends CourseCard {});
      await waitUntil(() => buttonOf(element), 'a button');
    });
  }

  it('speaks the language of the card, and passes axe', async () => {
    const element = await card('calendar="links" lang="uz"');
    expect(words(element, 'calendar')).to.contain('Taqvimga qoʻshish');
    await expect(element).to.be.accessible();
  });
});
