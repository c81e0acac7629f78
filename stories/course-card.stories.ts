import { storyOf } from './example.js';
import type { Meta } from '@storybook/web-components-vite';

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
