import { storyOf } from './example.js';
import type { Meta } from '@storybook/web-components-vite';

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
