/** Where things are on a page of scenes. In the page: `window.layout`, see the functions that it has. */
export function installLayout() {
  /** Success criterion 1.4.12, with the space after paragraphs. https://www.w3.org/TR/WCAG22/#text-spacing */
  const SPACING = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;

  const rootsOf = (tags) => [...document.querySelectorAll(tags)].map(({ shadowRoot }) => shadowRoot);

  const inRoot = (root) => [...root.querySelectorAll('.box *, dialog *')];

  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen,[inert]');

  const describe = (element, what) => {
    const { host } = element.getRootNode();
    return `${host.closest('section').ariaLabel}: ${element.getAttribute('part') ?? element.localName}, ${what}`;
  };

  /** The lines of each piece of text, but of what lies over the page. */
  function linesOf(root) {
    return inRoot(root)
      .filter((element) => isSeen(element) && !element.closest('[popover]'))
      .flatMap((element) =>
        [...element.childNodes]
          .filter((node) => node instanceof Text && node.data.trim())
          .flatMap((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].map((rect) => ({ node, element, rect }));
          }),
      );
  }

  const overlaps = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;

  window.layout = {
    /** Spaces text out as a reader may have it, on the page and in the widgets. */
    spaceOut(tags) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      for (const root of [document, ...rootsOf(tags)]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },

    /** @returns {string[]} what is cut off, leaves its widget, or lies on other words */
    lost(tags) {
      return rootsOf(tags).flatMap((root) => {
        const cut = inRoot(root).filter(
          (element) =>
            isSeen(element) &&
            element.innerText?.trim() &&
            ((getComputedStyle(element).overflowX.match(/hidden|clip/) &&
              element.scrollWidth > element.clientWidth + 1) ||
              (getComputedStyle(element).overflowY.match(/hidden|clip/) &&
                element.scrollHeight > element.clientHeight + 1)),
        );
        const { left, right } = (root.querySelector('dialog') ?? root.host).getBoundingClientRect();
        const lines = linesOf(root).filter(({ element }) => !root.querySelector('dialog') || element.closest('dialog'));
        const out = lines.filter(
          ({ element, rect }) => !element.closest('.strip') && (rect.left < left - 1 || rect.right > right + 1),
        );
        const hidden = lines.filter(({ node, rect }, index) =>
          lines.slice(0, index).some((other) => other.node !== node && overlaps(rect, other.rect)),
        );
        return [
          ...cut.map((element) => describe(element, 'is cut off')),
          ...out.map(({ element, node }) => describe(element, `leaves its widget: ${node.data.trim()}`)),
          ...hidden.map(({ element, node }) => describe(element, `lies on other words: ${node.data.trim()}`)),
        ];
      });
    },

    /** @returns {string[]} of what is matched, what is lower or narrower */
    smaller(tags, selector, size) {
      return rootsOf(tags)
        .flatMap((root) => [...root.querySelectorAll(selector)])
        .filter(isSeen)
        .map((element) => [element, element.getBoundingClientRect()])
        .filter(([, { width, height }]) => Math.min(width, height) < size)
        .map(([element, { width, height }]) => describe(element, `${Math.round(width)} × ${Math.round(height)}`));
    },
  };
}
