/** What more than one widget says. */
import { html } from 'lit';
import { msg } from './msg.js';

/** `Photo: OSCE/Name`, or nothing where nobody is named. */
export function creditOf(credit: string | undefined): unknown {
  return (
    credit &&
    msg(html`Photo: <bdi>${credit}</bdi>`, {
      id: 'gallery.credit',
      desc: 'Below a picture. The value is who took it, as typed.',
    })
  );
}

/** The words of a link to where something was published. */
export function sourceText(): string {
  return msg('Source', { id: 'common.source', desc: 'Link to the page where the content was published first.' });
}

/** @param zone as `formatZone` gives it */
export function localTimeText(zone: string): unknown {
  return msg(html`Local time: <bdi>${zone}</bdi>`, {
    id: 'course.localTime',
    desc: 'The value is a time zone, such as Tashkent, GMT+5.',
  });
}
