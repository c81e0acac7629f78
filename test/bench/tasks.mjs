/** How long each task kept a page's main thread, in time of the processor: the clock would also count what others do. */

/** From here on a visitor feels it. https://web.dev/articles/tbt */
const FELT_MS = 50;

/** Finds the page's thread among those of the browser. */
const MARK = 'traced';

/** @param {() => Promise<void>} act @returns what was felt while it ran */
export async function tasksDuring({ page }, act) {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await act();
  await page.evaluate((mark) => performance.mark(mark), MARK);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const { pid, tid } = traceEvents.find(({ name }) => name === MARK);
  const tasks = traceEvents
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid)
    .map(({ tdur = 0 }) => tdur / 1000);
  const felt = tasks.filter((duration) => duration > FELT_MS);
  return {
    /** Milliseconds beyond what is not felt. */
    blocking: felt.reduce((sum, duration) => sum + duration - FELT_MS, 0),
    longTasks: felt.length,
    /** Milliseconds. */
    longest: Math.max(0, ...tasks),
    all: tasks.reduce((sum, duration) => sum + duration, 0),
  };
}
