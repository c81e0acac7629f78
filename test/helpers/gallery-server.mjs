/** A server on loopback with galleries of any length, and with pictures that fail in every way. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { crc32, deflateSync } from 'node:zlib';

const TYPES = { css: 'text/css', html: 'text/html; charset=utf-8', jpg: 'image/jpeg', js: 'text/javascript' };
const NAMES = ['training-room', 'tashkent-skyline', 'case-files', 'lectern', 'world-map-wall'];

const DATED = 'data-date="2019-05-14" data-licence="https://creativecommons.org/licenses/by/4.0/"';

/** A photo as a partner writes it. The number in the address makes each a picture of its own. */
export function photo(index, { srcset = true, src, full, isDated = true } = {}) {
  const name = NAMES[index % NAMES.length];
  const file = (width) => `/photos/${name}-${width}.jpg?${index}`;
  const list = srcset === true ? `${file(480)} 480w, ${file(960)} 960w, ${file(1600)} 1600w` : srcset;
  const image = `<img src="${src ?? file(480)}" ${list ? `srcset="${list}" sizes="300px"` : ''} width="1600" height="1067" loading="lazy" alt="Room ${index + 1}.">`;
  return `<figure data-credit="Org ${index + 1}" data-people="none" ${isDated ? DATED : ''}>
    ${full ? `<a href="${full}">${image}</a>` : image}<figcaption>Caption ${index + 1}</figcaption></figure>`;
}

export function gallery(count, attributes = '', options = {}) {
  return `<event-gallery ${attributes}>${Array.from({ length: count }, (_, index) => photo(index, options)).join('')}</event-gallery>`;
}

/**
 * @returns {Promise<{put: (body: string, options?: {html?: string, head?: string}) => string, asked: string[], heal: () => void, close: () => void}>}
 *   `put()` gives the address of a page; `heal()` makes `/photos/broken-…` whole; `asked` has what was asked for.
 */
export async function startGalleryServer() {
  const pages = [];
  const asked = [];
  let isWhole = false;
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    asked.push(request.url);
    const send = (type, body, status = 200) => {
      // What fails may be whole the next time.
      const keep = status === 200 && !/broken/.test(url.pathname) ? 'max-age=3600' : 'no-store';
      response.writeHead(status, { 'content-type': type, 'cache-control': keep });
      response.end(body);
    };
    const { pathname } = url;
    if (pathname.startsWith('/page/')) return send(TYPES.html, pages[Number(pathname.slice(6))]);
    if (pathname.startsWith('/photos/slow')) return undefined;
    if (pathname.startsWith('/photos/missing')) return send('text/plain', 'Not found', 404);
    if (pathname.startsWith('/photos/huge')) return send('image/png', hugePicture());
    if (pathname.startsWith('/photos/broken'))
      return isWhole ? send(TYPES.jpg, readFileSync('demo/images/lectern-960.jpg')) : send(TYPES.jpg, 'no picture');
    const file = pathname.replace(/^\/photos\//, '/demo/images/');
    try {
      return send(TYPES[file.split('.').pop()] ?? 'text/plain', readFileSync(`.${file}`));
    } catch {
      return send('text/plain', 'Not found', 404);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    put: (body, options) => `http://127.0.0.1:${server.address().port}/page/${pages.push(pageOf(body, options)) - 1}`,
    asked,
    heal: () => (isWhole = true),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const OURS = `<link rel="stylesheet" href="/dist/cdn/awareness-widgets.css"><script type="module" src="/dist/cdn/awareness-widgets.js"></script>`;

function pageOf(body, { html = 'lang="en"', head = OURS } = {}) {
  return `<!doctype html><html ${html}><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Test</title><link rel="icon" href="data:,">
${head}
<body>${body}`;
}

/** 50 megapixels in a few kilobytes: a black PNG with one bit a pixel. */
function hugePicture() {
  const [width, height] = [8660, 5774];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
