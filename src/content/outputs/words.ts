/** The words of rich text, for what has no markup: each paragraph, each item and what a break parts on a line of its own. */
export function linesOf(text: Element): string {
  const copy = text.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  const blocks = [...copy.querySelectorAll('p,li')];
  return (blocks.length ? blocks : [copy])
    .map(({ textContent }) => textContent.trim().replace(/\s*\n\s*/g, '\n'))
    .join('\n');
}
