/** Which link lies over the page, and what keeps it there: one watch for the page, however many sheets. */
import { isLeaving } from './leave.js';
import { watchShift } from './shortcut.js';
import type { Exit } from './exit.js';

/** All of the page. Only one may lie over it: the first that is seen. */
const exits = new Set<Exit>();

let floating: Exit | undefined;

export function addExit(exit: Exit): void {
  if (!exits.size) watchPage();
  exits.add(exit);
}

export function removeExit(exit: Exit): void {
  exits.delete(exit);
  settle();
  if (!exits.size) unwatchPage?.();
}

export function isTopmost(exit: Exit): boolean {
  return exit === floating;
}

/** Only one lies over the page; the others stand in their sheets. */
export function settle(): void {
  if (isLeaving()) return;
  const seen = [...exits].filter(({ isThere }) => isThere);
  floating = seen.find((exit) => seen.every((other) => other === exit || exit.isBefore(other)));
  for (const exit of exits) {
    if (exit === floating) exit.float();
    else exit.sink();
  }
  watchSight?.(floating?.link);
}

/** Tells when something that the page was not told of has come above the link, where the browser can tell. */
let watchSight: ((link: Element | null | undefined) => void) | undefined;

let unwatchPage: (() => void) | undefined;

function watchPage(): void {
  /** What last came above the link. */
  let above: EventTarget | undefined;
  const handleTopLayer = (event: Event): void => {
    // The cover is the last to come.
    if (isLeaving()) return;
    const over = event.composedPath().find((node) => node instanceof Element && node.matches(TOP_LAYER));
    // What opens comes above; a focus only says that something may have.
    if (over && (over !== above || event.type !== 'focusin')) floating?.raise();
    above = over;
    // What opens, such as a `details`, may also show another sheet.
    if (event.type === 'toggle') settle();
  };
  const handleClick = (event: MouseEvent): void => {
    const exit = [...exits].find((each) => each.isMeant(event));
    if (!exit) return;
    // Nor is it anybody else's business: scripts of the page count clicks.
    event.preventDefault();
    event.stopImmediatePropagation();
    exit.leave();
  };
  const unwatchShift = watchShift((left) => {
    const exit = [floating, ...exits].find((each) => each?.hasShortcut);
    exit?.handlePress(left);
  });
  const handleView = (): void => floating?.follow();
  const views = ['resize', 'scroll'];
  for (const type of views) visualViewport?.addEventListener(type, handleView);
  const sight = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting && isHidden(entry) && !isLeaving()) floating?.raise();
    },
    { trackVisibility: true, delay: 200 } as IntersectionObserverInit,
  );
  let seen: Element | null | undefined;
  watchSight = (link) => {
    if (link === seen) return;
    seen = link;
    sight.disconnect();
    if (link) sight.observe(link);
  };
  const listeners = {
    toggle: handleTopLayer,
    focusin: handleTopLayer,
    fullscreenchange: handleTopLayer,
    click: handleClick,
  };
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener as EventListener, true);
  unwatchPage = () => {
    unwatchShift();
    sight.disconnect();
    watchSight = undefined;
    // It knows what was last above the link.
    unwatchPage = undefined;
    for (const type of views) visualViewport?.removeEventListener(type, handleView);
    for (const [type, listener] of Object.entries(listeners))
      removeEventListener(type, listener as EventListener, true);
  };
}

/** Inside `:is()` a browser shrugs at what it does not know. */
const TOP_LAYER = ':is(:modal,:popover-open,:fullscreen)';

/** https://w3c.github.io/IntersectionObserver/v2/: false for what may be covered, `undefined` where it can't be told. */
function isHidden(entry: IntersectionObserverEntry & { readonly isVisible?: boolean }): boolean {
  return entry.isVisible === false;
}
