/** What to know before a snippet is pasted, beside what it is. */
import { t } from '../words/words.js';
import { isLocal } from './host.js';
import { isCutInAddress, LONGEST_ADDRESS, toSnippet } from './snippet.js';
import type { Draft, Item } from './draft.js';
import type { Host } from './host.js';
import type { Door } from './read-back.js';

/** Notes for the editor, in the editor's language. */
export function notesOn(door: Door, draft: Draft, host: Host): string[] {
  const isSheet = draft.tag === 'awareness-factsheet';
  const hasAddress = door === 'link' || door === 'frame' || (door === 'placeholder' && !isSheet);
  const notes: readonly (readonly [applies: boolean, note: string])[] = [
    [
      isLocal(host.base),
      t(
        'The scripts are on this computer, where no visitor finds them. Ask your webmaster for their address and put it in below.',
      ),
    ],
    [
      hasAddress && isCutInAddress(draft),
      t(
        'An address holds words only: where nothing but the link is left, links, emphasis, photos and lists of help lines are missing from the widget.',
      ),
    ],
    [
      hasAddress && toSnippet('link', draft, host).length > LONGEST_ADDRESS,
      t('The address is long; some systems cut it. Shorten the text or leave something out.'),
    ],
    [
      isSheet && door === 'placeholder',
      t('For a fact sheet there is no link in it, as an address would stay in the history of its reader.'),
    ],
    [
      isSheet,
      t(
        'Have the text reviewed by people who work with those who have experienced trafficking, and call every number before you publish it.',
      ),
    ],
  ];
  return notes.filter(([applies]) => applies).map(([, note]) => note);
}

/** What a page with the snippet loads beside the scripts. */
export function addressesOf({ values }: Draft): Readonly<Record<'pictures' | 'feeds', readonly string[]>> {
  const text = (name: string): string[] => (typeof values[name] === 'string' ? [values[name]] : []);
  const photos = Array.isArray(values['photos']) ? (values['photos'] as readonly Item[]) : [];
  return {
    pictures: [...text('image'), ...text('portrait'), ...photos.flatMap(({ src }) => src ?? [])],
    feeds: text('src'),
  };
}

/** A paragraph for the partner's privacy notice. */
export function privacyText(door: Door, { base }: Host, draft: Draft): string {
  const { host } = new URL(base);
  const addresses = Object.values(addressesOf(draft)).flat();
  const hosts = addresses.filter((each) => URL.canParse(each)).map((each) => new URL(each).host);
  const others = [...new Set(hosts)].filter((each) => each !== host);
  return [
    door === 'frame'
      ? t('This page shows content in a frame that is loaded from {host}.', { host })
      : t('This page loads a script, a style sheet and small files that belong to them from {host}.', { host }),
    ...(others.length ? [t('Pictures or data come from {hosts}.', { hosts: others.join(', ') })] : []),
    t(
      'As with every file, the server sees the visitor’s IP address and the name of the browser; how long it keeps them is up to who runs it. If it is your own server, nobody else learns of the visit.',
    ),
    t(
      'The widget sets no cookie, stores nothing on the device, counts nobody and sends nothing that a visitor does anywhere.',
    ),
  ].join(' ');
}
