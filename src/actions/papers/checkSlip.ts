import { judgeNominees } from '../../core/office/judgeNominees';
import type { NomineeCheck, SlipState } from '../../core/office/nomineeCheck';
import { chosenLists, type Office } from '../../core/office/office';
import { ownGrid, ownSheetName } from '../../core/office/ownSheets';
import { errorsOfNominees, type PrintedErrors } from '../../core/office/printedErrors';
import { sheetsBehind } from '../../core/office/restsOn';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import { checkSlipDraft } from '../../core/papers/checkSlip/checkSlip';
import { changedSheets, readCheckedRows } from '../../core/papers/checkSlip/checkSlipKeys';
import { lawBases } from '../../core/papers/checkSlip/lawBases';
import { checkedRows, type CheckedRows } from '../../core/papers/checkSlip/checkedRows';
import { lawValueText } from '../../core/papers/lawSettings/lawValueText';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import type { Table } from '../../core/sheets/table';
import type { IsoDate } from '../../core/time/isoDate';
import { done, type Outcome } from '../../core/work/outcome';
import { atOnce, part, ready, type Work } from '../../core/work/work';
import { checkSlip as words } from '../../strings/papers/checkSlip';
import { lawSettingsSheet } from '../../strings/papers/lawSettingsSheet';
import { judgingOf, type NomineeRequest } from '../checkNominees';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import { writePaper, type Accepting } from '../running/writePaper';

/** A check slip as it is asked for. */
export interface SlipRequest extends NomineeRequest {
  /** The name to take where a sheet of the usual name is not ours. */
  readonly slipSheetName?: string;
}

/** The check slip that was written, and the check that it was made from. */
export interface WrittenSlip {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly undoId: string | null;
  readonly check: NomineeCheck;
}

/** What writing the check slip would write. */
export interface SlipPreview extends PaperPlace {
  /** For `accepted` of the write. */
  readonly key: string;
  readonly check: NomineeCheck;
  readonly checkedRows: readonly CheckedRows[];
  /** Open errors that the slip would tell of. */
  readonly printed: PrintedErrors;
}

/** What a slip is made of. */
export interface SlipMade {
  readonly check: NomineeCheck;
  /** The rows that it speaks of, by which a later look knows whether they are still the same. */
  readonly checkedRows: readonly CheckedRows[];
}

/** The slip that goes up with the lists: each rule, what it found, what was set aside and why. */
export const checkSlipPaper: Paper<SlipRequest, SlipMade> = {
  action: 'writeCheckSlip',
  reads: 'cells',
  matters: ['lists'],
  plan: planSlip,
};

function* planSlip(office: Office, request: SlipRequest): Work<Outcome<PlannedPaper<SlipMade>>> {
  const lists = chosenLists(office);
  if (!lists.ok) return lists;
  const check = yield* part(judgeNominees(office, judgingOf(request)), 0, 0.9);
  const made = { check, checkedRows: yield* part(checkedRows(tablesOf(office)), 0.9, 1) };
  const sheet = request.slipSheetName ?? ownSheetName(office.snapshot, 'checkSlip') ?? words.sheetName;
  const draft = slipDraft(office, made, { sheet, today: request.today });
  const restsOn = sheetsBehind(office, ['tasks', 'lists']);
  return done(paperOf({ drafts: [draft], restsOn, made }));
}

/** What writing the slip would write: two batches (three where cells may be merged); nothing is written. */
export function previewCheckSlip(request: SlipRequest): Promise<Outcome<SlipPreview>> {
  return previewPaper(checkSlipPaper, request, showSlip);
}

function showSlip({ planned, key, places }: LookedAt<SlipMade>): Work<SlipPreview> {
  const { check, checkedRows: rows } = planned.made;
  const printed = errorsOfNominees(check.findings, check.nominees, 'shown');
  return ready({ ...placeOf(places, words.sheetName), key, check, checkedRows: rows, printed });
}

/** Checks the lists and writes the check slip: two batches to read, two to guard and to write. */
export async function writeCheckSlip(request: SlipRequest & Accepting): Promise<Outcome<WrittenSlip>> {
  const written = await writePaper(checkSlipPaper, request);
  if (!written.ok) return written;
  const { kind, undoId, made, sheets } = written.value;
  return done({ kind, sheet: sheets[0] ?? '', undoId, check: made.check });
}

/** The slip of a check, not yet written. */
function slipDraft(
  { law, snapshot }: Office,
  { check, checkedRows: rows }: SlipMade,
  options: { readonly sheet: string; readonly today: IsoDate },
): SheetDraft {
  const { decisionDay, year } = check;
  return checkSlipDraft({
    ...check,
    checkedRows: rows,
    today: options.today,
    year: year.year,
    law: law.book.at(decisionDay.date),
    edition: check.law.edition,
    laws: lawBases(law.book.edition, [...check.standardsDays, decisionDay.date]),
    notices: check.law.notices,
    changed: check.law.changed,
    exempt: snapshot.settings.quotaExempt,
    nomineeCount: check.nominees.length,
    listCount: check.lists.length,
    words: {
      ...words,
      settingValue: (spec, value) => lawValueText(spec, value, lawSettingsSheet.values),
    },
    sheetName: options.sheet,
  });
}

/** The tables that a slip speaks of. */
function tablesOf({ lists }: Office): readonly Table[] {
  return [...lists.ofYear, ...lists.historyTables];
}

/** How the slip that stands in the workbook stands to the lists of the year. */
export function existingSlip(office: Office): SlipState {
  const { snapshot, lists } = office;
  const grid = ownGrid(snapshot, 'checkSlip');
  if (grid === null) return { kind: 'none' };
  const now = lists.ofYear.length === 0 ? [] : atOnce(checkedRows(tablesOf(office)));
  const changed = changedSheets(readCheckedRows(grid), now);
  const { sheet } = grid;
  return changed.length === 0 ? { kind: 'same', sheet } : { kind: 'changed', sheet, changed };
}
