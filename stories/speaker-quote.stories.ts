import examples from '../demo/content/speaker-quote.json' with { type: 'json' };
import { HEADING_LEVELS } from '../src/core/heading.js';
import { storyOf } from './example.js';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Widgets/Speaker quote',
  component: 'speaker-quote',
  argTypes: {
    'heading-level': { control: 'select', options: HEADING_LEVELS },
  },
};
export default meta;

export const Becker = storyOf('speaker-quote', examples, 'becker');
export const Gravett = storyOf('speaker-quote', examples, 'gravett');
export const Short = storyOf('speaker-quote', examples, 'short');
export const WithOriginal = storyOf('speaker-quote', examples, 'with-original');
export const Pseudonym = storyOf('speaker-quote', examples, 'pseudonym');
export const Portrait = storyOf('speaker-quote', examples, 'portrait');
export const Russian = storyOf('speaker-quote', examples, 'russian');
export const German = storyOf('speaker-quote', examples, 'german');
export const French = storyOf('speaker-quote', examples, 'french');
export const Arabic = storyOf('speaker-quote', examples, 'arabic');
