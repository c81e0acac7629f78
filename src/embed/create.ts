import { warnAbout } from '../core/warn.js';
import { isTrusted } from './bases.js';
import type { Bases } from './bases.js';

/**
 * A widget with the attributes that it knows: content might name any other, such as `onclick`.
 *
 * @returns `undefined` where the tag is not ours
 */
export function create(
  tag: string,
  values: Iterable<readonly [name: string, value: string]>,
  bases: Bases,
): HTMLElement | undefined {
  const constructor = customElements.get(tag) as
    (CustomElementConstructor & { awarenessWidget?: boolean; observedAttributes?: readonly string[] }) | undefined;
  if (!constructor?.awarenessWidget) return undefined;
  const known = new Set([...(constructor.observedAttributes ?? []), 'lang', 'dir']);
  const widget = document.createElement(tag);
  for (const [name, value] of values) {
    if (!known.has(name)) continue;
    if (name === 'src' && !isTrusted(value, bases)) {
      warnAbout(
        widget,
        `src: “${value.slice(0, 80)}” is left out, as content alone may not name a feed of another site. Write data-embed-bases="https://…/" into the script's tag if it is one of yours.`,
      );
      continue;
    }
    widget.setAttribute(name, value);
  }
  return widget;
}
