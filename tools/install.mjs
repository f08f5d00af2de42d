import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

/** The project's own folder, wherever the command was called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs the packages with `npm ci` when they are missing or were installed from another lock file. A lock that
 * `npm ci` takes holds the optional packages of every platform: make one anew without the old one beside it
 * (CONTRIBUTING.md).
 * What npm says goes to stderr: stdout belongs to the command that asked.
 */
export function installMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  refuseLink(join(root, 'node_modules'));
  process.stderr.write('Installing packages (once)…\n');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(mark, lock);
}

/** `npm ci` empties the folder behind a link: another checkout would lose its packages. */
function refuseLink(folder) {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  process.stderr.write(
    `${folder} is a link to packages of another lock file. Remove the link to install here.\n`,
  );
  process.exit(1);
}

/** Runs one command of an installed package with Node and answers its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return result.status ?? 1;
}

/** The path of an installed command-line tool. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/**
 * Runs jest and answers its exit code. Each file loads the project anew, and with the small place that Node keeps for new
 * values much of the processor's time goes into clearing it.
 */
export function runJest(args) {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  return run(process.execPath, ['--max-semi-space-size=64', jest, ...args]);
}
