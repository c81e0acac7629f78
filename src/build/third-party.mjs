/** Of whom a module is, when it is not ours: a package, or the Unicode CLDR, of which some generated modules are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const CLDR_MODULE = /[\\/]generated[\\/]cldr[\\/]/;

/**
 * @param {string} id A module's, as Rollup has it.
 * @returns {{ name: string, version: string, license: string, text: string, purl: string, type: string } | undefined}
 */
export function thirdPartyOf(id) {
  const folder = PACKAGE_FOLDER.exec(id)?.[0];
  if (folder) return describePackage(folder);
  return CLDR_MODULE.test(id) ? describeCldr(id) : undefined;
}

/** `pkg:npm/%40lit/localize@0.12.2`, https://github.com/package-url/purl-spec */
export function purlOf(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** @param {string} folder Where the package is. */
export function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  if (!license || !text) {
    throw new Error(`${name} comes without the text of its licence: bundle something else, or add the text by hand.`);
  }
  return { name, version, license, text, purl: purlOf(name, version), type: 'library' };
}

/** Its version stands in what `npm run generate:cldr` wrote. */
function describeCldr(id) {
  const version = /from CLDR ([\d.]+\d)/.exec(readFileSync(id, 'utf8'))[1];
  const text = readFileSync('src/i18n/LICENSE-CLDR.txt', 'utf8').trim();
  const purl = `pkg:generic/cldr@${version}`;
  return { name: 'Unicode CLDR', version, license: 'Unicode-3.0', text, purl, type: 'data' };
}
