/** What the widget itself would tell the editor, field by field. */
import { toElement } from '../../content/snippet.mjs';
import { EDITOR_TEXTS } from '../../../src/content/editor/texts.js';
import { toProblem } from '../../../src/content/editor/tell.js';
import { RecordReader } from '../../../src/content/read.js';
import { sourcesOf } from './read-back.js';
import { toFlatExample, toWholeExample } from './example.js';
import { isFilled, kindOf } from './draft.js';
import { translate } from '../words/words.js';
import type { Problem } from '../../../src/content/editor/tell.js';
import type { Draft } from './draft.js';
import type { Door } from './read-back.js';

export interface Mistake extends Problem {
  /** The field, and of an item its list and number: `helplines 2: number`. */
  readonly field: string;
  readonly isMissing: boolean;
}

/** A page in which nothing is loaded or run. */
const elsewhere = document.implementation.createHTMLDocument();

/**
 * @param door by which it goes in: an address holds attributes alone, so what only children say is missing
 */
export function findMistakes(draft: Draft, door: Door = 'tag'): Mistake[] {
  const isAddress = door === 'link' || door === 'frame';
  const content = isAddress ? { ...toFlatExample(draft), children: [] } : toWholeExample(draft);
  const element = elsewhere.adoptNode(toElement(draft.tag, content));
  const { findings } = new RecordReader(kindOf(draft.tag), sourcesOf(element, draft.tag)).read();
  // What is missing comes from the feed.
  const hasFeed = isFilled(draft.values['src']);
  return findings
    .filter(({ found }) => found !== undefined || !hasFeed)
    .map((finding) => ({
      ...toProblem(finding, translate),
      field: `${finding.place}${finding.name}`,
      isMissing: finding.found === undefined,
    }));
}

/**
 * What an editor is told who has not filled in a field of a thing in a list: it is all that is said of these.
 *
 * @param kind such as `factsheet.helplines`
 * @param isAsked whether it may be missing at all: else there are only texts about what is wrong
 */
export function whatToWrite(kind: string, name: string, isAsked: boolean): string {
  if (!EDITOR_TEXTS[kind]?.[name] || !isAsked) return '';
  const { text } = toProblem({ kind, name, place: '', found: undefined, record: {} });
  // About a value that is not there.
  return text.includes('“”') ? '' : text;
}
