/** How it is known that a widget's author has changed nothing since a server rendered it. */
import { hash, standingOf } from './fingerprint.js';
import type { Place } from './language.js';
import type { LitElement } from 'lit';

/** Of this package, from its build. */
declare const AW_VERSION: string;

/**
 * Names all that a widget is made of, together with what stands of it: what was said in attributes or properties, its children,
 * the language of the place, and the version of the script. As with `fingerprintOf`, no protection against somebody who wants
 * two to have one name.
 *
 * What a feed or the day adds is not in it.
 *
 * @param root of what was drawn
 */
export function nameAuthored(host: LitElement, { language, direction }: Place, root: ParentNode): string {
  const { elementProperties } = host.constructor as typeof LitElement;
  const properties = [...elementProperties.keys()].map((name) => String(Reflect.get(host, name)));
  // eslint-disable-next-line no-restricted-syntax -- It is only read.
  const pieces = [AW_VERSION, language, `${direction}`, ...properties, host.innerHTML];
  return hash([...pieces, ...standingOf(root)].join('\0'));
}
