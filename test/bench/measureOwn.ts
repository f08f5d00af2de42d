import { checkNominees, generateAppendix, parseIsoDate, readPlanText } from '../../src/actions';
import type { Outcome } from '../../src/core/work/outcome';
import { startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import { benchPlan } from './benchTasks';
import type { BenchWorkbook } from './hostProcess';
import { ownWork, type WorkShare } from './ownWork';
import { startRemoteHost } from './remoteHost';

/** What one action took of the processor, by whose code it was, and of the heap. */
interface MeasuredOwn extends WorkShare {
  readonly action: string;
  readonly rows: number;
  /** The heap at its highest, with what waited to be given back, above what stood before; Excel is in another process. */
  readonly heapMegabytes: number;
}

const actions: Record<
  BenchWorkbook,
  { readonly action: string; readonly run: () => Promise<Outcome<unknown>> }
> = {
  nominees: {
    action: 'check of lists',
    run: () => checkNominees({ today: day('2025-12-10') }),
  },
  tasks: {
    action: 'appendix, new',
    run: async () => {
      const plan = await readPlanText(benchPlan);
      if (!plan.ok) return plan;
      return generateAppendix({ plan: plan.value, today: day('2026-05-20') });
    },
  },
};

function day(iso: string) {
  const found = parseIsoDate(iso);
  if (found === null) throw new Error('no day');
  return found;
}

async function measureOwn(workbook: BenchWorkbook, rows: number): Promise<MeasuredOwn> {
  let heap = 0;
  const count = (): void => {
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  };
  const host = startRemoteHost({ leaves: count, arrives: count });
  await host.ask('open', { workbook, rows });
  await startOfficeInNode(host);
  const { action, run } = actions[workbook];
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const timer = setInterval(count, 5);
  const share = await ownWork(async () => {
    const outcome = await run();
    if (!outcome.ok) throw new Error(`${action}: ${JSON.stringify(outcome.problem)}`);
  });
  clearInterval(timer);
  host.close();
  return { action, rows, heapMegabytes: Math.round((heap - before) / 1024 / 1024), ...share };
}

const [asked = 'nominees', rows = '1000'] = process.argv.slice(2);
void measureOwn(asked === 'tasks' ? 'tasks' : 'nominees', Number(rows)).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
