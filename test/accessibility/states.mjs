/** The states that an example gets into by its feed, its pictures, its width, or what a visitor does. */

const VIEWER = 'dialog[open]';
const EXIT = '<a slot="exit" href="https://www.example.org/" rel="noreferrer">Leave this page</a>';
const FAILS = '/feeds/missing.json';
const NEVER = '/feeds/never.json';
const EMPTY = '/feeds/empty.json';

/** Where each picture of an example is missing on the server. */
const withoutPictures = (html) => html.replaceAll('/demo/images/', '/pictures/missing/');

/** By Tab from where the focus is, as one who has no mouse. @param {string} selector inside the widget */
export async function tabTo(page, host, selector) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await host.evaluate(({ shadowRoot }, wanted) => shadowRoot.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not get to ${selector}.`);
}

const onKeys =
  (selector, ...keys) =>
  async (page, host) => {
    await tabTo(page, host, selector);
    for (const key of keys) {
      await page.keyboard.press(key);
      await host.evaluate(({ updateComplete }) => updateComplete);
    }
  };

const inViewer =
  (...keys) =>
  async (page, host) => {
    await onKeys('[part=open]', 'Enter')(page, host);
    await page.waitForFunction((gallery) => gallery.shadowRoot.querySelector('dialog[open]'), {}, host);
    for (const key of keys) await page.keyboard.press(key);
  };

const whole = `${VIEWER} [part=viewer-slide]:not([inert]) > :not([aria-busy])`;

/** Keeps the page, as a site does that does not come. */
const stay = (page) => page.evaluate(() => window.navigation.addEventListener('navigate', (e) => e.preventDefault()));

const leave = async (page, host) => {
  await stay(page);
  await onKeys('[part=exit]', 'Enter')(page, host);
  await page.waitForSelector('dialog[open]');
};

/** Every state is named by what has happened. */
export const STATES = {
  'course-card': {
    'when-it-goes-into-calendars': { like: 'open', attributes: { calendar: 'links' }, until: '[part~=calendar]' },
    'when-its-picture-is-missing': { like: 'press-release', change: withoutPictures, until: '.plain' },
    'when-its-feed-is-on-its-way': {
      html: `<course-card src="${NEVER}"></course-card>`,
      until: '[aria-busy]',
      isBrief: true,
    },
    'when-its-feed-fails': { html: `<course-card src="${FAILS}"></course-card>`, until: '[part=failure]' },
    'when-its-feed-is-empty': { html: `<course-card src="${EMPTY}"></course-card>`, until: '[part=failure]' },
    'when-its-feed-fails-beside-children': {
      html: `<course-card src="${FAILS}"><p slot="fallback"><a href="/courses">Our courses</a></p></course-card>`,
      until: '[name=fallback]',
    },
  },
  'speaker-quote': {
    'when-the-original-is-open': { like: 'with-original', until: 'details[open]', act: onKeys('summary', 'Space') },
    'when-the-portrait-is-missing': { like: 'portrait', change: withoutPictures, until: 'span[part=portrait]' },
    'when-its-feed-fails': { html: `<speaker-quote src="${FAILS}"></speaker-quote>`, until: '[part=failure]' },
  },
  'event-gallery': {
    'when-all-pictures-are-missing': { like: 'single', change: withoutPictures, until: '[part=missing]' },
    'when-its-feed-fails': { html: `<event-gallery src="${FAILS}"></event-gallery>`, until: '[part=failure]' },
    'when-a-photo-is-open': { like: 'linked', until: whole, act: inViewer() },
    'when-a-photo-in-the-middle-is-open': { like: 'grid', until: whole, act: inViewer('PageDown') },
    'when-the-last-photo-is-open': { like: 'grid', until: whole, act: inViewer('End') },
    'when-the-only-photo-is-open': { like: 'licence', until: whole, act: inViewer() },
    'when-a-photo-is-zoomed': {
      like: 'linked',
      until: `${VIEWER} .zoomed [part=viewer-slide]:not([inert]) > :not([aria-busy])`,
      act: inViewer('+'),
    },
    'when-an-open-photo-is-missing': {
      like: 'single',
      change: (html) => html.replace(/(?<=src(set)?=")[^"]*lectern[^"]*/g, '/pictures/missing.jpg'),
      until: `${VIEWER} [part=viewer-missing]`,
      act: inViewer('End'),
    },
    'when-a-photo-is-open-in-arabic': { like: 'arabic', until: whole, act: inViewer() },
    'when-a-photo-is-open-on-a-phone': { like: 'linked', width: 320, until: whole, act: inViewer() },
  },
  'awareness-factsheet': {
    'when-it-is-narrow': { like: 'know-the-signs', width: 360, until: 'details' },
    'when-a-section-is-open': {
      like: 'know-the-signs',
      width: 360,
      until: '[part~=signs][open]',
      act: onKeys('[part~=signs] summary', 'Enter'),
    },
    'when-shift-was-pressed-twice': {
      like: 'helplines',
      until: '[part=exit-status]:not(:empty)',
      act: onKeys('[part=exit]', 'Shift', 'Shift'),
    },
    'when-it-is-being-left': { like: 'helplines', act: leave },
    'when-its-feed-is-on-its-way': {
      html: `<awareness-factsheet src="${NEVER}">${EXIT}</awareness-factsheet>`,
      until: '[aria-busy]',
    },
    'when-its-feed-fails': {
      html: `<awareness-factsheet src="${FAILS}">${EXIT}</awareness-factsheet>`,
      until: '[part=failure]',
    },
  },
};
