import { storyOf } from './example.js';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Widgets/Speaker quote', component: 'speaker-quote' };
export default meta;

export const Becker = storyOf('speaker-quote', 'becker');
export const Gravett = storyOf('speaker-quote', 'gravett');
export const Short = storyOf('speaker-quote', 'short');
export const WithOriginal = storyOf('speaker-quote', 'with-original');
export const Pseudonym = storyOf('speaker-quote', 'pseudonym');
export const Portrait = storyOf('speaker-quote', 'portrait');
export const Russian = storyOf('speaker-quote', 'russian');
export const German = storyOf('speaker-quote', 'german');
export const French = storyOf('speaker-quote', 'french');
export const Arabic = storyOf('speaker-quote', 'arabic');
