/** What the stories' own tests share: `npm run test:stories` runs them, and so does Storybook's panel “Interactions”. */
import { waitFor } from 'storybook/test';

/** What an element shows, once it is there. */
export async function shownIn(place: ParentNode, tag: string): Promise<ShadowRoot> {
  return waitFor(() => {
    const root = place.querySelector(tag)?.shadowRoot;
    if (!root?.querySelector('.box, .bench')) throw new Error(`<${tag}> shows nothing yet.`);
    return root;
  });
}

/** The part of a widget that a style sheet would name. */
export function partOf<Type extends HTMLElement>(root: ParentNode, part: string): Type {
  const found = root.querySelector<Type>(`[part~="${part}"]`);
  if (!found) throw new Error(`There is no part ${part}.`);
  return found;
}

/** What the Tab key reaches, in its order; summaries and links inside closed `details` are not there. */
export function tabStops(root: ParentNode): Element[] {
  return [
    ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility());
}
