import { expect, userEvent, waitFor } from 'storybook/test';
import { storyOf } from './example.js';
import { partOf, shownIn } from './interactions.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Widgets/Event gallery', component: 'event-gallery' };
export default meta;

export const PressRelease = storyOf('event-gallery', 'press-release');
export const Grid = storyOf('event-gallery', 'grid');
export const Rows = storyOf('event-gallery', 'rows');
export const Strip = storyOf('event-gallery', 'strip');
export const Single = storyOf('event-gallery', 'single');
export const Linked = storyOf('event-gallery', 'linked');
export const Licence = storyOf('event-gallery', 'licence');
export const MissingImage = storyOf('event-gallery', 'missing-image');
export const Arabic = storyOf('event-gallery', 'arabic');

/** As after a click on the second photo. */
export const Viewer: StoryObj = {
  ...storyOf('event-gallery', 'grid'),
  name: 'Viewer',
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('event-gallery')?.open(1);
  },
};

/** Opens the second photo, turns to the third, closes, and goes on there. */
export const ViewerByKeys: StoryObj = {
  ...storyOf('event-gallery', 'grid'),
  name: 'Viewer, by keys',
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement, 'event-gallery');
    const links = root.querySelectorAll<HTMLElement>('[part=open]');
    links[1]?.focus();
    await userEvent.keyboard('{Enter}');
    const viewer = await waitFor(() => partOf<HTMLDialogElement>(root, 'viewer'));
    await expect(viewer.open).toBe(true);
    await expect(partOf(viewer, 'viewer-position')).toHaveTextContent('Photo 2 of 6');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(partOf(viewer, 'viewer-position')).toHaveTextContent('Photo 3 of 6'));
    partOf(viewer, 'viewer-close').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(root.querySelector('dialog')).toBeNull());
    await expect(root.activeElement).toBe(links[2]);
  },
};
