import { recordThirdParty } from '../src/build/record-third-party.mjs';

const licenses = recordThirdParty({ licenses: 'dist/storybook/THIRD-PARTY-LICENSES.txt' });

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The stories show the named examples of demo/content, whose pictures have addresses beside the demo page.
  staticDirs: [{ from: '../demo/images', to: '/images' }],
  // Vite would put variables in the place of light-dark(), which only a style sheet with `color-scheme` of its own sets.
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), licenses],
    build: { ...config.build, cssTarget: 'esnext' },
  }),
  // The built site says nothing of the machine that built it.
  core: { disableTelemetry: true, disableProjectJson: true },
};
