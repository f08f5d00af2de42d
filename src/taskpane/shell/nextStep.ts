import type { OfficeView, TaskCheck } from '../../actions/reports';
import type { Words } from '../../strings';

/** The views of the pane. */
export type ViewName = 'plan' | 'tasks';

/** What to do next: a sentence, and the view to open for it (null: nothing to open). */
export interface NextStep {
  readonly text: string;
  readonly view: ViewName | null;
  readonly button: string;
}

/** The one line above the tabs, from what stands in the workbook and what the last check found. */
export function nextStep(words: Words, office: OfficeView | null, check: TaskCheck | null): NextStep {
  const next = words.pane.next;
  if (office === null) return { text: next.loading, view: null, button: '' };
  if (office.isReadOnly) return { text: next.readOnly, view: null, button: '' };
  if (office.plan === null) return { text: next.noPlan, view: 'plan', button: next.open };
  if (office.tie.length > 0) return { text: next.tie, view: 'tasks', button: next.choose };
  if (office.taskTable === null) return { text: next.noTaskSheet, view: 'tasks', button: next.choose };
  const { sheet } = office.taskTable;
  if (!office.isConfirmed) return { text: next.confirm(sheet), view: 'tasks', button: next.look };
  if (check === null) return { text: next.check(sheet), view: 'tasks', button: next.open };
  const errors = errorCount(check);
  if (errors > 0) return { text: next.errors(errors), view: 'tasks', button: next.look };
  if (office.appendixSheet === null) return { text: next.appendix, view: 'tasks', button: next.open };
  return { text: next.finished(office.appendixSheet), view: null, button: '' };
}

/** Number of findings of severity error; 0 where nothing was checked yet. */
export function errorCount(check: TaskCheck | null): number {
  return check === null ? 0 : check.findings.filter((finding) => finding.severity === 'error').length;
}
