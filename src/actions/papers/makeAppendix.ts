import { appendixInSteps, type AppendixReport } from '../../core/papers/appendix/appendix';
import type { Finding } from '../../core/rules/finding';
import { part, type Steps } from '../../core/work/work';
import type { Table } from '../../core/sheets/table';
import type { TaskField } from '../../core/vocabulary/taskFields';
import type { IsoDate } from '../../core/time/isoDate';
import { appendix as words } from '../../strings/vi/appendix';
import { chosenTable } from '../../core/office/taskTable';
import type { OfficeReading } from '../../core/office/officeReading';
import { failed, type Outcome } from '../../core/work/outcome';
import { judgeInSteps, tasksInSteps } from '../../core/office/judgeTasks';

/** An appendix made from a reading, not yet written. */
export interface MadeAppendix {
  readonly report: AppendixReport;
  readonly findings: readonly Finding[];
  readonly table: Table<TaskField>;
}

/** The name under which the appendix is written: the one asked for, else that of our standing one, else the usual. */
export function appendixName(reading: OfficeReading, wanted: string | undefined): string {
  return wanted ?? reading.appendixSheet ?? words.sheetName;
}

/** Makes the appendix of a reading, bit by bit. Findings never stop it; no plan, no table or no task does. */
export function* makeAppendixInSteps(
  reading: OfficeReading,
  options: { readonly today: IsoDate; readonly sheetName: string },
): Steps<Outcome<MadeAppendix>> {
  const chosen = chosenTable(reading);
  if (!chosen.ok) return chosen;
  const { plan } = reading;
  if (plan === null) return failed({ reason: 'noPlan' });
  const { table } = chosen.value;
  const { today } = options;
  const tasks = yield* part(tasksInSteps(reading, table, today), 0, 0.2);
  const drafting = appendixInSteps({
    plan,
    tasks,
    settings: reading.snapshot.settings.appendix,
    say: words,
    sheetName: options.sheetName,
    standing: reading.standing,
  });
  const report = yield* part(drafting, 0.2, 0.6);
  const judging = judgeInSteps({ reading, table, tasks, appendix: report.draft, today });
  const { findings } = yield* part(judging, 0.6, 1);
  return { ok: true, value: { report, findings, table } };
}
