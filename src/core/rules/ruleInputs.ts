import type { Plan } from '../plan/plan';
import type { Table, TaskField } from '../sheets/table';
import type { Task } from '../tasks/task';
import type { IsoDate } from '../time/isoDate';

/** What the rules on tasks look at. */
export interface TaskRuleInput {
  readonly plan: Plan | null;
  readonly table: Table<TaskField>;
  readonly tasks: readonly Task[];
  readonly today: IsoDate;
}

/** What the rules on the plan and on its appendix look at. */
export interface PlanRuleInput {
  readonly plan: Plan;
  /** The tasks, where a task sheet was read; null: rules that compare with tasks stay silent. */
  readonly tasks: readonly Task[] | null;
  readonly tasksSheet: string | null;
  readonly settings: AppendixSettings;
  /** True where an appendix is being generated or stands in the workbook. */
  readonly hasAppendix: boolean;
  readonly today: IsoDate;
}

/** What an office may choose about its appendix. */
export interface AppendixSettings {
  readonly form: 'paper' | 'electronic';
  readonly columns: readonly AppendixColumn[];
  readonly groupName: 'title' | 'shortName';
}

export type AppendixColumn = 'ordinal' | 'content' | 'lead' | 'support' | 'time' | 'product' | 'note';

export const defaultAppendixSettings: AppendixSettings = {
  form: 'paper',
  columns: ['ordinal', 'content', 'lead', 'support', 'time', 'product', 'note'],
  groupName: 'shortName',
};
