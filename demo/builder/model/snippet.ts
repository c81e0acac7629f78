/** A draft as what is pasted. */
import { toAddress, toHtml, toPlaceholder } from '../../content/snippet.mjs';
import { directionOf } from '../../../src/core/language.js';
import { titleOf, toExample, toFlatExample, toPlaceholderExample } from './example.js';
import { scriptLines } from './host.js';
import { toAttribute } from '../../../src/content/source.js';
import { isFilled, ownOf } from './draft.js';
import type { Draft } from './draft.js';
import type { Host } from './host.js';
import type { Door } from './read-back.js';

/** Pixels of a frame before it says how high it would be. */
const FRAME_HEIGHT = '480';

/** Characters of an address; older servers and editors cut longer ones. */
export const LONGEST_ADDRESS = 2000;

/** @returns HTML, in which everything that was typed is text */
export function toSnippet(door: Door, draft: Draft, host: Host): string {
  return WRITERS[door](draft, host.base);
}

const WRITERS: Readonly<Record<Door, (draft: Draft, base: string) => string>> = {
  tag: (draft) => toHtml(draft.tag, toExample(draft)),
  placeholder: (draft, base) => {
    const { attributes, children } = toPlaceholder(draft.tag, toPlaceholderExample(draft));
    // An address stays in the history of who follows it, and the reader of a fact sheet may be watched.
    const links = draft.tag === 'awareness-factsheet' ? [] : [['p', linkTo(draft, base)]];
    return toHtml('div', { attributes, children: [...children, ...links] });
  },
  link: (draft, base) => toHtml('p', { attributes: {}, children: [linkTo(draft, base)] }),
  frame: (draft, base) => {
    const flat = toFlatExample(draft);
    const attributes = {
      src: toAddress(draft.tag, flat, base),
      title: flat.title,
      width: '100%',
      height: FRAME_HEIGHT,
      frameborder: '0',
      loading: 'lazy',
    };
    return toHtml('iframe', { attributes, children: [] });
  },
};

function linkTo(draft: Draft, base: string): readonly unknown[] {
  const flat = toFlatExample(draft);
  return ['a', { href: toAddress(draft.tag, flat, base) }, flat.title];
}

/** The fields that an address can't carry: with links or emphasis, photos, help lines. */
export function cutInAddress(draft: Draft): string[] {
  const { attributes } = toFlatExample(draft);
  return Object.keys(ownOf(draft).values).filter(
    (name) => isFilled(draft.values[name]) && !(toAttribute(name) in attributes),
  );
}

/** A page with nothing else in it. */
export function toPage(draft: Draft, host: Host): string {
  const language = /^[\dA-Za-z-]+$/.test(draft.language) ? draft.language : 'en';
  // The tab of a fact sheet says nothing of it.
  const title = draft.tag === 'awareness-factsheet' ? 'Information' : titleOf(draft);
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${toHtml('title', { attributes: {}, children: [title] })}
${scriptLines(host)}
</head>
<body>
<main>
${toSnippet('tag', draft, host)}
</main>
</body>
</html>
`;
}
