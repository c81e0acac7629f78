/** Records console.warn; the words come from a chunk that loads after the rendering, so tests wait for them. */
const recorded: string[] = [];
const waiting = new Set<() => void>();
const warn = console.warn;

console.warn = (message: unknown, ...rest: unknown[]) => {
  recorded.push(String(message));
  for (const check of waiting) check();
  // Lit's and the runner's own go on to the console; ours would only be noise in the report.
  if (!/^<[\w-]+> /.test(String(message))) warn(message, ...rest);
};

export function warnings(): readonly string[] {
  return recorded;
}

/** Resolves with the first warning that matches, now or later; the runner's time limit ends a vain wait. */
export function untilWarned(pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    const check = (): void => {
      const found = recorded.find((message) => pattern.test(message));
      if (found === undefined) return;
      waiting.delete(check);
      resolve(found);
    };
    waiting.add(check);
    check();
  });
}

let fences = 0;

/** Resolves once every warning that was on its way has been said: a known mistake, made now, comes after them. */
export async function untilAllSaid(): Promise<void> {
  const fence = document.createElement('event-gallery');
  fences += 1;
  fence.setAttribute('layout', `fence-${fences}`);
  document.body.append(fence);
  await untilWarned(new RegExp(`layout="fence-${fences}"`));
  fence.remove();
}
