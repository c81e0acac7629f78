/** Leaves the page so that neither the screen, nor Back, nor the other site tells what was read. */

/** What is said meanwhile, in the reader's language. */
export interface LeavingWords {
  readonly loading: string;
  /** In a frame that may not move the page around it. */
  readonly stuck: string;
}

/** With `!important`, as a page's style sheet may say anything of a `dialog`. */
const COVER = {
  all: 'initial',
  display: 'grid',
  position: 'fixed',
  inset: '0',
  'box-sizing': 'border-box',
  width: '100vw',
  height: '100vh',
  padding: '10vmin',
  'place-content': 'center',
  background: '#fff',
  color: '#555',
  font: '18px/1.5 sans-serif',
  'z-index': '2147483647',
};

let uncover: (() => void) | undefined;

/**
 * Covers the page at once, then goes elsewhere in its place.
 *
 * The link's own `rel=noreferrer` counts only while the browser follows the link, which would leave the page in the
 * history; so the document itself stops naming itself before `location.replace`.
 *
 * @param url already checked: `https:`
 */
export function leave(url: string, { loading, stuck }: LeavingWords): void {
  if (uncover) return;
  const isEmptied = wouldAsk() && empty();
  const cover = document.createElement('dialog');
  for (const [name, value] of Object.entries(COVER)) cover.style.setProperty(name, value, 'important');
  const say = (words: string): void => {
    cover.ariaLabel = cover.textContent = words;
  };
  say(loading);
  // Escape would lift the cover.
  cover.addEventListener('cancel', (event) => event.preventDefault());
  addEventListener('keydown', holdEscape, true);
  document.documentElement.append(cover);
  // Above all that is in the top layer, and nothing else can have the focus or be read out.
  cover.showModal?.();

  const policy = Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' });
  (document.head ?? document.documentElement).append(policy);
  const { title } = document;
  document.title = loading;

  uncover = () => {
    if (isEmptied) return location.reload();
    uncover = undefined;
    cover.remove();
    policy.remove();
    document.title = title;
    removeEventListener('keydown', holdEscape, true);
  };
  addEventListener('pageshow', handlePageShow);

  const go = (): void => {
    try {
      top?.location.replace(url);
    } catch {
      // A frame's sandbox may keep it from moving the page around it.
      say(stuck);
    }
  };
  // A frame may need a click to move the page around it; the shortcut was none.
  cover.addEventListener('click', go);
  go();
}

/** A page out of the back-forward cache is as it was left: covered. */
function handlePageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) uncover?.();
}

function holdEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

/** Whether the browser would ask first, because a script of the page wants it to: “Changes may not be saved.” */
function wouldAsk(): boolean {
  const event = document.createEvent('BeforeUnloadEvent');
  event.initEvent('beforeunload', false, true);
  dispatchEvent(event);
  return event.defaultPrevented || event.returnValue !== '';
}

/**
 * Takes everything out of the page, the listeners with it: nothing else keeps it from asking.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 */
function empty(): boolean {
  document.open();
  const page = document.createElement('html');
  page.append(document.createElement('head'), document.createElement('body'));
  document.append(page);
  return true;
}
