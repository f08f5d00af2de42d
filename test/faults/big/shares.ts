import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counted } from '../walk';

/** Where the processes of one run meet: each takes the next piece of work that nobody has taken. */
const folder = process.env['FAULTS_FOLDER'] ?? join(process.cwd(), '.cache', 'faults');

/** Takes a piece of work; false: somebody else has it. */
export function take(work: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, `${work.replaceAll(/[^a-zA-Z0-9]+/g, '-')}.taken`), '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Hands in what was counted. */
export function handIn(counted: readonly Counted[]): void {
  const lines = counted.map((one) => `${JSON.stringify(one)}\n`).join('');
  appendFileSync(join(folder, `counted-${process.pid}.jsonl`), lines);
}

/** Says how far the work is. */
export function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
