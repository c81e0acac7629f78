/** What became of a snippet in somebody's system: what is left, what each part of it means, what is wrong. */
import { toAttribute } from '../../../src/content/source.js';
import { titleOf } from './example.js';
import { isFilled, isTag, kindOf, TAGS } from './draft.js';
import { findMistakes } from './problems.js';
import { findWidgets, parse } from './read-back.js';
import { t } from '../words/words.js';
import type { Draft, Tag, Value } from './draft.js';
import type { Host } from './host.js';
import type { Mistake } from './problems.js';
import type { Found } from './read-back.js';

export interface Line {
  /** The attribute or child, as the editor knows it. */
  readonly name: string;
  readonly field: string;
  readonly value: string;
  readonly mistakes: readonly Mistake[];
}

export interface Report {
  readonly found: Found;
  /** What happened to it on its way. */
  readonly notes: readonly string[];
  readonly lines: readonly Line[];
  /** What is missing, and what belongs to items of a list. */
  readonly mistakes: readonly Mistake[];
}

export interface Check {
  /** Of what was pasted as a whole. */
  readonly notes: readonly string[];
  readonly reports: readonly Report[];
}

/**
 * @param html as the system's source view shows it
 * @param made what was made here, to see what of it is gone
 */
export function check(html: string, made: Draft | undefined, host: Host): Check {
  if (!html.trim()) return { notes: [], reports: [] };
  const damage = damageOf(html);
  if (damage) return { notes: [damage], reports: [] };
  const page = parse(html);
  const found = findWidgets(page);
  const notes = [...misspeltNotes(page), ...(found.length ? scriptNotes(page, found, host) : [])];
  if (!found.length && !notes.length) notes.push(whyNothing(page, html, made));
  return { notes, reports: found.map((each) => reportOn(each, made, host.base)) };
}

/** What makes the rest of it meaningless. */
function damageOf(html: string): string | undefined {
  const names = TAGS.join('|');
  if (new RegExp(`&lt;(${names}|div|a|iframe)\\b`).test(html))
    return t(
      'Your system shows the snippet as text: it has been pasted into the text rather than into its source. Use an HTML block or the source view.',
    );
  // Around values, not in them.
  const outside = html.replace(/="[^"]*"|='[^']*'/g, '=""');
  if (/<[a-z-]+\s[^>]{0,2000}=\s*[“”„»«’‘]/.test(outside))
    return t(
      'There are typographic quotation marks around values, as a word processor makes them. Paste the snippet again as it was.',
    );
  return undefined;
}

function misspeltNotes(page: Document): string[] {
  const named = [...page.body.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    element.getAttribute('data-widget') ?? '',
  ]);
  const unknown = [...new Set(named)].filter((name) => name.includes('-') && !isTag(name));
  return unknown.flatMap((name) => {
    const near = TAGS.find((tag) => isNear(tag, name));
    return near ? [t('There is no widget {name}. Do you mean {near}?', { name, near })] : [];
  });
}

const SCRIPTS = ['awareness-widgets.js', 'awareness-widgets.classic.js', ...TAGS.map((tag) => `${tag}.js`)];

