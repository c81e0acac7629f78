/** Pages in the encoding that they declare: one of the torture pages is not in UTF-8. */
import { readFileSync, writeFileSync } from 'node:fs';

const DECLARED = /<meta charset="(windows-\d+)"/;

/** @returns {string} the text of a file */
export function readPage(file) {
  const bytes = readFileSync(file);
  return new TextDecoder(encodingOf(bytes.toString('latin1')) ?? 'utf-8').decode(bytes);
}

/** @throws {Error} for a character that the encoding does not have */
export function writePage(file, text) {
  const encoding = encodingOf(text);
  writeFileSync(file, encoding ? encode(text, encoding) : text);
}

const encodingOf = (text) => DECLARED.exec(text)?.[1];

/** Node decodes from encodings of one byte, but encodes to none. */
function encode(text, encoding) {
  const characters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  const bytes = new Map(characters.map((character, byte) => [character, byte]));
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = bytes.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no “${character}”.`);
      return byte;
    }),
  );
}
