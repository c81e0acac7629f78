/** What both the gallery and its viewer say. */
import { msg } from '../../i18n/msg.js';

export function enlargeText(): string {
  return msg('Enlarge photo', { id: 'gallery.enlarge', desc: 'Name of a link to a photo that has no description.' });
}

export function unavailableText(): string {
  return msg('Image not available', {
    id: 'gallery.unavailable',
    desc: 'In place of a picture that could not be loaded.',
  });
}

export function retryText(): string {
  return msg('Try again', { id: 'common.retry', desc: 'Button: loads once more what could not be loaded.' });
}
