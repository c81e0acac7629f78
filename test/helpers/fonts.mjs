/**
 * The tests' own fonts, so that lines break at the same words on any Linux machine. Elsewhere the system's are used.
 *
 * Fontconfig, which Chromium and Firefox ask on Linux, reads the file that FONTCONFIG_FILE names; a browser inherits it
 * from the process that starts it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Faces that pages ask for. More would cost every process of Firefox a look into each, which takes longer than most tests. */
const FACES = {
  'noto-sans': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'],
  'noto-sans-arabic': ['400Regular', '600SemiBold', '700Bold'],
};
const FOLDERS = Object.entries(FACES).flatMap(([family, faces]) =>
  faces.map((face) => resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts', family, face)),
);
const FAMILIES = ['sans-serif', 'serif', 'monospace', 'system-ui'];

/** Makes the browsers that this process starts from now on use the fonts that npm installed. */
export function useOwnFonts() {
  const folder = join(tmpdir(), 'awareness-widgets-fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, configure(join(folder, 'cache')));
  process.env.FONTCONFIG_FILE = file;
}

function configure(cache) {
  const aliases = FAMILIES.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans</family><family>Noto Sans Arabic</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${FOLDERS.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir>${cache}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
