/** Tables in a terminal: on their side, because measures are many and contestants few. */

/** @param {import('../../src/build/bench-tables.mjs').Table} table */
export function print(title, { head, rows }) {
  const lines = head.map((name, index) => [name, ...rows.map((row) => row[index])]);
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] + 2))
        .join('')
        .trimEnd(),
    );
}
