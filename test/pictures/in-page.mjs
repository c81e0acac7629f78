/** Functions that run in the page of the examples. */

/** Waits until every widget is complete, and looks the same in three frames. */
export async function settle() {
  const widgets = [...document.querySelectorAll('.example > *')];
  const picturesOf = ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])];
  // Its words are there, those for editors too, and what can't be loaded has been replaced.
  const isComplete = (widget) =>
    widget.shadowRoot?.querySelector('.box')?.offsetHeight &&
    !widget.shadowRoot.querySelector('[part=debug]:empty') &&
    picturesOf(widget).every(({ naturalWidth }) => naturalWidth);
  const look = async () => {
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    const pictures = widgets.flatMap(picturesOf);
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    if (!widgets.every(isComplete)) return undefined;
    return widgets.map(({ shadowRoot, offsetHeight }) => [shadowRoot.textContent, offsetHeight]).join();
  };
  const looks = [];
  while (looks.length < 3 || looks.at(-1) === undefined || new Set(looks.slice(-3)).size > 1) {
    looks.push(await look());
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** @returns {number} pixels of the highest example */
export function measure() {
  return Math.max(...[...document.querySelectorAll('.example')].map((box) => box.offsetHeight));
}

/** Moves one example into sight. @returns {{x: number, y: number, width: number, height: number, scale: number}} its place */
export function show(name) {
  document.querySelector('.example.shown')?.classList.remove('shown');
  const box = document.getElementById(name);
  box.classList.add('shown');
  const { width, height } = box.getBoundingClientRect();
  return { x: 0, y: 0, width, height: Math.ceil(height), scale: 1 };
}
