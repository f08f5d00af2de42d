import { foldedUnit } from '../core/nominees/identity';
import { findingsByUnit, unitFindingsDraft, unitFindingsText } from '../core/reports/unitFindings';
import { unitFindings as words } from '../strings/vi/unitFindings';
import { applyDrafts } from '../workbook/applyDrafts';
import { chooseWithMerges, judgeInSlices, readWholeOffice, type NomineeRequest } from './checkNominees';
import { now } from './clock';
import { ownSheetName } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import { sayFinding } from './sayFinding';
import { watching } from './watching';

/** Findings to be sent back, as they are asked for. */
export interface UnitFindingsRequest extends NomineeRequest {
  /** Only those of this unit, as a list writes it; absent: all units. */
  readonly unit?: string;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly findingsSheetName?: string;
}

/** What was written, and the texts to paste into messages. */
export interface WrittenUnitFindings {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly units: readonly { readonly unit: string; readonly count: number; readonly text: string }[];
  readonly undoId: string | null;
}

/**
 * Checks the nomination lists and writes what was found by unit, to print or to paste; what was set aside with a reason
 * stays out. Two batches to read, three to guard, write and read back.
 */
export async function writeUnitFindings(request: UnitFindingsRequest): Promise<Outcome<WrittenUnitFindings>> {
  const watch = watching(request);
  const office = await readWholeOffice(request, watch);
  if (!office.ok) return office;
  const lists = await chooseWithMerges(office.value, request, {});
  if (!lists.ok) return lists;
  const judged = await judgeInSlices(lists.value, request, watch.stage({ from: 0.3, to: 0.8 }));
  if (!judged.ok) return judged;
  const all = findingsByUnit(judged.value.findings, judged.value.nominees);
  const { unit: wanted } = request;
  const units = all.filter(({ unit }) => wanted === undefined || foldedUnit(unit) === foldedUnit(wanted));
  const sheet =
    request.findingsSheetName ?? ownSheetName(office.value.snapshot, 'unitFindings') ?? words.sheetName;
  const saying = {
    words,
    message: (finding: Parameters<typeof sayFinding>[0]) => sayFinding(finding).message,
  };
  const applied = await applyDrafts({
    action: 'writeUnitFindings',
    at: now(),
    snapshot: office.value.snapshot,
    restsOn: [...new Set(lists.value.lists.map((table) => table.sheet))],
    mergesOf: [],
    targets: [sheet],
    drafts: () => [unitFindingsDraft(units, { ...saying, sheetName: sheet })],
    watch: watch.stage({ from: 0.8, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({
    kind: applied.kind,
    sheet,
    units: units.map((one) => ({
      unit: one.unit,
      count: one.findings.length,
      text: unitFindingsText(one, saying),
    })),
    undoId: applied.kind === 'written' ? applied.undoId : null,
  });
}
