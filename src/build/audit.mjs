/**
 * `npm run audit`: asks the registry whether a package that visitors get, or that is installed along with ours, has a known
 * vulnerability, and fails when one has. Where no registry answers it says so and passes; with `-- --strict`, as a release
 * asks, that is a failure, too.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { strict: { type: 'boolean' } } });
const report = ask();

if (report.vulnerabilities) {
  const found = Object.values(report.vulnerabilities);
  for (const vulnerability of found) console.log(describe(vulnerability));
  console.log(found.length === 0 ? 'No known vulnerability.' : 'Look for an update: `npm audit fix --omit=dev`.');
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  console.log(`Not known: the registry does not answer. ${report.message ?? ''}`.trimEnd());
  process.exitCode = values.strict ? 1 : 0;
}

/** What npm prints with `--json`: a report, or why there is none. It ends with an error for both. */
function ask() {
  const { stdout } = spawnSync('npm audit --omit=dev --json', { shell: true, encoding: 'utf8' });
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

/** `via` has an object for each advisory, and the names of other packages that bring theirs along. */
function describe({ name, severity, range, via }) {
  const reasons = via.map((cause) => (typeof cause === 'string' ? `by ${cause}` : `${cause.title} ${cause.url}`));
  return `${name} ${range} (${severity}): ${reasons.join('; ')}`;
}
