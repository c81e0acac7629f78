/** Viewers that are open, or closing: two galleries must not undo each other's. */
let locks = 0;
let unlock: (() => void) | undefined;

/** Keeps the page behind from scrolling, and where it is. @returns what undoes it, once */
export function lockPage(): () => void {
  if (!locks++) unlock = lock();
  return () => {
    if (--locks) return;
    unlock?.();
    // A function keeps alive what stands around it, which in the built script is the viewer.
    unlock = undefined;
  };
}

function lock(): () => void {
  const { documentElement: root } = document;
  const { overflow, scrollbarGutter } = root.style;
  // Without its scroll bar the page would get wider, and all its lines would break anew.
  if (innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  root.style.overflow = 'hidden';
  return () => {
    root.style.overflow = overflow;
    root.style.scrollbarGutter = scrollbarGutter;
    if (!root.getAttribute('style')) root.removeAttribute('style');
  };
}
