/**
 * A page as a first visitor has it: no file of the pages before, and no cookie. A browser context of its own would cost twice what
 * the page does.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<import('puppeteer-core').Page>} An empty page in front of all others.
 */
export async function newVisitor(browser) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearCookies');
  await session.detach();
  return page;
}

/** After each test: what is left open goes on drawing. One page stays, or the browser ends. */
export async function closePages(browser) {
  const [, ...pages] = await browser.pages();
  await Promise.all(pages.map((page) => page.close()));
}
