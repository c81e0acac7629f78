import { html } from 'lit';
import { templatesOf } from './locales.js';
import type { MsgFn, MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import type { TemplateResult } from 'lit';

let active: TemplateMap | undefined;

/**
 * Renders in a language: every `msg` below speaks it.
 *
 * @lit/localize has one language for a whole page; here widgets in several stand side by side. So the templates are set
 * around each widget's rendering, which is synchronous. A directive that renders later (`until`) would miss them.
 *
 * @param language BCP 47
 */
export function inLanguage<Result>(language: string, render: () => Result): Result {
  const before = active;
  active = templatesOf(language);
  try {
    return render();
  } finally {
    active = before;
  }
}

/**
 * A visible text. Typed as `MsgFn`, so that `lit-localize extract` finds it, and resolved as its `runtimeMsg` does, but
 * without the hashing of texts: every text has an id.
 *
 * Call it inside `render` only: at module level it would be read before the language is known. A text with values is an
 * `html` template; `str` is not needed, as no text goes into an attribute with a value in it.
 */
export const msg = ((template: TemplateLike, { id = '' }: MsgOptions) => translate(template, active?.[id])) as MsgFn;

/** Fills a translation with the values of the source: its own are their places, because languages differ in the order. */
export function translate(template: TemplateLike, translation: TemplateLike | undefined): TemplateLike {
  if (typeof translation !== 'object' || typeof template !== 'object') return translation ?? template;
  const { strings, values } = translation as TemplateResult;
  return html(strings, ...values.map((index) => template.values[index as number]));
}
