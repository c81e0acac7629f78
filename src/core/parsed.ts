/**
 * Whether the parser is done with an element, children and all.
 *
 * A script that runs while the page still loads meets elements at their start tag, before their children exist. An
 * element is complete when something follows it, or one of its ancestors, in the page.
 */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** Calls back once the document is parsed. */
export function whenParsed(document: Document, callback: () => void): void {
  document.addEventListener('DOMContentLoaded', callback, { once: true });
}
