import { installMissing, root } from './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run excel`: side-loads the manifest into the Excel of this machine, pane served from https://localhost:3000.
 * The side-loading tool is called on demand with npx and is no dependency of the project.
 */
installMissing();
if (process.platform !== 'win32' && process.platform !== 'darwin') {
  process.stderr.write('skipped: side-loading needs an Excel for Windows or Mac. Use `npm start` here.\n');
  process.exit(0);
}
const manifest = join(root, 'dist', 'manifest.xml');
if (!existsSync(manifest)) {
  const built = spawnSync(process.execPath, [join(root, 'tools', 'build.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const serve = `"${process.execPath}" "${join(root, 'tools', 'start.mjs')}" --no-open`;
const result = spawnSync(
  'npx',
  ['--yes', 'office-addin-debugging@7', 'start', manifest, 'desktop', '--dev-server', serve],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exit(result.status ?? 1);
