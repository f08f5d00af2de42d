import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { CheckedCommune } from '../../core/papers/communes/checkedCommune';
import { commandLine } from '../../strings/commandLine';
import type { CliRequest } from '../arguments';
import type { CliResult, Printed } from '../result';
import { readGiven, type CheckedOne, type CheckTask } from './checkOne';
import { printing } from './printing';
import { progressOf } from './progress';
import { isOneOf, saveTable, tableTrouble } from './tableFile';
import { workbookFiles, type WorkbookFile } from './workbookFiles';
import { megabytesFor, startPool, type Ran, type WorkerPool } from './workerPool';

type ManyRequest = Extract<CliRequest, { readonly command: 'checkMany' }>;

/** Minutes that one workbook may take: a hundred thousand rows take one on a slow machine. */
const minutesAWorkbook = 10;

/** Where the workers' code stands: a file that exports `checkOne`. */
export interface WorkerCode {
  readonly file: string;
}

/** `check` of many workbooks: a line of JSON for each as it ends, then the table of all of them. */
export async function runMany(request: ManyRequest, worker: WorkerCode): Promise<CliResult | Printed> {
  const { places, table, jobs } = request;
  const given = await readGiven(request);
  if (!given.ok) return { kind: 'couldNotRun', why: given.why };
  const trouble = table === null ? null : await tableTrouble(table);
  if (trouble !== null) return { kind: 'couldNotRun', why: trouble };
  const { workbooks, closed } = await workbookFiles(places);
  const out = printing();
  for (const folder of closed) out.tell(commandLine.many.closedFolder(folder));
  if (workbooks.length === 0) return { kind: 'couldNotRun', why: commandLine.many.nothingFound(places) };
  const workers = Math.min(jobs ?? availableParallelism(), workbooks.length);
  const pool = startPool<CheckTask, CheckedOne>({
    file: worker.file,
    name: 'checkOne',
    jobs: workers,
    megabytes: megabytesFor(workers),
    milliseconds: minutesAWorkbook * 60_000,
  });
  const stop = (): void => void pool.close();
  out.onStop(stop);
  try {
    const run = { request, pool, out, workers };
    if (table !== null && (await isInputOfTheirs(table, workbooks, run)))
      return { kind: 'couldNotRun', why: commandLine.many.wouldOverwrite(table) };
    const checked = await checkAll(workbooks, run);
    if (out.isStopped()) {
      out.tell(commandLine.many.stopped(checked.length, workbooks.length));
      return { kind: 'printed', exitCode: out.stoppedBy() === 'person' ? 130 : 2 };
    }
    const unsaved = table === null ? null : await saveTable(table, checked, request.today);
    if (unsaved !== null) out.tell(unsaved);
    else if (table !== null) out.tell(commandLine.many.tableWritten(table));
    const isWhole =
      closed.length === 0 && unsaved === null && checked.every(({ kind }) => kind === 'checked');
    return { kind: 'printed', exitCode: isWhole ? exitOf(checked) : 2 };
  } finally {
    out.end();
    await pool.close();
  }
}

/** What a run goes by. */
interface Run {
  readonly request: ManyRequest;
  readonly pool: WorkerPool<CheckTask, CheckedOne>;
  readonly out: ReturnType<typeof printing>;
  readonly workers: number;
}

function exitOf(checked: readonly CheckedCommune[]): 0 | 1 {
  return checked.some((one) => one.kind === 'checked' && one.figures.errors > 0) ? 1 : 0;
}

/** True where the table would go over a workbook that is checked; one that this command made yesterday is none of theirs. */
async function isInputOfTheirs(
  table: string,
  workbooks: readonly WorkbookFile[],
  run: Run,
): Promise<boolean> {
  const there = await isOneOf(table, workbooks);
  if (there === null) return false;
  const ran = await run.pool.run(taskOf(there, run));
  return !(ran.kind === 'done' && ran.answer.kind === 'ownTable');
}

function taskOf({ file, path }: WorkbookFile, { request }: Run): CheckTask {
  const { today, planFile, lawFile, convertOldFonts } = request;
  return { file, path, today, planFile, lawFile, convertOldFonts };
}

/** Checks all, as many at once as there are workers, and prints each as it ends. Stopped, it answers what was done. */
async function checkAll(workbooks: readonly WorkbookFile[], run: Run): Promise<readonly CheckedCommune[]> {
  const { pool, out, workers } = run;
  const checked: CheckedCommune[] = [];
  const progress = progressOf(workbooks.length, out);
  const waiting = workbooks.values();
  const lane = async (): Promise<void> => {
    for (const workbook of waiting) {
      if (out.isStopped()) return;
      const ran = await pool.run(taskOf(workbook, run));
      if (ran.kind === 'closed') return;
      const one = communeOf(workbook, ran);
      if (one === null) out.tell(commandLine.many.ownTable(workbook.file));
      else {
        checked.push(one.checked);
        await out.print(one.line);
        if (one.checked.kind === 'failed') out.tell(named(workbook.file, one.checked.why));
      }
      progress.ended(one?.checked.kind ?? 'leftOut');
    }
  };
  await Promise.all(Array.from({ length: workers }, lane));
  return checked;
}

/** A workbook's line and what the table says of it; null: it is a table of ours. */
function communeOf(
  { file }: WorkbookFile,
  ran: Exclude<Ran<CheckedOne>, { readonly kind: 'closed' }>,
): { readonly checked: CheckedCommune; readonly line: string } | null {
  if (ran.kind === 'done' && ran.answer.kind === 'ownTable') return null;
  if (ran.kind === 'done' && ran.answer.kind === 'checked') {
    const { figures, line } = ran.answer;
    return { checked: { file, kind: 'checked', figures }, line };
  }
  const why = whyOf(ran);
  return { checked: { file, kind: 'failed', why }, line: JSON.stringify({ file, error: why }) };
}

/** A sentence with the workbook before it, where it does not begin with its name already. */
function named(file: string, why: string): string {
  return why.startsWith(`${basename(file)}: `)
    ? `${file}${why.slice(basename(file).length)}`
    : `${file}: ${why}`;
}

function whyOf(ran: Exclude<Ran<CheckedOne>, { readonly kind: 'closed' }>): string {
  switch (ran.kind) {
    case 'done':
      return ran.answer.kind === 'failed' ? ran.answer.why : '';
    case 'tooLarge':
      return commandLine.many.tooLarge;
    case 'tooSlow':
      return commandLine.many.tooSlow(minutesAWorkbook);
    case 'crashed':
      return commandLine.many.crashed(ran.why);
  }
}
