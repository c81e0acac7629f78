import type { RichText } from '../../core/rich-text.js';
import type { Source } from '../source.js';

/**
 * The element's attributes, which Lit keeps in properties of the fields' names: an editor's `register-url` and a
 * developer's `registerUrl` are the same.
 */
export function fromAttributes(host: object): Source {
  const properties = host as Record<string, unknown>;
  return (name, shape) => {
    const value = properties[name];
    if (value === undefined || value === null) return undefined;
    return READERS[shape](value) as never;
  };
}

const READERS = {
  text: String,
  flag: Boolean,
  list: (value: unknown): RichText[] => splitList(String(value)).map((item) => [item]),
  prose: (value: unknown): RichText => [{ tag: 'p', content: [String(value)] }],
  items: () => undefined,
};

/** `one | two` */
export function splitList(text: string): string[] {
  return text
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean);
}
