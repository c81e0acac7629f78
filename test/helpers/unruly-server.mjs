/** A server on loopback that answers as servers do on a bad day; each path is one way to fail. */
import { createServer } from 'node:http';

export const COURSE = {
  '@context': 'https://schema.org',
  '@type': 'EducationEvent',
  name: 'Interviewing witnesses with care',
  startDate: '2031-03-03',
  location: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Tashkent' } },
  organizer: 'Example Academy',
  url: '/courses/1',
};

const MEBIBYTE = 1024 * 1024;

/** @returns {Promise<{url: string, asked: {path: string, headers: object}[], close(): Promise<void>}>} */
export async function startUnrulyServer() {
  const asked = [];
  const open = new Set();
  let flaky = 0;

  const json = (response, body = JSON.stringify(COURSE), type = 'application/ld+json', status = 200) => {
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(body);
  };

  const ways = {
    '/good': (response) => json(response),
    '/slow-good': (response) => setTimeout(() => json(response), 400),
    '/moved': (response) =>
      response.writeHead(301, { location: '/new/feed', 'access-control-allow-origin': '*' }).end(),
    '/new/feed': (response) => json(response, JSON.stringify({ ...COURSE, url: 'courses/1' })),
    '/plain': (response) => json(response, undefined, 'text/plain; charset=utf-8'),
    '/latin1': (response) =>
      json(
        response,
        Buffer.from(JSON.stringify({ ...COURSE, name: 'Prévention de la traite' }), 'latin1'),
        'application/json; charset=iso-8859-1',
      ),
    '/404': (response) => json(response, '{}', undefined, 404),
    '/500': (response) => json(response, '{}', undefined, 500),
    '/html': (response) => json(response, '<!doctype html><title>Log in</title>', 'text/html'),
    '/truncated': (response) => json(response, JSON.stringify(COURSE).slice(0, 60)),
    '/empty': (response) => json(response, ''),
    '/other-kind': (response) => json(response, '{"@type":"Recipe","name":"Plov"}'),
    '/wrong-charset': (response) =>
      json(response, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'application/json; charset=utf-8'),
    '/no-such-charset': (response) => json(response, undefined, 'application/json; charset=klingon'),
    '/no-cors': (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(COURSE)),
    '/cut-off': (response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': 5000,
        'access-control-allow-origin': '*',
      });
      response.write('{"@type":');
      setTimeout(() => response.destroy(), 50);
    },
    '/flaky': (response) => ((flaky += 1) === 1 ? response.destroy() : json(response)),
    '/loop': (response) => response.writeHead(302, { location: '/loop', 'access-control-allow-origin': '*' }).end(),
    '/never': () => undefined,
    '/endless': (response) => pour(response, Infinity),
    '/50-mib': (response) => pour(response, 50 * MEBIBYTE),
  };

  /** Writes until the other side has had enough. */
  function pour(response, limit) {
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    const chunk = Buffer.alloc(64 * 1024, ' ');
    let sent = 0;
    const write = () => {
      while (sent < limit && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', write);
          return;
        }
      }
      response.end();
    };
    write();
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://loopback');
    asked.push({ path: pathname, headers: request.headers });
    open.add(response);
    response.on('close', () => open.delete(response));
    (ways[pathname] ?? ways['/404'])(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    /** How many answers are still under way. */
    openCount: (path) => [...open].filter(({ req }) => req.url.startsWith(path)).length,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
