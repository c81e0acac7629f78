/** What befalls the whole page, and its widgets with it. Its listeners hold none of them, so they stay. */
import { connected } from './controllers/language.js';
import { inTurn } from './in-turn.js';

/** With each of them a day begins somewhere. */
const QUARTER_MS = 900_000;

/** The quarter of an hour, since 1970, in which all widgets have last been drawn. */
let drawn: number | undefined;

/** Once for the page, before its first widget is drawn. */
export function watchPage(): void {
  if (drawn) return;
  drawn = thisQuarter();
  addEventListener('visibilitychange', handleReturn);
  addEventListener('hashchange', handleLink);
  handleLink();
}

function thisQuarter(): number {
  return Math.floor(Date.now() / QUARTER_MS);
}

/** What a widget says may depend on the day, and a page at the back, or kept for the way back, may wait for days. */
function handleReturn(): void {
  const now = thisQuarter();
  if (document.hidden || drawn === now) return;
  drawn = now;
  for (const host of connected.keys()) inTurn(() => host.requestUpdate());
}

/** @param event none when the page is opened */
function handleLink(event?: Event): void {
  const before = document.querySelector(':target')?.getClientRects();
  if (location.hash)
    void import('./follow-link.js').then(
      ({ followLink }) => followLink(before, event),
      () => undefined,
    );
}
