import examples from '../demo/content/course-card.json' with { type: 'json' };
import { COSTS, COURSE_MODES, COURSE_STATUSES, REGISTRATIONS } from '../src/content/course.js';
import { HEADING_LEVELS } from '../src/core/heading.js';
import { storyOf } from './example.js';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Widgets/Course card',
  component: 'course-card',
  argTypes: {
    'heading-level': { control: 'select', options: HEADING_LEVELS },
    status: { control: 'select', options: COURSE_STATUSES },
    mode: { control: 'select', options: COURSE_MODES },
    registration: { control: 'select', options: REGISTRATIONS },
    cost: { control: 'select', options: COSTS },
  },
};
export default meta;

export const PressRelease = storyOf('course-card', examples, 'press-release');
export const Minimal = storyOf('course-card', examples, 'minimal');
export const Open = storyOf('course-card', examples, 'open');
export const HowToRegister = storyOf('course-card', examples, 'how-to-register');
export const Cancelled = storyOf('course-card', examples, 'cancelled');
export const Postponed = storyOf('course-card', examples, 'postponed');
export const Rescheduled = storyOf('course-card', examples, 'rescheduled');
export const MovedOnline = storyOf('course-card', examples, 'moved-online');
export const Online = storyOf('course-card', examples, 'online');
export const Ongoing = storyOf('course-card', examples, 'ongoing');
export const Invitation = storyOf('course-card', examples, 'invitation');
export const English = storyOf('course-card', examples, 'english');
export const Russian = storyOf('course-card', examples, 'russian');
export const Uzbek = storyOf('course-card', examples, 'uzbek');
export const UzbekCyrillic = storyOf('course-card', examples, 'uzbek-cyrillic');
export const French = storyOf('course-card', examples, 'french');
export const German = storyOf('course-card', examples, 'german');
export const Spanish = storyOf('course-card', examples, 'spanish');
export const Italian = storyOf('course-card', examples, 'italian');
export const Arabic = storyOf('course-card', examples, 'arabic');
export const LongWords = storyOf('course-card', examples, 'long-words');
export const Mistakes = storyOf('course-card', examples, 'mistakes');
