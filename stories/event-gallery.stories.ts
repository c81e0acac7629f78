import examples from '../demo/content/event-gallery.json' with { type: 'json' };
import { GALLERY_LAYOUTS } from '../src/content/gallery.js';
import { HEADING_LEVELS } from '../src/core/heading.js';
import { storyOf } from './example.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Widgets/Event gallery',
  component: 'event-gallery',
  argTypes: {
    'heading-level': { control: 'select', options: HEADING_LEVELS },
    layout: { control: 'select', options: GALLERY_LAYOUTS },
  },
};
export default meta;

export const PressRelease = storyOf('event-gallery', examples, 'press-release');
export const Grid = storyOf('event-gallery', examples, 'grid');
export const Rows = storyOf('event-gallery', examples, 'rows');
export const Strip = storyOf('event-gallery', examples, 'strip');
export const Single = storyOf('event-gallery', examples, 'single');
export const Linked = storyOf('event-gallery', examples, 'linked');
export const Licence = storyOf('event-gallery', examples, 'licence');
export const MissingImage = storyOf('event-gallery', examples, 'missing-image');
export const Arabic = storyOf('event-gallery', examples, 'arabic');

/** As after a click on the second photo. */
export const Viewer: StoryObj = {
  ...storyOf('event-gallery', examples, 'grid'),
  name: 'Viewer',
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('event-gallery')?.open(1);
  },
};
