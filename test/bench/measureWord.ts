import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  checkNominees,
  checkTasks,
  parseIsoDate,
  readPlanText,
  writeWordFile,
  type WordFile,
} from '../../src/actions';
import type { Outcome } from '../../src/core/work/outcome';
import type { IsoDate } from '../../src/core/time/isoDate';
import { startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import { benchPlan } from './benchTasks';
import type { BenchWorkbook } from './hostProcess';
import { memoryWatch } from './memoryWatch';
import { startRemoteHost } from './remoteHost';

/** What a Word file of so many rows takes, above what stood when the workbook had been read and understood. */
export interface MeasuredWord {
  readonly paper: BenchWorkbook;
  readonly rows: number;
  /** "done", or why no file was made. */
  readonly outcome: string;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  /** The longest stretch for which the thread was kept. */
  readonly longestMilliseconds: number;
  /** What could not be given back, at its highest. */
  readonly heldMegabytes: number;
  /** The heap and the buffers at their highest, with what waited to be given back. */
  readonly heapMegabytes: number;
  /** What the process took of the machine at its highest; what it had taken before and was free again is not counted. */
  readonly takenMegabytes: number;
  readonly fileMegabytes: number;
}

const megabyte = 1024 * 1024;
const megabytes = (bytes: number): number => Math.round((bytes / megabyte) * 10) / 10;

function day(iso: string): IsoDate {
  const found = parseIsoDate(iso);
  if (found === null) throw new Error('no day');
  return found;
}

function heapNow(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Some of what is free is known as such only at the next collection, a turn later. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Making {
  readonly understand: () => Promise<Outcome<unknown>>;
  readonly make: () => Promise<Outcome<WordFile>>;
}

async function makingOf(paper: BenchWorkbook): Promise<Making> {
  if (paper === 'nominees') {
    const request = { today: day('2025-12-10') };
    return {
      understand: () => checkNominees(request),
      make: () => writeWordFile({ ...request, papers: ['nominationList'] }),
    };
  }
  const read = await readPlanText(benchPlan);
  if (!read.ok) throw new Error('the bench plan must be readable');
  const request = { plan: read.value, today: day('2026-05-20') };
  return { understand: () => checkTasks(request), make: () => writeWordFile(request) };
}

/** Makes the file twice: as it comes, for time and what is taken; then collecting beside it, for what is held. */
async function measureAll(paper: BenchWorkbook, rows: number): Promise<readonly MeasuredWord[]> {
  const memory = memoryWatch();
  const host = startRemoteHost({ leaves: memory.moment, arrives: memory.moment });
  await host.ask('open', { workbook: paper, rows });
  await startOfficeInNode(host);
  const { understand, make } = await makingOf(paper);
  await understand();
  await settle();

  const before = { rss: process.memoryUsage().rss, heap: heapNow(), cpu: process.cpuUsage() };
  let heap = before.heap;
  const timer = setInterval(() => (heap = Math.max(heap, heapNow())), 5);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const start = performance.now();
  const made = await make();
  const milliseconds = performance.now() - start;
  heap = Math.max(heap, heapNow());
  // a stretch is told when it is over
  await new Promise((resolve) => setTimeout(resolve, 5));
  delays.disable();
  clearInterval(timer);
  const cpu = process.cpuUsage(before.cpu);
  const highest = process.resourceUsage().maxRSS * 1024;
  const outcome = made.ok ? 'done' : made.problem.reason;
  const fileMegabytes = made.ok ? megabytes(made.value.bytes.length) : 0;
  await settle();
  const held = await memory.during(make);
  host.close();
  return [
    {
      paper,
      rows,
      outcome,
      milliseconds: Math.round(milliseconds),
      cpuMilliseconds: Math.round((cpu.user + cpu.system) / 1000),
      longestMilliseconds: Math.round(delays.max / 1e6),
      heldMegabytes: megabytes(held.peakBytes),
      heapMegabytes: megabytes(heap - before.heap),
      takenMegabytes: megabytes(highest - before.rss),
      fileMegabytes,
    },
  ];
}

const [asked = 'tasks', rows = '1000'] = process.argv.slice(2);
void measureAll(asked === 'nominees' ? 'nominees' : 'tasks', Number(rows)).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
