import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { listInstalled, resolveFrom } from '../../src/build/lockfile.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { '': own, ...packages } = lockfile.packages;

describe('package-lock.json', () => {
  it('has what package.json asks for', () => {
    assert.equal(lockfile.lockfileVersion, 3);
    for (const group of ['dependencies', 'devDependencies', 'engines']) assert.deepEqual(own[group], manifest[group]);
  });

  it('has the hash of each package, and no address to take it from elsewhere', () => {
    for (const [path, { integrity, resolved, link }] of Object.entries(packages)) {
      assert.match(integrity ?? '', /^sha512-[\w+/]{86}==$/, path);
      assert.equal(resolved, undefined, path);
      assert.equal(link, undefined, path);
    }
  });

  it('brings no package that runs a script when others install ours', () => {
    const running = listInstalled(lockfile).filter(([, { hasInstallScript }]) => hasInstallScript);
    assert.deepEqual(running, []);
  });
});

describe('a package in node_modules', () => {
  const tree = {
    'node_modules/a': {},
    'node_modules/a/node_modules/b': {},
    'node_modules/b': {},
    'node_modules/c': {},
  };

  it('is found as Node finds it: the nearest one up', () => {
    assert.equal(resolveFrom('node_modules/a', 'b', tree), 'node_modules/a/node_modules/b');
    assert.equal(resolveFrom('node_modules/a/node_modules/b', 'c', tree), 'node_modules/c');
    assert.equal(resolveFrom('', 'b', tree), 'node_modules/b');
    assert.throws(() => resolveFrom('node_modules/c', 'd', tree), /lacks d, which node_modules\/c needs/);
  });
});
