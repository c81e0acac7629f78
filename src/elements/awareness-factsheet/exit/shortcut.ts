/** Shift pressed three times leaves the page: a key that is on every keyboard and under both hands. */

/** Presses that leave the page. */
export const PRESSES = 3;

/** Milliseconds from the first press to the last. */
const WITHIN = 5000;

/**
 * Counts presses of either Shift key alone.
 *
 * A press counts when the key comes up with nothing else pressed meanwhile: who writes a capital letter, selects or scrolls
 * with the mouse, or changes the keyboard's layout with Alt, Ctrl or Meta, does not want to leave.
 *
 * @param handlePress gets how many presses are left; all of them when too much time has passed
 * @returns ends it
 */
export function watchShift(handlePress: (left: number) => void): () => void {
  let left = PRESSES;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const reset = (): void => {
    clearTimeout(timer);
    if (left === PRESSES) return;
    left = PRESSES;
    handlePress(left);
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    // A key that is held repeats.
    if (event.repeat) return;
    isAlone = isShift(event) && !hasModifier(event);
    if (!isAlone) reset();
  };
  const handleKeyUp = (event: KeyboardEvent): void => {
    if (!isAlone || !isShift(event)) return;
    isAlone = false;
    left -= 1;
    if (left === PRESSES - 1) timer = setTimeout(reset, WITHIN);
    handlePress(left);
    if (left) return;
    left = PRESSES;
    clearTimeout(timer);
  };
  const handleOther = (): void => {
    isAlone = false;
  };

  const listeners = {
    keydown: handleKeyDown,
    keyup: handleKeyUp,
    pointerdown: handleOther,
    pointerup: handleOther,
    wheel: handleOther,
    blur: handleOther,
  };
  // Caught on the way down, before most scripts of the page could keep a key from us.
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener as EventListener, true);
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of Object.entries(listeners))
      removeEventListener(type, listener as EventListener, true);
  };
}

function isShift({ key, code }: KeyboardEvent): boolean {
  return key === 'Shift' || /^Shift/.test(code);
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph');
}
