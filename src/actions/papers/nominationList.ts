import { fullNames } from '../../core/bodies/fullNames';
import type { KindCounts } from '../../core/nominees/countedOnce';
import type { AppendixSettings } from '../../core/plan/appendixSettings';
import { chosenLists, type Office } from '../../core/office/office';
import { struckRowsOf, type StruckRows } from '../../core/office/struckRows';
import { sheetsBehind } from '../../core/office/restsOn';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import { judgeNominees, nomineesOf } from '../../core/office/judgeNominees';
import { errorsOfNominees, type PrintedErrors } from '../../core/office/printedErrors';
import { withoutPersonalNumbers } from '../../core/papers/page/personalNumbers';
import {
  nominationChanges,
  type NominationChanges,
} from '../../core/papers/nominationList/nominationChanges';
import {
  draftNominationList,
  type NominationListReport,
} from '../../core/papers/nominationList/nominationList';
import {
  readNominationSheet,
  type ExistingNominations,
} from '../../core/papers/nominationList/nominationListSheet';
import type {
  NominationSection,
  NominationShape,
} from '../../core/papers/nominationList/nominationListWords';
import { caseDays } from '../../core/rules/nominees/evidence/caseDays';
import { awardName } from '../../core/rules/nominees/evidence/nomineeFinding';
import { done, type Outcome } from '../../core/work/outcome';
import { part, type Work } from '../../core/work/work';
import { nominationList as words } from '../../strings/papers/nominationList';
import { judgingOf, type NomineeRequest } from '../checkNominees';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import { writePaper, type Accepting } from '../running/writePaper';

/** A nomination list as it is asked for. */
export interface NominationRequest extends NomineeRequest {
  /** Absent: the list that goes with the submission. */
  readonly shape?: NominationShape;
  /** True: day of birth, sex and identity number as well. */
  readonly withPersonal?: boolean;
  /** Absent: as the office wants names on its appendix. */
  readonly unitNames?: AppendixSettings['bodyNames'];
  /** Absent: as the office wants notes on its appendix. */
  readonly notes?: AppendixSettings['notes'];
  /** The name to take where a sheet of the usual name is not ours. */
  readonly nominationSheetName?: string;
}

/** A nomination list that was drawn up. */
export interface MadeNominations {
  readonly report: NominationListReport;
  readonly existing: ExistingNominations | null;
}

/** What making the nomination list would write; names as the list writes them, no personal numbers. */
export interface NominationListPreview extends PaperPlace, NominationChanges {
  /** For `accepted` of the write. */
  readonly key: string;
  /** Nominations of each kind; together all that the lists hold. */
  readonly counts: Readonly<Record<NominationSection, number>>;
  /** The same, each counted once however much is proposed. */
  readonly once: KindCounts;
  /** How many rows have a unit whose full name is sure, chosen or not. */
  readonly unitsWrittenOut: number;
  /** How many rows have a note of their own on the lists, carried or not. */
  readonly notesOfLists: number;
  /** Struck rows of which nobody said yet whether they count: the list carries them. */
  readonly struck: readonly StruckRows[];
  /** Open errors that the list would carry. */
  readonly printed: PrintedErrors;
  /** Names of the standing list that could be two nominees now: their notes are not taken over. */
  readonly doubtful: readonly string[];
}

/** What making the nomination list wrote. */
export interface MadeNominationList {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  /** Nominations of each kind; together all that the lists hold. */
  readonly counts: Readonly<Record<NominationSection, number>>;
  readonly undoId: string | null;
}

/** The nomination list of the year under review, from the office's lists; notes and rows that people typed stay. */
export const nominationListPaper: Paper<NominationRequest, MadeNominations> = {
  action: 'makeNominationList',
  reads: 'cells',
  matters: ['lists'],
  plan: planNominations,
};

