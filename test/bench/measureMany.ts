import { spawn } from 'node:child_process';
import { openSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeManyWorkbooks } from './manyWorkbooks';

/** What it took to check so many workbooks by the command line, the table of all of them included. */
interface MeasuredMany {
  readonly workbooks: number;
  readonly jobs: number;
  readonly milliseconds: number;
  /** Time of all the process's threads; null where the system does not tell. */
  readonly cpuMilliseconds: number | null;
  /** What the process held when a tenth was done, and at most; null where the system does not tell. */
  readonly earlyMegabytes: number | null;
  readonly peakMegabytes: number | null;
  readonly lines: number;
  readonly code: number | null;
  /** Load of the machine before it began: 0 where nothing else ran. */
  readonly loadBefore: number;
}

/** Makes the workbooks and checks them in a process of its own, watched from outside. */
async function measureMany(workbooks: number, jobs: number): Promise<MeasuredMany> {
  const folder = mkdtempSync(join(tmpdir(), 'many-workbooks-'));
  const lines = join(folder, 'lines.jsonl');
  try {
    writeManyWorkbooks(join(folder, 'in'), workbooks);
    const [loadBefore = 0] = loadavg();
    const start = performance.now();
    const words = ['check', join(folder, 'in'), '--jobs', String(jobs), '--today', '2026-05-20'];
    const command = ['tools/headless.mjs', ...words, '--table', join(folder, 'table.xlsx')];
    const child = spawn(process.execPath, command, { stdio: ['ignore', openSync(lines, 'w'), 'ignore'] });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    let [early, peak, cpu]: (number | null)[] = [null, null, null];
    const timer = setInterval(() => {
      const seen = child.pid === undefined ? null : lookAt(child.pid);
      if (seen === null) return;
      peak = seen.peakMegabytes;
      cpu = seen.cpuMilliseconds;
      if (early === null && countLines(lines) >= workbooks / 10) early = seen.peakMegabytes;
    }, 250);
    const code = await ended;
    clearInterval(timer);
    const milliseconds = Math.round(performance.now() - start);
    return {
      workbooks,
      jobs,
      milliseconds,
      cpuMilliseconds: cpu ?? null,
      earlyMegabytes: early ?? null,
      peakMegabytes: peak ?? null,
      lines: countLines(lines),
      code,
      loadBefore: Math.round(loadBefore * 10) / 10,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countLines(file: string): number {
  return readFileSync(file).filter((byte) => byte === 10).length;
}

/** What Linux tells of a process; null elsewhere, and where it has ended. */
function lookAt(pid: number): { readonly peakMegabytes: number; readonly cpuMilliseconds: number } | null {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // fields 14 and 15 of the whole line, a hundred to a second
    const cpuMilliseconds = (Number(ticks[11]) + Number(ticks[12])) * 10;
    return peak === undefined ? null : { peakMegabytes: Math.round(Number(peak) / 1024), cpuMilliseconds };
  } catch {
    return null;
  }
}

const [, , workbooks = '100', jobs = '2'] = process.argv;
const measured = await measureMany(Number(workbooks), Number(jobs));
process.stdout.write(`${JSON.stringify(measured)}\n`);
