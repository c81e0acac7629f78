import { msg } from '../../../i18n/msg.js';

/** The words of the link, where its editor has none. */
export function exitText(): string {
  return msg('Leave this page', {
    id: 'exit.button',
    desc: 'Link for leaving quickly, for a reader who is watched. Short, and says nothing of the subject.',
  });
}
