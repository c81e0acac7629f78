import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';

const ADVISORY = {
  id: 1,
  url: 'https://example.org/advisory',
  title: 'Made up for this test',
  severity: 'high',
  vulnerable_versions: '<999',
};

const PACKAGE = { name: 'lean-qr', versions: { '2.7.4': { name: 'lean-qr', version: '2.7.4' } } };

/** A registry that knows these advisories, or none that answers. */
async function audit(advisories, ...options) {
  const server = createServer((request, response) => {
    const known = advisories && (request.method === 'POST' ? advisories : PACKAGE);
    response.writeHead(known ? 200 : 405, { 'Content-Type': 'application/json' }).end(JSON.stringify(known ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${server.address().port}/`,
    npm_config_fetch_retries: '0',
  };
  const result = await new Promise((resolve) =>
    execFile(process.execPath, ['src/build/audit.mjs', ...options], { env }, (error, stdout) =>
      resolve({ code: error?.code ?? 0, stdout }),
    ),
  );
  server.close();
  return result;
}

describe('npm run audit', () => {
  it('passes when the registry knows of nothing', async () => {
    assert.deepEqual(await audit({}), { code: 0, stdout: 'No known vulnerability.\n' });
  });

  it('fails, and names the package and the advisory, when there is a vulnerability', async () => {
    const { code, stdout } = await audit({ 'lean-qr': [ADVISORY] });
    assert.equal(code, 1);
    assert.match(stdout, /^lean-qr .*\(high\): Made up for this test https:\/\/example\.org\/advisory\n/);
  });

  it('says that it does not know when no registry answers, and fails only when it must know', async () => {
    const { code, stdout } = await audit(undefined);
    assert.equal(code, 0);
    assert.match(stdout, /^Not known: the registry does not answer\./);
    assert.equal((await audit(undefined, '--strict')).code, 1);
  });
});
