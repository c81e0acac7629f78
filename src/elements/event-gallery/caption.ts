import { html } from 'lit';
import { renderLine, renderPart } from '../../core/templates.js';
import { formatDay } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { creditOf } from '../../i18n/phrases.js';
import type { Photo } from '../../content/gallery.js';

/**
 * What belongs to a photo wherever it is shown: caption, then credit, date, licence and copyright.
 *
 * @param prefix of the `::part()`s, as the viewer's ground is another than the page's
 * @param caption the nodes to show, where those of the record stand elsewhere
 * @returns nothing where there are no words
 */
export function renderCaption(
  photo: Photo,
  language: string,
  prefix = '',
  caption: unknown = photo.caption,
): unknown[] {
  const { credit, date, licence, copyright } = photo;
  const small = renderLine([
    creditOf(credit),
    date && formatDay(date, language),
    licence &&
      html`<a href=${licence} rel="noreferrer license">${msg('Licence', { id: 'gallery.licence', desc: 'Link to the licence of a picture.' })}</a>`,
    copyright,
  ]);
  return [
    caption && renderPart('div', `${prefix}caption`, caption),
    small && renderPart('div', `${prefix}credit`, small),
  ].filter(Boolean);
}
