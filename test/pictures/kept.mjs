/**
 * The pictures that are kept, in `kept/`. A Russian or Arabic page that shows an example as the English one does has no
 * picture of its own: most examples in a language of their own look the same on all three.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeToKeep, readHashes } from './png.mjs';
import { fileOf, SUBJECTS } from './subjects.mjs';

const KEPT = join(import.meta.dirname, 'kept');
const DRAWN_BY = join(import.meta.dirname, 'drawn-by.json');

/** @param {import('./subjects.mjs').Subject} subject @returns {string | undefined} the file that shows how it has to look */
function fileFor(subject) {
  return [fileOf(subject), englishFileOf(subject)].find((name) => existsSync(join(KEPT, name)));
}

const englishFileOf = (subject) => fileOf({ ...subject, language: 'en' });

/** @returns {{ofShot: string, ofPixels: string, file: Buffer} | undefined} */
export function findKept(subject) {
  const name = fileFor(subject);
  if (!name) return undefined;
  const file = readFileSync(join(KEPT, name));
  return { ...readHashes(file), file };
}

/** @returns {{file: string, kept: Buffer}[]} what shows no example, as one is gone or renamed */
export function findStrays() {
  return listStrays().map((file) => ({ file, kept: readFileSync(join(KEPT, file)) }));
}

function listStrays() {
  const known = new Set(SUBJECTS.map(fileOf));
  return listFiles().filter((name) => !known.has(name));
}

function listFiles() {
  if (!existsSync(KEPT)) return [];
  return readdirSync(KEPT, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.png'));
}

/** @param {Buffer} shot @returns {string | undefined} the file that is new, changed or gone */
export function accept(subject, shot) {
  const name = fileOf(subject);
  const file = encodeToKeep(shot);
  const before = read(name);
  // English comes first, so it is as new as this one.
  const isNeeded = subject.language === 'en' || !isSame(file, read(englishFileOf(subject)));
  if (isNeeded ? before?.equals(file) : !before) return undefined;
  const path = join(KEPT, name);
  mkdirSync(dirname(path), { recursive: true });
  if (isNeeded) writeFileSync(path, file);
  else rmSync(path);
  return name;
}

const isSame = (one, other) => readHashes(one).ofPixels === readHashes(other).ofPixels;

/** @returns {Buffer | undefined} */
function read(name) {
  const path = join(KEPT, name);
  return existsSync(path) ? readFileSync(path) : undefined;
}

export function removeStrays() {
  const strays = listStrays();
  for (const name of strays) rmSync(join(KEPT, name));
  return strays;
}

/** @typedef {{browser: string, system: string}} Drawer @returns {Drawer} who drew what is kept */
export const readDrawer = () => JSON.parse(readFileSync(DRAWN_BY, 'utf8'));

/** @param {Drawer} drawer */
export function writeDrawer(drawer) {
  writeFileSync(DRAWN_BY, `${JSON.stringify(drawer, null, 2)}\n`);
}
