/** The other site: https on loopback, and it keeps what it is told of the visitor. */
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/**
 * @returns {Promise<{url: string, told: {path: string, referer: string | undefined}[], close: () => void}>}
 *   `/slow` answers after a second and a half, `/nothing` with 204, so that the page stays.
 */
export async function startExitServer() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const told = [];
  const server = createServer({ key, cert }, (request, response) => {
    const { url: path, headers } = request;
    if (path === '/favicon.ico') return response.writeHead(404).end();
    told.push({ path, referer: headers.referer });
    if (path === '/nothing') return response.writeHead(204).end();
    const answer = () =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .end('<!doctype html><title>Weather</title><p>Rain</p>');
    return path === '/slow' ? setTimeout(answer, 1500) : answer();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${server.address().port}/`,
    told,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
