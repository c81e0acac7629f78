/** More than any preview that is drawn with each key. */
const MOST_ROUNDS = 100;
const SPELL_MS = 10_000;

/** In how many rounds of the present spell each was made a widget, by its HTML: what is put back may be another element. */
const rounds = new Map<string, number>();

/**
 * Whether a widget is taken out of the page as soon as it is made: a script that guards what it has shown, such as an editor's
 * for readers, would go on with ours for ever.
 *
 * @param round what was asked for in it: a page may have the same many times
 */
export function isInVain({ outerHTML }: Element, round: Set<string>): boolean {
  if (rounds.size === 0) setTimeout(() => rounds.clear(), SPELL_MS);
  const count = rounds.get(outerHTML) ?? 0;
  if (!round.has(outerHTML)) rounds.set(outerHTML, count + 1);
  round.add(outerHTML);
  return count >= MOST_ROUNDS;
}
