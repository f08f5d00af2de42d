import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bin, installMissing, root } from './install.mjs';

/**
 * `npm run faults`: every write of the add-in and its undo, with Excel's errors, dying panes and other hands put in on
 * purpose, and simulated days. Prints counts by action and class; what is not fine stands in .cache/faults/violations.txt,
 * each with the command that runs it again. Fails where anything is lost, stuck or untrue.
 *
 * `-- --only "<scenario>: <fault>"` runs what begins so; `-- --seed 17` one simulated day; `-- --days 500` that many;
 * `-- --every 10` every tenth fault; `-- --platform mac` on that Excel (web, windows, mac, oldest) instead of the strictest.
 */
installMissing();
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string' },
    days: { type: 'string' },
    every: { type: 'string' },
    platform: { type: 'string' },
  },
});
const folder = join(root, '.cache', 'faults');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const env = {
  ...process.env,
  FAULTS_FOLDER: folder,
  ...(values.only === undefined ? {} : { FAULTS_ONLY: values.only }),
  ...(values.seed === undefined ? {} : { FAULTS_SEED: values.seed }),
  ...(values.every === undefined ? {} : { FAULTS_EVERY: values.every }),
  ...(values.days === undefined ? {} : { FAULTS_DAYS: values.days }),
  ...(values.platform === undefined ? {} : { EXCEL_PLATFORM: values.platform }),
};
const twoHours = 7_200_000;
// a workbook is opened and thrown away for each fault: a larger nursery spares the collector a twelfth of the time
const jest = (run) => [
  '--max-semi-space-size=64',
  bin('jest'),
  '--config=test/faults/big/jest.config.mjs',
  '-i',
  '--silent',
  `--testTimeout=${twoHours}`,
  `--testMatch=**/test/faults/big/${run}.run.ts`,
];

function walk() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, jest('matrix'), {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (status) => {
      if (status !== 0) process.stderr.write(said);
      resolve(status ?? 2);
    });
  });
}

const isOne = values.only !== undefined || values.seed !== undefined;
const processes = isOne ? 1 : Math.max(1, Math.min(8, availableParallelism()));
const ended = await Promise.all(Array.from({ length: processes }, walk));
const reported = spawnSync(process.execPath, jest('report'), { cwd: root, env, encoding: 'utf8' });
if (reported.status !== 0) process.stderr.write(reported.stderr);
const said = (name) => readFileSync(join(folder, name), 'utf8');
process.stdout.write(`\n${said('violations.txt').trim()}\n\n${said('table.txt')}`);
const isFine = / lost 0, .* stuck 0, untrue 0$/.test(said('sum.txt').trim());
process.exitCode = isFine && ended.every((status) => status === 0) && reported.status === 0 ? 0 : 1;