function scriptNotes(page: Document, found: readonly Found[], { hashes, version }: Host): string[] {
  const scripts = [...page.querySelectorAll('script[src]')].flatMap((script) => {
    const file = /([^/?#]+)(?:[?#].*)?$/.exec(script.getAttribute('src') ?? '')?.[1] ?? '';
    return SCRIPTS.includes(file) ? [{ file, integrity: script.getAttribute('integrity') }] : [];
  });
  if (!scripts.length)
    return found.some(({ door }) => door !== 'frame')
      ? [
          t(
            'The script is not in what you pasted. That is right where your webmaster has put it into the site’s template; without it the widget does not appear.',
          ),
        ]
      : [];
  const isOther = scripts.some(({ file, integrity }) => integrity && hashes[file] && integrity !== hashes[file]);
  return isOther
    ? [
        t(
          'The integrity of the script is not that of version {version}. Where the file is another than it says, the browser does not run it.',
          { version },
        ),
      ]
    : [];
}

function whyNothing(page: Document, source: string, made: Draft | undefined): string {
  const link = [...page.querySelectorAll('a')].find((each) => /embed\//.test(each.getAttribute('href') ?? ''));
  const address = link?.getAttribute('href') ?? '';
  if (link) return t('There is a link, but it does not lead to a page of a widget: {address}', { address });
  if (made?.tag === 'awareness-factsheet')
    return t(
      'Nothing of the fact sheet is left. Ask who looks after your system to allow div with class and data- attributes, or to paste it for you.',
    );
  if (/data-(widget|heading)|awareness-widget/.test(source))
    return t(
      'What is left has lost its class or its data- attributes. Choose “I don’t know” and paste that snippet: it has a link in it, which most systems keep.',
    );
  return t(
    'Nothing of a widget is left: your system has taken it out. Choose “I don’t know” and paste that snippet: it has a link in it, which most systems keep.',
  );
}

function reportOn(found: Found, made: Draft | undefined, base: string): Report {
  const { draft } = found;
  const mistakes = findMistakes(draft, found.door);
  const lines = Object.entries(draft.values).map(([field, value]) => ({
    name: toAttribute(field),
    field,
    value: shown(value),
    mistakes: mistakes.filter((mistake) => mistake.field === field),
  }));
  return {
    found,
    notes: [...doorNotes(found, base), ...unknownNotes(found), ...lostNotes(found, made)],
    lines,
    mistakes: mistakes.filter(({ field }) => !(field in draft.values)),
  };
}

const DOORS: Readonly<Record<Found['door'], string>> = {
  tag: 'The tag has come through.',
  placeholder: 'The placeholder has come through; the script makes the widget of it.',
  link: 'Only the link has come through; the script makes the widget of it, where it stands alone in its line.',
  frame: 'The frame has come through.',
};

function doorNotes({ door, isAmongWords, base: own, draft }: Found, base: string): string[] {
  const notes: readonly (readonly [applies: boolean, note: string])[] = [
    [true, t(DOORS[door])],
    [
      isAmongWords,
      t('Other words stand in the line of the link, so it stays a link. Put it into a paragraph of its own.'),
    ],
    [
      own === '',
      t(
        'The address of the link is not whole, so it leads nowhere from other folders. In TinyMCE set relative_urls: false.',
      ),
    ],
    [
      Boolean(own) && own !== base,
      t(
        'The link leads to {address}. It becomes the widget only where the script comes from there, or names that folder in data-embed-bases.',
        { address: own ?? '' },
      ),
    ],
    [
      door === 'link' && draft.tag === 'awareness-factsheet',
      t(
        'The address of the link stays in the history of who follows it. For a fact sheet use the snippet without a link where your system lets it.',
      ),
    ],
  ];
  return notes.filter(([applies]) => applies).map(([, note]) => note);
}

function unknownNotes({ unknown, draft: { tag } }: Found): string[] {
  return unknown.map((name) => {
    const near = nearField(tag, name);
    return near
      ? t('{name} is not known to <{tag}>. Do you mean {near}?', { name, tag, near: toAttribute(near) })
      : t('{name} is not known to <{tag}>, so it says nothing.', { name, tag });
  });
}

function nearField(tag: Tag, name: string): string | undefined {
  return Object.keys(kindOf(tag).fields).find((field) => isNear(toAttribute(field), name));
}

/** Whether two names differ by a letter or two, or by their hyphens. */
export function isNear(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replaceAll('-', '')) as [string, string];
  if (Math.abs(x.length - y.length) > 2) return false;
  let row = [...Array(y.length + 1).keys()];
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const change = (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[y.length] ?? 9) <= (x.length > 5 ? 2 : 1);
}

/** What the form has and the page has not, where it is the same widget. */
function lostNotes({ draft, unknown }: Found, made: Draft | undefined): string[] {
  if (made?.tag !== draft.tag || titleOf(made) !== titleOf(draft)) return [];
  const misspelt = new Set(unknown.map((name) => nearField(draft.tag, name)));
  const lost = Object.keys(made.values).filter(
    (name) => !misspelt.has(name) && sizeOf(draft.values[name]) < sizeOf(made.values[name]),
  );
  return lost.length ? [t('Your system has taken out: {names}.', { names: lost.map(toAttribute).join(', ') })] : [];
}

/** How many things it says. */
function sizeOf(value: Value | undefined): number {
  if (!isFilled(value)) return 0;
  return typeof value === 'object' ? value.filter((item) => isFilled([item] as Value)).length : 1;
}

function shown(value: Value): string {
  if (typeof value === 'boolean') return t('yes');
  if (typeof value === 'string') return value;
  return value.map((item) => (typeof item === 'string' ? item : Object.values(item).join(', '))).join(' | ');
}
