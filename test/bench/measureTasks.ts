import { checkTasks, generateAppendix, parseIsoDate, readPlanText } from '../../src/actions';
import { createExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { benchPlan, benchWorkbook } from './benchTasks';

/** One action at one size. Times in milliseconds, memory in MB above what the input holds. */
export interface Measured {
  readonly action: 'read' | 'check' | 'generate';
  readonly rows: number;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly plainJsonBytes: number;
}

const megabyte = 1024 * 1024;

function heapNow(): number {
  return process.memoryUsage().heapUsed / megabyte;
}

/** Runs work and watches the heap beside it: the highest seen, above where it stood after a collection. */
async function watched(work: () => Promise<unknown>): Promise<{ ms: number; peak: number }> {
  globalThis.gc?.();
  const before = heapNow();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, heapNow())), 5);
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  clearInterval(timer);
  return { ms, peak: Math.max(peak, heapNow()) - before };
}

async function measureAll(rows: number): Promise<readonly Measured[]> {
  const today = parseIsoDate('2026-05-20');
  const read = await readPlanText(benchPlan);
  if (today === null || !read.ok) throw new Error('the bench plan must be readable');
  const plan = read.value;
  const { file, plainJsonBytes } = benchWorkbook(rows);
  const opened = createExcelHost({ file, schema: loadOfficeSchema() });
  if (!opened.ok) throw new Error(opened.reason);
  const { host } = opened;
  await startOfficeInNode(host);
  const measured: Measured[] = [];
  const measure = async (action: Measured['action'], work: () => Promise<{ ok: boolean }>): Promise<void> => {
    host.resetRoundTrips();
    const { ms, peak } = await watched(async () => {
      const outcome = await work();
      if (!outcome.ok) throw new Error(`${action}: ${JSON.stringify(outcome)}`);
    });
    const { syncs, requestBytes, responseBytes } = host.roundTrips();
    measured.push({
      action,
      rows,
      milliseconds: Math.round(ms),
      peakMegabytes: Math.round(peak),
      syncs,
      requestBytes,
      responseBytes,
      plainJsonBytes,
    });
  };
  await measure('read', () => readWorkbook({ sheets: 'all' }));
  await measure('check', () => checkTasks({ today, plan }));
  await measure('generate', () => generateAppendix({ today, plan }));
  return measured;
}

void measureAll(Number(process.argv[2] ?? '1000')).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
