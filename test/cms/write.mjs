/** Hands that write in a WordPress: they log in, and write a post as people do. What publishes it gives its number. */
import { PASSWORD } from './wordpress.mjs';

/** @returns a browser context of that person's own */
export async function logIn(browser, origin, user) {
  const person = await browser.createBrowserContext();
  const page = await person.newPage();
  await page.goto(`${origin}/wp-login.php`);
  await page.type('#user_login', user);
  await page.type('#user_pass', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.close();
  return person;
}

/** Ends with the cursor in the first paragraph. */
export async function openBlockEditor(page, origin) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await until(page, () => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  // It would lie over the editor.
  await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await until(page, () => {
    // Newer versions have what is written in a frame.
    const frame = document.querySelector('iframe[name=editor-canvas]')?.contentDocument;
    const title = (frame ?? document).querySelector('.editor-post-title__input');
    title?.focus();
    return title !== null;
  });
  await page.keyboard.type('A course');
  await page.keyboard.press('Enter');
}

export async function writeInBlockEditor(page, origin, html, { isPasted = false } = {}) {
  await openBlockEditor(page, origin);
  await (isPasted ? paste(page, html) : writeHtmlBlock(page, html));
  return publishFromBlockEditor(page);
}

export async function publishFromBlockEditor(page) {
  await press(page, '.editor-post-publish-panel__toggle:not([aria-disabled=true])');
  await press(page, '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])');
  await until(page, () => {
    const editor = window.wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost() && !editor.isEditedPostDirty();
  });
  return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
}

export async function writeHtmlBlock(page, html) {
  await page.keyboard.type('/html');
  await page.waitForSelector('.components-autocomplete__result.is-selected');
  await page.keyboard.press('Enter');
  await until(page, () => {
    const frame = document.querySelector('iframe[name=editor-canvas]')?.contentDocument;
    return (frame ?? document).activeElement?.matches('[data-type="core/html"] textarea');
  });
  await page.keyboard.sendCharacter(html);
}

/** The code, as it comes from a page that shows it. */
async function paste(page, html) {
  await until(page, () => {
    const frame = document.querySelector('iframe[name=editor-canvas]')?.contentDocument;
    return (frame ?? document).activeElement?.matches('[data-type="core/paragraph"]');
  });
  await page.evaluate((text) => {
    const frame = document.querySelector('iframe[name=editor-canvas]')?.contentDocument;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (frame ?? document).activeElement.dispatchEvent(event);
  }, html);
}

/** Ends with the code in the tab “Text”. */
export async function openClassicEditor(page, origin, html) {
  await page.goto(`${origin}/wp-admin/post-new.php?classic-editor`);
  await press(page, '#content-html');
  await page.type('#title', 'A course');
  await page.focus('#content');
  await page.keyboard.sendCharacter(html);
}

export async function writeInClassicEditor(page, origin, html, { isVisual = false } = {}) {
  await openClassicEditor(page, origin, html);
  if (isVisual) {
    await press(page, '#content-tmce');
    await until(page, () => {
      const visual = window.tinymce.get('content');
      return visual?.initialized && !visual.isHidden();
    });
  }
  // Not while it saves a draft by itself.
  await press(page, '#publish:not(.disabled)');
  await until(page, () => location.pathname.endsWith('/post.php') && document.querySelector('#message.updated'));
  return Number(new URL(page.url()).searchParams.get('post'));
}

/** Not by frames: a page behind another draws none. */
export function until(page, isSo, ...args) {
  return page.waitForFunction(isSo, { polling: 100, timeout: 20_000 }, ...args);
}

/** As soon as it is there. The page moves as it makes room for what is written, so that a mouse would miss. */
async function press(page, selector) {
  const isPressed = (button) => {
    const found = document.querySelector(button);
    found?.click();
    return found !== null;
  };
  await until(page, isPressed, selector);
}
