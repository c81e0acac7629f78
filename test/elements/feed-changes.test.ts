import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { paste, words } from '../helpers/examples.js';
import { untilAllSaid, warnings } from '../helpers/warnings.js';

type Card = HTMLElementTagNameMap['course-card'];

/** A feed that answers when a test says so; one that nobody wants any longer never does. */
const answers = new Map<string, (body: string, status?: number) => void>();
const asked: string[] = [];
const { fetch } = window;

const course = (name: string): string =>
  JSON.stringify({
    '@type': 'EducationEvent',
    name,
    startDate: '2031-03-03',
    location: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Tashkent' } },
    organizer: 'Example Academy',
  });

async function fakeFetch(url: string, { signal }: RequestInit): Promise<Response> {
  const file = url.replace(/.*\//, '');
  asked.push(file);
  return new Promise((resolve, reject) => {
    signal!.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    answers.set(file, (body, status = 200) =>
      resolve(new Response(body, { status, headers: { 'content-type': 'application/json' } })),
    );
  });
}

const answer = (file: string, name: string): void => answers.get(file)!(course(name));

/** What a page is told of a card. */
function follow(card: Element): string[] {
  const told: string[] = [];
  card.addEventListener('load', () => told.push('load'));
  card.addEventListener('error', (event) => told.push((event as CustomEvent<{ reason: string }>).detail.reason));
  return told;
}

const untilAsked = (file: string): Promise<void> => waitUntil(() => asked.includes(file), `a request for ${file}`);
const untilSaid = (card: Element, text: string): Promise<void> =>
  waitUntil(() => words(card).includes(text), `“${text}” on the card`);
const isBusy = (card: Element): boolean => card.shadowRoot!.querySelector('[aria-busy]') !== null;

/** Goes into the page without being waited for: with children, that is until its feed is there. */
function put(markup: string): Card {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = markup;
  return place.firstElementChild as Card;
}

const CHILDREN = '<h3 slot="fallback">The course</h3>';

describe('a card whose feed changes', () => {
  beforeEach(() => {
    window.fetch = fakeFetch as typeof window.fetch;
    asked.length = 0;
    answers.clear();
  });
  afterEach(() => {
    window.fetch = fetch;
    document.querySelectorAll('course-card').forEach((card) => card.remove());
  });

  it('while one is on its way shows and tells of the new one alone', async () => {
    const card = await paste<'course-card'>('<course-card src="/a.json"></course-card>');
    const told = follow(card);
    await untilAsked('a.json');
    const before = warnings().length;
    card.src = '/b.json';
    await untilAsked('b.json');
    await aTimeout(0);
    await card.updateComplete;
    expect(isBusy(card)).to.equal(true);
    expect(told).to.deep.equal([]);
    answer('b.json', 'Referral in practice');
    await untilSaid(card, 'Referral in practice');
    await untilAllSaid();
    expect(isBusy(card)).to.equal(false);
    expect(told).to.deep.equal(['load']);
    expect(warnings().slice(before).join()).not.to.contain('<course-card>');
  });

  it('asks for the new one at once where its children stand in, which stay until that is there', async () => {
    const card = put(`<course-card src="/a.json">${CHILDREN}</course-card>`);
    const told = follow(card);
    await untilAsked('a.json');
    card.setAttribute('src', '/b.json');
    await untilAsked('b.json');
    await aTimeout(0);
    expect(card.shadowRoot).to.equal(null);
    answer('b.json', 'Referral in practice');
    await untilSaid(card, 'Referral in practice');
    expect(told).to.deep.equal(['load']);
  });

  it('asks at once, too, where it was shown before', async () => {
    const card = await paste<'course-card'>(`<course-card heading="The course">${CHILDREN}</course-card>`);
    const told = follow(card);
    card.src = '/a.json';
    await untilAsked('a.json');
    card.src = '/b.json';
    await untilAsked('b.json');
    answer('b.json', 'Referral in practice');
    await untilSaid(card, 'Example Academy');
    expect(told).to.deep.equal(['load']);
  });

  it('does not wait for the old one where another card does', async () => {
    const card = put(`<course-card src="/a.json">${CHILDREN}</course-card>`);
    const other = put('<course-card src="/a.json"></course-card>');
    const told = [follow(card), follow(other)];
    await untilAsked('a.json');
    card.src = '/b.json';
    await untilAsked('b.json');
    answer('b.json', 'Referral in practice');
    await untilSaid(card, 'Referral in practice');
    answer('a.json', 'Interviewing witnesses');
    await untilSaid(other, 'Interviewing witnesses');
    expect(told).to.deep.equal([['load'], ['load']]);
    expect(words(card)).not.to.contain('Interviewing');
  });

  it('is not told of an old one that fails', async () => {
    const card = await paste<'course-card'>('<course-card src="/a.json"></course-card>');
    const other = put('<course-card src="/a.json"></course-card>');
    const told = follow(card);
    const toldOther = follow(other);
    await untilAsked('a.json');
    card.src = '/b.json';
    await untilAsked('b.json');
    answers.get('a.json')!('', 500);
    await waitUntil(() => toldOther.length > 0, 'the failure of the other card');
    answer('b.json', 'Referral in practice');
    await untilSaid(card, 'Referral in practice');
    expect(told).to.deep.equal(['load']);
  });

  for (const children of ['', CHILDREN]) {
    it(`to none while it is on its way shows what it has${children && ' in its children'}, and tells nothing`, async () => {
      const card = put(`<course-card heading="Interviewing witnesses" src="/a.json">${children}</course-card>`);
      const told = follow(card);
      await untilAsked('a.json');
      card.removeAttribute('src');
      await untilSaid(card, 'Interviewing witnesses');
      await waitUntil(() => !isBusy(card), 'an end of waiting');
      answer('a.json', 'Referral in practice');
      await aTimeout(0);
      await card.updateComplete;
      expect(words(card)).not.to.contain('Example Academy');
      expect(told).to.deep.equal([]);
    });
  }

  it('to none later takes away what it gave, and tells nothing', async () => {
    const card = await paste<'course-card'>('<course-card heading="The course" src="/a.json"></course-card>');
    const told = follow(card);
    await untilAsked('a.json');
    answer('a.json', 'Interviewing witnesses');
    await untilSaid(card, 'Example Academy');
    card.removeAttribute('src');
    await waitUntil(() => !words(card).includes('Example Academy'), 'a card without its feed');
    expect(told).to.deep.equal(['load']);
  });

  it('with its language shows and tells of the new one alone', async () => {
    const card = await paste<'course-card'>('<course-card lang="de" src="/{lang}.json"></course-card>');
    const told = follow(card);
    await untilAsked('de.json');
    card.lang = 'fr';
    await untilAsked('fr.json');
    await untilSaid(card, 'Formation');
    answer('fr.json', 'Les signes de la traite');
    await untilSaid(card, 'Les signes de la traite');
    expect(told).to.deep.equal(['load']);
  });

  it('and changes back asks again for the first', async () => {
    const card = await paste<'course-card'>('<course-card src="/a.json"></course-card>');
    const told = follow(card);
    await untilAsked('a.json');
    card.src = '/b.json';
    await untilAsked('b.json');
    card.src = '/a.json';
    await waitUntil(() => asked.length === 3, 'a second request');
    answer('a.json', 'Interviewing witnesses');
    await untilSaid(card, 'Interviewing witnesses');
    expect(told).to.deep.equal(['load']);
  });
});
