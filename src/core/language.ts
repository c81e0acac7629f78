/** Which language is spoken where an element stands. */
export interface Place {
  /** A BCP 47 tag that `Intl` accepts; `en` where the page says nothing. */
  readonly language: string;
  /**
   * Set where the language decides the direction, which is where nothing closer than its `lang` has a `dir`; else the
   * direction is inherited.
   */
  readonly direction: 'ltr' | 'rtl' | undefined;
}

/**
 * The nearest `lang` up the tree, through shadow hosts.
 *
 * `closest('[lang]')` would stop at a shadow root. An empty `lang` means "unknown" and ends the search, as in HTML.
 */
export function placeOf(element: Element): Place {
  let hasDirection = false;
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    hasDirection ||= node.hasAttribute('dir');
    const lang = node.getAttribute('lang');
    if (lang === null) continue;
    const language = canonicalLanguages([lang.trim().replaceAll('_', '-')])?.[0] ?? 'en';
    return { language, direction: hasDirection ? undefined : directionOf(language) };
  }
  return { language: 'en', direction: undefined };
}

/** The parent in the flattened tree's ancestry: out of a shadow root, the climb goes on at its host. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** `Intl.Locale` knows it too, but not in Firefox. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-(Latn|Cyrl))|-(Arab|Hebr|Thaa)\b/.test(language) ? 'rtl' : 'ltr';
}

/** Tags in their canonical form (`uz-cyrl` → `uz-Cyrl`), or `undefined` where one is not a BCP 47 tag. */
export function canonicalLanguages(tags: readonly string[]): readonly string[] | undefined {
  try {
    return Intl.getCanonicalLocales(tags);
  } catch {
    return undefined;
  }
}

/**
 * The first of a tag and its shorter forms that is known: `uz-Cyrl-UZ`, `uz-Cyrl`, `uz`.
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function lookUp(language: string, isKnown: (tag: string) => boolean): string | undefined {
  for (let tag = language; tag; tag = tag.replace(/-?[^-]*$/, '')) {
    if (isKnown(tag)) return tag;
  }
  return undefined;
}
