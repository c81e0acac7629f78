import { expect, userEvent } from 'storybook/test';
import { storyOf, widgetOf } from './example.js';
import { partOf, shownIn, tabStops } from './interactions.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Widgets/Awareness fact sheet', component: 'awareness-factsheet' };
export default meta;

export const KnowTheSigns = storyOf('awareness-factsheet', 'know-the-signs');
export const Minimal = storyOf('awareness-factsheet', 'minimal');
export const Helplines = storyOf('awareness-factsheet', 'helplines');
export const HelplinesOldAndNew = storyOf('awareness-factsheet', 'helplines-states');
export const Card = storyOf('awareness-factsheet', 'card');
export const Definition = storyOf('awareness-factsheet', 'definition');
export const Russian = storyOf('awareness-factsheet', 'russian');
export const Arabic = storyOf('awareness-factsheet', 'arabic');

/** Sections open and close, and the link for leaving comes before all else. */
export const OnAPhone: StoryObj = {
  name: 'On a phone',
  render: (args) => {
    const phone = document.createElement('div');
    phone.style.maxInlineSize = '360px';
    phone.append(widgetOf('awareness-factsheet', 'know-the-signs', args));
    return phone;
  },
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement, 'awareness-factsheet');
    await expect(tabStops(root)[0]).toBe(partOf(root, 'exit'));
    const summary = partOf(root, 'summary');
    const section = summary.closest('details');
    await expect(section?.open).toBe(false);
    await expect(tabStops(root)).toContain(summary);
    await userEvent.click(summary);
    await expect(section?.open).toBe(true);
    await expect(section?.querySelector('li')).toBeVisible();
    await userEvent.click(summary);
    await expect(section?.open).toBe(false);
  },
};
