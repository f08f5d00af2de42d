import { readArguments } from './arguments';
import { runJoin } from './runJoin';
import { runLaw } from './runLaw';
import { runPlan } from './runPlan';
import { runWorkbook } from './runWorkbook';
import type { CliResult } from './result';

/** The clock's own day where the machine stands, YYYY-MM-DD. */
function clockToday(): string {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** stdout belongs to the JSON: whatever a library prints goes to stderr. */
function keepStdoutClean(): void {
  console.log = console.error;
  console.info = console.error;
  console.warn = console.error;
  console.debug = console.error;
}

async function answer(words: readonly string[]): Promise<CliResult> {
  const read = readArguments(words, clockToday());
  if (!read.ok) return { kind: 'couldNotRun', why: read.why };
  const { request } = read;
  if (request.command === 'law') return runLaw(request);
  if (request.command === 'join') return runJoin(request);
  return request.command === 'plan' ? runPlan(request) : runWorkbook(request);
}

async function main(): Promise<void> {
  keepStdoutClean();
  const result = await answer(process.argv.slice(2));
  if (result.kind === 'couldNotRun') {
    process.stderr.write(`${result.why}\n`);
    process.exitCode = 2;
    return;
  }
  for (const message of result.messages) process.stderr.write(`${message}\n`);
  process.stdout.write(`${JSON.stringify(result.json, null, 2)}\n`);
  process.exitCode = result.exitCode;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
});
