/** What to know before a snippet is pasted, beside what it is. */
import { t } from '../words/words.js';
import { isLocal, originOf } from './host.js';
import { labelOf } from './labels.js';
import { isFilled, kindOf, ownOf } from './draft.js';
import { cutInAddress, LONGEST_ADDRESS, toSnippet } from './snippet.js';
import type { Draft, Item, Value } from './draft.js';
import type { Host, Loads } from './host.js';
import type { Door } from './read-back.js';

export interface Note {
  readonly text: string;
  /** Whether the snippet is of no use before it is heeded. */
  readonly isGrave?: boolean;
  /** The field where it is mended. */
  readonly field?: string;
}

/** Notes for the editor, in the editor's language. */
export function notesOn(door: Door, draft: Draft, host: Host): Note[] {
  const isSheet = draft.tag === 'awareness-factsheet';
  const hasAddress = door === 'link' || door === 'frame' || (door === 'placeholder' && !isSheet);
  const cut = cutInAddress(draft).map((name) => t(labelOf(name)));
  const { feeds } = loadsOf(draft);
  const notes: readonly (readonly [applies: boolean, note: Note])[] = [
    [
      isLocal(host.base),
      {
        text: t(
          'The scripts are on this computer, where no visitor finds them. Ask your webmaster for their address and put it in below.',
        ),
        isGrave: true,
        field: 'base',
      },
    ],
    [
      door === 'frame' && cut.length > 0,
      {
        text: t(
          'A frame gets words alone, so these are not shown: {names}. Ask your webmaster for a published page, or for a data feed.',
          { names: cut.join(', ') },
        ),
        isGrave: true,
      },
    ],
    [
      door !== 'frame' && hasAddress && cut.length > 0,
      {
        text: t('Where nothing but the link is left, these are missing, as an address holds words alone: {names}.', {
          names: cut.join(', '),
        }),
      },
    ],
    [
      hasAddress && toSnippet('link', draft, host).length > LONGEST_ADDRESS,
      { text: t('The address is long; some systems cut it. Shorten the text or leave something out.') },
    ],
    [
      door !== 'tag' && feeds.some((feed) => ![originOf(host.base), "'self'"].includes(originOf(feed))),
      { text: t('The data feed is on another site, so your webmaster has to name it in data-embed-bases.') },
    ],
    [
      door === 'placeholder' && !isSheet,
      { text: t('Where your system keeps nothing of it but the link, the link becomes the widget.') },
    ],
    [
      door === 'placeholder' && isSheet,
      {
        text: t(
          'For a fact sheet there is no link in it, as an address would stay in the history of its reader. Where your system strips it, ask who looks after it to allow div with class and data- attributes.',
        ),
      },
    ],
    [
      isSheet,
      {
        text: t(
          'Have the text reviewed by people who work with those who have experienced trafficking, and call every number before you publish it.',
        ),
      },
    ],
  ];
  return notes.filter(([applies]) => applies).map(([, note]) => note);
}

/** Files of a picture, in a list of them with their sizes. */
function filesOf(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

export function loadsOf(draft: Draft): Loads {
  const { tag, values } = ownOf(draft);
  const filesIn = (item: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(item).flatMap(([name, value]) => {
      if (typeof value !== 'string' || !value.trim()) return [];
      if (/srcset$/i.test(name)) return filesOf(value);
      return /^(image|portrait|full)$/.test(name) ? [value.trim()] : [];
    });
  const photos =
    kindOf(tag).fields['photos'] && Array.isArray(values['photos']) ? (values['photos'] as readonly Item[]) : [];
  const { src } = values;
  return {
    pictures: [
      ...filesIn(values),
      ...photos.flatMap((photo) => [...filesIn(photo), ...(photo['src']?.trim() ? [photo['src'].trim()] : [])]),
    ],
    feeds: typeof src === 'string' && isFilled(src) ? [src.trim()] : [],
  };
}

/** Servers that pictures and feeds come from. */
export function hostsOf(draft: Draft): string[] {
  const { pictures, feeds } = loadsOf(draft);
  const hosts = [...pictures, ...feeds].filter((each) => URL.canParse(each)).map((each) => new URL(each).host);
  return [...new Set(hosts)];
}

/** Without what would be asked of other servers. */
export function withoutHosts({ values, ...draft }: Draft): Draft {
  const kept = (value: Value): Value => {
    if (typeof value === 'string') return /(https?:)?\/\//i.test(value) ? '' : value;
    if (typeof value !== 'object') return value;
    return value.map((item) =>
      typeof item === 'string'
        ? item
        : Object.fromEntries(Object.entries(item).map(([name, text]) => [name, String(kept(text))])),
    ) as Value;
  };
  const loads = /^(image|portrait|imageSrcset|portraitSrcset|photos|src)$/;
  return {
    ...draft,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, loads.test(name) ? kept(value) : value]),
    ),
  };
}

/** A paragraph for the partner's privacy notice. */
export function privacyText(door: Door, { base }: Host, draft: Draft): string {
  const { host } = new URL(base);
  const { feeds } = loadsOf(draft);
  const others = hostsOf(draft).filter((each) => each !== host);
  return [
    door === 'frame'
      ? t('This page shows content in a frame that is loaded from {host}.', { host })
      : t('This page loads a script, a style sheet and small files that belong to them from {host}.', { host }),
    ...(others.length ? [t('Pictures or data come from {hosts}.', { hosts: others.join(', ') })] : []),
    ...(feeds.length ? [t('Pictures that the data feed names may come from other servers.')] : []),
    t(
      'As with every file, the server sees the visitor’s IP address and the name of the browser; how long it keeps them is up to who runs it. If it is your own server, nobody else learns of the visit.',
    ),
    t(
      'The widget sets no cookie, stores nothing on the device, counts nobody and sends nothing that a visitor does anywhere.',
    ),
  ].join(' ');
}
