/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The stories show the named examples of demo/content, whose pictures have addresses beside the demo page.
  staticDirs: [{ from: '../demo/images', to: '/images' }],
  // The built site says nothing of the machine that built it.
  core: { disableTelemetry: true, disableProjectJson: true },
};
