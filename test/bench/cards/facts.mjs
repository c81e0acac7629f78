/** Whether all contestants say the same: a card that leaves something out has less to do. */
import assert from 'node:assert/strict';
import { load, newPage, settle } from '../page.mjs';
import { courseAt, NEW_ADDRESS, textsOf } from './course.mjs';
import { changeAll } from './pages.mjs';

/**
 * Every card shows every fact as text that is seen, and leads elsewhere once its registration was changed.
 *
 * @param {string} address of a page with so many cards
 */
export async function assertSameFacts(browser, name, address, count) {
  const opened = await newPage(browser);
  await load(opened, address);
  const shown = await opened.page.evaluate(readCards);
  assert.equal(shown.length, count, name);
  shown.forEach(({ text }, index) => {
    for (const fact of textsOf(courseAt(index)))
      assert.ok(text.includes(fact.replace(/\s/g, '')), `${name} does not show “${fact}”, but ${text}`);
  });
  await opened.page.evaluate(changeAll(name));
  await settle(opened);
  for (const { links } of await opened.page.evaluate(readCards))
    assert.ok(links.includes(NEW_ADDRESS), `${name} does not lead to another address once that was changed`);
  await opened.close();
}

/** What is seen in each card, without spaces, and where its links lead; in the page, through all shadow roots. */
function readCards() {
  const links = [];
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    if (node.localName === 'a') links.push(node.getAttribute('href'));
    if (node.localName === 'slot') return node.assignedNodes({ flatten: true }).map(textOf).join('');
    if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
  };
  return [...document.querySelector('main').children].map((card) => {
    links.length = 0;
    return { text: textOf(card).replace(/\s/g, ''), links: [...links] };
  });
}
