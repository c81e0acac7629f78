import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Runs a command as one test: its exit code decides, its output is shown only when it fails. */
export async function runCommand(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = new Promise((resolve) => child.on('close', resolve));
  const [code, output, errors] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: output + errors };
}
