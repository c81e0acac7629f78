/** A walk through a page with the Tab key, as one who has no mouse. */

/** More than any page of scenes has. */
const MANY = 400;

/** Presses in a row that lead nowhere: there is nothing to get to. */
const VAIN = 3;

/**
 * @typedef {object} Stop
 * @property {string} scene
 * @property {number} id of the element in the DOM
 * @property {string} what the element, for whoever reads that a test failed
 * @property {boolean} hasRing whether there is an outline of 2 px or more around it, or the browser's own
 * @property {boolean} isSeen whether anything of it is in the window and not covered
 */

/**
 * From the button before the scenes to the one after them, or once around in what lies over the page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} session
 * @param {{backwards?: boolean}} [options]
 * @returns {Promise<Stop[]>}
 */
export async function walk(page, session, { backwards = false } = {}) {
  const isOver = await page.evaluate(startWalk, backwards);
  const stops = [];
  if (backwards) await page.keyboard.down('Shift');
  for (let presses = 0, vain = 0; presses < MANY && vain < VAIN; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(recordStop, isOver);
    if (stop === 'end') break;
    vain = stop ? 0 : vain + 1;
    if (stop) stops.push({ ...stop, id: await idOfLast(session) });
  }
  if (backwards) await page.keyboard.up('Shift');
  return stops;
}

async function idOfLast(session) {
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.walked.at(-1)' });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}

/** In the page. @returns whether something lies over it */
function startWalk(backwards) {
  window.walked = [];
  const isOver = [...document.querySelectorAll('*')].some(
    (element) => element.matches('dialog[open]') || element.shadowRoot?.querySelector('dialog[open]'),
  );
  const [first, last] = document.querySelectorAll('main > button');
  if (!isOver) (backwards ? last : first).focus();
  return isOver;
}

/** In the page. */
function recordStop(isOver) {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  // The browser's own bar, between the last and the first; a dialog has the focus when nothing in it has.
  if (!element || element.matches('body,dialog')) return undefined;
  if (element.matches('main > button') || (isOver && window.walked.includes(element))) return 'end';
  window.walked.push(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y]));
  return {
    scene: element.getRootNode().host?.closest('section')?.ariaLabel,
    what: element.outerHTML.slice(0, 90),
    // The browser's own ring, around the partner's own link, is as wide as the system wants it.
    hasRing: outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
    isSeen: spots.some(([x, y]) =>
      element.contains(element.getRootNode().elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)),
    ),
  };
}
