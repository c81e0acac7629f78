/** Plugins of the analyzer: what leaves the house. */
import { classesOf } from './classes.mjs';

/** The analyzer writes 1.0.0, whatever it writes; test/build/manifest.test.mjs checks against this. */
const SCHEMA_VERSION = '2.1.0';

/** What a webmaster cannot use would only be noise: helpers of the elements, private and static members. */
export function keepPublic() {
  return {
    name: 'keep-public',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules
        .map((module) => ({ ...module, declarations: module.declarations.filter(({ kind }) => kind === 'class') }))
        .filter(({ declarations }) => declarations.length > 0)
        // Files are found in an order of their own.
        .sort((a, b) => a.path.localeCompare(b.path, 'en'));
      for (const declaration of classesOf(customElementsManifest)) {
        declaration.members &&= declaration.members.filter(isPublic);
      }
    },
  };
}

function isPublic({ privacy = 'public', static: isStatic = false }) {
  return privacy === 'public' && !isStatic;
}

/** The manifest travels with the package, which has no src/. */
export function pointToPublishedFiles() {
  return {
    name: 'point-to-published-files',
    packageLinkPhase({ customElementsManifest }) {
      const text = JSON.stringify(customElementsManifest);
      Object.assign(
        customElementsManifest,
        JSON.parse(text.replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/npm/$1.js"')),
        { schemaVersion: SCHEMA_VERSION },
      );
    },
  };
}
