import type { BodyDictionary } from '../bodies/bodyDictionary';
import type { AppendixSettings } from '../plan/appendixSettings';
import type { LawBook } from '../law/lawBook';
import type { Plan } from '../plan/plan';
import type { DutyChoice } from '../plan/recurringDuties';
import type { SheetDraft } from '../sheets/sheetDraft';
import type { Table } from '../sheets/table';
import type { TaskTableChoice } from '../tasks/findTaskTables';
import type { TaskField } from '../vocabulary/taskFields';
import type { TaskFix, TaskQuestion } from '../tasks/fixes/taskFix';
import type { Task } from '../tasks/task';
import type { IsoDate } from '../time/isoDate';

/** What the rules on tasks look at. */
export interface TaskRuleInput {
  readonly plan: Plan | null;
  readonly table: Table<TaskField>;
  readonly tasks: readonly Task[];
  /** The names by which the office's bodies are known. */
  readonly dictionary: BodyDictionary;
  /** Cells with one honest answer, at most one for each cell. */
  readonly fixes: readonly TaskFix[];
  /** Cells that could be mended in more than one way, or perhaps. */
  readonly questions: readonly TaskQuestion[];
  /** Other sheets that could list tasks too; the best was taken and one finding says so. */
  readonly otherSheets: readonly string[];
  readonly today: IsoDate;
}

/** What the rules on the papers that a plan cites look at. */
export interface CitationRuleInput {
  readonly plan: Plan;
  /** With what the office set on its settings sheet. */
  readonly law: LawBook;
  readonly today: IsoDate;
}

/** What the rules on the plan and on its appendix look at. */
export interface PlanRuleInput extends CitationRuleInput {
  /** The tasks, where a task sheet was read; null: rules that compare with tasks stay silent. */
  readonly tasks: readonly Task[] | null;
  readonly tasksSheet: string | null;
  readonly settings: AppendixSettings;
  /** Which duties the office asks of its year's plans. */
  readonly duties: DutyChoice;
  /** True where an appendix is being generated or stands in the workbook. */
  readonly hasAppendix: boolean;
  /** The appendix as it will be written, where it has been drafted; null: rules on its looks stay silent. */
  readonly appendix: SheetDraft | null;
}

/** The input of the rules on tasks, from the office's task table. */
export function taskRuleInput({
  choice,
  ...rest
}: Omit<TaskRuleInput, 'otherSheets'> & { readonly choice: TaskTableChoice }): TaskRuleInput {
  const others = choice.kind === 'best' ? choice.others : [];
  return { ...rest, otherSheets: others.map(({ sheet }) => sheet) };
}

/**
 * The input of the rules on the plan and its appendix, from the office.
 * @param existing name of the appendix' sheet that stands in the workbook, else null
 */
export function planRuleInput({
  existing,
  ...rest
}: Omit<PlanRuleInput, 'hasAppendix'> & { readonly existing: string | null }): PlanRuleInput {
  return { ...rest, hasAppendix: rest.appendix !== null || existing !== null };
}
