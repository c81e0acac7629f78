import { readInline, toPlainText } from '../../core/rich-text.js';
import { toAttribute } from '../source.js';
import { creditOf } from './light-dom.js';
import type { RichText } from '../../core/rich-text.js';
import type { Source } from '../source.js';

/** The pictures of a gallery: each `figure`, and each `img` that stands without one. */
export const PHOTOS = 'figure,img:not(figure *)';

const IMAGE_ATTRIBUTES = new Set(['src', 'srcset', 'sizes', 'alt', 'width', 'height']);

/** `<figure data-credit><img src alt width height><figcaption>…<small class="credit">…</small></figcaption></figure>` */
export function fromFigure(figure: Element): Source {
  const image = figure.matches('img') ? figure : figure.querySelector('img');
  return (name) => {
    if (name === 'caption') return readCaption(figure) as never;
    if (name === 'credit') return creditOf(figure, image) as never;
    if (IMAGE_ATTRIBUTES.has(name)) return (image?.getAttribute(name) ?? undefined) as never;
    const attribute = `data-${toAttribute(name)}`;
    return (image?.getAttribute(attribute) ?? figure.getAttribute(attribute) ?? undefined) as never;
  };
}

/** The caption without the credit, which has a place of its own. */
function readCaption(figure: Element): RichText | undefined {
  const nodes = [...(figure.querySelector('figcaption')?.childNodes ?? [])];
  const caption = readInline(nodes.filter((node) => !(node instanceof Element && node.matches('.credit,small'))));
  return toPlainText(caption) ? caption : undefined;
}
