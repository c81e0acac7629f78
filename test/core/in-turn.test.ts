import { aTimeout, expect } from '@open-wc/testing';
import { inTurn } from '../../src/core/in-turn.js';
import '../../src/elements/course-card/course-card.define.js';

/** Keeps the page busy. */
function work(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

/** The tests' own page may be behind another. */
function seeAs(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: state === 'hidden' });
}

describe('widgets that start in turn', () => {
  beforeEach(() => seeAs('visible'));
  after(() => Reflect.deleteProperty(document, 'hidden'));

  it('start in their order, and leave the page its turn in between', async () => {
    const happened: string[] = [];
    for (const name of ['1', '2', '3', '4', '5', '6'])
      inTurn(() => {
        work(10);
        happened.push(name);
      });
    while (!happened.includes('6')) {
      await aTimeout(0);
      happened.push('page');
    }
    expect(happened.filter((name) => name !== 'page')).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(happened.indexOf('page')).to.be.within(1, happened.indexOf('6'));
  });

  it('wait for nothing where there is nobody before them', async () => {
    const happened: string[] = [];
    setTimeout(() => happened.push('page'));
    await new Promise<void>((resolve) => {
      inTurn(() => work(30));
      inTurn(resolve);
    });
    // Two of them were more than a slice. The next is the first of another.
    expect(happened).to.deep.equal(['page']);
    setTimeout(() => happened.push('page'));
    await new Promise<void>((resolve) => inTurn(resolve));
    expect(happened).to.deep.equal(['page']);
  });

  it('go on where one of them fails, which is told', async () => {
    const report = globalThis.reportError;
    const told = new Promise((resolve) => (globalThis.reportError = resolve));
    const error = new Error('broken on purpose');
    const next = new Promise((resolve) => {
      inTurn(() => {
        throw error;
      });
      inTurn(() => resolve('next'));
    });
    expect(await told).to.equal(error);
    expect(await next).to.equal('next');
    globalThis.reportError = report;
  });

  it('do not wait in a page at the back', async () => {
    seeAs('hidden');
    const happened: string[] = [];
    setTimeout(() => happened.push('page'));
    await new Promise<void>((resolve) => {
      inTurn(() => work(30));
      inTurn(resolve);
    });
    expect(happened).to.deep.equal([]);
  });

  it('show the first cards of a long page before the last', async () => {
    const place = document.createElement('div');
    place.innerHTML = '<course-card><h3>Interviewing witnesses</h3></course-card>'.repeat(300);
    document.body.append(place);
    const isShown = (card: Element): boolean => Boolean(card.shadowRoot?.querySelector('.box'));
    const counts: number[] = [];
    while (counts.at(-1) !== 300) {
      await aTimeout(0);
      const cards = [...place.children];
      counts.push(cards.filter(isShown).length);
      expect(cards.findIndex((card) => !isShown(card))).to.be.oneOf([-1, counts.at(-1)]);
    }
    place.remove();
    expect(
      counts.some((count) => count > 0 && count < 300),
      counts.join(),
    ).to.equal(true);
  });
});
