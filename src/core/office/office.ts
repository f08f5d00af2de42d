import type { BodyDictionary, OfficeBody } from '../bodies/bodyDictionary';
import type { ExistingAppendix } from '../papers/appendix/appendixSheet';
import type { PlanSide } from '../papers/planSheet/mergeLine';
import type { PlanSheetLines } from '../papers/planSheet/planSheetLines';
import type { PlanRevision } from '../papers/planSheet/planRevision';
import type { Plan } from '../plan/plan';
import type { Table } from '../sheets/table';
import type { NomineeField } from '../vocabulary/nomineeFields';
import type { TaskField } from '../vocabulary/taskFields';
import { done, failed, type Outcome, type Problem } from '../work/outcome';
import type { NominationLists } from './nominationLists';
import type { OfficeLaw } from './officeLaw';
import type { LeftOutSheet, OtherSheets } from './otherSheets';
import type { WorkbookSnapshot } from './snapshot';
import type { TaskTables } from './taskTables';

/** A plan that was handed in, on the plan sheet, and whose words stay where both changed a line. */
export interface RevisedPlan {
  readonly revision: PlanRevision;
  readonly side: PlanSide;
}

/** The add-in's own papers that stand in the workbook and that others are made from. */
export interface OwnPapers {
  /** Name of the plan sheet; null: there is none. */
  readonly planSheet: string | null;
  /** Where the plan's lines stand on that sheet; null: the plan is not read from it. */
  readonly planLines: PlanSheetLines | null;
  /** What the plan handed in comes to on that sheet; null: none was. */
  readonly revised: RevisedPlan | null;
  /** Name of the appendix's sheet; null: there is none. */
  readonly appendixSheet: string | null;
  /** The appendix as it stands, with what people typed into it; null where there is none. */
  readonly existing: ExistingAppendix | null;
}

/** The office, read: the workbook as plain data, and all that the add-in understands of it. Made by `understandOffice`. */
export interface Office {
  readonly snapshot: WorkbookSnapshot;
  /** The plan handed in, with what people typed on the plan sheet of ours; else the one on that sheet, else null. */
  readonly plan: Plan | null;
  readonly law: OfficeLaw;
  readonly own: OwnPapers;
  /** The office's own list: its sheet of bodies, and what it chose in the pane. */
  readonly bodies: readonly OfficeBody[];
  /** The bodies that the plan, the office's list and the table of names know. */
  readonly dictionary: BodyDictionary;
  /** Without the tables that turned out to be nomination lists. */
  readonly tasks: TaskTables;
  readonly lists: NominationLists;
  /** What the office's sheets are besides lists. */
  readonly others: OtherSheets;
  /** All tables that were found, likely or not: what else the same rows could be. */
  readonly candidates: readonly Table[];
  /** Sheets that nothing is read from, each with what it is. */
  readonly leftOut: readonly LeftOutSheet[];
}

/** The task table that is used, or why there is none. */
export function chosenTaskTable({ tasks, snapshot }: Office): Outcome<Table<TaskField>> {
  const { choice } = tasks;
  if (choice.kind === 'tie') {
    return failed({ reason: 'severalTaskSheets', sheets: choice.tables.map(({ sheet }) => sheet) });
  }
  if (choice.kind === 'none') {
    return failed(nothingOf(snapshot, 'noTaskSheet'));
  }
  const { table } = choice;
  const hasTasks = table.rows.some(({ kind }) => kind === 'record');
  return hasTasks ? done(table) : failed({ reason: 'noTasks', sheet: table.sheet });
}

/** The lists to check, at least one, or why there are none. */
export function chosenLists({ lists, snapshot }: Office): Outcome<readonly Table<NomineeField>[]> {
  if (lists.ofYear.length > 0) return done(lists.ofYear);
  return failed(nothingOf(snapshot, 'noNomineeList'));
}

/** Why nothing was found: it may stand on a sheet that is too large to be read, or there is nothing at all. */
function nothingOf({ grids, tooLarge }: WorkbookSnapshot, reason: 'noTaskSheet' | 'noNomineeList'): Problem {
  if (tooLarge.length > 0) return { reason: 'sheetsTooLarge', sheets: tooLarge };
  return { reason: grids.length === 0 ? 'emptyWorkbook' : reason };
}

/** True where the workbook has lists to check. */
export function hasLists({ lists }: Office): boolean {
  return lists.ofYear.length > 0;
}
