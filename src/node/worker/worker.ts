/** Renders pages, one after the other. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from '../prerender.js';

// Widgets look for the browser's names as soon as they are loaded.
await import('./browser.js');
const { renderPage } = await import('./page.js');

let before = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  before = before.then(async () => parentPort?.postMessage(await answer(job)));
});

async function answer({ id, html, url }: Job): Promise<Answer> {
  try {
    return { id, page: await renderPage(html, url) };
  } catch (error) {
    return { id, error: String(error) };
  }
}
