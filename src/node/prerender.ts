/** Widgets in HTML files, ready before any script: declarative shadow DOM, made by the widgets themselves. */
import { Worker } from 'node:worker_threads';

/** A widget of the page, as others need to know it: for a preview, a search engine, a feed. Texts are plain. */
export interface Summary {
  readonly tag: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Address of a picture, absolute. */
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  /** Whose words or facts they are. */
  readonly author?: string | undefined;
  /** BCP 47 */
  readonly language: string;
  /** In the terms of schema.org; `undefined` where there is no such data, or not enough of it. */
  readonly jsonLd?: object | undefined;
}

export interface Prerendered {
  readonly html: string;
  /** Each widget that was rendered, in the order of the page. */
  readonly widgets: readonly Summary[];
  /** Of the widgets' styles, as `style-src` of a Content-Security-Policy wants them: `'sha256-…'`. */
  readonly styleHashes: readonly string[];
  /** What editors and webmasters should know, such as a mistake in an attribute. */
  readonly warnings: readonly string[];
}

export interface PrerenderOptions {
  /** Where the page will stand; what feeds, links and pictures are relative to. */
  readonly url: string;
}

/** What goes to the worker. @internal */
export interface Job {
  readonly id: number;
  readonly html: string;
  readonly url: string;
}

/** What comes back. @internal */
export type Answer = { readonly id: number } & ({ readonly page: Prerendered } | { readonly error: string });

interface Waiting {
  readonly resolve: (page: Prerendered) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/**
 * Renders the widgets of a page into it; all else stays as it is, character by character. Running it again on its own
 * result renders anew.
 *
 * The page is rendered in a worker, because the widgets need the names of a browser (`document`, `HTMLElement`), which
 * would otherwise confuse the program that calls this.
 *
 * @param html of a page, or a part of one
 * @throws {Error} where the page can't be read; a widget that can't be rendered stays as it is, and is warned about
 */
export async function prerender(html: string, { url }: PrerenderOptions): Promise<Prerendered> {
  const { href } = new URL(url);
  if (/^\ufeff?\s*<\?xml/.test(html)) throw new Error('XHTML can’t be prerendered: browsers know it in HTML alone.');
  const id = ++last;
  worker ??= startWorker();
  worker.ref();
  const page = new Promise<Prerendered>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, html, url: href } satisfies Job);
  return page;
}

function startWorker(): Worker {
  // Options such as `--eval` are the program's, not the worker's.
  const started = new Worker(new URL('./worker/worker.js', import.meta.url), { execArgv: [] });
  started.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) as Waiting;
    waiting.delete(answer.id);
    // It must not keep a program alive that has nothing else to do.
    if (!waiting.size) started.unref();
    if ('page' in answer) resolve(answer.page);
    else reject(new Error(answer.error));
  });
  started.on('error', (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return started;
}
