import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Which folders of src/ a folder may import beside itself; the map is in src/README.md. */
const MAY_IMPORT = {
  core: [],
  styles: [],
  i18n: ['core'],
  content: ['core'],
  elements: ['content', 'styles', 'i18n', 'core'],
  embed: ['core'],
  node: ['elements', 'content', 'styles', 'i18n', 'core'],
};

const layerZones = Object.entries(MAY_IMPORT).map(([layer, lower]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...lower].map((name) => `./${name}`),
  message: `src/${layer} may import from: ${[layer, ...lower].join(', ')}. Move what you need down, or the user up.`,
}));

const elementZones = readdirSync('src/elements').map((tag) => ({
  target: `./src/elements/${tag}`,
  from: './src/elements',
  except: [`./${tag}`],
  message: 'Elements never import each other: what two of them need moves to content, styles, i18n or core.',
}));

const buildZone = {
  target: './src/**/*.ts',
  from: './src/build',
  message: 'src/build runs in Node, not in a browser.',
};

const registrationZone = {
  target: ['./src/index.ts', './src/elements/**/!(*.define).ts'],
  from: './src/{define,elements/**/*.define}.ts',
  message: 'Importing a class must register nothing.',
};

const NO_ENUM = [{ selector: 'TSEnumDeclaration', message: 'Use an `as const` list and a union type.' }];

const NO_UNSAFE_MARKUP = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from a string can carry a script: render a template.',
  },
];

const NO_TRACES = [
  {
    selector:
      ":matches(Identifier[name=/^(localStorage|sessionStorage)$/], MemberExpression[object.name='document'][property.name='cookie'])",
    message: "Nothing is kept on a visitor's computer.",
  },
];

const NO_BARE_INTL = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][callee.property.name=/^[A-Z]/]",
    message: 'Slow to make and wrong in some languages: use src/core/intl.ts.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Slow and wrong in some languages: use src/core/intl.ts.',
  },
];

/** Prototype.js and MooTools, which older sites have, put others of their own in their place. */
const NO_REPLACED = [
  {
    selector:
      ":matches(MemberExpression[object.name='Array'][property.name='from'], CallExpression[callee.object.name!='Object'][callee.property.name='entries'], NewExpression[callee.name='Event'])",
    message: 'Older libraries on a page replace it: spread, map or forEach; CustomEvent.',
  },
];

const UNSAFE_MODULES = {
  regex: '(unsafe-(html|svg)|static-html)(\\.js)?$',
  message: 'Markup from a string can carry a script: render a template.',
};

const NOT_LIT = { regex: '^(?!lit$|lit/|\\.)', message: 'src/styles needs nothing but lit.' };

const ruleForImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const ruleForSyntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default defineConfig(
  globalIgnores(['dist', 'src/i18n/generated']),

  {
    name: 'everything',
    extends: [js.configs.recommended],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.mjs', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      eqeqeq: 'error',
    },
  },

  { name: 'node', files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // Functions that Puppeteer sends into the page, and what builds elements for tests and stories.
  {
    name: 'node and browser',
    files: [
      'test/accessibility/*.mjs',
      'test/pages/*.mjs',
      'test/cms/*.mjs',
      'test/pictures/in-page.mjs',
      'test/helpers/builder-hands.mjs',
      'test/helpers/editors.mjs',
      'test/helpers/shifts.mjs',
      'test/bench/**/*.{mjs,js}',
      'test/stories.mjs',
      'demo/content/*.mjs',
      'demo/docs/*.mjs',
      '.storybook/*.mjs',
    ],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  { name: 'demo', files: ['demo/**/*.js'], languageOptions: { globals: globals.browser } },

  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strict,
      wc.configs['flat/best-practice'],
      lit.configs['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...ruleForSyntax(NO_ENUM),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/parameter-properties': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },

  {
    name: 'library',
    files: ['src/**/*.ts'],
    rules: {
      ...ruleForSyntax(NO_ENUM, NO_UNSAFE_MARKUP, NO_TRACES, NO_BARE_INTL, NO_REPLACED),
      ...ruleForImports(UNSAFE_MODULES),
      'no-console': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...layerZones, ...elementZones, buildZone, registrationZone] },
      ],
    },
  },
  {
    name: 'the formatters',
    files: ['src/i18n/**/*.ts', 'src/core/intl.ts'],
    rules: ruleForSyntax(NO_ENUM, NO_UNSAFE_MARKUP, NO_TRACES, NO_REPLACED),
  },
  { name: 'styles', files: ['src/styles/**/*.ts'], rules: ruleForImports(UNSAFE_MODULES, NOT_LIT) },
  { name: 'warnings', files: ['src/core/warn.ts'], rules: { 'no-console': 'off' } },
  // No older library is there, and a command line talks.
  {
    name: 'Node',
    files: ['src/node/**/*.ts'],
    rules: { ...ruleForSyntax(NO_ENUM, NO_UNSAFE_MARKUP, NO_TRACES, NO_BARE_INTL), 'no-console': 'off' },
  },

  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai: `expect(x).to.be.true`, and @open-wc/testing types `expect(…).to.equal(…)` as a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
