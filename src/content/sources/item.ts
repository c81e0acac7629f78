import { PICTURE_FILE } from '../fields.js';
import { toAttribute } from '../source.js';
import type { Source } from '../source.js';

/**
 * An element that stands for a thing with fields of its own: a photo, a figure, a help line.
 *
 * `data-*` attributes give the fields, on the element or on its picture; then what HTML says: the attributes of the
 * `img`, the `figcaption`, the small print as the credit, the bold words as the name, else all words.
 */
export function fromItem(item: Element): Source {
  const image = item.matches('img') ? item : item.querySelector('img');
  return (name) => {
    const attribute = toAttribute(name);
    const data = `data-${attribute}`;
    return (
      image?.getAttribute(data) ??
      // Where a plugin that loads pictures late keeps the address; it never does, for what has no box.
      image?.getAttribute(`data-lazy-${attribute}`) ??
      item.getAttribute(data) ??
      said(name, item, image ?? item) ??
      undefined
    );
  };
}

function said(name: string, item: Element, image: Element): ReturnType<Source> | null {
  switch (name) {
    case 'text':
      return [...item.childNodes];
    case 'name':
      return [item.querySelector('b,strong') ?? item];
    case 'caption':
      return captionOf(item);
    case 'credit':
      return nodes(item.querySelector(SMALL_PRINT));
    case 'url':
      return (item.matches('a') ? item : item.querySelector('a'))?.getAttribute('href') ?? null;
    case 'full':
      return linkedPicture(image);
    case 'width':
    case 'height':
      return sizeOf(image as HTMLImageElement)[name] ?? image.getAttribute(name);
    default:
      return image.getAttribute(name === 'language' ? 'lang' : name);
  }
}

/** Where the picture links to, if that is a picture, too. */
function linkedPicture(image: Element): string | null {
  const link = image.closest('a');
  return link && PICTURE_FILE.test(link.pathname) ? link.getAttribute('href') : null;
}

/** In pixels of the file, where it is there and the page says neither; a list of files would give those of the page. */
function sizeOf(image: HTMLImageElement): { width?: string; height?: string } {
  const { naturalWidth, naturalHeight, srcset } = image;
  const isGiven = Number(image.getAttribute('width')) || Number(image.getAttribute('height'));
  return naturalWidth && !srcset && !isGiven ? { width: String(naturalWidth), height: String(naturalHeight) } : {};
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
