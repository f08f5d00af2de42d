import { changedSheets, readCheckedRows } from '../../core/papers/checkSlip/checkSlipKeys';
import { checkSlipDraft } from '../../core/papers/checkSlip/checkSlip';
import { checkedRows } from '../../core/papers/checkSlip/checkedRows';
import { lawValueText } from '../../core/papers/lawSettings/lawValueText';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import type { IsoDate } from '../../core/time/isoDate';
import { checkSlip } from '../../strings/vi/checkSlip';
import { lawSettingsSheet } from '../../strings/vi/lawSettingsSheet';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import {
  chooseWithMerges,
  chosenLists,
  findingLists,
  judgeInSlices,
  readWholeOffice,
  type NomineeRequest,
} from '../checkNominees';
import { now } from '../running/clock';
import type { NomineeReading } from '../../core/office/nomineeReading';
import type { NomineeCheck, SlipState, WrittenSlip } from '../../core/office/nomineeReports';
import { ownGrid, ownSheetName, type OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import type { PlannedWrite } from '../running/plannedWrite';
import { watching } from '../running/watching';

/** A check slip as it is asked for. */
export interface SlipRequest extends NomineeRequest {
  /** The name to take where a sheet of the usual name is not ours. */
  readonly slipSheetName?: string;
}

/** Checks the lists and writes the check slip: two batches to read, three to guard, write and read back. */
export async function writeCheckSlip(request: SlipRequest): Promise<Outcome<WrittenSlip>> {
  const watch = watching(request);
  const office = await readWholeOffice(request, watch);
  if (!office.ok) return office;
  const lists = await chooseWithMerges(office.value, request, watch.stage(findingLists));
  if (!lists.ok) return lists;
  const judged = await judgeInSlices(lists.value, request, watch.stage({ from: 0.3, to: 0.8 }));
  if (!judged.ok) return judged;
  const { sheet, write } = planSlip(lists.value, judged.value, request);
  const applied = await applyDrafts({
    action: 'writeCheckSlip',
    at: now(),
    snapshot: office.value.snapshot,
    ...write,
    watch: watch.stage({ from: 0.8, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheet, undoId, check: judged.value });
}

/** Works out the write of the slip; nothing is written. */
export function planSlip(
  reading: NomineeReading,
  check: NomineeCheck,
  request: SlipRequest,
): { readonly sheet: string; readonly write: PlannedWrite } {
  const sheet = slipName(reading.office, request.slipSheetName);
  const draft = slipDraft(reading, check, { sheet, today: request.today });
  return {
    sheet,
    write: { restsOn: sheetsOf(reading), mergesOf: [], targets: [sheet], drafts: () => [draft] },
  };
}

/** The name under which the slip is written: the one asked for, else that of our standing one, else the usual. */
function slipName(office: OfficeReading, wanted: string | undefined): string {
  return wanted ?? ownSheetName(office.snapshot, 'checkSlip') ?? checkSlip.sheetName;
}

/** Sheets whose cells a check rests on. */
function sheetsOf({ lists, historyTables }: NomineeReading): readonly string[] {
  return [...new Set([...lists, ...historyTables].map(({ sheet }) => sheet))];
}

/** The slip of a check, not yet written. */
function slipDraft(
  { law, office }: NomineeReading,
  check: NomineeCheck,
  options: { readonly sheet: string; readonly today: IsoDate },
): SheetDraft {
  const { decisionDay, year } = check;
  return checkSlipDraft({
    ...check,
    today: options.today,
    year: year.year,
    law: law.book.at(decisionDay.date),
    editionId: check.law.editionId,
    notices: check.law.notices,
    changed: check.law.changed,
    exempt: office.snapshot.settings.quotaExempt,
    nomineeCount: check.nominees.length,
    listCount: check.lists.length,
    words: {
      ...checkSlip,
      settingValue: (spec, value) => lawValueText(spec, value, lawSettingsSheet.values),
    },
    sheetName: options.sheet,
  });
}

/** Whether the rows that the standing slip speaks of have changed since. Two batches, nothing is written. */
export async function slipState(request: NomineeRequest): Promise<Outcome<SlipState>> {
  const office = await readWholeOffice(request, watching(request));
  return office.ok ? done(slipStateOf(office.value, request)) : office;
}

/** The same from what was read already. */
function slipStateOf(office: OfficeReading, request: NomineeRequest): SlipState {
  const lists = chosenLists(office, request);
  return standingSlip(office, lists.ok ? lists.value : null);
}

/** How the standing slip stands to lists that were found; null: there are none any more. */
export function standingSlip(
  office: OfficeReading,
  found: Pick<NomineeReading, 'lists' | 'historyTables'> | null,
): SlipState {
  const grid = ownGrid(office.snapshot, 'checkSlip');
  if (grid === null) return { kind: 'none' };
  const now = found === null ? [] : checkedRows([...found.lists, ...found.historyTables]);
  const changed = changedSheets(readCheckedRows(grid), now);
  const { sheet } = grid;
  return changed.length === 0 ? { kind: 'same', sheet } : { kind: 'changed', sheet, changed };
}
