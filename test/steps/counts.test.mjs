import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countByBrowser, countTests } from '../helpers/count-reporter.mjs';
import { listShaky, summarize } from './node-tests.mjs';

const passed = { passed: true, skipped: false };
const failed = { passed: false, skipped: false };
const skipped = { passed: false, skipped: true };

/** What @web/test-runner says of one test file. */
const session = (tests, rest) => ({
  passed: !tests.includes(failed),
  errors: [],
  testResults: { tests: [], suites: [{ tests, suites: [] }] },
  ...rest,
});

describe('the count of browser tests', () => {
  it('has the tests of all files, and none that was skipped', () => {
    assert.deepEqual(countTests([session([passed, failed]), session([passed, skipped])]), { passed: 2, failed: 1 });
  });

  it('has one failure for a file that does not load', () => {
    const broken = { passed: false, errors: [{ message: 'no such file' }], testResults: undefined };
    assert.deepEqual(countTests([broken, session([passed])]), { passed: 1, failed: 1 });
  });

  it('has one failure for a file that breaks after its tests', () => {
    assert.deepEqual(countTests([session([passed], { passed: false })]), { passed: 1, failed: 1 });
  });

  it('is said for each browser, of which one may lack', () => {
    const sessions = [
      session([passed, failed], { browser: { name: 'Firefox' } }),
      session([passed], { browser: { name: 'WebKit' } }),
      session([passed, skipped], { browser: { name: 'Firefox' } }),
    ];
    assert.deepEqual(countByBrowser(sessions), { Firefox: 3, WebKit: 1 });
  });

  it('counts a failed test once', () => {
    assert.deepEqual(countTests([session([failed])]), { passed: 0, failed: 1 });
  });
});

describe('the count of Node tests', () => {
  const event = (type, name, more) => ({ type: `test:${type}`, data: { name, details: {}, ...more } });

  it('has tests, not suites, skipped ones or plans', () => {
    const events = [
      event('pass', 'a'),
      event('pass', 'b', { skip: true }),
      event('pass', 'c', { todo: true }),
      event('fail', 'd', { details: { type: 'suite', error: new Error('1 subtest failed') } }),
      event('fail', 'e', { details: { error: new Error('red') } }),
      { type: 'test:plan', data: { count: 1 } },
    ];
    const { passed, failed, output } = summarize(events, []);
    assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
    assert.match(output, /✖ e [^]+Error: red/);
  });

  it('has nothing for an empty file and one failure for a file that does not load', () => {
    const events = [
      event('pass', '/empty.test.mjs'),
      { type: 'test:stderr', data: { file: '/broken.test.mjs', message: 'SyntaxError: oh' } },
      event('fail', '/broken.test.mjs', { details: { error: new Error('test failed') } }),
    ];
    const { passed, failed, output } = summarize(events, ['/empty.test.mjs', '/broken.test.mjs']);
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
    assert.match(output, /SyntaxError: oh/);
  });

  it('names what was red at first and green alone, and why it was', () => {
    const file = '/slow.test.mjs';
    const red = { error: new Error('too\n late') };
    const first = [
      event('fail', 'a', { file, line: 3, details: red }),
      event('fail', 'b', { file, line: 9 }),
      event('pass', 'c'),
    ];
    const second = [event('pass', 'a', { file, line: 3 }), event('fail', 'b', { file, line: 9 })];
    assert.deepEqual(listShaky(first, second), ['a (/slow.test.mjs:3): Error: too late']);
  });
});
