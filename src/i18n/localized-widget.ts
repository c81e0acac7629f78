import { AwarenessWidget } from '../core/widget.js';
import { loadLanguage } from './locales.js';
import { inLanguage, msg } from './msg.js';
import type { WidgetContent } from '../core/widget.js';

/** A widget that speaks the language of the place where it stands. */
export abstract class LocalizedWidget<Content extends WidgetContent> extends AwarenessWidget<Content> {
  protected override prepare(): Promise<unknown> | undefined {
    const loading = [super.prepare(), loadLanguage(this.language)].filter((promise) => promise !== undefined);
    return loading.length ? Promise.all(loading) : undefined;
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
