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

/** Widths in pixels of a page's window, a phone's, a tablet's and a laptop's. */
const WIDTHS = [280, 600, 1100];

function viewport(width) {
  return {
    name: `${width} px`,
    type: width < 600 ? 'mobile' : 'desktop',
    styles: { width: `${width}px`, height: '900px' },
  };
}

/** Puts a story into a page of the chosen theme, scheme, direction and language. */
function asPage(story, { globals, parameters }) {
  themeSheet.replaceSync((!parameters.ignoresTheme && THEMES[globals.theme]) || '');
  document.documentElement.style.colorScheme = globals.scheme;
  // A page of its own has its own ground.
  document.body.style.background = parameters.layout === 'fullscreen' ? '' : 'Canvas';
  const place = document.createElement('div');
  if (globals.direction !== 'by language') place.dir = globals.direction;
  place.lang = globals.language;
  place.append(story());
  return place;
}

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  // A story that fails axe is shown as failed.
  parameters: {
    a11y: { test: 'error' },
    docs: { extractArgTypes: argTypesFrom(manifest) },
    viewport: { options: Object.fromEntries(WIDTHS.map((width) => [`w${width}`, viewport(width)])) },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Widgets',
          ['Course card', 'Speaker quote', 'Event gallery', 'Awareness fact sheet'],
          'Tokens',
          'Pages',
          'Wording',
        ],
      },
    },
  },
  decorators: [asPage],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', Object.keys(THEMES)),
    scheme: choice('Scheme', 'sun', ['light', 'dark']),
    direction: choice('Direction', 'transfer', ['by language', 'ltr', 'rtl']),
    language: choice('Language', 'globe', LANGUAGES),
  },
  initialGlobals: { theme: 'default', scheme: 'light', direction: 'by language', language: 'en' },
};
