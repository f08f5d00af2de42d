import type { ExcelHost } from '../../src/excel-host/host';
import { createExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../../src/excel-host/node/officeInNode';

/** One action at one size. Times in milliseconds, memory in MB above what the input holds. */
export interface Measured {
  readonly action: string;
  readonly rows: number;
  readonly milliseconds: number;
  /** Time of all the process's threads. */
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly plainJsonBytes: number;
}

/** A workbook to measure on: its bytes, its rows, and what they take as plain JSON. */
export interface MeasuredWorkbook {
  readonly file: Uint8Array;
  readonly rows: number;
  readonly plainJsonBytes: number;
}

const megabyte = 1024 * 1024;

function heapNow(): number {
  return process.memoryUsage().heapUsed / megabyte;
}

/** Runs work and watches the heap beside it: the highest seen, above where it stood after a collection. */
async function watched(work: () => Promise<unknown>): Promise<{ ms: number; cpu: number; peak: number }> {
  globalThis.gc?.();
  const before = heapNow();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, heapNow())), 5);
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const used = process.cpuUsage(cpuBefore);
  clearInterval(timer);
  const cpu = (used.user + used.system) / 1000;
  return { ms, cpu, peak: Math.max(peak, heapNow()) - before };
}

/** Opens the workbook behind the real Office.js and measures the actions on it, one after the other. */
export async function measureActions(
  { file, rows, plainJsonBytes }: MeasuredWorkbook,
  actions: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>>,
): Promise<readonly Measured[]> {
  const opened = createExcelHost({ file, schema: loadOfficeSchema() });
  if (!opened.ok) throw new Error(opened.reason);
  const { host } = opened;
  await startOfficeInNode(host);
  const measured: Measured[] = [];
  for (const [action, work] of Object.entries(actions)) {
    measured.push({ action, rows, plainJsonBytes, ...(await measureOne(host, work, action)) });
  }
  return measured;
}

async function measureOne(
  host: ExcelHost,
  work: () => Promise<{ readonly ok: boolean }>,
  action: string,
): Promise<Omit<Measured, 'action' | 'rows' | 'plainJsonBytes'>> {
  host.resetRoundTrips();
  const { ms, cpu, peak } = await watched(async () => {
    const outcome = await work();
    if (!outcome.ok) throw new Error(`${action}: ${JSON.stringify(outcome)}`);
  });
  const { syncs, requestBytes, responseBytes } = host.roundTrips();
  return {
    milliseconds: Math.round(ms),
    cpuMilliseconds: Math.round(cpu),
    peakMegabytes: Math.round(peak),
    syncs,
    requestBytes,
    responseBytes,
  };
}

/** Prints what was measured as JSON alone, for tools/bench.mjs. */
export async function printMeasured(measured: Promise<readonly Measured[]>): Promise<void> {
  process.stdout.write(`${JSON.stringify(await measured)}\n`);
}
