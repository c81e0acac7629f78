/** Hands that fill in the builder, with keys alone. */
import assert from 'node:assert/strict';

export const COURSE = {
  heading: 'Interviewing witnesses with care',
  city: 'Tashkent',
  organizer: 'Example Police Academy',
};

/** Tab by tab, as one who has no mouse. */
async function tabTo(page, isThere, value) {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere, value)) return;
  }
  assert.fail(`Tab does not get to “${value}”.`);
}

const hasFocus = (id) => document.activeElement?.id === id;
const saysFocused = (text) => document.activeElement?.textContent.trim() === text;

/**
 * A course on 3 March 2031, for a system.
 *
 * @param {import('puppeteer-core').Page} page the builder, in English
 * @param {string} system as it is called there, from its beginning
 */
export async function makeCourseCard(page, system) {
  await tabTo(page, hasFocus, 'f-heading');
  await page.keyboard.type(COURSE.heading);
  await tabTo(page, hasFocus, 'f-start');
  // Month, day and year, in the order of the browser's language.
  await page.keyboard.type('03032031');
  for (const name of ['city', 'organizer']) {
    await tabTo(page, hasFocus, `f-${name}`);
    await page.keyboard.type(COURSE[name]);
  }
  await tabTo(page, hasFocus, 'system');
  await page.keyboard.type(system);
  await tabTo(page, saysFocused, 'Copy the snippet');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.status').textContent.trim() === 'Copied.');
}
