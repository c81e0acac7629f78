/** `npm run release:check -- v1.0.0`: whether that version can be published from these files; says what is lacking. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @param {{ tag?: string, manifest: object, changelog: string, pending: string[] }} release `pending` are changesets that
 *   no version has yet.
 * @returns {string[]} What has to be done first.
 */
export function listObstacles({ tag, manifest, changelog, pending }) {
  const { version, repository } = manifest;
  return [
    tag !== `v${version}` && `The tag is ${tag ?? 'not given'}, package.json has version ${version}: tag v${version}.`,
    pending.length > 0 && `Not in CHANGELOG.md yet: ${pending.join(', ')}. Run \`npx changeset version\`.`,
    !changelog.split('\n').includes(`## ${version}`) && `CHANGELOG.md says nothing of ${version}.`,
    !repository && 'package.json has no `repository`, by which npm proves where the package comes from.',
  ].filter(Boolean);
}

function main([tag]) {
  const obstacles = listObstacles({
    tag,
    manifest: JSON.parse(readFileSync('package.json', 'utf8')),
    changelog: existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : '',
    pending: readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md'),
  });
  console.log(obstacles.length > 0 ? obstacles.join('\n') : `${tag} can be published.`);
  process.exitCode = obstacles.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
