/** Sent into a page before anything else: `window.shifts` has every layout shift. */
export function keepShifts() {
  window.shifts = [];
  const keep = (list) => window.shifts.push(...list.getEntries().map(({ value }) => value));
  new PerformanceObserver(keep).observe({ type: 'layout-shift', buffered: true });
}
