/**
 * The tests' own fonts, so that lines break at the same words on any Linux machine. Elsewhere the system's are used.
 *
 * Fontconfig, which Chromium and Firefox ask on Linux, reads the file that FONTCONFIG_FILE names; a browser inherits it
 * from the process that starts it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Faces that pages ask for. */
const FACES = {
  'noto-sans': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'],
  'noto-sans-arabic': ['400Regular', '600SemiBold', '700Bold'],
};

/** Where no picture is taken. Firefox looks into each face when a page first needs one, which takes longer than most tests. */
const FEW_FACES = { 'noto-sans': ['400Regular', '700Bold'], 'noto-sans-arabic': ['400Regular'] };

const FAMILIES = ['sans-serif', 'serif', 'monospace', 'system-ui'];

/** Makes the browsers that this process starts from now on use the fonts that npm installed. */
export function useOwnFonts() {
  process.env.FONTCONFIG_FILE = writeConfiguration('fonts.conf', FACES);
}

/** @returns {string} The file that FONTCONFIG_FILE has to name for a browser to have few. */
export function listFewFonts() {
  return writeConfiguration('few-fonts.conf', FEW_FACES);
}

function writeConfiguration(name, faces) {
  const folder = join(tmpdir(), 'awareness-widgets-fonts');
  const file = join(folder, name);
  const text = configure(faces, join(folder, 'cache'));
  mkdirSync(folder, { recursive: true });
  // A browser of another process may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

function configure(faces, cache) {
  const folders = Object.entries(faces).flatMap(([family, names]) =>
    names.map((face) => resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts', family, face)),
  );
  const aliases = FAMILIES.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans</family><family>Noto Sans Arabic</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir>${cache}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
