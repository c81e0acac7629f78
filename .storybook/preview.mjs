import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import highContrast from '../src/styles/themes/high-contrast.css?inline';
import plain from '../src/styles/themes/plain.css?inline';
import { argTypesFrom } from './arg-types.mjs';
import '../src/define.ts';
import '../src/styles/awareness-widgets.css';

setCustomElementsManifest(manifest);

const THEMES = { default: '', 'high-contrast': highContrast, plain };
const LANGUAGES = ['en', 'ru', 'uz', 'uz-Cyrl', 'fr', 'de', 'es', 'it', 'ar'];

const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(themeSheet);

/** A list in the toolbar. */
function choice(title, icon, items) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

/** Puts a story into a page of the chosen theme, scheme, direction, language and width. */
function asPage(story, { globals }) {
  themeSheet.replaceSync(THEMES[globals.theme] ?? '');
  document.documentElement.style.colorScheme = globals.scheme;
  document.body.style.background = 'Canvas';
  const place = document.createElement('div');
  place.dir = globals.direction;
  place.lang = globals.language;
  place.style.maxInlineSize = globals.width;
  place.append(story());
  return place;
}

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  // A story that fails axe is shown as failed.
  parameters: { a11y: { test: 'error' }, docs: { extractArgTypes: argTypesFrom(manifest) } },
  decorators: [asPage],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', Object.keys(THEMES)),
    scheme: choice('Scheme', 'sun', ['light', 'dark']),
    direction: choice('Direction', 'transfer', ['ltr', 'rtl']),
    language: choice('Language', 'globe', LANGUAGES),
    width: choice('Width', 'expand', ['280px', '600px', '1100px', '100%']),
  },
  initialGlobals: { theme: 'default', scheme: 'light', direction: 'ltr', language: 'en', width: '100%' },
};
