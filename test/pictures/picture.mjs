/** A picture in memory. */
import { createHash } from 'node:crypto';

/** @typedef {{width: number, height: number, data: Buffer}} Picture `data` has three bytes a pixel: red, green, blue */

/** @param {Picture} picture @returns {string} 32 characters, the same for the same pixels in the same shape */
export const hashOf = ({ width, height, data }) => hash(`${width}×${height} `, data);

/** @param {Buffer} shot the browser's PNG @returns {string} 32 characters */
export const hashOfShot = (shot) => hash(shot);

function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 32);
}

/** @param {Buffer} data @returns {number} the colour whose first byte is there */
export function colourAt(data, at) {
  return (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
}

/** @param {Picture} picture @returns {Buffer} four bytes a pixel, empty where the picture is smaller */
export function toRgba({ data, width: own, height: rows }, width = own, height = rows) {
  const rgba = Buffer.alloc(width * height * 4);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < own; x += 1)
      rgba.writeUInt32BE(colourAt(data, (y * own + x) * 3) * 256 + 255, (y * width + x) * 4);
  }
  return rgba;
}

/** @param {{width: number, height: number, data: Buffer}} image with four bytes a pixel @returns {Picture} */
export function fromRgba({ width, height, data: rgba }) {
  const data = Buffer.allocUnsafe(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) rgba.copy(data, pixel * 3, pixel * 4, pixel * 4 + 3);
  return { width, height, data };
}
