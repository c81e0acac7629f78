import type { MsgFn } from '@lit/localize/internal/types.js';

/**
 * A visible text, in the source language. Typed as `MsgFn`, so that `lit-localize extract` finds it.
 *
 * Call it inside `render` only: at module level it would be read before the language is known. A text with values is an
 * `html` template; `str` and its runtime are not needed, as no text goes into an attribute with a value in it.
 */
export const msg = ((template: unknown) => template) as MsgFn;
