import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/course-card/course-card.define.js';
import type { CourseCard } from '../../src/index.js';

const COUNT = 30;

const headingOf = ({ shadowRoot }: CourseCard): HTMLElement => {
  const heading = shadowRoot?.querySelector<HTMLElement>('[part=heading]');
  if (!heading) throw new Error('The card has no heading.');
  return heading;
};

const isDrawn = (card: CourseCard): boolean => {
  const heading = headingOf(card);
  const { top } = heading.getBoundingClientRect();
  return top >= 0 && top < innerHeight && heading.checkVisibility({ contentVisibilityAuto: true });
};

describe('a long list with awareness-widgets.css', () => {
  it('shows each card that a reader comes to', async () => {
    const styles = await (await fetch(new URL('../../src/styles/awareness-widgets.css', import.meta.url))).text();
    const list = await fixture(
      html`<div>
        <style>
          ${styles}
        </style>
        ${Array.from(
          { length: COUNT },
          (_, index) =>
            html`<course-card heading="Interviewing witnesses ${index}" start="2031-03-03" city="Tashkent" organizer="Academy"></course-card>`,
        )}
      </div>`,
    );
    const cards = [...list.querySelectorAll('course-card')];
    await Promise.all(cards.map((card) => card.updateComplete));
    for (const card of cards.reverse()) {
      card.scrollIntoView();
      await waitUntil(() => isDrawn(card), `${card.heading} is drawn`);
    }
  });
});
