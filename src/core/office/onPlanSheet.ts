import { keyOfPlace, type PlanSheetCell, type PlanSheetLines } from '../papers/planSheet/planSheetLines';
import { placeOfItem, type PlanPlace } from '../plan/planPlace';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';

/** A finding on the plan as its sheet shows it. */
interface OnPlanSheet<Found extends Finding> {
  readonly finding: Found;
  /** The cell of the very line that it speaks of; null: it has none there. */
  readonly line: PlanSheetCell | null;
}

/**
 * A finding on the plan at its cell of the plan sheet: its line's, else that of the title. What speaks of other places, and
 * all where the plan stands on no sheet, stays as it is.
 */
export function onPlanSheet<Found extends Finding>(
  plan: Plan,
  finding: Found,
  lines: PlanSheetLines | null,
): OnPlanSheet<Found> {
  const { where } = finding;
  if (lines === null || (where.kind !== 'plan' && where.kind !== 'planItem')) return { finding, line: null };
  const place = lineOf(plan, finding);
  const line = place === null ? undefined : lines.get(keyOfPlace(place));
  const at = line ?? lines.get(keyOfPlace({ kind: 'title', at: 0 }));
  if (at === undefined) return { finding, line: null };
  return { finding: { ...finding, where: { kind: 'cell', cell: at.cell } }, line: line ?? null };
}

/** The line of the plan that a finding speaks of; null: the plan as a whole, or a place elsewhere. */
export function lineOf(plan: Plan, { where }: Finding): PlanPlace | null {
  if (where.kind === 'planItem') return placeOfItem(plan, where.itemId);
  return where.kind === 'plan' ? (where.line ?? null) : null;
}
