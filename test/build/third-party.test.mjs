import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { listInstalled, nameOf } from '../../src/build/lockfile.mjs';
import { makeSbom } from '../../src/build/sbom.mjs';
import { describePackage, purlOf } from '../../src/build/third-party.mjs';

const CDN = 'dist/cdn';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const filesIn = (folder, pattern) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));

const manifest = readJson('package.json');
const lockfile = readJson('package-lock.json');
const sbom = readJson('dist/sbom.cdx.json');
const licenses = readFileSync(`${CDN}/THIRD-PARTY-LICENSES.txt`, 'utf8');

/** The names that source maps, which another part of Rollup writes, know of: `lit-html` of `…/node_modules/lit-html/…`. */
function namesIn(maps) {
  const sources = maps.flatMap((map) => readJson(map).sources);
  const names = sources.map((source) =>
    source.includes('/generated/cldr/')
      ? 'Unicode CLDR'
      : /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(source)?.[1],
  );
  return [...new Set(names.filter(Boolean))].sort();
}

/** @returns {string[]} What of the bill of materials is in a folder. */
function componentsIn(place) {
  const there = ({ properties }) => properties.some(({ value }) => value === place);
  return sbom.components.filter(there).map(({ name }) => name);
}

describe('what is bundled that is not ours', () => {
  const maps = filesIn(CDN, /\.js\.map$/);
  const inBuilder = maps.filter((map) => dirname(map).startsWith(join(CDN, 'builder')));
  const inScripts = maps.filter((map) => !inBuilder.includes(map));

  it('is in the bill of materials, and nothing else is', () => {
    assert.ok(inScripts.length > 0 && inBuilder.length > 0);
    assert.deepEqual(componentsIn('dist/cdn').sort(), namesIn(inScripts));
    assert.deepEqual(componentsIn('dist/cdn/builder').sort(), namesIn(inBuilder));
  });

  for (const name of namesIn(maps)) {
    it(`has its licence beside the scripts: ${name}`, () => {
      const { version, licenses: said } = sbom.components.find((component) => component.name === name);
      assert.ok(licenses.includes(`${name} ${version} (${said[0].license.id})\n\n`));
      const text = name === 'Unicode CLDR' ? readFileSync('src/i18n/LICENSE-CLDR.txt', 'utf8').trim() : textOf(name);
      assert.match(text, /Copyright/);
      assert.ok(licenses.includes(text));
    });
  }

  it('stops the build when it comes without a licence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unlicensed-'));
    writeFileSync(join(folder, 'package.json'), '{ "name": "unlicensed", "version": "1.0.0", "license": "MIT" }');
    assert.throws(() => describePackage(folder), /unlicensed comes without the text/);
    writeFileSync(join(folder, 'LICENSE'), '\n');
    assert.throws(() => describePackage(folder), /unlicensed comes without the text/);
    rmSync(folder, { recursive: true });
  });

  it('has a licence in the Storybook, too, though its packages bring none', () => {
    const { license, text } = describePackage('node_modules/storybook');
    assert.equal(license, 'MIT');
    assert.match(text, /^The MIT License \(MIT\)\n\nCopyright/);
  });
});

function textOf(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return readFileSync(join(folder, file), 'utf8').trim();
}

describe('the bill of materials', () => {
  const refs = sbom.components.map((component) => component['bom-ref']);

  it('has all that is installed along with the package, in the version of the lockfile and with its hash', () => {
    const installed = listInstalled(lockfile).map(([path, { version }]) => purlOf(nameOf(path), version));
    assert.ok(installed.length > Object.keys(manifest.dependencies).length);
    for (const purl of installed) {
      const component = sbom.components.find((each) => each.purl === purl);
      assert.match(component?.hashes[0].content ?? '', /^[\da-f]{128}$/, purl);
    }
    assert.deepEqual(componentsIn('node_modules').length, new Set(installed).size);
  });

  it('says of each what it needs, down from the package itself, and leaves nothing unreached', () => {
    const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set([sbom.metadata.component['bom-ref']]);
    for (const ref of reached) for (const needed of needs.get(ref) ?? []) reached.add(needed);
    assert.deepEqual([...reached].slice(1).sort(), [...refs].sort());
    assert.equal(new Set(refs).size, refs.length);
  });

  it('says neither when nor where it was made, and has a number that follows from what it says', () => {
    assert.equal(sbom.metadata.timestamp, undefined);
    const made = JSON.parse(makeSbom([], manifest, lockfile));
    assert.equal(made.serialNumber, JSON.parse(makeSbom([], manifest, lockfile)).serialNumber);
    assert.notEqual(made.serialNumber, sbom.serialNumber);
    assert.match(sbom.serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('dist/npm', () => {
  it('bundles nothing of others but the names from the CLDR', () => {
    assert.deepEqual(namesIn(filesIn('dist/npm', /\.js\.map$/)), ['Unicode CLDR']);
  });

  it('imports what is among the dependencies, and all of them', () => {
    const code = filesIn('dist/npm', /\.(js|d\.ts)$/).map((file) => readFileSync(file, 'utf8'));
    const imports = code.flatMap((text) => [
      ...text.matchAll(/(?:from|import) ?['"]((?:@[\w-]+\/)?\w[\w-]*)(?![\w:-])/g),
    ]);
    const names = new Set(imports.map(([, name]) => name).filter((name) => !builtinModules.includes(name)));
    assert.deepEqual([...names].sort(), Object.keys(manifest.dependencies).sort());
  });
});