function* planNominations(
  office: Office,
  request: NominationRequest,
): Work<Outcome<PlannedPaper<MadeNominations>>> {
  const lists = chosenLists(office);
  if (!lists.ok) return lists;
  const { year } = office.lists;
  const { book } = office.law;
  const { settings } = office.snapshot;
  const { nominees } = yield* part(nomineesOf(office), 0, 0.4);
  const days = caseDays({ year: year.year, nominees, book, today: request.today });
  const shape = request.shape ?? 'list';
  const wanted = request.nominationSheetName;
  const { sheet, existing } = yield* part(existingList(office, { shape, wanted }), 0.4, 0.5);
  const drafting = draftNominationList({
    nominees,
    tables: lists.value,
    edition: book.edition,
    awardName: (nominee) => awardName(days, nominee),
    year: year.year,
    issuer: office.plan?.document.issuer ?? null,
    unitNames: request.unitNames ?? settings.appendix.bodyNames,
    notes: request.notes ?? settings.appendix.notes,
    fullName: fullNames(office.dictionary, office.bodies),
    differentPersons: new Set(settings.differentPersons),
    shape,
    withPersonal: request.withPersonal ?? false,
    words,
    sheetName: sheet,
    existing,
  });
  const report = yield* part(drafting, 0.5, 1);
  const restsOn = sheetsBehind(office, ['lists']);
  return done(paperOf({ drafts: [report.draft], restsOn, made: { report, existing } }));
}

/** The name asked for, else that of our standing list of the shape, else the usual one; and what stands there. */
function* existingList(
  { snapshot }: Office,
  asked: { readonly shape: NominationShape; readonly wanted: string | undefined },
): Work<{ readonly sheet: string; readonly existing: ExistingNominations | null }> {
  const { shape, wanted } = asked;
  for (const { name } of snapshot.sheets.filter(({ own }) => own?.kind === 'nominationList')) {
    if (wanted !== undefined && name !== wanted) continue;
    const grid = snapshot.grids.find(({ sheet }) => sheet === name);
    const existing = grid === undefined ? null : yield* readNominationSheet(grid);
    // only the import shape has the salutation in a column of its own
    const isOfShape = existing?.columns.includes('salutation') === (shape === 'import');
    if (existing !== null && (isOfShape || wanted !== undefined)) return { sheet: name, existing };
  }
  return { sheet: wanted ?? words.sheetNames[shape], existing: null };
}

/** What making the nomination list would write: two batches (three where cells may be merged); nothing is written. */
export function previewNominationList(request: NominationRequest): Promise<Outcome<NominationListPreview>> {
  return previewPaper(nominationListPaper, request, (look) => showNominations(look, request));
}

function* showNominations(
  { office, planned, key, places }: LookedAt<MadeNominations>,
  request: NominationRequest,
): Work<NominationListPreview> {
  const { report, existing } = planned.made;
  const printed = yield* part(errorsOnLists(office, request), 0, 0.6);
  return {
    ...placeOf(places, report.draft.name),
    key,
    counts: report.counts,
    once: report.once,
    unitsWrittenOut: report.unitsWrittenOut,
    notesOfLists: report.notesOfLists,
    ...(yield* part(nominationChanges(existing, report), 0.6, 1)),
    struck: struckRowsOf(office, ['lists']).filter(({ answer }) => answer === null),
    printed,
    doubtful: report.matches.doubtful.map(withoutPersonalNumbers),
  };
}

/** What is still wrong in the rows of the lists that a paper made of them would carry. */
export function* errorsOnLists(
  office: Office,
  request: NomineeRequest & Pick<NominationRequest, 'withPersonal'>,
): Work<PrintedErrors> {
  const { findings, nominees } = yield* judgeNominees(office, judgingOf(request));
  return errorsOfNominees(findings, nominees, request.withPersonal === true ? 'shown' : 'leftOut');
}

/** Makes the nomination list on a sheet of ours: two batches to read, two to guard and to write. */
export async function makeNominationList(
  request: NominationRequest & Accepting,
): Promise<Outcome<MadeNominationList>> {
  const written = await writePaper(nominationListPaper, request);
  if (!written.ok) return written;
  const { kind, undoId, made } = written.value;
  const { draft, counts } = made.report;
  return done({ kind, sheet: draft.name, counts, undoId });
}
