import { AwarenessWidget } from '../core/widget.js';
import { loadLanguage } from './locales.js';
import { inLanguage, msg } from './msg.js';
import type { WidgetContent } from '../core/widget.js';

/**
 * A widget that speaks the language of the place where it stands.
 *
 * Each token is described once for all elements, here or, where only one reads it, there; its default stands in the styles.
 *
 * @cssprop --aw-accent-width - Width of the accent's line along the edge.
 * @cssprop --aw-border-width - Width of frames and lines.
 * @cssprop --aw-color-accent - Links, buttons and the line along the edge.
 * @cssprop --aw-color-alert - What nobody must miss: a course that is cancelled, a number in doubt.
 * @cssprop --aw-color-focus - The ring around what has the focus.
 * @cssprop --aw-color-line - Frames and lines.
 * @cssprop --aw-color-muted - Labels, credits, and what else is second to the text.
 * @cssprop --aw-color-on-accent - Text on the accent.
 * @cssprop --aw-color-surface - The ground under the text.
 * @cssprop --aw-color-text - The text.
 * @cssprop --aw-color-tint - The ground of a picture that is still to come, and of what is set apart.
 * @cssprop --aw-font-family - The font.
 * @cssprop --aw-font-family-heading - The font of headings.
 * @cssprop --aw-font-size - Size of the text, which all other sizes follow.
 * @cssprop --aw-font-weight-heading - Weight of the heading.
 * @cssprop --aw-image-ratio - Shape of pictures, width to height, on a card or in a gallery.
 * @cssprop --aw-line-height - Height of a line of text.
 * @cssprop --aw-radius - Round corners.
 * @cssprop --aw-reserve - Height that `awareness-widgets.css` keeps for the widget, so that nothing moves when it comes.
 * @cssprop --aw-space - The distance that all others are made of.
 */
export abstract class LocalizedWidget<Content extends WidgetContent> extends AwarenessWidget<Content> {
  protected override prepare(): Promise<unknown> {
    return Promise.all([super.prepare(), loadLanguage(this.language)]);
  }

  protected override failureText(): string {
    return msg('This content could not be loaded.', {
      id: 'common.failed',
      desc: 'In place of a widget whose feed cannot be reached, where there is nothing else to show.',
    });
  }

  protected override performUpdate(): void {
    inLanguage(this.language, () => super.performUpdate());
  }
}
