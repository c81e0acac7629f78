import { toAttribute } from '../source.js';
import type { Source } from '../source.js';

/**
 * An element that stands for a thing with fields of its own: a photo, a figure, a help line.
 *
 * `data-*` attributes give the fields, on the element or on its picture; then what HTML says: the attributes of the
 * `img`, the `figcaption`, the small print as the credit, the bold words as the name.
 */
export function fromItem(item: Element): Source {
  const image = item.matches('img') ? item : item.querySelector('img');
  return (name) => {
    const data = `data-${toAttribute(name)}`;
    return image?.getAttribute(data) ?? item.getAttribute(data) ?? said(name, item, image ?? item) ?? undefined;
  };
}

function said(name: string, item: Element, image: Element): ReturnType<Source> | null {
  switch (name) {
    case 'text':
      return [...item.childNodes];
    case 'name':
      return nodes(item.querySelector('b,strong'));
    case 'caption':
      return captionOf(item);
    case 'credit':
      return nodes(item.querySelector(SMALL_PRINT));
    default:
      return image.getAttribute(name === 'language' ? 'lang' : name);
  }
}

const SMALL_PRINT = '.credit,figcaption small';

/** The caption without the credit, which has a place of its own. */
function captionOf(item: Element): Node[] | undefined {
  const caption = item.querySelector('figcaption')?.cloneNode(true) as Element | undefined;
  caption?.querySelector('.credit,small')?.remove();
  return caption && [...caption.childNodes];
}

function nodes(element: Element | null): Node[] | undefined {
  return element ? [element] : undefined;
}
