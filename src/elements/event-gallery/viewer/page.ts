/** Keeps the page behind from scrolling, and where it is. @returns what undoes it */
export function lockPage(): () => void {
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
