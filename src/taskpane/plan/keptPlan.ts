import type { Plan } from '../../core/plan/plan';

/** A plan that was read from a file or pasted, and not written yet. */
export interface UnwrittenPlan {
  readonly plan: Plan;
  readonly fileName: string;
  /** True where the person was asked about its subject, and uses it all the same. */
  readonly isSubjectSettled: boolean;
}

/** Names the shape too: what another version of the add-in kept in this window is not read. */
const key = 'emulation-pane.unwrittenPlan.3';

/** A plan and the workbook beside which it was read. */
interface Kept extends UnwrittenPlan {
  readonly workbook: string;
}

/** What tells this workbook from another that is opened in the same window; "" where Office names none. */
function workbookHere(): string {
  if (typeof Office === 'undefined') return '';
  const url: unknown = (Office.context as Partial<Office.Context> | undefined)?.document?.url;
  return typeof url === 'string' ? url : '';
}

/**
 * Keeps an unwritten plan for this window and workbook alone, until it is written, put away, or the window closes: a press of another
 * ribbon button loads the pane anew (MS-OWEMXML, TaskpaneId), and the file would have to be chosen again. null: forgets it.
 */
export function keepPlan(unwritten: UnwrittenPlan | null): void {
  try {
    if (unwritten === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify({ ...unwritten, workbook: workbookHere() }));
  } catch {
    // a window that keeps nothing, or a plan that is too large: after a reload the file is chosen again
  }
}

/** The plan that was kept in this window for this workbook; null: none, or another workbook's. */
export function keptPlan(): UnwrittenPlan | null {
  try {
    const text = window.sessionStorage.getItem(key);
    const kept = text === null ? null : (JSON.parse(text) as Kept);
    return kept?.workbook === workbookHere() ? kept : null;
  } catch {
    return null;
  }
}
