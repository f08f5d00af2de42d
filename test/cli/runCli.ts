import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { RunAnswer } from '../../src/cli/answers';

const root = join(__dirname, '..', '..');

/** What the command line printed and how it ended. */
export interface CliRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

let bundle: string | null = null;

/** The command line as it is now, in one file: made at the first run of a test file, never kept for another. */
function bundled(): string {
  if (bundle !== null) return bundle;
  const file = join(mkdtempSync(join(tmpdir(), 'command-line-')), 'main.cjs');
  const made = node('test/cli/bundle.mjs', file);
  if (made.code !== 0) throw new Error(`the command line does not compile: ${made.stderr}`);
  bundle = file;
  return file;
}

/** Runs the command line in a process of its own. */
export function runCli(...words: readonly string[]): CliRun {
  return node(bundled(), ...words);
}

/** Starts the command line in a process of its own, and lets it run. */
export function startCli(...words: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [bundled(), ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The same straight from the TypeScript source, compiled anew at each start: slower, and it says the same. */
export function runCliFromSource(...words: readonly string[]): CliRun {
  return node('--import', 'tsx', 'src/cli/main.ts', ...words);
}

function node(...words: readonly string[]): CliRun {
  const done = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
  return { stdout: done.stdout, stderr: done.stderr, code: done.status };
}

/** The JSON of a run; throws where stdout is not JSON alone. */
export function answerOf(run: CliRun): RunAnswer {
  return JSON.parse(run.stdout) as RunAnswer;
}
