/** Pictures as files: small ones to keep, with a palette and hashes of what was drawn. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { colourAt, fromRgba, hashOf, hashOfShot } from './picture.mjs';
import { reduce } from './reduce.mjs';

/** @typedef {import('./picture.mjs').Picture} Picture */

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

const HEADER_LENGTH = 13;
const CHUNK_FRAME = 12;
const PALETTE = 3;

/** Where the hashes stand in a file that is kept: the first thing after the header. */
const NOTE = { keyword: 'Drawn\0', start: SIGNATURE.length + CHUNK_FRAME + HEADER_LENGTH + 8, length: 64 };

/** @param {Buffer} file @returns {Picture} */
export const decode = (file) => fromRgba(PNG.sync.read(file));

/** @param {{width: number, height: number, data: Buffer}} image with four bytes a pixel @returns {Buffer} a PNG */
export const encode = (image) => PNG.sync.write(image, { colorType: 2, deflateLevel: 3 });

/**
 * What was drawn: the hash of the browser's own file, which is had without a look into it, and of its pixels, which stays
 * the same where another build of the browser compresses in another way.
 *
 * @param {Buffer} file @returns {{ofShot: string, ofPixels: string}} empty where another program has saved the file anew
 */
export function readHashes(file) {
  const note = file.toString('latin1', NOTE.start, NOTE.start + NOTE.keyword.length + NOTE.length);
  if (!note.startsWith(NOTE.keyword)) return { ofShot: '', ofPixels: '' };
  return { ofShot: note.slice(-64, -32), ofPixels: note.slice(-32) };
}

/** @param {Buffer} shot @returns {Buffer} a PNG with fewer colours, and the hashes of what was drawn */
export function encodeToKeep(shot) {
  const picture = decode(shot);
  const { width, height, data } = reduce(picture);
  const { rows, palette } = indexColours(data, width, height);
  if (palette.length === 1) throw new Error('There is nothing in this picture, so it is none to keep.');
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(NOTE.keyword + hashOfShot(shot) + hashOf(picture), 'latin1')),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, colour >> 8, colour]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Each row begins with a byte that names its filter; with a palette none, 0, is best. */
function indexColours(data, width, height) {
  const places = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(data, pixel * 3);
    if (!places.has(colour)) places.set(colour, places.size);
    rows[pixel + Math.floor(pixel / width) + 1] = places.get(colour);
  }
  return { rows, palette: [...places.keys()] };
}
