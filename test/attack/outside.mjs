/** The browser's only way out: a proxy that writes down which host was to be asked, and asks none. */
import { createServer } from 'node:http';

/** @returns {Promise<{flags: string[], asked: string[], close: () => void}>} `flags` for the browser */
export async function startOutside() {
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.writeHead(404, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`https://${url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    flags: [`--proxy-server=http://127.0.0.1:${server.address().port}`],
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
