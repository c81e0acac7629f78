/**
 * The last step of the CDN build: writes the list of hashes by which a script checks what it loads later, compresses every script and style sheet, writes integrity.json for the `integrity`
 * attribute, and prints what a visitor downloads.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { PLACE_OF_LIST, writeListModule } from './covered-imports.mjs';

const FOLDER = 'dist/cdn';

/** What a text is, is a guess of the compressor: the smallest counts. */
const MODES = [constants.BROTLI_MODE_TEXT, constants.BROTLI_MODE_FONT];

/** As sure for this, and shorter: no compressor makes a hash smaller, and each visitor loads it. */
const IN_SCRIPT = 'sha256';

writeList();
// What editors and webmasters open, no page of a partner loads.
const files = readdirSync(FOLDER, { recursive: true })
  .filter((name) => /\.(js|css)$/.test(name) && !/^(builder|docs)\b/.test(name))
  .sort();
const report = Object.fromEntries(files.map((file) => [file.replaceAll(sep, '/'), seal(join(FOLDER, file))]));
writeFileSync(join(FOLDER, 'integrity.json'), `${JSON.stringify(report, null, 2)}\n`);

console.log('dist/cdn, bytes as sent with brotli:');
for (const [file, { brotli }] of Object.entries(report)) console.log(`${String(brotli).padStart(7)}  ${file}`);

/** Of each chunk: its hash, and the chunks that it imports at once. Then the scripts get the list's name and hash. */
function writeList() {
  const chunks = readdirSync(FOLDER, { recursive: true })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /^(chunks|locales)\/.+\.js$/.test(name))
    .sort();
  const files = Object.fromEntries(
    chunks.map((name) => {
      const source = readFileSync(join(FOLDER, name), 'utf8');
      const imported = parseAst(source)
        .body.filter((node) => node.type === 'ImportDeclaration')
        .map((node) => posix.join(posix.dirname(name), node.source.value));
      return [name, [hashOf(source, IN_SCRIPT), ...imported.filter((each) => chunks.includes(each))]];
    }),
  );
  const list = writeListModule(files);
  const hash = hashOf(list, IN_SCRIPT);
  const name = `chunks/files-${createHash('sha256').update(list).digest('hex').slice(0, 6)}.js`;
  writeFileSync(join(FOLDER, name), list);
  const place = `${name} ${hash}`;
  if (place.length !== PLACE_OF_LIST.length) throw new Error(`The list takes ${place.length} characters.`);
  for (const script of readdirSync(FOLDER).filter((file) => file.endsWith('.js'))) {
    const path = join(FOLDER, script);
    writeFileSync(path, readFileSync(path, 'utf8').replace(PLACE_OF_LIST, place));
  }
}

function compress(source, mode) {
  const params = { [constants.BROTLI_PARAM_MODE]: mode, [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
  return brotliCompressSync(source, { params });
}

function hashOf(source, algorithm = 'sha384') {
  return `${algorithm}-${createHash(algorithm).update(source).digest('base64')}`;
}

function seal(path) {
  const source = readFileSync(path);
  const [brotli] = MODES.map((mode) => compress(source, mode)).sort((one, other) => one.length - other.length);
  const gzip = gzipSync(source, { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzip);
  return { bytes: source.length, brotli: brotli.length, gzip: gzip.length, sha384: hashOf(source) };
}
