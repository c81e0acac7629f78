import { AwarenessWidget } from '../core/widget.js';
import { loadLanguage } from './locales.js';
import { inLanguage } from './msg.js';
import type { WidgetContent } from '../core/widget.js';

/** A widget that speaks the language of the place where it stands. */
export abstract class LocalizedWidget<Content extends WidgetContent> extends AwarenessWidget<Content> {
  protected override prepare(): Promise<unknown> | undefined {
    return loadLanguage(this.language);
  }

  protected override performUpdate(): void {
    inLanguage(this.language, () => super.performUpdate());
  }
}
