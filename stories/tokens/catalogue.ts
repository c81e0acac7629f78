/** The tokens that a designer sets. Their defaults are read from the styles, so that they are written once. */
import { courseCardStyles } from '../../src/elements/course-card/course-card.styles.js';
import { eventGalleryStyles } from '../../src/elements/event-gallery/event-gallery.styles.js';
import { viewerStyles } from '../../src/elements/event-gallery/viewer/viewer.styles.js';
import { speakerQuoteStyles } from '../../src/elements/speaker-quote/speaker-quote.styles.js';
import { widgetStyles } from '../../src/styles/widget.styles.js';

interface Token {
  readonly name: string;
  readonly label: string;
}

export interface ColorToken extends Token {
  /** Where it is seen. */
  readonly where: string;
}

/** A length in pixels. */
export interface SizeToken extends Token {
  readonly min: number;
  readonly max: number;
}

export interface TextToken extends Token {
  /** A property of CSS that takes the same values. */
  readonly like: string;
}

export const COLORS: readonly ColorToken[] = [
  { name: '--aw-color-accent', label: 'Accent', where: 'links, section headings, the button' },
  { name: '--aw-color-on-accent', label: 'On accent', where: 'the words on the button' },
  { name: '--aw-color-text', label: 'Text', where: 'what is read' },
  { name: '--aw-color-surface', label: 'Surface', where: 'the ground of a widget' },
  { name: '--aw-color-alert', label: 'Alert', where: '“Cancelled”, the link for leaving' },
  { name: '--aw-color-muted', label: 'Muted', where: 'labels, credits, sources' },
  { name: '--aw-color-tint', label: 'Tint', where: 'the ground of the definition, of pictures' },
  { name: '--aw-color-line', label: 'Line', where: 'frames' },
  { name: '--aw-color-focus', label: 'Focus', where: 'the ring around what has the focus' },
  { name: '--aw-viewer-color', label: 'Viewer’s text', where: 'over the page, around a large photo' },
  { name: '--aw-viewer-background', label: 'Viewer’s ground', where: 'behind a large photo' },
];

export const SIZES: readonly SizeToken[] = [
  { name: '--aw-radius', label: 'Radius', min: 0, max: 32 },
  { name: '--aw-space', label: 'Space', min: 8, max: 32 },
  { name: '--aw-border-width', label: 'Border width', min: 0, max: 4 },
  { name: '--aw-accent-width', label: 'Accent width', min: 0, max: 16 },
];

export const TEXTS: readonly TextToken[] = [
  { name: '--aw-font-family', label: 'Font', like: 'font-family' },
  { name: '--aw-font-family-heading', label: 'Font of headings', like: 'font-family' },
  { name: '--aw-font-weight-heading', label: 'Weight of headings', like: 'font-weight' },
  { name: '--aw-font-size', label: 'Font size', like: 'font-size' },
  { name: '--aw-line-height', label: 'Line height', like: 'line-height' },
  { name: '--aw-image-ratio', label: 'Shape of pictures', like: 'aspect-ratio' },
  { name: '--aw-row-height', label: 'Height of a gallery’s rows', like: 'height' },
];

/** `var(--aw-…, default)`, with two pairs of brackets in it. */
const USE = /var\((--aw-[\w-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g;

/** Where a browser knows `light-dark()`, that is the default. */
function readDefaults(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(USE)) {
    if (!found.has(name) || value.startsWith('light-dark')) found.set(name, value);
  }
  return found;
}

const STYLES = [widgetStyles, courseCardStyles, speakerQuoteStyles, eventGalleryStyles, viewerStyles];

export const DEFAULTS = readDefaults(STYLES.map(({ cssText }) => cssText).join('\n'));
