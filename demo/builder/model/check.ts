/** What became of a snippet in somebody's system: what is left, what each part of it means, what is wrong. */
import { toAttribute } from '../../../src/content/source.js';
import { isFilled, kindOf } from './draft.js';
import { findMistakes } from './problems.js';
import { findWidgets, parse } from './read-back.js';
import { t } from '../words/words.js';
import type { Draft, Tag, Value } from './draft.js';
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
 * @param base the folder of our scripts
 */
export function check(html: string, made: Draft | undefined, base: string): Check {
  if (!html.trim()) return { notes: [], reports: [] };
  const notes: string[] = [];
  const source = unescaped(html);
  if (source !== html)
    notes.push(
      t(
        'Your system shows the snippet as text: it has been pasted into the text rather than into its source. Use an HTML block or the source view.',
      ),
    );
  if (/<[a-z-]+[^>]*=\s*[“”„»«]/.test(source))
    notes.push(
      t(
        'There are typographic quotation marks around values, as a word processor makes them. Paste the snippet again as it was.',
      ),
    );
  const page = parse(source);
  const found = findWidgets(page);
  if (!found.length) notes.push(...whyNothing(page, source));
  const hasScript = [...page.querySelectorAll('script[src]')].some((script) =>
    /awareness-widgets|course-card|speaker-quote|event-gallery|awareness-factsheet/.test(
      script.getAttribute('src') ?? '',
    ),
  );
  if (found.some(({ door }) => door !== 'frame') && !hasScript)
    notes.push(
      t(
        'The script is not in what you pasted. That is right where your webmaster has put it into the site’s template; without it the widget does not appear.',
      ),
    );
  return { notes, reports: found.map((each) => reportOn(each, made, base)) };
}

/** HTML that a system shows as text. */
function unescaped(html: string): string {
  if (!/&lt;(course-card|speaker-quote|event-gallery|awareness-factsheet|div class=|a href=)/.test(html)) return html;
  return parse(html).body.textContent ?? '';
}

function whyNothing(page: Document, source: string): string[] {
  const link = [...page.querySelectorAll('a')].find((each) => /embed\//.test(each.getAttribute('href') ?? ''));
  if (link)
    return [
      t('There is a link, but it does not lead to a page of a widget: {address}', {
        address: link.getAttribute('href') ?? '',
      }),
    ];
  if (/data-(widget|heading)|awareness-widget/.test(source))
    return [
      t(
        'What is left has lost its class or its data- attributes. Choose “I don’t know” and paste that snippet: it has a link in it, which most systems keep.',
      ),
    ];
  return [
    t(
      'Nothing of a widget is left: your system has taken it out. Choose “I don’t know” and paste that snippet: it has a link in it, which most systems keep.',
    ),
  ];
}

function reportOn(found: Found, made: Draft | undefined, base: string): Report {
  const { draft, element } = found;
  const mistakes = findMistakes(draft);
  const { fields } = kindOf(draft.tag);
  const lines = Object.entries(draft.values).map(([field, value]) => ({
    name: toAttribute(field),
    field,
    value: shown(value),
    mistakes: mistakes.filter((mistake) => mistake.field === field),
  }));
  return {
    found,
    notes: [
      ...doorNotes(found, base),
      ...unknownNotes(element, draft.tag, new Set(Object.keys(fields))),
      ...lostNotes(draft, made),
    ],
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
  const notes = [t(DOORS[door])];
  if (isAmongWords)
    notes.push(t('Other words stand in the line of the link, so it stays a link. Put it into a paragraph of its own.'));
  if (own !== undefined && own !== base)
    notes.push(
      t(
        'The link leads to {address}. It becomes the widget only where the script comes from there, or names that folder in data-embed-bases.',
        { address: own },
      ),
    );
  if (door === 'link' && draft.tag === 'awareness-factsheet')
    notes.push(
      t(
        'The address of the link stays in the history of who follows it. For a fact sheet use the snippet without a link where your system lets it.',
      ),
    );
  return notes;
}

function unknownNotes(element: Element, tag: Tag, fields: ReadonlySet<string>): string[] {
  const known = new Set([...fields].map(toAttribute));
  return [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => !known.has(name) && !/^(id|class|lang|dir|style|slot|hidden|data-.*|aria-.*)$/.test(name))
    .map((name) => {
      const near = [...known].find((each) => isNear(each, name));
      return near
        ? t('{name} is not known to <{tag}>. Do you mean {near}?', { name, tag, near })
        : t('{name} is not known to <{tag}>, so it says nothing.', { name, tag });
    });
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

/** What the form has and the page has not. */
function lostNotes(draft: Draft, made: Draft | undefined): string[] {
  if (made?.tag !== draft.tag) return [];
  const lost = Object.keys(made.values).filter((name) => isFilled(made.values[name]) && !isFilled(draft.values[name]));
  const isSame = Object.keys(made.values).length > lost.length;
  return lost.length && isSame
    ? [t('Your system has taken out: {names}.', { names: lost.map(toAttribute).join(', ') })]
    : [];
}

function shown(value: Value): string {
  if (typeof value === 'boolean') return t('yes');
  if (typeof value === 'string') return value;
  return value.map((item) => (typeof item === 'string' ? item : Object.values(item).join(', '))).join(' | ');
}
