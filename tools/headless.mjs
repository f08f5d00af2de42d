import { installMissing, root } from './install.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm run --silent headless -- …`: the command line, straight from the TypeScript source. */
installMissing();
const result = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(result.status ?? 2);
