import { expect } from '@open-wc/testing';
import { CourseCard } from '../../src/elements/course-card/course-card.js';
import { part, paste, show, showExample, words } from '../helpers/examples.js';

const CARD =
  '<course-card heading="Interviewing witnesses" start="2019-05-13" end="2019-05-17" city="Tashkent" organizer="Academy"></course-card>';

/** Cards in boxes of these languages, one in the other where `within`; rendered. */
async function cardsIn(...languages: string[]): Promise<CourseCard[]> {
  const boxes = languages.map((lang) => {
    const box = document.createElement('div');
    box.lang = lang;
    box.innerHTML = CARD;
    return box;
  });
  document.body.append(...boxes);
  const cards = boxes.map((box) => box.querySelector('course-card')!);
  await Promise.all(cards.map((card) => card.updateComplete));
  return cards;
}

/** Resolves when what an observer saw has been rendered. */
async function settled(...cards: CourseCard[]): Promise<void> {
  await Promise.resolve();
  await Promise.all(cards.map((card) => card.updateComplete));
}

const STATUS: Readonly<Record<string, string>> = {
  en: 'This course has ended',
  ru: 'Курс завершён',
  uz: 'Kurs yakunlangan',
  'uz-Cyrl': 'Курс якунланган',
  fr: 'Cette formation est terminée',
  de: 'Dieser Kurs ist beendet',
  es: 'Este curso ha finalizado',
  it: 'Questo corso è concluso',
  ar: 'انتهت هذه الدورة',
};

describe('the language of a widget', () => {
  it('is that of the place where it stands, several on one page', async () => {
    const cards = await cardsIn(...Object.keys(STATUS));
    expect(cards.map((card) => words(card, 'status'))).to.deep.equal(Object.values(STATUS));
  });

  for (const [lang, known] of [
    ['uz-Cyrl-UZ', 'uz-Cyrl'],
    ['uz-Latn-UZ', 'uz'],
    ['UZ-cyrl', 'uz-Cyrl'],
    ['de-AT', 'de'],
    ['ru-x-private', 'ru'],
    ['en-US', 'en'],
    ['pt-BR', 'en'],
    ['', 'en'],
    ['no language', 'en'],
  ] as const) {
    it(`falls back tag by tag: “${lang}” is ${known}`, async () => {
      const [card] = await cardsIn(lang);
      expect(words(card!, 'status')).to.equal(STATUS[known]);
    });
  }

  it('has dates of a language that its own words are not in', async () => {
    const [card] = await cardsIn('kk');
    expect(words(card!, 'when')).to.contain('2019 ж. 13–17 мамыр');
    expect(words(card!, 'status')).to.equal(STATUS['en']);
  });

  it('changes with any element above it, and nothing else renders', async () => {
    const [first, second] = (await cardsIn('ru', 'de')) as [CourseCard, CourseCard];
    const rendered: string[] = [];
    for (const card of [first, second]) {
      card.addController({ hostUpdated: () => rendered.push(card.parentElement!.lang) });
    }
    first.parentElement!.lang = 'it';
    await settled(first, second);
    expect(words(first, 'status')).to.equal(STATUS['it']);
    expect(words(second, 'status')).to.equal(STATUS['de']);
    expect(rendered).to.deep.equal(['it']);
  });

  it('stays as it is when a farther element changes', async () => {
    const [card] = (await cardsIn('ru')) as [CourseCard];
    let renderings = 0;
    card.addController({ hostUpdated: () => (renderings += 1) });
    document.documentElement.lang = 'fr';
    await settled(card);
    document.documentElement.lang = 'en';
    await settled(card);
    expect(renderings).to.equal(0);
    expect(words(card, 'status')).to.equal(STATUS['ru']);
  });

  it('is found through shadow trees, and followed in them', async () => {
    const host = document.createElement('div');
    host.lang = 'es';
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('section');
    inner.innerHTML = CARD;
    root.append(inner);
    document.body.append(host);
    const card = inner.querySelector('course-card')!;
    await card.updateComplete;
    expect(words(card, 'status')).to.equal(STATUS['es']);
    inner.lang = 'fr';
    await settled(card);
    expect(words(card, 'status')).to.equal(STATUS['fr']);
    inner.removeAttribute('lang');
    await settled(card);
    expect(words(card, 'status')).to.equal(STATUS['es']);
    host.lang = 'it';
    await settled(card);
    expect(words(card, 'status')).to.equal(STATUS['it']);
  });

  it('is the new place’s after a move', async () => {
    const [first, second] = (await cardsIn('ru', 'de')) as [CourseCard, CourseCard];
    second.parentElement!.append(first);
    await settled(first);
    expect(words(first, 'status')).to.equal(STATUS['de']);
  });

  it('does not leak from one whose rendering fails', async () => {
    class Broken extends CourseCard {
      protected override view(): never {
        throw new Error('broken on purpose');
      }
    }
    customElements.define('broken-in-russian', Broken);
    const broken = document.createElement('broken-in-russian');
    broken.lang = 'ru';
    await show(broken as Broken);
    const [card] = await cardsIn('en');
    expect(words(card!, 'status')).to.equal(STATUS['en']);
  });
});

describe('the direction of a widget', () => {
  const boxOf = (card: Element): Element => card.shadowRoot!.querySelector('.box')!;
  const directionOf = (card: Element): string => getComputedStyle(boxOf(card)).direction;

  it('follows its language', async () => {
    const cards = await cardsIn('ar', 'en', 'fa', 'ur', 'uz-Cyrl', 'he');
    expect(cards.map(directionOf)).to.deep.equal(['rtl', 'ltr', 'rtl', 'rtl', 'ltr', 'rtl']);
  });

  it('is what dir says where that is as near', async () => {
    const [card] = (await cardsIn('ar')) as [CourseCard];
    card.parentElement!.dir = 'ltr';
    await settled(card);
    expect(directionOf(card)).to.equal('ltr');
    expect(boxOf(card).hasAttribute('dir')).to.equal(false);
  });

  it('is that of a nearer language, not of a farther dir', async () => {
    const outer = document.createElement('div');
    outer.dir = 'rtl';
    outer.lang = 'ar';
    outer.innerHTML = `<div lang="en">${CARD}</div>`;
    document.body.append(outer);
    const card = outer.querySelector('course-card')!;
    await card.updateComplete;
    expect(directionOf(card)).to.equal('ltr');
  });

  it('leaves telephone numbers from left to right, and isolates names', async () => {
    const sheet = await showExample('awareness-factsheet', 'arabic');
    const number = sheet.shadowRoot!.querySelector('bdi[part=number]')!;
    expect(getComputedStyle(number).direction).to.equal('ltr');
    const quote = await paste<'speaker-quote'>(
      '<speaker-quote lang="ar" speaker="A" portrait="/demo/images/icon.svg" portrait-credit="OSCE/Name"><p>B</p></speaker-quote>',
    );
    expect(part(quote, 'credit')!.querySelector('bdi')!.textContent).to.equal('OSCE/Name');
    expect(words(quote, 'credit')).to.match(/^الصورة: OSCE\/Name$/);
  });
});

describe('every widget', () => {
  for (const [tag, example, word] of [
    ['course-card', 'russian', 'Даты проведения'],
    ['speaker-quote', 'with-original', 'Show original'],
    ['awareness-factsheet', 'russian', 'Возможные признаки'],
    ['event-gallery', 'arabic', 'الصورة'],
  ] as const) {
    it(`speaks the language of its example: ${tag}`, async () => {
      expect(words(await showExample(tag, example))).to.contain(word);
    });
  }
});
