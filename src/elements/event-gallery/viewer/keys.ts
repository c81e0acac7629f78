/** The keyboard in the viewer. */

export interface KeyHandler {
  readonly index: number;
  go(index: number): void;
  /** An arrow. @param x @param y where it points, -1 to 1 */
  arrow(x: number, y: number): void;
  /** @param factor how much larger; 0 for the whole picture */
  zoom(factor: number): void;
}

const KEYS: Readonly<Record<string, (handler: KeyHandler) => void>> = {
  ArrowLeft: (handler) => handler.arrow(-1, 0),
  ArrowRight: (handler) => handler.arrow(1, 0),
  ArrowUp: (handler) => handler.arrow(0, -1),
  ArrowDown: (handler) => handler.arrow(0, 1),
  // As a presenter's remote control sends them.
  PageUp: (handler) => handler.go(handler.index - 1),
  PageDown: (handler) => handler.go(handler.index + 1),
  Home: (handler) => handler.go(0),
  End: (handler) => handler.go(Infinity),
  '+': (handler) => handler.zoom(1.5),
  '-': (handler) => handler.zoom(1 / 1.5),
  '0': (handler) => handler.zoom(0),
};

export function watchKeys(dialog: HTMLElement, handler: KeyHandler): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act(handler);
  });
}
