import {
  checkNominees,
  checkTasks,
  generateAppendix,
  makeNominationList,
  parseIsoDate,
  readPlanText,
} from '../../src/actions';
import { done, failed, type Outcome } from '../../src/core/work/outcome';
import type { IsoDate } from '../../src/core/time/isoDate';
import { startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { benchPlan } from './benchTasks';
import type { BenchWorkbook } from './hostProcess';
import { memoryWatch, type MemoryWatch } from './memoryWatch';
import { startRemoteHost, type RemoteHost } from './remoteHost';

/** What the add-in held for one action, for each row of the input, which lies in another process. */
export interface MeasuredMemory {
  readonly action: string;
  /** "done", or why nothing was done. */
  readonly outcome: string;
  readonly rows: number;
  readonly milliseconds: number;
  /** What could not be given back, at its highest. */
  readonly kilobytesARow: number;
  /** The heap at its highest, with what waited to be given back. */
  readonly heapMegabytes: number;
  readonly counts: number;
  /** Sheets and parts that are not as before, for an action that was stopped half-way; null for the others. */
  readonly changed: readonly string[] | null;
  /** True for a mere reading: above this the others count. */
  readonly isInput: boolean;
}

type Action = (signal: AbortSignal) => Promise<Outcome<unknown>>;

interface Bench {
  readonly host: RemoteHost;
  readonly memory: MemoryWatch;
  readonly rows: number;
  /** Batches above this many letters stop what runs, once the second of them has left. */
  readonly stopping: { signal: AbortController; largeBatches: number };
}

/** A batch of this many letters writes cells. */
const writesCells = 500_000;

/** Measures an action, whatever comes of it. */
async function measure(bench: Bench, action: string, work: Action): Promise<MeasuredMemory> {
  const { memory, rows, stopping } = bench;
  const start = performance.now();
  let outcome = '';
  const held = await memory.during(async () => {
    const ended = await work(stopping.signal.signal);
    outcome = ended.ok ? 'done' : ended.problem.reason;
  });
  return {
    action,
    outcome,
    rows,
    milliseconds: Math.round(performance.now() - start),
    kilobytesARow: Math.round((held.peakBytes / 1024 / rows) * 100) / 100,
    heapMegabytes: Math.round(held.heapBytes / 1024 / 1024),
    counts: held.counts,
    changed: null,
    isInput: false,
  };
}

/** What reading all sheets holds: the input of an action that reads them. */
async function measureInput(bench: Bench, what: string): Promise<MeasuredMemory> {
  const measured = await measure(bench, what, async () => {
    const read = await readWorkbook({ sheets: 'all' });
    // held while it is counted
    for (let count = 0; count < 5; count += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      bench.memory.moment();
    }
    return read.ok ? done(read.value.grids.length) : failed(read.block);
  });
  return { ...measured, isInput: true };
}

/** The same for an action that a person stops while cells are being written. */
async function measureStopped(bench: Bench, action: string, work: Action): Promise<MeasuredMemory> {
  const before = await bench.host.ask('seen', {});
  Object.assign(bench.stopping, { signal: new AbortController(), largeBatches: 0 });
  const measured = await measure(bench, action, work);
  Object.assign(bench.stopping, { signal: new AbortController(), largeBatches: -Infinity });
  const after = await bench.host.ask('seen', {});
  // Few rows go in one batch, which nobody can stop
  if (measured.outcome !== 'cancelled') return measured;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return { ...measured, changed: names.filter((name) => before[name] !== after[name]) };
}

function day(iso: string): IsoDate {
  const found = parseIsoDate(iso);
  if (found === null) throw new Error('no day');
  return found;
}

async function tasks(bench: Bench): Promise<readonly MeasuredMemory[]> {
  const read = await readPlanText(benchPlan);
  if (!read.ok) throw new Error('the bench plan must be readable');
  const request = { plan: read.value, today: day('2026-05-20') };
  const change = (row: number, text: string) =>
    bench.host.ask('type', { cell: { sheet: 'Nhiệm vụ', row, column: 2, text } });
  const write: Action = (signal) => generateAppendix({ ...request, signal });
  const measured = [
    await measureInput(bench, 'reading'),
    await measure(bench, 'check', () => checkTasks(request)),
    await measureStopped(bench, 'appendix, stopped', write),
    await measure(bench, 'appendix, new', write),
  ];
  await change(bench.rows, 'Việc đã sửa ở dòng cuối');
  measured.push(await measureInput(bench, 'reading both'));
  measured.push(await measureStopped(bench, 'rewriting, stopped', write));
  measured.push(await measure(bench, 'rewriting', write));
  return measured;
}

async function nominees(bench: Bench): Promise<readonly MeasuredMemory[]> {
  const request = { today: day('2025-12-10') };
  const write: Action = (signal) => makeNominationList({ ...request, signal });
  return [
    await measureInput(bench, 'reading'),
    await measure(bench, 'check of lists', () => checkNominees(request)),
    await measureStopped(bench, 'list, stopped', write),
    await measure(bench, 'list, new', write),
  ];
}

/** Opens a workbook in another process and measures what is done with it in this one. */
async function measureAll(workbook: BenchWorkbook, rows: number): Promise<readonly MeasuredMemory[]> {
  const memory = memoryWatch();
  const stopping = { signal: new AbortController(), largeBatches: -Infinity };
  const host = startRemoteHost({
    leaves: (letters) => {
      memory.moment();
      if (letters < writesCells) return;
      stopping.largeBatches += 1;
      if (stopping.largeBatches === 2) stopping.signal.abort();
    },
    arrives: memory.moment,
  });
  await host.ask('open', { workbook, rows });
  await startOfficeInNode(host);
  const bench = { host, memory, rows, stopping };
  const measured = await (workbook === 'tasks' ? tasks(bench) : nominees(bench));
  host.close();
  return measured;
}

const [asked = 'tasks', rows = '1000'] = process.argv.slice(2);
void measureAll(asked === 'nominees' ? 'nominees' : 'tasks', Number(rows)).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
