/** For so long widgets may start one after the other; then the page has its turn, to draw and to answer a finger. */
const SLICE_MS = 16;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
let sliceEnd = 0;

/**
 * Starts a widget once those before it have drawn themselves: a page may have a hundred, and would stand still for as long as
 * all of them take. What `start` leaves for later has to be done within a microtask, or the next does not wait for it. Where it throws, the
 * console tells, and the next one starts.
 */
export function inTurn(start: () => unknown): void {
  if (waiting++ === 0) beginSlice();
  last = last.then(start).catch(globalThis.reportError).then(rest, rest);
}

function rest(): Promise<void> | undefined {
  waiting--;
  // Nobody waits for a page at the back, where a timer may take a second.
  if (waiting === 0 || performance.now() < sliceEnd || document.hidden) return undefined;
  return new Promise((resolve) => setTimeout(resolve)).then(beginSlice);
}

function beginSlice(): void {
  sliceEnd = performance.now() + SLICE_MS;
}
