import { readNominees } from '../core/nominees/readNominees';
import { nominationListDraft, type NominationListReport } from '../core/reports/nominationList';
import { readNominationSheet } from '../core/reports/nominationListSheet';
import type { NominationSection, NominationShape } from '../core/reports/nominationListWords';
import { caseDays } from '../core/rules/nominees/evidence/caseDays';
import { awardName } from '../core/rules/nominees/evidence/nomineeFinding';
import { nominationList as words } from '../strings/vi/nominationList';
import { applyDrafts } from '../workbook/applyDrafts';
import { chooseWithMerges, readWholeOffice, type NomineeRequest } from './checkNominees';
import { now } from './clock';
import type { NomineeReading } from './nomineeReading';
import { done, failed, type Outcome } from './outcome';
import { watching } from './watching';

/** A nomination list as it is asked for. */
export interface NominationRequest extends NomineeRequest {
  /** Absent: the list that goes with the submission. */
  readonly shape?: NominationShape;
  /** True: day of birth, sex and identity number as well. */
  readonly withPersonal?: boolean;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly nominationSheetName?: string;
}

/** What making the nomination list wrote. */
export interface MadeNominationList {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  /** Nominations of each kind; together all that the lists hold. */
  readonly counts: Readonly<Record<NominationSection, number>>;
  readonly undoId: string | null;
}

/**
 * Makes the nomination list of the year under review from the office's lists, on a sheet of ours; notes and rows that
 * people typed into the standing one stay. Two batches to read, three to guard, write and read back.
 */
export async function makeNominationList(request: NominationRequest): Promise<Outcome<MadeNominationList>> {
  const watch = watching(request);
  const made = await nominationReport(request);
  if (!made.ok) return made;
  const { reading, report } = made.value;
  const applied = await applyDrafts({
    action: 'makeNominationList',
    at: now(),
    snapshot: reading.office.snapshot,
    restsOn: [...new Set(reading.lists.map(({ sheet }) => sheet))],
    mergesOf: [],
    targets: [report.draft.name],
    drafts: () => [report.draft],
    watch: watch.stage({ from: 0.6, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheet: report.draft.name, counts: report.counts, undoId });
}

/** The nomination list of a workbook, not yet written. Two batches. */
export async function nominationReport(
  request: NominationRequest,
): Promise<Outcome<{ readonly reading: NomineeReading; readonly report: NominationListReport }>> {
  const office = await readWholeOffice(request, watching(request));
  if (!office.ok) return office;
  const lists = await chooseWithMerges(office.value, request, {});
  return lists.ok ? done({ reading: lists.value, report: reportOf(lists.value, request) }) : lists;
}

function reportOf(reading: NomineeReading, request: NominationRequest): NominationListReport {
  const { office, law, year, lists, historyTables } = reading;
  const { book } = law;
  const { nominees } = readNominees(lists, { year: year.year, book, historyTables });
  const days = caseDays({ year: year.year, nominees, book, today: request.today });
  const shape = request.shape ?? 'list';
  const sheetName = request.nominationSheetName ?? words.sheetNames[shape];
  const isOurs = office.snapshot.sheets.some(
    ({ name, own }) => name === sheetName && own?.kind === 'nominationList',
  );
  const grid = isOurs ? office.snapshot.grids.find(({ sheet }) => sheet === sheetName) : undefined;
  return nominationListDraft({
    nominees,
    tables: lists,
    edition: book.edition,
    awardName: (nominee) => awardName(days, nominee),
    year: year.year,
    issuer: office.plan?.document.issuer ?? null,
    shape,
    withPersonal: request.withPersonal ?? false,
    words,
    sheetName,
    standing: grid === undefined ? null : readNominationSheet(grid),
  });
}
