import { caseDays } from '../../core/rules/nominees/evidence/caseDays';
import { awardName } from '../../core/rules/nominees/evidence/nomineeFinding';
import type { Nominee } from '../../core/nominees/nominee';
import {
  nomineeSummary,
  taskSummary,
  type SummarySheet,
} from '../../core/papers/standardTables/summarySheets';
import type { Table } from '../../core/sheets/table';
import type { TaskField } from '../../core/vocabulary/taskFields';
import { part, type Steps } from '../../core/work/work';
import { liveFiguresInSteps } from '../../core/counting/live/liveFigures';
import { nomineeSource } from '../../core/counting/live/nomineeSource';
import { taskSource } from '../../core/counting/live/taskSource';
import { form0603 } from '../../core/counting/form0603';
import { nomineeTablesInSteps, tieOut, type TieOut } from '../../core/counting/nomineeTables';
import { rewardMoney } from '../../core/counting/rewardMoney';
import type { CountTable } from '../../core/counting/summaryTable';
import { taskTables } from '../../core/counting/taskTables';
import { taskYear } from '../../core/tasks/taskYear';
import type { IsoDate } from '../../core/time/isoDate';
import { summaries as words } from '../../strings/vi/summaries';
import type { StoredSettings } from '../../core/office/storedSettings';
import type { NomineeReading } from '../../core/office/nomineeReading';
import type { NomineeCheck } from '../../core/office/nomineeReports';
import type { OfficeReading } from '../../core/office/officeReading';
import { tasksInSteps } from '../../core/office/judgeTasks';

/** How a summary sheet is asked for. */
export interface SummaryOptions {
  readonly today: IsoDate;
  readonly sheetName: string;
  readonly figures: Figures;
}

/** What stands in the tables' cells: numbers, or formulas that Excel works out anew when the lists change. */
export type Figures = StoredSettings['summaryFigures'];

/** A summary sheet, and the counts that it was made from. */
export interface MadeSummary {
  readonly sheet: SummarySheet;
  readonly tables: readonly CountTable[];
}

/** Formulas reach below the list where they can, so that rows that are added are counted; else they end with it. */
const reaches = [true, false] as const;

/** The sheet of task tables, from the tasks of a table. In steps. */
export function* taskSummaryInSteps(
  office: OfficeReading,
  table: Table<TaskField>,
  options: SummaryOptions,
): Steps<MadeSummary> {
  const { today, sheetName } = options;
  const tasks = yield* part(tasksInSteps(office, table, today), 0, 0.8);
  const year = taskYear(table, { plan: office.plan, today });
  const counted = { tasks, plan: office.plan, year };
  const tables = taskTables(counted);
  const live =
    options.figures === 'values'
      ? null
      : yield* part(
          liveFiguresInSteps(
            reaches.flatMap((reachesOut) => taskSource(table, counted, { reachesOut }) ?? []),
            { tables, money: null },
          ),
          0.8,
          1,
        );
  return { sheet: taskSummary(tables, { year, today, sheetName, words, live }), tables };
}

/** The sums of the lists that must be equal. */
export function tieOutOfLists(reading: NomineeReading, check: NomineeCheck, today: IsoDate): TieOut {
  const { isTitle } = awardsOf(reading, check, today);
  return tieOut({ nominees: check.nominees, isTitle });
}

/** How the lists' awards are called, and which of them are titles. */
function awardsOf({ law: { book }, year }: NomineeReading, { nominees }: NomineeCheck, today: IsoDate) {
  const days = caseDays({ year: year.year, nominees, book, today });
  return {
    nameOf: (nominee: Nominee): string => awardName(days, nominee),
    isTitle: ({ award }: Nominee): boolean =>
      award.value !== null && (days.law.standards.award(award.value)?.value.isTitle ?? false),
  };
}

/** The sheet of nomination tables, from lists and their check. In steps. */
export function* nomineeSummaryInSteps(
  reading: NomineeReading,
  check: NomineeCheck,
  options: SummaryOptions,
): Steps<MadeSummary & { readonly tieOut: TieOut }> {
  const { today, sheetName } = options;
  const { nominees, decisionDay, dossiers } = check;
  const { book } = reading.law;
  const { nameOf, isTitle } = awardsOf(reading, check, today);
  const counted = { nominees, awardName: nameOf, isTitle };
  const tables = yield* part(nomineeTablesInSteps(counted), 0, 0.4);
  const money = rewardMoney({ nominees, book, decisionDate: decisionDay.date, awardName: nameOf });
  yield 0.6;
  const tied = tieOut({ nominees, isTitle });
  const form = form0603({ nominees, isTitle });
  const live =
    options.figures === 'values'
      ? null
      : yield* part(
          liveFiguresInSteps(
            reaches.map((reachesOut) => nomineeSource(reading.lists, { nominees, isTitle }, { reachesOut })),
            { tables: [...tables, form], money },
          ),
          0.6,
          1,
        );
  const sheet = nomineeSummary(
    { tables, form, money, decisionDay, dossiers, tieOut: tied },
    { year: reading.year.year, today, sheetName, words, live },
  );
  return { sheet, tables, tieOut: tied };
}
