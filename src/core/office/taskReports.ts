import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { AppendixSettings } from '../plan/appendixSettings';
import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import type { ProposedLink } from '../tasks/proposeLinks';
import type { Task } from '../tasks/task';
import type { WrittenSheet } from '../sheets/writtenSheet';

/** A sheet that could be the task sheet, in short. Rows are 1-based, as people count them. */
export interface TableSummary {
  readonly sheet: string;
  readonly headerRow: number;
  readonly records: number;
  readonly likelihood: number;
}

/** What stands in the workbook and what the add-in understands of it; shown when the pane opens. */
export interface OfficeView {
  readonly plan: Plan | null;
  readonly planSheet: string | null;
  /** Sheets that list tasks, best first. */
  readonly taskTables: readonly TableSummary[];
  /** The table that will be used, with its columns to confirm; null: none, or a tie. */
  readonly taskTable: Table<TaskField> | null;
  /** True where the person has confirmed the columns and the header is still the same. */
  readonly isConfirmed: boolean;
  /** Two sheets that could be it, equally likely. */
  readonly tie: readonly string[];
  readonly appendixSheet: string | null;
  /** Visible sheets that are the office's own, for pointing at one. */
  readonly theirSheets: readonly string[];
  readonly isReadOnly: boolean;
  readonly isEmpty: boolean;
  /** How the office wants its appendix. */
  readonly appendix: AppendixSettings;
}

/** What a check of the tasks found. */
export interface TaskCheck {
  readonly view: OfficeView;
  readonly plan: Plan | null;
  readonly table: Table<TaskField>;
  readonly tasks: readonly Task[];
  readonly findings: readonly Finding[];
  /** Plan items that tasks without one probably belong to; taken only when the person says so. */
  readonly proposedLinks: readonly ProposedLink[];
  /** Number of rules that ran. */
  readonly ruleCount: number;
  readonly hiddenRows: number;
  /** Sheets that were too large to read. */
  readonly tooLarge: readonly string[];
}

/** What generating the appendix would write. */
export interface AppendixPreview {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Number of tasks and of plan items (group rows) in the appendix. */
  readonly tasks: number;
  readonly groups: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Notes that people typed and that writing would lose: their task is gone, or the column is left out. */
  readonly lostNotes: readonly string[];
  /** Contents of the last run that resemble two tasks now equally: their notes are not taken over. */
  readonly doubtful: readonly string[];
  /** Plan items without a task: id and title. */
  readonly itemsWithoutTasks: readonly { readonly id: string; readonly title: string }[];
  readonly findings: readonly Finding[];
  /** Set where a sheet of that name is not ours: the name on offer instead. */
  readonly nameOnOffer: string | null;
}

/** What generating the appendix wrote. */
export interface GeneratedAppendix {
  /** Notes that people typed beside tasks that are gone: they went with the task's row. */
  readonly lostNotes: readonly string[];
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly tasks: number;
  readonly written: readonly WrittenSheet[];
  readonly undoId: string | null;
  readonly findings: readonly Finding[];
  /** The task table that it was made from. */
  readonly table: TableSummary;
  /** Sheets that were too large to read. */
  readonly tooLarge: readonly string[];
}

/** One step of the add-in that can be taken back. */
export interface UndoStep {
  readonly id: string;
  /** "generateAppendix", "savePlan", "fixCells" … */
  readonly action: string;
  /** When, as an ISO moment. */
  readonly at: string;
  readonly sheets: readonly string[];
}
