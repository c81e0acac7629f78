import { storyOf } from './example.js';
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
