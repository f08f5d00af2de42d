import {
  checkNominees,
  checkTasks,
  fillSummaries,
  generateAppendix,
  parseIsoDate,
  previewSummaries,
  readPlanText,
  viewOffice,
  writeCheckSlip,
} from '../../src/actions';
import { benchNominees } from './benchNominees';
import { benchPlan, benchWorkbook } from './benchTasks';
import { measureActions } from './measuring';
import { longestStretches, type Stretch } from './stretches';

/** The longest stretches of one action at one size, in a process that did nothing of the kind before. */
export interface MeasuredStretches {
  readonly action: string;
  readonly rows: number;
  readonly longest: readonly Stretch[];
}

type Done = { readonly ok: boolean };

function day(iso: string) {
  const found = parseIsoDate(iso);
  if (found === null) throw new Error('no day');
  return found;
}

async function taskActions(): Promise<Readonly<Record<string, () => Promise<Done>>>> {
  const today = day('2026-05-20');
  const read = await readPlanText(benchPlan);
  if (!read.ok) throw new Error('the bench plan must be readable');
  const plan = read.value;
  return {
    'view of tasks': () => viewOffice({ today }),
    'check of tasks': () => checkTasks({ today, plan }),
    'appendix, new': () => generateAppendix({ today, plan }),
    'look at task tables': () => previewSummaries({ today }),
    'task tables with formulas': () => fillSummaries({ today, figures: 'formulas' }),
  };
}

function nomineeActions(): Readonly<Record<string, () => Promise<Done>>> {
  const today = day('2025-12-10');
  return {
    'view of lists': () => viewOffice({ today }),
    'check of lists': () => checkNominees({ today }),
    'check slip': () => writeCheckSlip({ today }),
    'look at list tables': () => previewSummaries({ today }),
  };
}

async function measureAll(what: string, rows: number): Promise<readonly MeasuredStretches[]> {
  const measured: MeasuredStretches[] = [];
  const actions = what === 'nominees' ? nomineeActions() : await taskActions();
  const workbook = what === 'nominees' ? benchNominees(rows) : benchWorkbook(rows);
  const watched = Object.entries(actions).map(([action, work]) => [
    action,
    async () => {
      let done: Done = { ok: false };
      const longest = await longestStretches(async () => (done = await work()));
      measured.push({ action, rows, longest });
      return done;
    },
  ]);
  await measureActions({ ...workbook, rows }, Object.fromEntries(watched));
  return measured;
}

void measureAll(process.argv[2] ?? 'tasks', Number(process.argv[3] ?? '10000')).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
