/** A server on loopback with galleries of any length, and with pictures that fail in every way. */
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { startPageServer } from './page-server.mjs';

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
 * A page server (see page-server.mjs) that also has photos; `heal()` makes `/photos/broken-…` whole.
 */
export async function startGalleryServer(answer = () => false) {
  let isWhole = false;
  const server = await startPageServer((path, send) => {
    if (!path.startsWith('/photos/')) return answer(path, send);
    const fresh = { 'cache-control': 'no-store' };
    if (path.startsWith('/photos/slow')) return true;
    if (path.startsWith('/photos/missing')) send('text/plain', 'Not found', 404);
    else if (path.startsWith('/photos/huge')) send('image/png', hugePicture());
    // What fails may be whole the next time.
    else if (path.startsWith('/photos/broken') && !isWhole) send('image/jpeg', 'no picture', 200, fresh);
    else if (path.startsWith('/photos/broken')) send('image/jpeg', picture('lectern-960.jpg'), 200, fresh);
    else send('image/jpeg', picture(path.slice(8)));
    return true;
  });
  return { ...server, heal: () => (isWhole = true) };
}

const picture = (name) => readFileSync(`demo/images/${name}`);

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
