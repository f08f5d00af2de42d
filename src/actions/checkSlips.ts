import { changedSheets, readCheckedRows } from '../core/reports/checkSlipKeys';
import { checkSlipDraft } from '../core/reports/checkSlip';
import { checkedRows } from '../core/reports/checkedRows';
import { lawValueText } from '../core/reports/lawValueText';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import type { IsoDate } from '../core/time/isoDate';
import { checkSlip } from '../strings/vi/checkSlip';
import { lawSettingsSheet } from '../strings/vi/lawSettingsSheet';
import { applyDrafts } from '../workbook/applyDrafts';
import { readWorkbook } from '../workbook/readWorkbook';
import { chosenLists, judgingOf, type NomineeRequest } from './checkNominees';
import { now } from './clock';
import { judgeNominees } from './judgeNominees';
import type { NomineeReading } from './nomineeReading';
import type { NomineeCheck, SlipState, WrittenSlip } from './nomineeReports';
import { ownGrid, ownSheetName, understandOffice, type OfficeReading } from './officeReading';
import { done, failed, type Outcome } from './outcome';

/** A check slip as it is asked for. */
export interface SlipRequest extends NomineeRequest {
  /** The name to take where a sheet of the usual name is not ours. */
  readonly slipSheetName?: string;
}

/** Checks the lists and writes the check slip: two batches to read, three to guard, write and read back. */
export async function writeCheckSlip(request: SlipRequest): Promise<Outcome<WrittenSlip>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const lists = chosenLists(understandOffice(read.value, request.plan ?? null), request);
  if (!lists.ok) return lists;
  const reading = lists.value;
  const check = judgeNominees(reading, judgingOf(request));
  const sheet = slipName(reading.office, request.slipSheetName);
  const applied = await applyDrafts({
    action: 'writeCheckSlip',
    at: now(),
    snapshot: read.value,
    restsOn: sheetsOf(reading),
    targets: [sheet],
    drafts: () => [slipDraft(reading, check, { sheet, today: request.today })],
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheet, undoId, check });
}

/** The name under which the slip is written: the one asked for, else that of our standing one, else the usual. */
export function slipName(office: OfficeReading, wanted: string | undefined): string {
  return wanted ?? ownSheetName(office.snapshot, 'checkSlip') ?? checkSlip.sheetName;
}

/** Sheets whose cells a check rests on. */
export function sheetsOf({ lists, historyTables }: NomineeReading): readonly string[] {
  return [...new Set([...lists, ...historyTables].map(({ sheet }) => sheet))];
}

/** The slip of a check, not yet written. */
export function slipDraft(
  { law }: NomineeReading,
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
    nomineeCount: check.nominees.length,
    words: {
      ...checkSlip,
      settingValue: (spec, value) => lawValueText(spec, value, lawSettingsSheet.values),
    },
    sheetName: options.sheet,
  });
}

/** Whether the rows that the standing slip speaks of have changed since. Two batches, nothing is written. */
export async function slipState(request: NomineeRequest): Promise<Outcome<SlipState>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  return done(slipStateOf(understandOffice(read.value, request.plan ?? null), request));
}

/** The same from what was read already. */
export function slipStateOf(office: OfficeReading, request: NomineeRequest): SlipState {
  const grid = ownGrid(office.snapshot, 'checkSlip');
  if (grid === null) return { kind: 'none' };
  const lists = chosenLists(office, request);
  const now = lists.ok ? checkedRows([...lists.value.lists, ...lists.value.historyTables]) : [];
  const changed = changedSheets(readCheckedRows(grid), now);
  const { sheet } = grid;
  return changed.length === 0 ? { kind: 'same', sheet } : { kind: 'changed', sheet, changed };
}
