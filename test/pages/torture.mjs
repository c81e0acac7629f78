/** What must hold on a torture page: the words that it promises, and what a look at it finds. The functions run in the page. */
import { readFileSync } from 'node:fs';

const EXAMPLE = /<!-- example:([\w-]+)\/([\w-]+) -->/g;

/** The days of the press release, as each language writes them; an engine chooses the spaces. */
const DAYS = { en: '13–17 May 2019', ru: '13–17 мая 2019 г.', ar: '13–17 مايو 2019' };

/**
 * @param {string} source HTML
 * @returns {{tag: string, days: string | undefined, widget: string[], children: string[], links: string[]}[]} for each example of
 *   the page the sentences of its widget, those of its children, and where the links among these lead
 */
export function promisesOf(source) {
  const language = /<html lang="([\w-]+)/.exec(source)[1];
  return Array.from(source.matchAll(EXAMPLE), ([, tag, name]) => {
    const { attributes, children } = JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))[name];
    const all = children.flatMap((child) => leaves(child));
    const named = ['heading', 'speaker', 'organizer'].flatMap((each) => attributes[each] ?? []);
    const isSeed = attributes.start === '2019-05-13';
    return {
      tag,
      days: isSeed ? DAYS[language] : undefined,
      widget: [...named, ...all.filter(({ slot }) => slot !== 'fallback').map(({ text }) => text)],
      children: all.map(({ text }) => text),
      links: children.flatMap(hrefs),
    };
  });
}

/** Sentences; of a line in parts, such as a help line with its number, each part. */
function leaves(node, outer) {
  if (typeof node === 'string') return [{ text: node.replace(/^: /, ''), slot: outer }];
  const { attributes, children } = parts(node);
  return children.flatMap((child) => leaves(child, attributes.slot ?? outer));
}

function hrefs(node) {
  if (typeof node === 'string') return [];
  const { tag, attributes, children } = parts(node);
  return tag === 'a' ? [attributes.href] : children.flatMap(hrefs);
}

/** Of a child as demo/content writes it. */
function parts([tag, second, ...rest]) {
  if (second === undefined) return { tag, attributes: {}, children: [] };
  const hasAttributes = typeof second === 'object' && !Array.isArray(second);
  return hasAttributes
    ? { tag, attributes: second, children: rest }
    : { tag, attributes: {}, children: [second, ...rest] };
}

/** Put into the page before any script of its own, after `keepShifts`. */
export function watch(tags) {
  const found = { shifts: window.shifts, blank: [] };
  window.torture = found;
  /** At every frame each widget is to show something: its children or itself. */
  const look = () => {
    for (const widget of document.querySelectorAll(tags)) {
      // Children that are not shown have no box of their own.
      const box = widget.shadowRoot?.querySelector('.box') ?? widget.firstElementChild;
      if (!box?.checkVisibility() || box.getBoundingClientRect().height === 0) found.blank.push(widget.localName);
    }
    requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(look));
}

/** Whether all widgets are there. */
export function areShown(tags) {
  const widgets = [...document.querySelectorAll(tags)];
  return widgets.length > 2 && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.box:not([aria-busy])'));
}

/** @returns what the page shows, and what is left of it without the widgets */
export function inspect(tags) {
  const words = (element) => element.innerText.replace(/\s+/g, ' ');
  const boxOf = (element) => element.shadowRoot?.querySelector('.box') ?? element;
  const widgets = [...document.querySelectorAll(tags)];
  const rest = document.documentElement.cloneNode(true);
  // What the page does by itself is its own business.
  for (const own of rest.querySelectorAll(`${tags}, output, script[src*=awareness-widgets]`)) own.remove();
  for (const kept of rest.querySelectorAll('[type=kept-back], button')) kept.remove();
  return {
    widgets: widgets.map((element) => {
      const box = boxOf(element);
      const texts = [...box.querySelectorAll('*')].filter(({ innerText }) => innerText);
      return {
        tag: element.localName,
        isWidget: box !== element,
        text: words(box),
        links: Array.from(box.querySelectorAll('a'), ({ href }) => href),
        smallest: Math.min(...texts.map((node) => parseFloat(getComputedStyle(node).fontSize))),
        isCut: box.offsetHeight > element.offsetHeight + 1 || box.scrollWidth > box.offsetWidth + 1,
        isSpaced: texts.some((node) => {
          const { letterSpacing, textTransform } = getComputedStyle(node);
          return letterSpacing !== 'normal' || textTransform !== 'none';
        }),
      };
    }),
    width: document.scrollingElement.scrollWidth,
    rest: rest.outerHTML.replace(/\s+/g, ' '),
    globals: Object.getOwnPropertyNames(window),
    sheets: document.adoptedStyleSheets.length,
  };
}

/** @returns {number} how many links and buttons a reader with a keyboard should reach; gives each a number */
export function numberStops(tags) {
  const roots = [document, ...Array.from(document.querySelectorAll(tags), ({ shadowRoot }) => shadowRoot)];
  const stops = roots
    .filter(Boolean)
    .flatMap((root) => [...root.querySelectorAll('a[href], button:not(:disabled), summary, [tabindex="0"]')])
    .filter((node) => node.tabIndex >= 0 && node.checkVisibility({ visibilityProperty: true }));
  window.stops = stops;
  document.activeElement?.blur();
  return stops.length;
}

/** @returns {number} which of them has the focus; -1 for none */
export function focusedStop() {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return window.stops.indexOf(activeElement);
}
