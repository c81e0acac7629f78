/**
 * Contrast as WCAG 2 counts it, of all that widgets show. Beside axe, which passes over text that has the colour of its own
 * ground, and does not look at rings.
 *
 * In the page: `window.contrast`, see the functions that it has.
 */
export function installContrast() {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();

  /** @returns {number[]} red, green, blue, from 0 to 255, and alpha, from 0 to 1 */
  function read(color) {
    if (!known.has(color)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      known.set(color, [red, green, blue, alpha / 255]);
    }
    return known.get(color);
  }

  const over = ([r, g, b, alpha], back) => [r, g, b].map((value, index) => value * alpha + back[index] * (1 - alpha));

  /** What a reader sees around an element, and through it. */
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  function groundOf(element) {
    if (!element) return read(canvas()).slice(0, 3);
    const color = read(getComputedStyle(element).backgroundColor);
    return color[3] === 1 ? color.slice(0, 3) : over(color, groundOf(parentOf(element)));
  }

  /** The page's ground, in the scheme that it has. */
  function canvas() {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  function ratio(color, ground) {
    const [dark, light] = [over(read(color), ground), ground].map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(color) {
    const [r, g, b] = color.map((byte) => {
      const value = byte / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  const inWidgets = (tags) =>
    [...document.querySelectorAll(tags)].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')]);

  const hasText = (element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen,style');

  const describe = (element, value) =>
    `${element.getRootNode().host.closest('section').ariaLabel}: ${element.textContent.trim().slice(0, 40)}, ${value.toFixed(2)}`;

  window.contrast = {
    /** @returns {string[]} text under 4.5 to 1; what is switched off may be pale */
    weakTexts: (tags) =>
      inWidgets(tags)
        .filter((element) => hasText(element) && isSeen(element) && !element.closest('[aria-disabled]'))
        .map((element) => [element, ratio(getComputedStyle(element).color, groundOf(element))])
        .filter(([, value]) => value < 4.5)
        .map(([element, value]) => describe(element, value)),

    /**
     * After a press of Tab, so that what gets the focus shows it. Where a second ring lies in the first, as on a photo, of
     * which nobody knows the colours, the two are told apart.
     *
     * @returns {string[]} rings under 3 to 1
     */
    weakRings: (tags) =>
      inWidgets(tags)
        .filter((element) => element.matches('a[href],button,summary,[tabindex="0"]') && isSeen(element))
        .map((element) => {
          element.focus();
          const { outlineColor } = getComputedStyle(element);
          const inner = getComputedStyle(element, '::after');
          const isDouble = inner.content !== 'none' && inner.position === 'absolute';
          const ground = isDouble
            ? over(read(inner.borderTopColor), read(outlineColor))
            : groundOf(element.closest('[popover]') ?? parentOf(element));
          return [element, ratio(outlineColor, ground)];
        })
        .filter(([, value]) => value < 3)
        .map(([element, value]) => describe(element, value)),
  };
}
