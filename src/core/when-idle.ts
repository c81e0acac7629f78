/** Runs a task when the page has nothing more important to do; not every browser says so. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task);
}
