/** What a visitor feels of a gallery's viewer. */
import { load, newPage, workOf } from '../page.mjs';

/** How long the mouse has been on a photo before it clicks, as with people. */
const HOVER_MS = 100;

/** Longer than any of them takes to turn a photo. */
const TURN_MS = 500;
const TURNS = 2;

/** Of the processor, as on a slow phone. */
const SLOWDOWN = 4;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds of the clock from the click of a mouse that has come to a photo until a frame shows it in the viewer. */
export async function measureOpening(browser, address, { links, picture }) {
  const opened = await newPage(browser);
  const { page } = opened;
  await load(opened, address);
  const [x, y] = await page.evaluate(
    `(() => { const {x, y, width, height} = ${links}[1].getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`,
  );
  await page.evaluate(`addEventListener('click', async () => {
    const start = performance.now();
    const isSeen = () => { const img = ${picture}; return img?.complete && img.naturalWidth && img.getBoundingClientRect().width > 5; };
    while (!isSeen()) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    window.opening = performance.now() - start;
  }, { capture: true, once: true })`);
  const before = await workOf(opened);
  await page.mouse.move(x, y);
  await pause(HOVER_MS);
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.opening);
  const found = { opening: await page.evaluate(() => window.opening), work: (await workOf(opened)) - before };
  await opened.close();
  return found;
}

/** Work while a finger turns photos, on a processor of a quarter of the speed. */
export async function measureSwipes(browser, address, { links, picture }) {
  const opened = await newPage(browser);
  const { page, session } = opened;
  await load(opened, address);
  await page.emulateCPUThrottling(SLOWDOWN);
  await page.evaluate(`${links}[3].click()`);
  await page.waitForFunction(`${picture}?.naturalWidth`);
  await pause(TURN_MS);
  const touch = (type, x) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 500, id: 0 }] });
  const before = await workOf(opened);
  for (let turn = 0; turn < TURNS; turn++) {
    await touch('touchStart', 900);
    for (let x = 880; x >= 300; x -= 60) await touch('touchMove', x);
    await touch('touchEnd');
    await pause(TURN_MS);
  }
  const work = (await workOf(opened)) - before;
  await opened.close();
  return { work };
}
