import examples from '../demo/content/awareness-factsheet.json' with { type: 'json' };
import rules from '../demo/content/wording.json' with { type: 'json' };
import { toElement } from '../demo/content/snippet.mjs';
import { findWords } from '../demo/content/wording.mjs';
import type { Example } from '../demo/content/snippet.mjs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** For editors: paste a text, and see it in a fact sheet with the words in it that harm, and what to write instead. */
const meta: Meta = { title: 'Wording', argTypes: { text: { control: 'text' } } };
export default meta;

interface Args {
  readonly text: string;
}

function renderWording({ text }: Args): HTMLElement {
  const bench = document.createElement('div');
  bench.style.cssText = 'display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr);font-family:system-ui';
  const example = examples.minimal as unknown as Example;
  bench.append(toElement('awareness-factsheet', { ...example, children: [...example.children, ['p', text]] }));
  const found = findWords(text, rules);
  const list = document.createElement('ul');
  list.append(...found.map(({ found: words, use }) => line(`“${words}”: ${use}`)));
  const heading = document.createElement('h2');
  heading.textContent = found.length ? 'Write this differently' : 'No words to avoid were found';
  bench.append(
    heading,
    list,
    listOf(
      'Words to avoid',
      rules.map(({ avoid, use }) => `${avoid} → ${use}`),
    ),
  );
  return bench;
}

function line(text: string): HTMLElement {
  return Object.assign(document.createElement('li'), { textContent: text });
}

function listOf(summary: string, lines: readonly string[]): HTMLElement {
  const details = document.createElement('details');
  const list = document.createElement('ul');
  list.append(...lines.map(line));
  details.append(Object.assign(document.createElement('summary'), { textContent: summary }), list);
  return details;
}

export const WordsToAvoid: StoryObj<Args> = {
  args: { text: 'Helpless women were rescued from traffickers, some of them illegal migrants and child prostitutes.' },
  render: renderWording,
  play: ({ canvasElement }) => {
    const found = canvasElement.querySelectorAll('div > ul > li').length;
    if (found !== 5) throw new Error(`The text has five words to avoid, ${found} were found.`);
  },
};
export const WordsToUse: StoryObj<Args> = {
  args: {
    text: 'Of the people who have experienced trafficking, some were exploited in forced labour. A suspected trafficker was charged.',
  },
  render: renderWording,
  play: ({ canvasElement }) => {
    const found = canvasElement.querySelectorAll('div > ul > li').length;
    if (found) throw new Error(`${found} words to avoid were found.`);
  },
};
