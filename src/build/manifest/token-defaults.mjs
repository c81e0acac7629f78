import { tokensOf } from '../tokens.mjs';
import { elementsOf } from './classes.mjs';

/**
 * JSDoc says what a token is for, once for all elements; the styles say which elements read it, and what they take
 * without it.
 */
export function readTokenDefaults() {
  return {
    name: 'read-token-defaults',
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsOf(customElementsManifest)) {
        const tokens = tokensOf(element.tagName);
        element.cssProperties = element.cssProperties
          .filter(({ name }) => tokens.has(name))
          .map((property) => ({ ...property, default: tokens.get(property.name) }));
      }
    },
  };
}
