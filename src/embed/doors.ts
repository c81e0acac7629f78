/**
 * Where content systems strip the tags, their record comes as a placeholder, as a link or in a frame; all are found here,
 * also those that a page builder brings later. What makes widgets of them is a chunk that only a page which has one loads.
 */

/** What may be one; the chunk looks closer. */
const LIKELY = '.awareness-widget[data-widget],a[href*="/embed/"],iframe[src*="/embed/"]';

/** The address of this script, once and for all: later, a classic script no longer knows it. */
const SCRIPT = import.meta.url;

declare global {
  var awarenessWidgets: { upgrade(root: ParentNode): Promise<void> } | undefined;
}

/**
 * Makes widgets of the placeholders and links in a part of the page, or of a shadow tree, which is not looked into by
 * itself. Never rejects.
 */
export async function upgrade(root: ParentNode): Promise<void> {
  try {
    const chunk = await import('./upgrade/upgrade.js');
    chunk.upgrade(root, SCRIPT);
  } catch {
    // The line is down: what stands there is readable, and a link still leads somewhere.
    addEventListener('online', () => void upgrade(root), { once: true });
  }
}

/** Looks at what is there, and from then on at what comes. */
export function watch(page: Document): void {
  if (page.readyState === 'loading') {
    // What the parser is still filling must not be moved.
    page.addEventListener('DOMContentLoaded', () => watch(page), { once: true });
    return;
  }
  const { embed } = page.documentElement.dataset;
  if (embed)
    void import('./frame/frame.js').then(
      (chunk) => chunk.fill(embed, SCRIPT),
      () => undefined,
    );
  if (page.querySelector(LIKELY)) void upgrade(page);
  new MutationObserver((mutations) => {
    const isLikely = (node: Node): boolean =>
      node instanceof Element && (node.matches(LIKELY) || node.querySelector(LIKELY) !== null);
    if (mutations.some(({ addedNodes }) => [...addedNodes].some(isLikely))) void upgrade(page);
  }).observe(page, { childList: true, subtree: true });
}
