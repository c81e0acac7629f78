/** Marks in a page when all of something is shown, and when all is done. */

/**
 * A script for the end of a page. Both functions run there, are asked until they say yes, and see nothing of what stands around
 * them here.
 *
 * @param {string} items an expression for what is to be shown
 * @param {{isShown: Function, isDone?: Function}} contestant whether an item can be read; and, where that is later, whether
 *   the script has done with it all that it does by itself
 */
export function clock(items, { isShown, isDone = isShown }) {
  return `<script type="module">(${startClock})(() => ${items}, ${isShown}, ${isDone})</script>`;
}

/** In the page. It keeps nothing, so that what is removed is let go. */
async function startClock(itemsOf, isShown, isDone) {
  for (const [mark, isReady] of Object.entries({ shown: isShown, done: isDone })) {
    const items = itemsOf();
    for (let next = 0; next < items.length; await window.nextFrame()) {
      while (next < items.length && isReady(items[next])) next++;
    }
    performance.mark(mark);
  }
}
