import { expect, fireEvent, spyOn, userEvent, within } from 'storybook/test';
import { partOf, shownIn } from './interactions.js';
import { NOTHING } from './tokens/css.js';
import { readColor } from './tokens/read-color.js';
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

/** A designer chooses a yellow that nobody can read, and takes the suggestion. */
export const UnreadableAccent: StoryObj<Args> = {
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement, 'token-editor');
    const editor = within(root.querySelector('.bench') as HTMLElement);
    const accent = editor.getByLabelText<HTMLInputElement>('Accent, light');
    await fireEvent.change(accent, { target: { value: 'gold' } });
    await editor.findByText('Contrast: 5 of 22 pairs fail.');
    await expect(accent).toHaveValue('#ffd700');
    const better = editor.getAllByRole('button', { name: /^Use it: #\w{6} for Accent, light$/ });
    await userEvent.click(better[0] as HTMLElement);
    await editor.findByText('Contrast: all pairs pass.');
    await expect(root.activeElement).toHaveTextContent('passes');
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(editor.getByRole('button', { name: 'Copy' }));
    await editor.findByText('Copied.');
    await expect(copy).toHaveBeenCalledWith(`:root {\n  --aw-color-accent: light-dark(${accent.value}, #7cd0dd);\n}`);
    // What is copied is what is seen.
    const card = await shownIn(root, 'course-card');
    await expect(readColor(getComputedStyle(partOf(card, 'register')).backgroundColor)).toBe(accent.value);
  },
};

export const WhatIsNoColour: StoryObj<Args> = {
  play: async ({ canvasElement }) => {
    const root = await shownIn(canvasElement, 'token-editor');
    const editor = within(root.querySelector('.bench') as HTMLElement);
    const [text, font] = [editor.getByLabelText('Text, dark'), editor.getByLabelText('Font')];
    await fireEvent.change(text, { target: { value: 'bleu' } });
    await editor.findByText('“bleu” is no opaque colour.');
    await expect(text).toBeInvalid();
    await fireEvent.change(font, { target: { value: 'a; } b' } });
    await editor.findByText('“a; } b” can’t be used here.');
    await expect(font).toBeInvalid();
    await expect(editor.getByRole('textbox', { name: 'CSS to copy' })).toHaveValue(NOTHING);
    await userEvent.click(editor.getByRole('button', { name: 'Start anew' }));
    await editor.findByText('All is as by default.');
    await expect(font).toBeValid();
    await expect(text).toHaveValue('#e9f0f1');
  },
};
