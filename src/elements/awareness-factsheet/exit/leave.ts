/** Leaves the page so that neither the screen, nor Back, nor the other site tells what was read. */
import { Cover } from './cover.js';

/** What is said meanwhile, in the reader's language. */
export interface LeavingWords {
  readonly loading: string;
  /** When the other site takes long, or does not come at all. */
  readonly late: string;
  /** In a frame that may not move the page around it. */
  readonly stuck: string;
}

/** Milliseconds until a reader is told of the other way out. */
const PATIENCE = 8000;

let covers: readonly Cover[] = [];
let isUnderWay = false;

/** From before the cover is there: it moves the focus. */
export function isLeaving(): boolean {
  return isUnderWay;
}

/**
 * Covers the page at once, then goes elsewhere in its place. Again, it only tries once more.
 *
 * The link's own `rel=noreferrer` counts only while the browser follows the link, which would leave the page in the
 * history; so the document itself stops naming itself before `location.replace`.
 *
 * @param url already checked: `https:`
 */
export function leave(url: string, { loading, late, stuck }: LeavingWords): void {
  const say = (words: string): void => {
    for (const cover of covers) cover.say(words);
  };
  const go = (): void => {
    try {
      top?.location.replace(url);
    } catch {
      // A frame's sandbox may keep it from moving the page around it; or it needs a click, and the shortcut was none.
      clearTimeout(timer);
      say(stuck);
    }
  };
  if (!isUnderWay) {
    isUnderWay = true;
    covers = pages().map((page) => new Cover(page, loading, go));
    timer = setTimeout(() => say(late), PATIENCE);
    addEventListener('pageshow', handlePageShow);
  }
  go();
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** The own page, and the one around it if it is of the same site. */
function pages(): Window[] {
  try {
    return top?.document && top !== self ? [top, self] : [self];
  } catch {
    return [self];
  }
}

/** A page out of the back-forward cache is as it was left: covered. */
function handlePageShow({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  clearTimeout(timer);
  for (const cover of covers) cover.lift();
  isUnderWay = false;
}
