import { toElement } from '../demo/content/snippet.mjs';
import type { Example } from '../demo/content/snippet.mjs';
import type { StoryObj } from '@storybook/web-components-vite';

type Args = Readonly<Record<string, string | boolean | undefined>>;

/**
 * A story of a named example: its attributes are the controls, its children stay as they are.
 *
 * @param examples the content of demo/content/<tag>.json
 */
export function storyOf(tag: string, examples: object, name: string): StoryObj {
  const example = (examples as Readonly<Record<string, Example>>)[name];
  if (!example) throw new Error(`There is no example ${tag}/${name}.`);
  return {
    name: example.title,
    args: { ...example.attributes },
    render: (args: Args) => {
      const attributes = Object.fromEntries(
        Object.entries(args)
          .filter(([, value]) => value !== undefined && value !== false)
          .map(([attribute, value]) => [attribute, value === true ? '' : String(value)]),
      );
      return toElement(tag, { ...example, attributes });
    },
  };
}
