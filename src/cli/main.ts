import { statSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { help, readArguments } from './arguments';
import { asTyped } from './files';
import { runMany } from './many/runMany';
import { runJoin } from './runJoin';
import { runLaw } from './runLaw';
import { runPlan } from './runPlan';
import { runWorkbook } from './runWorkbook';
import type { CliResult, Printed } from './result';

/** What a worker of many workbooks runs: this same file is loaded in each of them. */
export { checkOne } from './many/checkOne';

/** This file: as it was built, or straight from the source, where Node knows no such name. */
const ownFile = typeof __filename === 'string' ? __filename : (process.argv[1] ?? '');

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

function isFolder(path: string): boolean {
  return statSync(asTyped(path), { throwIfNoEntry: false })?.isDirectory() === true;
}

async function answer(words: readonly string[]): Promise<CliResult | Printed> {
  const read = readArguments(words, { clockToday: clockToday(), isFolder });
  if (!read.ok) return { kind: 'couldNotRun', why: read.why };
  const { request } = read;
  switch (request.command) {
    case 'help':
      process.stdout.write(`${help}\n`);
      return { kind: 'printed', exitCode: 0 };
    case 'law':
      return runLaw(request);
    case 'join':
      return runJoin(request);
    case 'plan':
      return runPlan(request);
    case 'checkMany':
      return runMany(request, { file: ownFile });
    case 'run':
    case 'check':
      return runWorkbook(request);
  }
}

async function main(): Promise<void> {
  const result = await answer(process.argv.slice(2));
  if (result.kind === 'couldNotRun') {
    process.stderr.write(`${result.why}\n`);
    process.exitCode = 2;
    return;
  }
  process.exitCode = result.exitCode;
  if (result.kind === 'printed') return;
  for (const message of result.messages) process.stderr.write(`${message}\n`);
  process.stdout.write(`${JSON.stringify(result.json, null, 2)}\n`);
}

keepStdoutClean();
if (isMainThread)
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  });
