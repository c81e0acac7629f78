import { expect } from '@open-wc/testing';
import { part, paste, showExample, words } from '../helpers/examples.js';
import { untilWarned } from '../helpers/warnings.js';
import type { SpeakerQuote } from '../../src/elements/speaker-quote/speaker-quote.js';

function quote(attributes: string, children = '<p>Listen first.</p>'): Promise<SpeakerQuote> {
  return paste<'speaker-quote'>(`<speaker-quote ${attributes}>${children}</speaker-quote>`);
}

describe('speaker-quote', () => {
  describe('accessibility', () => {
    it('is a figure with a blockquote and a caption', async () => {
      const element = await showExample('speaker-quote', 'becker');
      const figure = element.shadowRoot!.querySelector('figure')!;
      expect([...figure.children].map(({ localName }) => localName)).to.deep.equal(['blockquote', 'figcaption']);
    });
  });

  describe('properties', () => {
    for (const [lang, marks] of [
      ['en', '"“" "”" "‘" "’"'],
      ['ru', '"«" "»" "“" "”"'],
      ['de', '"„" "“" "‚" "‘"'],
      ['de-AT', '"„" "“" "‚" "‘"'],
      ['uz', '"“" "”" "‘" "’"'],
      ['uz-Cyrl', '"«" "»" "“" "”"'],
      ['ar', '"”" "“" "’" "‘"'],
    ] as const) {
      it(`has the quotation marks of ${lang}`, async () => {
        const element = await quote(`lang="${lang}" speaker="A"`);
        const text = part(element, 'text')!;
        expect(getComputedStyle(text).quotes).to.equal(marks);
        expect(getComputedStyle(text.querySelector('p')!, '::before').content).to.equal('open-quote');
      });
    }

    for (const [page, language, marks, direction] of [
      ['ar', 'en', '"“" "”" "‘" "’"', 'ltr'],
      ['en', 'ar', '"”" "“" "’" "‘"', 'rtl'],
      ['en', 'de', '"„" "“" "‚" "‘"', 'ltr'],
    ] as const) {
      it(`has the marks and the sides of the words’ own language: ${language} among ${page}`, async () => {
        const element = await quote(`lang="${page}" speaker="A"`, `<p lang="${language}">Listen, first.</p>`);
        const text = getComputedStyle(part(element, 'text')!);
        expect(text.quotes).to.equal(marks);
        expect(text.direction).to.equal(direction);
        expect(part(element, 'quote')!.matches(':dir(rtl)')).to.equal(page === 'ar');
      });
    }

    it('shows initials where there is no portrait', async () => {
      expect(words(await showExample('speaker-quote', 'becker'), 'portrait')).to.equal('JB');
      expect(words(await quote('speaker="Умида"'), 'portrait')).to.equal('У');
    });

    it('does not say the organization twice', async () => {
      expect(words(await showExample('speaker-quote', 'becker'), 'role')).to.equal('OSCE Senior Project Officer');
      expect(words(await showExample('speaker-quote', 'gravett'), 'role')).to.equal(
        'Director, UK Specialist Policing Consultancy',
      );
    });

    it('takes a part of a word for no organization', async () => {
      const element = await quote('speaker="A" speaker-role="UNHCR adviser" organization="UN"');
      expect(words(element, 'role')).to.equal('UNHCR adviser, UN');
    });

    it('hides behind a changed name what could tell who it is', async () => {
      const element = await quote(
        'speaker="Maria" pseudonym portrait="/a.jpg" portrait-credit="Me" organization="Org" occasion="Trial" date="2019-05-13" source-url="https://example.org/"',
      );
      expect(words(element)).to.equal('Listen first. Maria ( name changed )');
      expect(element.shadowRoot!.querySelector('img,a')).to.equal(null);
      await untilWarned(/must not have a portrait/);
      await untilWarned(/occasion="Trial": This could tell who is behind/);
    });
  });

  describe('slots', () => {
    it('shows the words as they are, whole', async () => {
      const long = 'word '.repeat(300).trim();
      expect(words(await quote('speaker="A"', `<p>${long}</p>`), 'text')).to.equal(long);
    });

    it('takes away one outer pair of marks, and no other', async () => {
      expect(words(await quote('speaker="A"', '“Listen first.”'), 'text')).to.equal('Listen first.');
      expect(words(await quote('speaker="A"', '<p>«Слушайте.»</p>'), 'text')).to.equal('Слушайте.');
      expect(words(await quote('speaker="A"', '“Yes,” he said, “now.”'), 'text')).to.equal('“Yes,” he said, “now.”');
    });

    it('keeps emphasis and safe links, and nothing that could act', async () => {
      const element = await quote(
        'speaker="A"',
        '<p onclick="x()">A <em>b</em> <a href="https://example.org/">c</a> <a href="javascript:x()">d</a><script>e()</script></p>',
      );
      const text = part(element, 'text')!;
      expect(text.querySelector('em')?.textContent).to.equal('b');
      expect(text.querySelectorAll('a[href]')).to.have.length(1);
      expect(words(element, 'text')).to.equal('A b c d');
      expect(text.querySelector('[onclick],script')).to.equal(null);
    });

    it('shows the untranslated words in their language', async () => {
      const element = await showExample('speaker-quote', 'with-original');
      const original = part(element, 'original')!;
      expect(original.querySelector('blockquote')!.dir).to.equal('auto');
      expect(original.querySelector('blockquote')!.lang).to.equal('uz');
      expect(words(element, 'original')).to.contain('Original language: Uzbek').and.to.contain('Bilim');
    });
  });

  describe('warnings', () => {
    it('asks for speaker and words', async () => {
      await quote('', '');
      await untilWarned(/^<speaker-quote> speaker: Say who is quoted\./);
      await untilWarned(/^<speaker-quote> text: Put the words of the speaker between the tags\./);
    });
  });
});
