/**
 * `npm start`: shows demo/ at http://127.0.0.1:8000/ (PORT changes it) with the headers of a careful partner site.
 *
 * demo/ is `/` and dist/cdn/ is `/dist/cdn/`. A page in demo/ writes `../dist/cdn/…`, which is right here, where `..`
 * stops at the root, and also where the whole repository is served and the page is /demo/. /docs/ leads to the pages of
 * the documentation, which lie beside the scripts that they use. /dist/older/ plays an older version of the scripts.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { TORTURE_HEADERS } from './pages/torture/headers.mjs';

const ROOT = join(import.meta.dirname, '..');
const OLDER = '/dist/older/';
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

const HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What webmasters have on a server of its own: pages anywhere may use it, and the builder shows pictures from anywhere. */
const SCRIPTS = { 'Access-Control-Allow-Origin': '*' };
const BUILDER = {
  'Content-Security-Policy': HEADERS['Content-Security-Policy'].replace(
    "img-src 'self'",
    "img-src 'self' https: http: data:",
  ),
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const NOT_FOUND = `<!doctype html>
<html lang="en"><title>Not found</title><h1>Not found</h1><p><a href="/">To the demo</a></p></html>
`;

/**
 * @param {object} [options]
 * @param {number} [options.port] If it is taken, the next free one; 0 for any.
 * @param {(pathname: string) => number | undefined} [options.delay] Milliseconds before the answer, to play a slow net.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveDemo({ port = 8000, delay } = {}) {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(request, delay);
    response.writeHead(status, { ...HEADERS, ...headers, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port) {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject).listen(candidate, '127.0.0.1', resolve);
      });
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
}

async function answer({ method, url, headers }, delay) {
  if (method !== 'GET' && method !== 'HEAD') return page(405, 'Only GET and HEAD\n', { Allow: 'GET, HEAD' });
  const pathname = readPathname(url);
  // It lies beside the scripts, whose address it writes.
  if (/^\/builder\/?$/.test(pathname)) return page(302, '', { Location: '/dist/cdn/builder/' });
  await wait(delay?.(pathname) ?? 0);
  if (pathname === '/docs/') return page(302, '', { Location: '/dist/cdn/docs/' });
  if (pathname.startsWith(OLDER)) return older(pathname);
  const file = toFile(pathname);
  if (!file) return page(404, NOT_FOUND);
  const compressed = /\bbr\b/.test(headers['accept-encoding']) ? await read(`${file}.br`) : undefined;
  const body = compressed ?? (await read(file));
  return body ? found(pathname, body, Boolean(compressed)) : page(404, NOT_FOUND);
}

/** @returns {string} Decoded; empty for nonsense. */
function readPathname(url) {
  try {
    return decodeURIComponent(new URL(`http://127.0.0.1${url}`).pathname);
  } catch {
    return '';
  }
}

/** @returns {string | undefined} `undefined` for what is nobody's business. */
function toFile(pathname) {
  // A name that begins with a dot is hidden, or is `..` and leads out of the folder.
  if (/[\\\0]|\/\./.test(pathname)) return undefined;
  const folder = pathname.startsWith('/dist/cdn/') ? ROOT : join(ROOT, 'demo');
  return join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

/** The scripts of today, by another version's name: a page that loads both has two versions. */
async function older(pathname) {
  const file = toFile(pathname.replace(OLDER, '/dist/cdn/'));
  const source = file?.endsWith('.js') && (await read(file));
  if (!source) return page(404, NOT_FOUND);
  const body = Buffer.from(source.toString().replaceAll(`@${version}`, '@0.0.9'));
  return { status: 200, headers: { 'Content-Type': TYPES['.js'], ...SCRIPTS }, body };
}

function read(file) {
  return readFile(file).catch(() => undefined);
}

function found(pathname, body, isCompressed) {
  const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
  const encoding = isCompressed && { 'Content-Encoding': 'br' };
  const own = {
    ...(pathname.startsWith('/dist/cdn/') && SCRIPTS),
    ...(pathname.startsWith('/dist/cdn/builder/') && BUILDER),
    ...TORTURE_HEADERS[pathname],
  };
  return { status: 200, headers: { 'Content-Type': type, Vary: 'Accept-Encoding', ...encoding, ...own }, body };
}

function page(status, text, headers) {
  return { status, headers: { 'Content-Type': TYPES['.html'], ...headers }, body: Buffer.from(text) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serveDemo({ port: Number(process.env.PORT ?? 8000) });
  console.log(`The demo is at ${url}, its documentation at ${url}docs/ (Ctrl+C ends it)`);
}
