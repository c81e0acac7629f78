/** Motion by `transform` alone, so that the compositor does it, however busy the page is. */
import { WHOLE } from './geometry.js';
import type { View } from './geometry.js';

/** Fast at first and slow at the end, as things that are pushed. */
export const EASING = 'cubic-bezier(.2, .8, .2, 1)';

/** Where things are; asking the browser would make it lay out the page. */
const placed = new WeakMap<Element, { readonly view: View; readonly animation: Animation | undefined }>();

/** Whether the visitor asks for less motion. */
export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** @param duration in milliseconds; at once without one */
export function place(element: HTMLElement, view: View, duration = 0): void {
  const from = duration && !isCalm() ? transformOf(viewOf(element)) : '';
  placed.get(element)?.animation?.cancel();
  const to = transformOf(view);
  element.style.transform = to;
  const animation = from ? element.animate({ transform: [from, to] }, { duration, easing: EASING }) : undefined;
  placed.set(element, { view, animation });
}

/** Stops it where it is. */
export function halt(element: HTMLElement): View {
  const view = viewOf(element);
  place(element, view);
  return view;
}

function viewOf(element: HTMLElement): View {
  const { view = WHOLE, animation } = placed.get(element) ?? {};
  if (animation?.playState !== 'running') return view;
  const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
  return { scale: a, x: e, y: f };
}

function transformOf({ scale, x, y }: View): string {
  return `translate(${x}px,${y}px) scale(${scale})`;
}
