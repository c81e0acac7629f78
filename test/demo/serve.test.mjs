import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { serveDemo } from '../../demo/serve.mjs';

describe('the demo server', () => {
  let server;
  before(async () => (server = await serveDemo({ port: 0 })));
  after(() => server.close());

  /** fetch() would tidy the path before sending it, and decompress the answer. */
  const request = (path, options) =>
    new Promise((resolve, reject) => {
      const { port } = new URL(server.url);
      get({ host: '127.0.0.1', port, path, ...options }, async (response) =>
        resolve({ status: response.statusCode, headers: response.headers, body: await text(response) }),
      ).on('error', reject);
    });

  it('shows demo/index.html at the root', async () => {
    const { status, headers, body } = await request('/');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(body, /^<!doctype html>/i);
  });

  it('sends the headers of a strict site', async () => {
    const { headers } = await request('/');
    assert.match(headers['content-security-policy'], /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.doesNotMatch(headers['content-security-policy'], /unsafe/);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  it('serves the build at /dist/cdn/, with brotli for those who accept it', async () => {
    const plain = await request('/dist/cdn/awareness-widgets.js');
    assert.equal(plain.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(plain.headers['content-encoding'], undefined);

    const answer = await request('/dist/cdn/awareness-widgets.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
    assert.equal(answer.headers['content-encoding'], 'br');
    assert.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.ok(Number(answer.headers['content-length']) < Number(plain.headers['content-length']));
  });

  it('leads from /docs/ to the documentation beside the scripts', async () => {
    const { status, headers } = await request('/docs/');
    assert.equal(status, 302);
    assert.equal(headers.location, '/dist/cdn/docs/');
    const { status: found, body } = await request(headers.location);
    assert.equal(found, 200);
    assert.match(body, /<title>awareness-widgets<\/title>/);
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await request('/', { method: 'HEAD' });
    assert.equal(status, 200);
    assert.ok(headers['content-length'] > 0);
    assert.equal(body, '');
  });

  it('refuses other methods', async () => {
    const { status, headers } = await request('/', { method: 'POST' });
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
  });

  it('shows a page for what is not there', async () => {
    const { status, headers, body } = await request('/no/such/page');
    assert.equal(status, 404);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(body, /Not found/);
  });

  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/dist/cdn/..%2f..%2fpackage.json',
    '/dist/cdn/../../package.json',
    '/..%5cpackage.json',
    '/%00',
    '/%',
    '/images',
    '/dist/npm/index.js',
    '/.git/config',
  ]) {
    it(`gives nothing away at ${path}`, async () => {
      assert.equal((await request(path)).status, 404);
    });
  }

  it('survives a request that is no address', async () => {
    for (const path of ['*', '//', '/?', 'http://example.org:99999999/']) {
      assert.ok((await request(path)).status > 0);
    }
  });

  it('takes the next port if the wished one is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await serveDemo({ port: taken });
    assert.ok(Number(new URL(second.url).port) > taken);
    await second.close();
  });

  it('can play a slow network for some paths', async () => {
    const asked = [];
    const slow = await serveDemo({ port: 0, delay: (pathname) => asked.push(pathname) && 50 });
    const start = performance.now();
    await (await fetch(slow.url)).text();
    assert.ok(performance.now() - start >= 45);
    assert.deepEqual(asked, ['/']);
    await slow.close();
  });
});
