/** Settings of `cem analyze`: the classes' JSDoc becomes dist/custom-elements.json. */
import { followTables } from './manifest/fields.mjs';
import { nameTags, readStatus } from './manifest/names.mjs';
import { keepPublic, pointToPublishedFiles } from './manifest/published.mjs';
import { readTokenDefaults } from './manifest/token-defaults.mjs';

export default {
  // The elements, and the two classes that they come from.
  globs: ['src/elements/*/*.ts', 'src/i18n/localized-widget.ts', 'src/core/widget.ts'],
  exclude: ['**/*.styles.ts', '**/*.define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [readStatus(), nameTags(), followTables(), readTokenDefaults(), keepPublic(), pointToPublishedFiles()],
};
