/** The parent in the flattened tree's ancestry: out of a shadow root, the climb goes on at its host. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/**
 * The nearest `lang` up the tree, through shadow hosts; `en` where the page says nothing.
 *
 * `closest('[lang]')` would stop at a shadow root. An empty `lang` means "unknown" and ends the search, as in HTML.
 *
 * @returns a BCP 47 tag that `Intl` accepts
 */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return canonicalLanguages([lang.trim()])?.[0] ?? 'en';
  }
  return 'en';
}

/** Tags in their canonical form (`uz-cyrl` → `uz-Cyrl`), or `undefined` where one is not a BCP 47 tag. */
export function canonicalLanguages(tags: readonly string[]): readonly string[] | undefined {
  try {
    return Intl.getCanonicalLocales(tags);
  } catch {
    return undefined;
  }
}
