import { readFileSync, writeFileSync } from 'node:fs';
import { makeSbom } from './sbom.mjs';
import { thirdPartyOf } from './third-party.mjs';

/**
 * Rollup plugin, one for all the bundles that are published together: writes the licences of what is in them that is not
 * ours, and for programs a bill of materials.
 *
 * @param {{ licenses: string, sbom?: string }} files Where to.
 */
export function recordThirdParty(files) {
  const parts = new Map();
  return {
    name: 'record-third-party',
    generateBundle({ dir }, bundle) {
      for (const part of thirdPartyIn(bundle)) {
        const { places = new Set() } = parts.get(part.purl) ?? {};
        parts.set(part.purl, { ...part, places: places.add(dir) });
      }
    },
    // Again after each bundle: which is the last one, no plugin knows.
    writeBundle() {
      const sorted = [...parts.keys()].sort().map((purl) => parts.get(purl));
      writeFileSync(files.licenses, sorted.map(toText).join('\n'));
      if (!files.sbom) return;
      writeFileSync(files.sbom, makeSbom(sorted, readJson('package.json'), readJson('package-lock.json')));
    },
  };
}

/** A module that only hands on what others export leaves nothing in the bundle. */
function thirdPartyIn(bundle) {
  const modules = Object.values(bundle).flatMap((file) => Object.entries(file.modules ?? {}));
  const present = modules.filter(([, { renderedLength }]) => renderedLength > 0);
  return present.map(([id]) => thirdPartyOf(id)).filter(Boolean);
}

function toText({ name, version, license, text }) {
  return `${name} ${version} (${license})\n\n${text}\n`;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
