import type { Plan } from '../core/plan/plan';
import type { Table, TaskField } from '../core/sheets/table';
import { needsMerges } from '../core/tasks/mergedValues';
import { proposeLinks } from '../core/tasks/proposeLinks';
import type { IsoDate } from '../core/time/isoDate';
import { readWorkbook } from '../workbook/readWorkbook';
import { understandOffice, type OfficeReading } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import type { TaskCheck } from './reports';
import { judgeTasks, tasksOf } from './taskFindings';
import { officeView } from './viewOffice';

/** A check as it is asked for. */
export interface CheckRequest {
  readonly today: IsoDate;
  /** Wins over the plan sheet of ours. */
  readonly plan?: Plan;
}

/** Checks the office's task sheet: reads the workbook, runs the rules, writes nothing. */
export async function checkTasks(request: CheckRequest): Promise<Outcome<TaskCheck>> {
  const read = await readTaskTable(request);
  if (!read.ok) return read;
  const { reading, table } = read.value;
  const tasks = tasksOf(reading, table, request.today);
  const { findings, ruleCount } = judgeTasks({ reading, table, tasks, appendix: null, today: request.today });
  return done({
    view: officeView(reading),
    plan: reading.plan,
    table,
    tasks,
    findings,
    proposedLinks: reading.plan === null ? [] : proposeLinks(tasks, reading.plan),
    ruleCount,
    hiddenRows: tasks.filter(({ isHidden }) => isHidden).length,
    tooLarge: reading.snapshot.tooLarge,
  });
}

/** The workbook and its task table. */
export interface TaskTableReading {
  readonly reading: OfficeReading;
  readonly table: Table<TaskField>;
}

/** Reads the workbook in two batches and, only where blanks could be merged cells, their areas in one more. */
async function readTaskTable(request: CheckRequest): Promise<Outcome<TaskTableReading>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const chosen = chosenTable(understandOffice(read.value, request.plan ?? null));
  if (!chosen.ok || !needsMerges(chosen.value.table)) return chosen;
  const again = await readWorkbook({ sheets: 'all', mergesOf: [chosen.value.table.sheet] });
  return again.ok ? chosenTable(understandOffice(again.value, request.plan ?? null)) : failed(again.block);
}

/** The table that was chosen, or why there is none. */
export function chosenTable(reading: OfficeReading): Outcome<TaskTableReading> {
  const { choice, snapshot } = reading;
  if (choice.kind === 'tie') {
    return failed({ reason: 'severalTaskSheets', sheets: choice.tables.map(({ sheet }) => sheet) });
  }
  if (choice.kind === 'none') {
    return failed({ reason: snapshot.grids.length === 0 ? 'emptyWorkbook' : 'noTaskSheet' });
  }
  const { table } = choice;
  if (!table.rows.some(({ kind }) => kind === 'record'))
    return failed({ reason: 'noTasks', sheet: table.sheet });
  return done({ reading, table });
}
