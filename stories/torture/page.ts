/** A page that is as hostile as its switches say, with all four widgets. */
import { widgetOf } from '../example.js';
import { JUNK, PLACES, STYLES } from './hostile.js';
import type { PlaceName, StyleName } from './hostile.js';

export interface Torture {
  readonly styles: readonly StyleName[];
  readonly place: PlaceName;
  /** Pixels; 0 is as wide as the window. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** A page that is dark and does not say so in its `color-scheme`. */
  readonly isDark: boolean;
  readonly hasJunk: boolean;
}

export function torturePage({ styles, place, width, direction, isDark, hasJunk }: Torture): HTMLElement {
  const page = document.createElement('div');
  page.dir = direction;
  page.className = 'torture';
  // Outside, where the page's own styles don't make the sheet visible.
  const sheet = Object.assign(document.createElement('style'), { textContent: toSheet(styles) });
  const body = document.createElement('div');
  body.append(...widgets(hasJunk).map(PLACES[place]));
  page.style.cssText = `${width ? `max-inline-size: ${width}px;` : ''}${isDark ? 'background: #111; color: #eee;' : ''}`;
  page.append(body);
  const story = document.createElement('div');
  story.append(sheet, page);
  return story;
}

/** As weak as on a page of its own, where `*` counts nothing. */
function toSheet(styles: readonly StyleName[]): string {
  return `@scope (.torture) { ${styles.map((name) => STYLES[name]).join(' ')} }`;
}

function widgets(hasJunk: boolean): HTMLElement[] {
  const all = [
    widgetOf('course-card', 'long-words'),
    widgetOf('course-card', 'press-release'),
    widgetOf('speaker-quote', 'becker'),
    widgetOf('event-gallery', 'grid'),
    widgetOf('awareness-factsheet', 'know-the-signs'),
  ];
  const junk = hasJunk ? Object.entries(JUNK) : [];
  for (const widget of all) for (const [name, value] of junk) widget.setAttribute(name, value);
  return all;
}
