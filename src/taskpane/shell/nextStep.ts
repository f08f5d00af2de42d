import type { NomineeCheck, NomineeView } from '../../core/office/nomineeCheck';
import type { TaskCheck } from '../../core/office/taskCheck';
import type { OfficeView } from '../../core/office/officeView';
import type { KeyedFinding } from '../../core/rules/findingKey';
import type { Settling } from '../findings/useSettling';
import { isSettled } from '../findings/useSettling';
import type { Words } from '../../strings';

/** The views of the pane. */
export type ViewName = 'plan' | 'tasks' | 'nominees' | 'summaries';

/** What to do next: a sentence, and the view to open for it (null: nothing to open). */
export interface NextStep {
  readonly text: string;
  readonly view: ViewName | null;
  readonly button: string;
}

/** What is known so far; null: not looked at yet. */
export interface Known {
  readonly office: OfficeView | null;
  readonly check: TaskCheck | null;
  readonly lists: NomineeView | null;
  readonly nomineeCheck: Pick<NomineeCheck, 'findings'> | null;
  /** Findings on tasks that were dealt with after the check, by key. */
  readonly settled: Settling['settled'];
  /** The same of findings on nominees. */
  readonly nomineesSettled: Settling['settled'];
  /** Summary tables that could be filled; null: not looked at since the last write. */
  readonly fillable: number | null;
  /** Items of a plan that was read and not written yet; null: there is none. */
  readonly unwrittenItems: number | null;
}

/** The one line above the tabs, from what stands in the workbook and what the last checks found. */
export function nextStep(words: Words, known: Known): NextStep {
  const { office, check } = known;
  const next = words.pane.next;
  if (office === null) return { text: next.loading, view: null, button: '' };
  if (office.isReadOnly) return { text: next.readOnly, view: null, button: '' };
  if (office.hasStopped) return { text: next.stopped, view: null, button: '' };
  if (office.twins.length > 0) return { text: next.twins, view: null, button: '' };
  // what was read last is lost with the pane
  if (known.unwrittenItems !== null) {
    return { text: next.planRead(known.unwrittenItems), view: 'plan', button: next.look };
  }
  const errors = openTaskErrors(known);
  if (errors > 0) return { text: next.errors(errors), view: 'tasks', button: next.look };
  const wrong = openErrors(known);
  if (wrong > 0) return { text: next.nomineeErrors(wrong), view: 'nominees', button: next.look };
  const hasTasks = office.plan !== null || office.taskTable !== null;
  const onLists = listStep(words, known);
  const hasLists = known.lists !== null && known.lists.lists.length > 0;
  if (!hasTasks && hasLists) return onLists ?? summaryStep(words, known) ?? taskStep(words, office, check);
  const onTasks = taskStep(words, office, check);
  return onTasks.view === null ? (onLists ?? summaryStep(words, known) ?? onTasks) : onTasks;
}

/** Where a person goes on who brings a workbook and no plan: what it holds decides; nothing in it: the plan. */
export function viewOfOpenBook({ taskTable, tie, isEmpty }: OfficeView): ViewName {
  if (taskTable !== null || tie.length > 0) return 'tasks';
  // the view of the lists looks for them itself
  return isEmpty ? 'plan' : 'nominees';
}

/** True where a view shows that there is nothing yet, and how to begin. */
export function isViewEmpty(
  view: ViewName,
  { office, lists, unwrittenItems }: Pick<Known, 'office' | 'lists' | 'unwrittenItems'>,
): boolean {
  if (office === null) return false;
  switch (view) {
    case 'plan':
      return office.plan === null && unwrittenItems === null;
    case 'tasks':
      return office.taskTable === null && office.tie.length === 0;
    case 'nominees':
      return lists !== null && lists.lists.length === 0;
    case 'summaries':
      return office.isEmpty;
  }
}

/** What the summary tables wait for once appendix and slip are done; null: nothing. */
function summaryStep(words: Words, { fillable }: Known): NextStep | null {
  const next = words.pane.next;
  if (fillable === 0) return null;
  const text = fillable === null ? next.summaries : next.fillable(fillable);
  return { text, view: 'summaries', button: next.open };
}

function taskStep(words: Words, office: OfficeView, check: TaskCheck | null): NextStep {
  const next = words.pane.next;
  if (office.plan === null) return { text: next.noPlan, view: 'plan', button: next.open };
  if (office.tie.length > 0) return { text: next.tie, view: 'tasks', button: next.choose };
  if (office.taskTable === null) return { text: next.noTaskSheet, view: 'tasks', button: next.choose };
  const { sheet } = office.taskTable;
  if (!office.isConfirmed) return { text: next.confirm(sheet), view: 'tasks', button: next.look };
  if (check === null) return { text: next.check(sheet), view: 'tasks', button: next.open };
  if (office.appendixSheet === null) return { text: next.appendix, view: 'tasks', button: next.open };
  return { text: next.finished(office.appendixSheet), view: null, button: '' };
}

/** What the lists wait for; null: there are none, or nothing is left to do. */
function listStep(words: Words, { lists, nomineeCheck }: Known): NextStep | null {
  const next = words.pane.next;
  if (lists === null || lists.lists.length === 0) return null;
  const open = lists.lists.find(({ isConfirmed }) => !isConfirmed);
  if (open !== undefined) {
    return { text: next.confirm(open.table.sheet), view: 'nominees', button: next.look };
  }
  if (lists.slip.kind === 'changed') return { text: next.slipChanged, view: 'nominees', button: next.open };
  if (lists.slip.kind === 'same') return null;
  const text = nomineeCheck === null ? next.checkLists : next.slip;
  return { text, view: 'nominees', button: next.open };
}

/** Errors on tasks that nobody has dealt with since the check; 0 where nothing was checked yet. */
export function openTaskErrors({ check, settled }: Pick<Known, 'check' | 'settled'>): number {
  return errorCount(check, settled);
}

/** Errors on nominees that nobody has dealt with since the check; 0 where nothing was checked yet. */
export function openErrors(known: Pick<Known, 'nomineeCheck' | 'nomineesSettled'>): number {
  return errorCount(known.nomineeCheck, known.nomineesSettled);
}

/** Errors of a check that nobody has dealt with since; 0 where there was none. */
export function errorCount(
  check: { readonly findings: readonly KeyedFinding[] } | null,
  settled: Settling['settled'],
): number {
  const open = check?.findings.filter(
    ({ severity, key }) => severity === 'error' && !isSettled(settled, key),
  );
  return open?.length ?? 0;
}
