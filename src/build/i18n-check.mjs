/** What can be wrong with translations. Nothing here reads a file. */

/** Brotli bytes of a language's chunk. */
export const LOCALE_BUDGET = 2048;

/** A message's text with its placeholders as `{0}`, as in the units. */
function textOf({ contents }) {
  return contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
}

const placeholdersOf = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join(' ');

/**
 * @param {{name: string, contents: (string | {index: number})[], desc?: string}[]} messages Of the source.
 * @param {Record<string, {id: string, source: string, target?: string, note?: string}[]>} locales
 * @param {Record<string, number>} sizes Brotli bytes of each locale's chunk.
 * @returns {string[]} A sentence each, with what to do.
 */
export function findProblems(messages, locales, sizes) {
  const withoutNote = messages
    .filter(({ desc }) => !desc)
    .map(({ name }) => `${name} has no note for the translator: add \`desc\`.`);
  const perLocale = Object.entries(locales).flatMap(([locale, units]) => [
    ...compare(locale, messages, units),
    ...weigh(locale, sizes[locale]),
  ]);
  return [...withoutNote, ...perLocale];
}

function compare(locale, messages, units) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const used = new Set(messages.map(({ name }) => name));
  const unused = units
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `${locale}: ${id} is used no more: run \`npm run i18n:extract\`.`);
  return messages.flatMap((message) => check(locale, message, byId.get(message.name))).concat(unused);
}

function check(locale, message, unit) {
  const text = textOf(message);
  if (!unit) return [`${locale}: ${message.name} is missing: run \`npm run i18n:extract\`.`];
  if (unit.source !== text)
    return [`${locale}: ${message.name} is stale: it translates “${unit.source}”, the source says “${text}”.`];
  if (!unit.target) return [`${locale}: ${message.name} is not translated.`];
  if (placeholdersOf(unit.target) !== placeholdersOf(text)) {
    return [`${locale}: ${message.name} has other placeholders than “${text}”: “${unit.target}”.`];
  }
  return [];
}

function weigh(locale, bytes) {
  if (bytes === undefined) return [`${locale}: there is no chunk in dist/cdn/locales: run \`npm run build:cdn\`.`];
  return bytes > LOCALE_BUDGET
    ? [`${locale}: ${bytes} bytes of brotli, ${bytes - LOCALE_BUDGET} over the budget: shorten texts.`]
    : [];
}

/** @returns {string} A table: language, how many texts are translated, in doubt, signed off by a reviewer. */
export function renderCompleteness(messages, locales) {
  const rows = Object.entries(locales).map(([locale, units]) => {
    const translated = units.filter(({ target }) => target);
    const count = (wanted) => String(translated.filter(({ state }) => state === wanted).length);
    return [
      locale,
      `${translated.length} of ${messages.length}`,
      count('needs-review-translation'),
      count('signed-off'),
    ];
  });
  const table = [['language', 'translated', 'in doubt', 'signed off'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
