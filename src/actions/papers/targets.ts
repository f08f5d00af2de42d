import type { Office } from '../../core/office/office';
import { ownGrid, ownSheetName } from '../../core/office/ownSheets';
import { sheetsBehind } from '../../core/office/restsOn';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import { draftTargets, type TargetsReport } from '../../core/papers/targets/targets';
import { readTargetsSheet } from '../../core/papers/targets/readTargetsSheet';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { part, ready, type Work } from '../../core/work/work';
import { targets as words } from '../../strings/papers/targets';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper, type Accepting } from '../running/writePaper';

/** The table of the plan's targets as it is asked for. */
export interface TargetsRequest extends ReadingRequest, Watched {
  /** The name to take where a sheet of the usual name is not ours. */
  readonly targetsSheetName?: string;
}

/** What writing the table would write. */
export interface TargetsPreview extends PaperPlace, Omit<TargetsReport, 'draft' | 'targetCount'> {
  /** For `accepted` of the write. */
  readonly key: string;
  readonly targets: number;
}

/** The table that was written. */
export interface WrittenTargets {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly targets: number;
  readonly undoId: string | null;
}

/** What the plan sets itself to reach, for people to fill in what came of it. */
const targetsPaper: Paper<TargetsRequest, TargetsReport> = {
  action: 'writeTargets',
  reads: 'cells',
  matters: [],
  plan: planTargets,
};

function* planTargets(
  office: Office,
  { targetsSheetName }: TargetsRequest,
): Work<Outcome<PlannedPaper<TargetsReport>>> {
  const { plan, snapshot } = office;
  if (plan === null) return failed({ reason: 'noPlan' });
  if (plan.targets.length === 0) return failed({ reason: 'noTargets' });
  const own = ownSheetName(snapshot, 'targets');
  // what people typed there is not known
  if (own !== null && snapshot.tooLarge.includes(own)) return failed({ reason: 'tooLarge' });
  const grid = ownGrid(snapshot, 'targets');
  const standing = grid === null ? null : readTargetsSheet(grid, words);
  const sheetName = own ?? targetsSheetName ?? words.sheetName;
  const report = yield* part(draftTargets({ plan, standing, words, sheetName }), 0, 1);
  const restsOn = [...sheetsBehind(office, []), ...(own === null ? [] : [own])];
  return done(paperOf({ drafts: [report.draft], restsOn, made: report }));
}

/** What writing the table of targets would write: two batches; nothing is written. */
export function previewTargets(request: TargetsRequest): Promise<Outcome<TargetsPreview>> {
  return previewPaper(targetsPaper, request, showTargets);
}

function showTargets({ planned, key, places }: LookedAt<TargetsReport>): Work<TargetsPreview> {
  const { targetCount, filled, added, removed, lostNotes } = planned.made;
  const place = placeOf(places, words.sheetName);
  return ready({ ...place, key, targets: targetCount, filled, added, removed, lostNotes });
}

/** Writes the table of targets, with what people typed in it: two batches to read, two to guard and to write. */
export async function writeTargets(request: TargetsRequest & Accepting): Promise<Outcome<WrittenTargets>> {
  const written = await writePaper(targetsPaper, request);
  if (!written.ok) return written;
  const { kind, sheets, undoId, made } = written.value;
  return done({ kind, sheet: sheets[0] ?? words.sheetName, targets: made.targetCount, undoId });
}
