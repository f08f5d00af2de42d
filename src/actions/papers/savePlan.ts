import type { Plan } from '../../core/plan/plan';
import { planSheetDraft } from '../../core/papers/planSheet/planSheet';
import { planSheet } from '../../strings/vi/planSheet';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { readWorkbook } from '../../workbook/read/readWorkbook';
import { now } from '../running/clock';
import { understandOffice } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';

/** Where the plan was put. */
export interface SavedPlan {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly undoId: string | null;
}

/**
 * Puts the plan on its sheet, where people can correct it; an earlier plan sheet of ours is rewritten in place.
 * @param request.sheetName the name to take where a sheet of the usual name is not ours
 */
export async function savePlan(request: {
  readonly plan: Plan;
  readonly sheetName?: string;
}): Promise<Outcome<SavedPlan>> {
  const read = await readWorkbook({ sheets: [] });
  if (!read.ok) return failed(read.block);
  const reading = understandOffice(read.value, request.plan);
  const sheet = reading.planSheet ?? request.sheetName ?? planSheet.sheetName;
  const applied = await applyDrafts({
    action: 'savePlan',
    at: now(),
    snapshot: read.value,
    restsOn: [],
    targets: [sheet],
    drafts: () => [planSheetDraft(request.plan, { words: planSheet, sheetName: sheet })],
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({ kind: applied.kind, sheet, undoId: applied.kind === 'written' ? applied.undoId : null });
}
