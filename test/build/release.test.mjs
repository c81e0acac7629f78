import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import yaml from 'js-yaml';
import { listObstacles } from '../../src/build/release.mjs';

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const workflows = readdirSync(FOLDER).map((file) => ({
  file,
  ...yaml.load(readFileSync(`${FOLDER}/${file}`, 'utf8')),
}));
const jobsOf = ({ jobs }) => Object.values(jobs);
const stepsOf = (workflow) => jobsOf(workflow).flatMap(({ steps = [] }) => steps);

for (const workflow of workflows) {
  describe(`${FOLDER}/${workflow.file}`, () => {
    const commands = stepsOf(workflow).flatMap(({ run }) => run ?? []);

    it('takes each action at one commit, named by its hash, and others’ workflows never', () => {
      const used = [...jobsOf(workflow), ...stepsOf(workflow)].flatMap(({ uses }) => uses ?? []);
      assert.ok(used.length > 0);
      for (const address of used) {
        if (address.startsWith('./')) assert.ok(existsSync(address), address);
        else assert.match(address, /^actions\/[\w-]+@[\da-f]{40}$/);
      }
    });

    it('calls scripts that there are', () => {
      assert.ok(commands.length > 0);
      for (const command of commands) {
        const script = /^npm run (?:--silent )?([\w:]+)/.exec(command)?.[1];
        if (script) assert.ok(script in scripts, command);
        else if (command.startsWith('.')) accessSync(command, constants.X_OK);
        else assert.match(command, /^npm (ci|cit|audit signatures|publish)\b/);
      }
    });

    it('installs what the lockfile says, and runs no package’s own script meanwhile', () => {
      const installs = commands.filter((command) => /^npm (i|install|ci|cit|install-test)\b/.test(command));
      assert.ok(installs.length > 0);
      for (const command of installs) {
        assert.match(command, /^npm cit?\b/);
        assert.ok(workflow.env?.npm_config_ignore_scripts === 'true' || command.includes('--ignore-scripts'), command);
      }
    });

    it('may read the repository, and writes no text of others into a command', () => {
      assert.deepEqual(workflow.permissions, { contents: 'read' });
      assert.ok(!('pull_request_target' in workflow.on));
      for (const command of commands) assert.doesNotMatch(command, /\$\{\{/);
    });
  });
}

describe('publishing', () => {
  const { check, publish } = workflows.find(({ file }) => file === 'publish.yml').jobs;

  it('comes after all tests, in a job that alone may sign and has no secret', () => {
    assert.equal(check.uses, `./${FOLDER}/ci.yml`);
    assert.equal(publish.needs, 'check');
    assert.deepEqual(publish.permissions, { contents: 'read', 'id-token': 'write' });
    const signing = workflows.flatMap(jobsOf).filter(({ permissions }) => permissions);
    assert.deepEqual(signing, [publish]);
    for (const { file } of workflows) assert.doesNotMatch(readFileSync(`${FOLDER}/${file}`, 'utf8'), /secrets\b/);
  });

  it('says where the package comes from, after the checks of a release', () => {
    const commands = publish.steps.flatMap(({ run }) => run ?? []);
    assert.deepEqual(commands, [
      'npm ci --ignore-scripts',
      'npm run release:check -- "$GITHUB_REF_NAME"',
      'npm run audit -- --strict',
      'npm audit signatures',
      'npm publish --provenance --access public',
    ]);
  });
});

describe('npm run release:check', () => {
  const ready = {
    tag: 'v1.2.0',
    manifest: { version: '1.2.0', repository: 'https://example.org/widgets.git' },
    changelog: '# awareness-widgets\n\n## 1.2.0\n\n### Minor Changes\n',
    pending: [],
  };

  it('has nothing against a version that is tagged, described and at home somewhere', () => {
    assert.deepEqual(listObstacles(ready), []);
  });

  for (const [lack, change, said] of [
    ['another tag', { tag: 'v1.3.0' }, /tag v1\.2\.0/],
    ['changes without a version', { pending: ['feeds.md'] }, /feeds\.md/],
    ['no word in the changelog', { changelog: '## 1.2.0-beta' }, /nothing of 1\.2\.0/],
    ['no repository', { manifest: { version: '1.2.0' } }, /`repository`/],
  ]) {
    it(`says what to do when there is ${lack}`, () => {
      const [obstacle, ...more] = listObstacles({ ...ready, ...change });
      assert.match(obstacle, said);
      assert.deepEqual(more, []);
    });
  }
});
