import { expect } from '@open-wc/testing';
import { paste, part, words } from '../helpers/examples.js';

describe('a page that somebody comes back to', () => {
  const { now } = Date;
  /** The tests' own page may be behind another. */
  const seeAs = (state: 'visible' | 'hidden'): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: state === 'hidden' });
    document.dispatchEvent(new CustomEvent('visibilitychange', { bubbles: true }));
  };
  const standAt = (time: string): void => {
    Date.now = () => Date.parse(time);
  };
  const drawn = async (element: { updateComplete: Promise<boolean> }): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  };
  beforeEach(() => {
    standAt('2031-03-05T12:00Z');
    seeAs('visible');
  });
  after(() => {
    Date.now = now;
    Reflect.deleteProperty(document, 'hidden');
  });

  const CARD = `<course-card heading="Interviewing witnesses" start="2031-03-03" end="2031-03-05" time-zone="Asia/Tashkent"
    city="Tashkent" organizer="Example" registration="open" register-url="https://www.example.org/"></course-card>`;

  it('says that a course has ended meanwhile, and no longer offers to register', async () => {
    const card = await paste<'course-card'>(CARD);
    expect(words(card, 'status')).to.equal('Taking place now');
    expect(part(card, 'register')).not.to.equal(null);
    seeAs('hidden');
    // The day has ended in Tashkent, not yet in Greenwich.
    standAt('2031-03-05T19:05Z');
    seeAs('visible');
    await drawn(card);
    expect(words(card, 'status')).to.equal('This course has ended');
    expect(part(card, 'register')).to.equal(null);
  });

  it('draws nothing anew when it goes to the back, nor within a quarter of an hour', async () => {
    const card = await paste<'course-card'>(CARD);
    standAt('2031-03-05T12:14Z');
    seeAs('hidden');
    seeAs('visible');
    expect(card.isUpdatePending).to.equal(false);
    standAt('2031-03-05T13:00Z');
    seeAs('hidden');
    await Promise.resolve();
    expect(card.isUpdatePending).to.equal(false);
  });

  it('draws nothing that has left it', async () => {
    const card = await paste<'course-card'>(CARD);
    card.remove();
    standAt('2031-03-08T12:00Z');
    seeAs('visible');
    await drawn(card);
    expect(words(card, 'status')).to.equal('Taking place now');
  });
});
