/**
 * The last step of the CDN build: compresses every script and style sheet, writes integrity.json for the `integrity`
 * attribute, and prints what a visitor downloads.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const FOLDER = 'dist/cdn';

const files = readdirSync(FOLDER, { recursive: true })
  .filter((name) => /\.(js|css)$/.test(name))
  .sort();
const report = Object.fromEntries(files.map((file) => [file.replaceAll(sep, '/'), seal(join(FOLDER, file))]));
writeFileSync(join(FOLDER, 'integrity.json'), `${JSON.stringify(report, null, 2)}\n`);

console.log('dist/cdn, bytes as sent with brotli:');
for (const [file, { brotli }] of Object.entries(report)) console.log(`${String(brotli).padStart(7)}  ${file}`);

function seal(path) {
  const source = readFileSync(path);
  const brotli = brotliCompressSync(source, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
    },
  });
  const gzip = gzipSync(source, { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzip);
  const sha384 = `sha384-${createHash('sha384').update(source).digest('base64')}`;
  return { bytes: source.length, brotli: brotli.length, gzip: gzip.length, sha384 };
}
