/** Marks that turn or hide what follows: an address or a number with one of them is not what it looks like. */
const HIDDEN = /[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text without characters that only deceive; those that join letters and words, as in Persian, stay. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '');
}
