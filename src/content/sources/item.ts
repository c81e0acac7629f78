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
      return item.querySelector('b,strong')?.textContent;
    case 'caption':
      return [...(item.querySelector('figcaption')?.childNodes ?? [])].filter((node) => node !== smallPrint(item));
    case 'credit':
      return smallPrint(item)?.textContent;
    default:
      return image.getAttribute(name === 'language' ? 'lang' : name);
  }
}

function smallPrint(item: Element): Element | null {
  return item.querySelector('.credit,figcaption small');
}
