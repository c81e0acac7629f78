/** Words that harm those a fact sheet is about, and what to write instead. English; a first sieve, no reviewer. */

/**
 * @param {string} text
 * @param {readonly {avoid: string, pattern: string, use: string}[]} rules of wording.json
 * @returns {{found: string, use: string}[]} in the order of the rules
 */
export function findWords(text, rules) {
  return rules.flatMap(({ pattern, use }) =>
    Array.from(text.matchAll(new RegExp(`\\b(${pattern})\\b`, 'gi')), ([found]) => ({ found, use })),
  );
}
