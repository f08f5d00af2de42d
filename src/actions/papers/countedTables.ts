import { judgeNominees } from '../../core/office/judgeNominees';
import { tasksOf } from '../../core/office/judgeTasks';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import type { Office } from '../../core/office/office';
import type { StoredSettings } from '../../core/office/storedSettings';
import { form0603 } from '../../core/counting/form0603';
import { liveFigures, type LiveFigures } from '../../core/counting/live/liveFigures';
import type { LiveSource } from '../../core/counting/live/liveSource';
import { nomineeSource } from '../../core/counting/live/nomineeSource';
import { taskSource } from '../../core/counting/live/taskSource';
import { nomineeTables, tieOut, type TieOut } from '../../core/counting/nomineeTables';
import { rewardMoney } from '../../core/counting/rewardMoney';
import type { CountTable } from '../../core/counting/summaryTable';
import { taskTables, type TaskTablesRequest } from '../../core/counting/taskTables';
import type { Nominee } from '../../core/nominees/nominee';
import {
  nomineeSummary,
  taskSummary,
  type SummarySheet,
} from '../../core/papers/standardTables/summarySheets';
import { caseDays } from '../../core/rules/nominees/evidence/caseDays';
import { awardName } from '../../core/rules/nominees/evidence/nomineeFinding';
import type { Table } from '../../core/sheets/table';
import { saidYears } from '../../core/plan/saidYears';
import { taskYear } from '../../core/tasks/taskYear';
import type { TaskField } from '../../core/vocabulary/taskFields';
import { part, type Work } from '../../core/work/work';
import { standardTables as words } from '../../strings/papers/standardTables';
import { judgingOf, type NomineeRequest } from '../checkNominees';

/** How a summary sheet is asked for. */
export interface SummaryOptions {
  readonly request: NomineeRequest;
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

/** The sheet of task tables, from the tasks of a table. Bit by bit. */
export function* taskSummarySheet(
  office: Office,
  table: Table<TaskField>,
  { request, sheetName, figures }: SummaryOptions,
): Work<MadeSummary> {
  const { today } = request;
  const tasks = yield* part(tasksOf(office, table, today), 0, 0.7);
  const year = taskYear(table, { plan: office.plan, today });
  const counted = { tasks, plan: office.plan, year, today };
  const tables = yield* part(taskTables(counted), 0.7, 0.8);
  const live = figures === 'values' ? null : yield* part(liveTasks(table, counted, tables), 0.8, 1);
  return {
    sheet: taskSummary(tables, { years: saidYears(office.plan, year), today, sheetName, words, live }),
    tables,
  };
}

/** Formulas for the tables of tasks; what they count by is looked at with a pause after each reach. */
function* liveTasks(
  table: Table<TaskField>,
  counted: TaskTablesRequest,
  tables: readonly CountTable[],
): Work<LiveFigures> {
  const sources: LiveSource[] = [];
  for (const reachesOut of reaches) {
    const source = taskSource(table, counted, { reachesOut });
    if (source !== null) sources.push(source);
    yield 0;
  }
  return yield* liveFigures(sources, { tables, money: null });
}

/** How the lists' awards are called, and which of them are titles. */
function awardsOf(
  { law, lists }: Office,
  { nominees }: Pick<NomineeCheck, 'nominees'>,
  { today }: NomineeRequest,
) {
  const days = caseDays({ year: lists.year.year, nominees, book: law.book, today });
  return {
    nameOf: (nominee: Nominee): string => awardName(days, nominee),
    isTitle: ({ award }: Nominee): boolean =>
      award.value !== null && (days.law.standards.award(award.value)?.value.isTitle ?? false),
  };
}

/** The sheet of nomination tables, from the lists and their check. Bit by bit. */
export function* nomineeSummarySheet(
  office: Office,
  { request, sheetName, figures }: SummaryOptions,
): Work<MadeSummary & { readonly tieOut: TieOut; readonly check: NomineeCheck }> {
  const check = yield* part(judgeNominees(office, judgingOf(request)), 0, 0.5);
  const { nominees, decisionDay, dossiers } = check;
  const { book } = office.law;
  const { nameOf, isTitle } = awardsOf(office, check, request);
  const counted = { nominees, awardName: nameOf, isTitle };
  const tables = yield* part(nomineeTables(counted), 0.5, 0.7);
  const asked = { nominees, book, decisionDate: decisionDay.date, awardName: nameOf };
  const money = yield* part(rewardMoney(asked), 0.7, 0.75);
  yield 0.75;
  const tied = tieOut({ nominees, isTitle });
  yield 0.8;
  const form = form0603({ nominees, isTitle });
  const live =
    figures === 'values'
      ? null
      : yield* part(
          liveFigures(
            reaches.map((reachesOut) =>
              nomineeSource(office.lists.ofYear, { nominees, isTitle }, { reachesOut }),
            ),
            { tables: [...tables, form], money },
          ),
          0.8,
          1,
        );
  const sheet = nomineeSummary(
    { tables, form, money, decisionDay, dossiers, tieOut: tied },
    {
      years: { kind: 'year', year: office.lists.year.year },
      today: request.today,
      sheetName,
      words,
      live,
    },
  );
  return { sheet, tables, tieOut: tied, check };
}
