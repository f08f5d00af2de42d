import { readNomineesInSteps } from '../../core/nominees/readNominees';
import type { Nominee } from '../../core/nominees/nominee';
import {
  nominationListInSteps,
  type NominationListReport,
} from '../../core/papers/nominationList/nominationList';
import {
  readNominationSheetInSteps,
  type StandingNominations,
} from '../../core/papers/nominationList/nominationListSheet';
import type {
  NominationSection,
  NominationShape,
} from '../../core/papers/nominationList/nominationListWords';
import { caseDays } from '../../core/rules/nominees/evidence/caseDays';
import { awardName } from '../../core/rules/nominees/evidence/nomineeFinding';
import { part, type Steps } from '../../core/work/work';
import { nominationList as words } from '../../strings/vi/nominationList';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { inSlices } from '../../workbook/inSlices';
import { notAsAccepted, previewKeyInSteps, type Accepting } from '../running/accepted';
import { chooseWithMerges, findingLists, readWholeOffice, type NomineeRequest } from '../checkNominees';
import { now } from '../running/clock';
import type { NomineeReading } from '../../core/office/nomineeReading';
import type { OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import type { PlannedWrite } from '../running/plannedWrite';
import { watching, type Watching } from '../running/watching';

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

/** The nomination list of a workbook, not yet written. */
export interface PlannedNominations {
  readonly report: NominationListReport;
  readonly standing: StandingNominations | null;
  readonly write: PlannedWrite;
}

/** Shares of the work at which the lists were found and the list was drawn up. */
const listsAreFound = findingLists.to;
const listIsDrawnUp = 0.6;

/**
 * Makes the nomination list of the year under review from the office's lists, on a sheet of ours; notes and rows that
 * people typed into the standing one stay. Two batches to read, three to guard, write and read back.
 */
export async function makeNominationList(
  request: NominationRequest & Accepting,
): Promise<Outcome<MadeNominationList>> {
  const watch = watching(request);
  const made = await nominationsOf(request, watch);
  if (!made.ok) return made;
  const { office, planned, key } = made.value;
  const { report, write } = planned;
  const sheet = report.draft.name;
  const changed = notAsAccepted(request, { key, sheet: write.restsOn[0] ?? sheet });
  if (changed !== null) return changed;
  const applied = await applyDrafts({
    action: 'makeNominationList',
    at: now(),
    snapshot: office.snapshot,
    ...write,
    watch: watch.stage({ from: listIsDrawnUp, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheet, counts: report.counts, undoId });
}

/** A nomination list worked out from a reading of its own, and the key of what a person sees of it. */
export interface ReadNominations {
  readonly office: OfficeReading;
  readonly planned: PlannedNominations;
  readonly key: string;
}

/** The nomination list of a workbook, not yet written. Two batches (three where cells may be merged). */
export async function nominationsOf(
  request: NominationRequest,
  watch: Watching,
): Promise<Outcome<ReadNominations>> {
  const office = await readWholeOffice(request, watch);
  if (!office.ok) return office;
  const lists = await chooseWithMerges(office.value, request, watch.stage(findingLists));
  if (!lists.ok) return lists;
  const stage = watch.stage({ from: listsAreFound, to: listIsDrawnUp });
  const planned = await inSlices(keyedInSteps(lists.value, request), stage);
  return planned.ok ? done(planned.value) : failed(planned.block);
}

function* keyedInSteps(reading: NomineeReading, request: NominationRequest): Steps<ReadNominations> {
  const planned = yield* part(planNominationsInSteps(reading, request), 0, 0.8);
  const key = yield* part(previewKeyInSteps(null, [planned.report.draft]), 0.8, 1);
  return { office: reading.office, planned, key };
}

/** Works out the nomination list of lists that were read; nothing is written. In steps. */
export function* planNominationsInSteps(
  reading: NomineeReading,
  request: NominationRequest,
  read: readonly Nominee[] | null = null,
): Steps<PlannedNominations> {
  const { office, law, year, lists, historyTables } = reading;
  const { book } = law;
  const asked = { year: year.year, book, historyTables };
  const nominees = read ?? (yield* part(readNomineesInSteps(lists, asked), 0, 0.4)).nominees;
  const days = caseDays({ year: year.year, nominees, book, today: request.today });
  const shape = request.shape ?? 'list';
  const wanted = request.nominationSheetName;
  const { sheet, standing } = yield* part(standingList(office, { shape, wanted }), 0.4, 0.5);
  const drafting = nominationListInSteps({
    nominees,
    tables: lists,
    edition: book.edition,
    awardName: (nominee) => awardName(days, nominee),
    year: year.year,
    issuer: office.plan?.document.issuer ?? null,
    shape,
    withPersonal: request.withPersonal ?? false,
    words,
    sheetName: sheet,
    standing,
  });
  const report = yield* part(drafting, 0.5, 1);
  const restsOn = [...new Set([...lists, ...historyTables].map((table) => table.sheet))];
  return {
    report,
    standing,
    write: { restsOn, mergesOf: [], targets: [sheet], drafts: () => [report.draft] },
  };
}

/** The name asked for, else that of our standing list of the shape, else the usual one; and what stands there. */
function* standingList(
  { snapshot }: OfficeReading,
  asked: { readonly shape: NominationShape; readonly wanted: string | undefined },
): Steps<{ readonly sheet: string; readonly standing: StandingNominations | null }> {
  const { shape, wanted } = asked;
  for (const { name } of snapshot.sheets.filter(({ own }) => own?.kind === 'nominationList')) {
    if (wanted !== undefined && name !== wanted) continue;
    const grid = snapshot.grids.find(({ sheet }) => sheet === name);
    const standing = grid === undefined ? null : yield* readNominationSheetInSteps(grid);
    // only the import shape has the salutation in a column of its own
    const isOfShape = standing?.columns.includes('salutation') === (shape === 'import');
    if (standing !== null && (isOfShape || wanted !== undefined)) return { sheet: name, standing };
  }
  return { sheet: wanted ?? words.sheetNames[shape], standing: null };
}
