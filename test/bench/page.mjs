/** A page of a contestant, and what Chromium knows of it. */

/** Notes what moves, before anything else runs. */
function watch() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  /** Once what is there now has been drawn. */
  window.nextFrame = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
    );
}

/** An empty page that shares nothing with others. @param {number} [slowdown] of the processor, as on a slow phone */
export async function newPage(browser, { slowdown = 1 } = {}) {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width: 1100, height: 900, hasTouch: true });
  const session = await page.createCDPSession();
  // Time of the processor, so that what else the machine does counts for less.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  await page.evaluateOnNewDocument(watch);
  return { page, session, close: () => page.browserContext().close() };
}

/** Goes to a page of clock.mjs and waits until all is done. */
export async function load(opened, address) {
  await opened.page.goto(address);
  await opened.page.waitForFunction(() => performance.getEntriesByName('done').length, { polling: 50 });
  await settle(opened);
}

/** Milliseconds that the page's main thread has worked so far. */
export async function workOf({ session }) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Bytes and nodes that are kept once all rubbish is thrown away. */
export async function memoryOf({ session }) {
  // What the first round lets go may hold what the second finds.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize + embedderHeapUsedSize, nodes };
}

/** Milliseconds of the clock until a mark, and how much has moved meanwhile. */
export function feltOf({ page }) {
  return page.evaluate(() => ({
    shown: performance.getEntriesByName('shown')[0].startTime,
    shift: window.shift,
  }));
}

/** Runs a function in the page and gives the work that it and the frame after it took. */
export async function workDuring(opened, act) {
  const before = await workOf(opened);
  await opened.page.evaluate(act);
  await settle(opened);
  return (await workOf(opened)) - before;
}

/** Waits until what was begun is drawn, and nothing else is waiting to be done. */
export async function settle({ page }) {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await window.nextFrame();
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
  });
}
