import { renderPart } from './templates.js';

/** The levels that a widget's heading may have; h1 belongs to the page. */
export const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;

/** The widget's heading at the level the page needs; nothing without words. By its `id` links are about it. */
export function renderHeading(level: number, content: unknown): unknown {
  return renderPart(`h${level}`, 'heading', content, ' id="heading"');
}

/** A heading inside the widget, one level below its own; under an h6 it stays h6. */
export function renderSubheading(level: number, content: unknown): unknown {
  return renderPart(`h${Math.min(level + 1, 6)}`, 'subheading', content);
}
