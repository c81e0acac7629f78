import courses from '../demo/content/course-card.json' with { type: 'json' };
import { toElement } from '../demo/content/snippet.mjs';
import type { Example } from '../demo/content/snippet.mjs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** The tokens a designer changes first; README.md lists all. */
const meta: Meta = {
  title: 'Tokens',
  argTypes: {
    '--aw-color-accent': { control: 'color' },
    '--aw-color-surface': { control: 'color' },
    '--aw-color-text': { control: 'color' },
    '--aw-color-muted': { control: 'color' },
    '--aw-color-tint': { control: 'color' },
    '--aw-color-line': { control: 'color' },
    '--aw-color-alert': { control: 'color' },
    '--aw-radius': { control: 'text' },
    '--aw-space': { control: 'text' },
    '--aw-border-width': { control: 'text' },
    '--aw-accent-width': { control: 'text' },
    '--aw-image-ratio': { control: 'text' },
    '--aw-font-family': { control: 'text' },
    '--aw-font-family-heading': { control: 'text' },
  },
};
export default meta;

/** A card in the tokens of the controls. */
function renderTokens(tokens: Readonly<Record<string, unknown>>): HTMLElement {
  const card = toElement('course-card', courses['press-release'] as unknown as Example);
  for (const [name, value] of Object.entries(tokens)) {
    if (name.startsWith('--aw-') && value) card.style.setProperty(name, String(value));
  }
  return card;
}

export const Default: StoryObj = { args: { '--aw-radius': '10px' }, render: renderTokens };
export const Terracotta: StoryObj = {
  args: { '--aw-color-accent': '#8f3d1f', '--aw-radius': '0px', '--aw-font-family-heading': 'Georgia, serif' },
  render: renderTokens,
};
export const Spacious: StoryObj = { args: { '--aw-space': '22px', '--aw-image-ratio': '1 / 1' }, render: renderTokens };
