import { readFile } from 'node:fs/promises';

/** @throws {Error} where a file is not UTF-8: written anew, its words would be lost */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${file} is not in UTF-8. Save it so first.`, { cause: error });
  }
}
