/** Loopback alone: pages, what contestants load, photos; and the bytes of it. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { startGalleryServer } from '../helpers/gallery-server.mjs';
import { typeOf } from '../helpers/page-server.mjs';

/** @param {Record<string, string>} files by address: what is made for the benchmark; all else is on the disk */
export async function startBenchServer(files) {
  const server = await startGalleryServer((path, send) => {
    if (!(path in files)) return false;
    send(typeOf(path), files[path]);
    return true;
  });
  return {
    ...server,
    /** What pages have asked for since the last call, without pages and photos. */
    takeAsked: () => server.asked.splice(0).filter((path) => !/^\/(page|photos)\//.test(path)),
    bytesOf: (paths) => brotli(paths.map((path) => files[path] ?? readFileSync(`.${path}`))),
  };
}

/** Bytes of brotli. @param {(string | Buffer)[]} texts each a file of its own */
function brotli(texts) {
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
