import { spawn } from 'node:child_process';
import { bin, installMissing, root } from './install.mjs';

/** `npm run check`: types, lint, walls, format and dead code, two at a time; prints only what failed. */
installMissing();

const checks = [
  { name: 'types', command: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'types of core, without DOM and Office', command: bin('tsc'), args: ['-p', 'tsconfig.core.json'] },
  {
    name: 'lint',
    command: bin('eslint'),
    args: ['src', 'test', '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0'],
  },
  { name: 'walls', command: bin('depcruise'), args: ['src', '--config', '.dependency-cruiser.cjs'] },
  {
    name: 'format',
    command: bin('prettier'),
    args: ['--check', '--log-level', 'warn', '.', '--cache', '--cache-location', '.cache/prettier'],
  },
  { name: 'unused code', command: bin('knip'), args: ['--no-progress'] },
  { name: 'unused code loaded on demand', command: process.execPath, args: ['tools/onDemand.mjs'] },
];

/** Runs one check and answers its exit code and what it said. */
function runCheck({ command, args }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

const width = 2;
const waiting = [...checks];
let failures = 0;
await Promise.all(
  Array.from({ length: width }, async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output } = await runCheck(check);
      if (code !== 0) failures += 1;
      process.stdout.write(code === 0 ? `ok      ${check.name}\n` : `FAILED  ${check.name}\n${output}\n`);
    }
  }),
);
process.exit(failures === 0 ? 0 : 1);
