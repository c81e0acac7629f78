import factsheets from '../demo/content/awareness-factsheet.json' with { type: 'json' };
import courses from '../demo/content/course-card.json' with { type: 'json' };
import galleries from '../demo/content/event-gallery.json' with { type: 'json' };
import quotations from '../demo/content/speaker-quote.json' with { type: 'json' };
import { toElement } from '../demo/content/snippet.mjs';
import type { Example } from '../demo/content/snippet.mjs';
import type { StoryObj } from '@storybook/web-components-vite';

const EXAMPLES = {
  'course-card': courses,
  'speaker-quote': quotations,
  'event-gallery': galleries,
  'awareness-factsheet': factsheets,
};
export type WidgetTag = keyof typeof EXAMPLES;

export type Args = Readonly<Record<string, string | boolean | undefined>>;

function exampleOf(tag: WidgetTag, name: string): Example {
  const example = (EXAMPLES[tag] as unknown as Readonly<Record<string, Example>>)[name];
  if (!example) throw new Error(`There is no example ${tag}/${name}.`);
  return example;
}

/** A named example of demo/content/<tag>.json. @param args attributes beside its own; `undefined` or `false` is none */
export function widgetOf(tag: WidgetTag, name: string, args: Args = {}): HTMLElement {
  const example = exampleOf(tag, name);
  const attributes = Object.entries({ ...example.attributes, ...args })
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([attribute, value]) => [attribute, value === true ? '' : String(value)]);
  return toElement(tag, { ...example, attributes: Object.fromEntries(attributes) });
}

/** A story of a named example: its attributes are the controls, its children stay as they are. */
export function storyOf(tag: WidgetTag, name: string): StoryObj {
  const { title, attributes } = exampleOf(tag, name);
  return { name: title, args: { ...attributes }, render: (args: Args) => widgetOf(tag, name, args) };
}
