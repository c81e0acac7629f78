import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { storyOf } from './example.js';
import { partOf, shownIn } from './interactions.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Widgets/Course card', component: 'course-card' };
export default meta;

export const PressRelease = storyOf('course-card', 'press-release');
export const Minimal = storyOf('course-card', 'minimal');
export const Open = storyOf('course-card', 'open');
export const HowToRegister = storyOf('course-card', 'how-to-register');
export const Cancelled = storyOf('course-card', 'cancelled');
export const Postponed = storyOf('course-card', 'postponed');
export const Rescheduled = storyOf('course-card', 'rescheduled');
export const MovedOnline = storyOf('course-card', 'moved-online');
export const Online = storyOf('course-card', 'online');
export const Ongoing = storyOf('course-card', 'ongoing');
export const Invitation = storyOf('course-card', 'invitation');
export const English = storyOf('course-card', 'english');
export const Russian = storyOf('course-card', 'russian');
export const Uzbek = storyOf('course-card', 'uzbek');
export const UzbekCyrillic = storyOf('course-card', 'uzbek-cyrillic');
export const French = storyOf('course-card', 'french');
export const German = storyOf('course-card', 'german');
export const Spanish = storyOf('course-card', 'spanish');
export const Italian = storyOf('course-card', 'italian');
export const Arabic = storyOf('course-card', 'arabic');
export const LongWords = storyOf('course-card', 'long-words');
export const Mistakes = storyOf('course-card', 'mistakes');

const open = storyOf('course-card', 'open');

/** Takes the entry for a calendar. */
export const AddToCalendar: StoryObj = {
  ...open,
  name: 'With a calendar file',
  args: { ...open.args, calendar: 'file' },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement, 'course-card');
    const button = await waitFor(() => partOf(root, 'calendar').querySelector('button'));
    const made = spyOn(URL, 'createObjectURL');
    const saved = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(button as HTMLElement);
    await expect(saved).toHaveBeenCalledOnce();
    const file = made.mock.calls[0]?.[0] as Blob;
    await expect(file.type).toBe('text/calendar');
    const lines = (await file.text()).split('\r\n');
    await expect(lines).toContain('DTSTART:20310303T040000Z');
    await expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(5);
  },
};

/** The toolbar says the language of the page, and a page may change its mind. */
export const LanguageOfThePage: StoryObj = {
  ...open,
  name: 'In the language of the page',
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement, 'course-card');
    const [card, eyebrow] = [partOf(root, 'card'), partOf(root, 'eyebrow')];
    await expect(eyebrow).toHaveTextContent('دورة تدريبية');
    await expect(getComputedStyle(card).direction).toBe('rtl');
    const place = canvasElement.querySelector<HTMLElement>('[lang]');
    place?.setAttribute('lang', 'fr');
    await waitFor(() => expect(eyebrow).toHaveTextContent('Formation'));
    await expect(getComputedStyle(card).direction).toBe('ltr');
    place?.setAttribute('lang', 'ar');
    await waitFor(() => expect(eyebrow).toHaveTextContent('دورة تدريبية'));
  },
};

/** A theme of the toolbar, in the dark; it holds for a page, so it is not among others on one. */
export const HighContrast: StoryObj = {
  ...open,
  name: 'In high contrast',
  tags: ['!autodocs'],
  globals: { theme: 'high-contrast', scheme: 'dark' },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement, 'course-card');
    const { backgroundColor, color } = getComputedStyle(partOf(root, 'card'));
    await expect([backgroundColor, color]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  },
};
