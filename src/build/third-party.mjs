/** Of whom a module is, when it is not ours: a package, or the Unicode CLDR, of which some generated modules are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const CLDR_MODULE = /[\\/]generated[\\/]cldr[\\/]/;

/** Projects whose packages come without the text of their licence; it is kept here. */
const KEPT_TEXTS = { 'storybookjs/storybook': 'src/build/licenses/storybook.txt' };

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
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = textsIn(folder) || keptText(repository?.url);
  if (!license || !text) {
    throw new Error(`${name} comes without the text of its licence: bundle something else, or keep the text here.`);
  }
  return { name, version, license, text, purl: purlOf(name, version), type: 'library' };
}

/** Some have several: their own licence, and those of what is in them. */
function textsIn(folder) {
  const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return texts.join('\n\n');
}

function keptText(url = '') {
  const project = Object.keys(KEPT_TEXTS).find((each) => url.includes(`/${each}.git`));
  return project && readFileSync(KEPT_TEXTS[project], 'utf8').trim();
}

/** Its version stands in what `npm run generate:cldr` wrote. */
function describeCldr(id) {
  const version = /from CLDR ([\d.]+\d)/.exec(readFileSync(id, 'utf8'))[1];
  const text = readFileSync('src/i18n/LICENSE-CLDR.txt', 'utf8').trim();
  const purl = `pkg:generic/cldr@${version}`;
  return { name: 'Unicode CLDR', version, license: 'Unicode-3.0', text, purl, type: 'data' };
}
