/**
 * The bill of materials in CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/: what visitors get that is not ours, and
 * what is installed along with the npm package. It says neither when nor where it was made, so that the same sources give
 * the same bytes.
 */
import { createHash } from 'node:crypto';
import { listInstalled, nameOf, resolveFrom } from './lockfile.mjs';
import { purlOf } from './third-party.mjs';

/** Where a component is: `dist/cdn` or another folder of bundles, or `node_modules` of who installs the package. */
const PLACE = 'awareness-widgets:place';

/**
 * @param {object[]} bundled Of third-party.mjs, each with the `places` it is in.
 * @param {object} manifest package.json
 * @param {object} lockfile package-lock.json
 */
export function makeSbom(bundled, manifest, lockfile) {
  const self = toComponent({ ...manifest, type: 'library', purl: purlOf(manifest.name, manifest.version) });
  const components = merge([...bundled, ...listInstalled(lockfile).map(fromLockfile)]).map(toComponent);
  const data = bundled.filter(({ type }) => type === 'data').map(({ purl }) => purl);
  const content = {
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: self },
    components,
    dependencies: toDependencies(self.purl, data, lockfile),
  };
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${toUuid(JSON.stringify(content))}`,
  };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

function fromLockfile([path, { version, license, integrity }]) {
  const name = nameOf(path);
  return { name, version, license, integrity, type: 'library', purl: purlOf(name, version), places: ['node_modules'] };
}

/** What is bundled is often installed, too, and the same version may be installed twice. */
function merge(parts) {
  const merged = new Map();
  for (const part of parts) {
    const known = merged.get(part.purl);
    merged.set(part.purl, { ...known, ...part, places: new Set([...(known?.places ?? []), ...part.places]) });
  }
  return [...merged.keys()].sort().map((purl) => merged.get(purl));
}

function toComponent({ type, name, version, description, license, purl, integrity, places }) {
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    description,
    licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl,
    hashes: integrity && [{ alg: 'SHA-512', content: toHex(integrity) }],
    properties: places && [...places].sort().map((value) => ({ name: PLACE, value })),
  };
}

/** `sha512-…` in base64 */
function toHex(integrity) {
  return Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
}

function toDependencies(self, data, lockfile) {
  const { packages } = lockfile;
  const needs = new Map([[self, data]]);
  for (const [path, { version, dependencies }] of [['', packages['']], ...listInstalled(lockfile)]) {
    const ref = path === '' ? self : purlOf(nameOf(path), version);
    const needed = Object.keys(dependencies ?? {}).map((name) => {
      const found = resolveFrom(path, name, packages);
      return purlOf(name, packages[found].version);
    });
    needs.set(ref, [...new Set([...(needs.get(ref) ?? []), ...needed])].sort());
  }
  return [...needs.keys()].sort().map((ref) => ({ ref, dependsOn: needs.get(ref) }));
}

/** A UUID of what is said: version 8, https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function toUuid(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
