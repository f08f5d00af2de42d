import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { RunAnswer } from '../../src/cli/answers';

const root = join(__dirname, '..', '..');

/** What the command line printed and how it ended. */
export interface CliRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs the command line in a process of its own, as `npm run --silent headless -- …` does. */
export function runCli(...words: readonly string[]): CliRun {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { stdout: done.stdout, stderr: done.stderr, code: done.status };
}

/** The JSON of a run; throws where stdout is not JSON alone. */
export function answerOf(run: CliRun): RunAnswer {
  return JSON.parse(run.stdout) as RunAnswer;
}
