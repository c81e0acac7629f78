import type { Source } from '../source.js';

/**
 * The element's attributes, which Lit keeps in properties of the fields' names: an editor's `register-url` and a
 * developer's `registerUrl` are the same.
 */
export function fromAttributes(host: object): Source {
  return (name) => {
    const value: unknown = Reflect.get(host, name);
    if (value === undefined || value === null) return undefined;
    return typeof value === 'boolean' ? value : String(value);
  };
}
