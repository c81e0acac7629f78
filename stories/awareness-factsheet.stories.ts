import examples from '../demo/content/awareness-factsheet.json' with { type: 'json' };
import { EXIT_SHORTCUTS, EXITS, PRINTS } from '../src/content/factsheet.js';
import { HEADING_LEVELS } from '../src/core/heading.js';
import { storyOf } from './example.js';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Widgets/Awareness fact sheet',
  component: 'awareness-factsheet',
  argTypes: {
    'heading-level': { control: 'select', options: HEADING_LEVELS },
    exit: { control: 'select', options: EXITS },
    'exit-shortcut': { control: 'select', options: EXIT_SHORTCUTS },
    print: { control: 'select', options: PRINTS },
  },
};
export default meta;

export const KnowTheSigns = storyOf('awareness-factsheet', examples, 'know-the-signs');
export const Minimal = storyOf('awareness-factsheet', examples, 'minimal');
export const Helplines = storyOf('awareness-factsheet', examples, 'helplines');
export const HelplinesOldAndNew = storyOf('awareness-factsheet', examples, 'helplines-states');
export const Card = storyOf('awareness-factsheet', examples, 'card');
export const Definition = storyOf('awareness-factsheet', examples, 'definition');
export const Russian = storyOf('awareness-factsheet', examples, 'russian');
export const Arabic = storyOf('awareness-factsheet', examples, 'arabic');
