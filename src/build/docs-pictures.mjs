/** How large a picture is, from its first bytes: the page keeps its place while it loads. */

/**
 * @param {Buffer} file PNG or WebP
 * @param {string} name for the error message
 * @returns {{width: number, height: number}} pixels
 */
export function sizeOf(file, name) {
  if (file.toString('latin1', 1, 4) === 'PNG') return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
  const chunk = file.toString('latin1', 12, 16);
  // 14 bits each; the two above scale, which no browser does.
  if (chunk === 'VP8 ') return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  if (chunk === 'VP8X') return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
  throw new Error(`${name}: the size of this kind of picture can't be read.`);
}
