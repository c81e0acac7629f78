import { EASING, isCalm } from './motion.js';

const DURATION = 250;

/** The part of the picture that travels back. */
const TRAVELLER = 'moving';

/** A browser takes the names of what travels from the page's own style sheets alone, so the page has this one for a moment. */
const STYLE = `event-gallery::part(${TRAVELLER}){view-transition-name:aw-photo}`;

/**
 * Lets the picture come from the gallery. A view transition would show it two frames later: it draws the page as it was
 * first.
 *
 * @param from the thumbnail's place on the screen
 */
export function arrive(dialog: HTMLElement, picture: HTMLElement, from: DOMRect): void {
  if (isCalm()) return;
  const to = picture.getBoundingClientRect();
  const scale = Math.max(from.width / to.width, from.height / to.height);
  const x = from.x - to.x + (from.width - to.width) / 2;
  const y = from.y - to.y + (from.height - to.height) / 2;
  const options = { duration: DURATION, easing: EASING };
  picture.animate([{ transform: `translate(${x}px,${y}px) scale(${scale})`, offset: 0 }], options);
  dialog.animate([{ backgroundColor: 'transparent', offset: 0 }], options);
}

/** Lets the picture go back into the gallery, by a view transition where there is one and motion is welcome. */
export function depart(
  picture: Element | null | undefined,
  close: () => void,
  to: () => Element | null | undefined,
): void {
  if (!picture?.isConnected || !('startViewTransition' in document) || isCalm()) return close();
  let thumbnail: ReturnType<typeof to>;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  picture.part.add(TRAVELLER);
  const transition = document.startViewTransition(() => {
    close();
    thumbnail = to();
    thumbnail?.part.add(TRAVELLER);
  });
  const tidy = (): void => {
    thumbnail?.part.remove(TRAVELLER);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  transition.finished.then(tidy, tidy);
  // One that is skipped has still closed the viewer.
  transition.ready.catch(() => undefined);
  // A page's own rules may make it as long as they like, and nothing can be clicked meanwhile.
  setTimeout(() => transition.skipTransition(), 2 * DURATION);
}
