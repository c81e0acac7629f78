/** A server on loopback for pages that a test makes up, with the built scripts and the demo's pictures beside them. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const TYPES = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'text/xml',
};

/** @param {string} path of a file */
export const typeOf = (path) => TYPES[path.split('.').pop()] ?? 'text/plain';

export const STYLES = `<link rel="stylesheet" href="/dist/cdn/awareness-widgets.css">`;

export const OURS = `${STYLES}<script type="module" src="/dist/cdn/awareness-widgets.js"></script>`;

/**
 * @param {(path: string, send: (type: string, body: string | Buffer, status?: number, headers?: object) => void, request: import('node:http').IncomingMessage) => boolean} [answer]
 *   answers a path and returns true, or leaves it to the server
 * @returns {Promise<{origin: string, put: (body: string, options?: {html?: string, head?: string}) => string, putWhole: (html: string) => string, asked: string[], close: () => void}>}
 *   `put()` gives the address of a page, which is also in every folder below; `asked` has what was asked for.
 */
export async function startPageServer(answer = () => false) {
  const pages = [];
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(request.url);
    const send = (type, body, status = 200, headers = {}) => {
      const keep = status === 200 ? 'max-age=3600' : 'no-store';
      // A frame in a sandbox is no site, so it needs to be allowed what any site may have.
      const open = { 'access-control-allow-origin': '*' };
      response.writeHead(status, { 'content-type': type, 'cache-control': keep, ...open, ...headers });
      response.end(body);
    };
    if (pathname.startsWith('/page/')) return send(TYPES.html, pages[Number(pathname.split('/').pop())]);
    if (answer(pathname, send, request)) return undefined;
    try {
      return send(typeOf(pathname), readFileSync(`.${pathname}`));
    } catch {
      return send('text/plain', 'Not found', 404);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    put: (body, options) => `${origin}/page/${pages.push(pageOf(body, options)) - 1}`,
    putWhole: (html) => `${origin}/page/${pages.push(html) - 1}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pageOf(body, { html = 'lang="en"', head = OURS } = {}) {
  return `<!doctype html><html ${html}><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Test</title><link rel="icon" href="data:,">
${head}
<body>${body}`;
}
