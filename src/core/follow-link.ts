/** Links into a widget: a chunk that only a page loads whose address names a place in it. */
import type { LitElement } from 'lit';

/** Browsers have it since 2026, and TypeScript will; where it is not, the way back leads to the widget, too. */
interface WithNavigation {
  readonly navigation?: { readonly currentEntry: { readonly id: string } | null };
}

/** Entries of the history that were gone to. */
const visited = new Set<string>();

/**
 * Goes to the widget whose child the page's address means. Children are read, not slotted, so they have no place on the page,
 * and the browser stays where it is.
 *
 * @param before where the browser had found that child when the page was opened, before its widgets were drawn: nowhere, as
 *   an empty list, or not yet
 * @param event none when the page was opened
 */
export function followLink(before: DOMRectList | undefined, event?: Event): void {
  addEventListener('click', handleClick);
  if (isPast() || (!event && hasMoved(before))) return;
  void goToWidget();
}

/** Whether the reader has come back to it: the browser shows what was seen then. */
function isPast(): boolean {
  const { id } = (globalThis as WithNavigation).navigation?.currentEntry ?? {};
  if (id === undefined) return false;
  const isPast = visited.has(id);
  visited.add(id);
  return isPast;
}

/** Whether the reader was elsewhere on the page when its widgets came, or before it was loaded anew. */
function hasMoved(before: DOMRectList | undefined): boolean {
  const [opening] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (opening && opening.type !== 'navigate') return true;
  const isSeen = ({ top, bottom }: DOMRect): boolean => bottom >= 0 && top <= innerHeight;
  return before !== undefined && scrollY > 0 && ![...before].some(isSeen);
}

/** The same link once more changes no address. */
function handleClick(event: MouseEvent): void {
  const isHere = (node: EventTarget): boolean => node instanceof HTMLAnchorElement && node.href === location.href;
  const isElsewhere = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!isElsewhere && event.composedPath().some(isHere)) void goToWidget();
}

async function goToWidget(): Promise<void> {
  const target = document.querySelector(':target');
  const widget = target && findWidget(target);
  await widget?.updateComplete;
  // Where a widget failed, its children are seen, and the browser has found them.
  if (!target?.getClientRects().length) widget?.scrollIntoView();
}

/** The outermost: in one that stands in another nothing is seen. */
function findWidget(target: Element): LitElement | undefined {
  let widget: LitElement | undefined;
  for (let parent = target.parentElement; parent; parent = parent.parentElement)
    if ('awarenessWidget' in parent.constructor) widget = parent as LitElement;
  return widget;
}
