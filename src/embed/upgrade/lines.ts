/** Whether a link stands alone in its line, which is where a widget may take its place. */

/** What editors put around words. */
const INLINE = /^(b|bdi|em|font|i|mark|small|span|strong|u)$/;

/** What holds nothing but words. */
const LINE = /^(p|h[1-6]|address)$/;

/** The link with what is around it alone. */
export function placeOf(link: HTMLElement): HTMLElement {
  let place = link;
  for (let parent = link.parentElement; parent && isAlone(place); parent = parent.parentElement) {
    const isAllOf = ![...parent.childNodes].some((node) => node !== place && !isBlank(node));
    if (!isAllOf || !(INLINE.test(parent.localName) || LINE.test(parent.localName))) break;
    place = parent;
  }
  return place;
}

/** Whether nothing stands in the same line; `br` ends one. */
export function isAlone(place: HTMLElement): boolean {
  return LINE.test(place.localName) || (isEnd(place, 'previousSibling') && isEnd(place, 'nextSibling'));
}

function isEnd(place: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = place[side];
  while (node && isBlank(node)) node = node[side];
  return !node || (node instanceof Element && (node.localName === 'br' || !isInline(node)));
}

function isInline({ localName }: Element): boolean {
  return INLINE.test(localName) || /^(a|abbr|cite|code|img|input|button|label|q|s|sub|sup|time)$/.test(localName);
}

function isBlank(node: Node): boolean {
  return node instanceof Comment || (node instanceof Text && !node.data.trim());
}
