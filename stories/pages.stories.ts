import { articlePage } from './pages/article.js';
import boldHeader from '../demo/pages/torture/themes/bold-header.css?inline';
import classicBlog from '../demo/pages/torture/themes/classic-blog.css?inline';
import framework from '../demo/pages/torture/themes/framework.css?inline';
import government from '../demo/pages/torture/themes/government.css?inline';
import skip from './pages/skip.css?inline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/**
 * The press release as an article of four sites. Each style sheet is our own and does what such sites do to a page: to its
 * root, its links, figures, lists and quotations. None of it may reach into a widget.
 */
const meta: Meta = { title: 'Pages/Articles', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

export const WordPress: StoryObj = {
  name: 'In the style of WordPress',
  render: () => articlePage('Example Foundation', classicBlog + skip),
};
export const Drupal: StoryObj = {
  name: 'In the style of Drupal',
  render: () => articlePage('Example Institute', boldHeader + skip),
};
export const Typo3: StoryObj = {
  name: 'In the style of TYPO3',
  render: () => articlePage('Example Academy', framework + skip),
};
export const GovUk: StoryObj = {
  name: 'In the style of GOV.UK',
  render: () => articlePage('Example Ministry', government + skip),
};
