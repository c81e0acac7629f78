/** The folder that is published. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isContent } from './content.js';
import { headerFiles, rollingVersion } from './headers.js';
import { toJson, toXml } from './oembed.js';
import { framePage, PAGE_STYLES, recordPage } from './pages.js';
import type { Record } from './record.js';

/** The root of this package, from dist/npm/node/publish/. */
const PACKAGE = new URL('../../../../', import.meta.url);

/** A file of this package. */
export function readOwn(name: string): Promise<string> {
  return readFile(new URL(name, PACKAGE), 'utf8');
}

/**
 * The scripts, under their exact version, which never changes, and under one that goes on. The designers' bench, where it
 * was built, under the exact one. Source maps are for those who build.
 */
export async function copyScripts(to: string, version: string, root = PACKAGE): Promise<void> {
  const scripts = fileURLToPath(new URL('dist/cdn', root));
  const bench = fileURLToPath(new URL('dist/storybook', root));
  const filter = (name: string): boolean => !name.endsWith('.map');
  for (const folder of [version, rollingVersion(version)])
    await cp(scripts, join(to, folder), { recursive: true, filter });
  if (existsSync(bench)) await cp(bench, join(to, version, 'storybook'), { recursive: true, filter });
}

/** What is no content, such as pictures. Names that begin with a dot are an editor's or a system's own. */
export async function copyRest(from: string, to: string): Promise<void> {
  const filter = (name: string): boolean => {
    const path = relative(from, name).replaceAll(sep, '/');
    return !/^\.(?!well-known)/.test(basename(path)) && !isContent(path);
  };
  await cp(from, to, { recursive: true, filter });
}

/** Of each record, and what writes them. */
const FILES = { '.html': recordPage, 'embed/.html': framePage, 'oembed/.json': toJson, 'oembed/.xml': toXml };

export async function writeRecord(to: string, record: Record): Promise<void> {
  for (const [place, print] of Object.entries(FILES)) await write(join(to, fileOf(place, record.name)), print(record));
}

/** `embed/name.html` of `embed/.html`. */
function fileOf(place: string, name: string): string {
  return place.replace(/\.\w+$/, (ending) => name + ending);
}

/**
 * What the site as a whole has. Headers that the editor wrote are kept.
 *
 * @param path of its address
 */
export async function writeSite(from: string, to: string, path: string, version: string): Promise<void> {
  await write(join(to, version, 'page.css'), PAGE_STYLES);
  for (const [name, text] of Object.entries(headerFiles(path, version))) {
    const own = await readFile(join(from, name), 'utf8').catch(() => undefined);
    await write(join(to, name), own ?? text);
  }
}

/**
 * Takes away what an earlier run has made of content that is no longer there: what was withdrawn must not stay.
 *
 * @param names of what there is now
 */
export async function removeOld(to: string, names: ReadonlySet<string>): Promise<void> {
  const made = (await readdir(join(to, 'oembed')).catch(() => [])).flatMap(
    (file) => /^(.*)\.json$/.exec(file)?.[1] ?? [],
  );
  for (const name of made.filter((each) => !names.has(each))) {
    for (const place of Object.keys(FILES)) await rm(join(to, fileOf(place, name)), { force: true });
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
