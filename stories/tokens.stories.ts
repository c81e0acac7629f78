import './tokens/token-editor.define.js';
import type { Choices } from './tokens/palette.js';
import type { Values } from './tokens/css.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** Where the editor starts. */
interface Args {
  readonly choices: Choices;
  readonly values: Values;
}

const meta: Meta<Args> = {
  title: 'Tokens',
  tags: ['!autodocs'],
  args: { choices: {}, values: {} },
  // The editor sets what a theme would set; its own fields are the controls.
  parameters: { layout: 'fullscreen', ignoresTheme: true, controls: { disable: true } },
  render: (args) => Object.assign(document.createElement('token-editor'), args),
};
export default meta;

export const Default: StoryObj<Args> = {};

export const Terracotta: StoryObj<Args> = {
  args: {
    choices: {
      '--aw-color-accent': { light: '#8f3d1f', dark: '#f0a98c' },
      '--aw-color-on-accent': { dark: '#2b1006' },
    },
    values: { '--aw-radius': '0px', '--aw-font-family-heading': 'Georgia, serif' },
  },
};

export const Spacious: StoryObj<Args> = {
  args: { values: { '--aw-space': '22px', '--aw-image-ratio': '1 / 1', '--aw-radius': '20px' } },
};
