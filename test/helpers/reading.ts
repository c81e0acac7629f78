import type { Reading } from '../../src/core/widget.js';
import '../../src/define.js';

/** An upgraded element that stands in no page: what it reads can be looked at without showing it. */
export function elementFrom(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return document.importNode(template.content, true).firstElementChild!;
}

/** What the editor would be told, as in the console: `end="2019-05-10": End date …` */
export async function problemsOf({ explain }: Reading<unknown>): Promise<string[]> {
  return ((await explain?.()) ?? []).map(({ where, text }) => `${where}: ${text}`);
}
