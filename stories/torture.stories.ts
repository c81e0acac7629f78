import { expect, waitFor } from 'storybook/test';
import { PLACES, STYLES } from './torture/hostile.js';
import { torturePage } from './torture/page.js';
import type { PlaceName, StyleName } from './torture/hostile.js';
import type { Torture } from './torture/page.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const ALL_STYLES = Object.keys(STYLES) as StyleName[];
const ALL_PLACES = Object.keys(PLACES) as PlaceName[];

/** All of it was seen on real pages, though not on one. The panel “Controls” switches each thing on and off. */
const meta: Meta<Torture> = {
  title: 'Pages/Torture',
  tags: ['!autodocs'],
  args: { styles: ALL_STYLES, place: 'a block', width: 0, direction: 'ltr', isDark: false, hasJunk: true },
  argTypes: {
    styles: { control: 'check', options: ALL_STYLES },
    place: { control: 'select', options: ALL_PLACES },
    width: { control: { type: 'range', min: 0, max: 1200, step: 40 } },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  },
  render: torturePage,
  play: async ({ canvasElement }) => {
    const boxes = await waitFor(() => {
      const all = widgetsIn(canvasElement).map((widget) => widget.shadowRoot?.querySelector<HTMLElement>('.box'));
      if (all.length !== 5 || !all.every(Boolean)) throw new Error('Not all widgets are there yet.');
      return all as HTMLElement[];
    });
    for (const box of boxes) await expectUnhurt(box);
  },
};
export default meta;

/** Readable, no wider than its place, and nothing cut off beyond its edge. */
async function expectUnhurt(box: HTMLElement): Promise<void> {
  const { fontSize, letterSpacing, textTransform } = getComputedStyle(box);
  await expect(parseFloat(fontSize)).toBeGreaterThanOrEqual(16);
  await expect([letterSpacing, textTransform]).toEqual(['normal', 'none']);
  await expect(box.offsetWidth).toBeGreaterThanOrEqual(238);
  await expect(box.scrollWidth).toBeLessThanOrEqual(box.offsetWidth);
  await expect(box.offsetWidth).toBeLessThanOrEqual(innerWidth);
}

function widgetsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.matches('course-card, speaker-quote, event-gallery, awareness-factsheet')) return [element];
    return element.shadowRoot ? widgetsIn(element.shadowRoot) : [];
  });
}

type Story = StoryObj<Torture>;

export const Everything: Story = {};
export const RightToLeftInTheDark: Story = { args: { direction: 'rtl', isDark: true, styles: ['tiny text'] } };
export const Narrow: Story = { args: { width: 280 } };
export const FlexBox: Story = { args: { place: 'a row of a flex box' } };
export const Grid: Story = { args: { place: 'a cell of a grid' } };
export const Float: Story = { args: { place: 'a float' } };
export const Table: Story = { args: { place: 'a cell of a table', styles: ['tiny text', 'wide letters'] } };
export const Details: Story = { args: { place: 'open details', styles: ['tiny text', 'wide letters'] } };
export const ShadowTree: Story = { args: { place: 'a shadow tree' } };
export const Transform: Story = { args: { place: 'something turned and scaled' } };
