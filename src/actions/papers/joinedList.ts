import { knownUnits } from '../../core/office/knownUnits';
import type { Office } from '../../core/office/office';
import { ownGrid, ownSheetName } from '../../core/office/ownSheets';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import {
  joinRows,
  type BroughtTogether,
  type JoinedRows,
  type JoinedYear,
  type Joining,
} from '../../core/papers/joinedList/joinedRows';
import { joinOnto, type ExistingJoined } from '../../core/papers/joinedList/joinOnto';
import { draftJoinedList, readJoinedSheet } from '../../core/papers/joinedList/joinedSheet';
import {
  emptyReport,
  nothingAnswered,
  type JoinAnswers,
  type SourceReport,
} from '../../core/papers/joinedList/listSource';
import { namesTwice, type NameTwice } from '../../core/papers/joinedList/namesTwice';
import { done, type Outcome } from '../../core/work/outcome';
import { part, ready, type Work } from '../../core/work/work';
import { joinedList as words } from '../../strings/papers/joinedList';
import type { NomineeRequest } from '../checkNominees';
import type { ChosenFile } from '../running/chosenFile';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { lookAtPaper, type LookedAt } from '../running/previewPaper';
import { officeIsRead, readOffice } from '../running/readOffice';
import { watching, type Watching } from '../running/watching';
import { writeFrom, type Accepting } from '../running/writePaper';
import { gatherSources, type Gathered } from '../running/gatherSources';

/** Lists to be joined, as they are asked for. */
export interface JoinRequest extends NomineeRequest {
  /** .xlsx files, or .docx files with tables. */
  readonly files: readonly ChosenFile[];
  /** Names of sheets of this workbook. */
  readonly sheets?: readonly string[];
  /** What a person said of units and columns; absent: nobody was asked, no proposal is taken. */
  readonly answers?: JoinAnswers;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly joinedSheetName?: string;
}

/** What joining came to. `nothing`: no source held a list; the reports say why, nothing was written. */
export interface JoinedLists {
  readonly kind: 'written' | 'unchanged' | 'nothing';
  readonly sheet: string;
  /** Rows of all sources on the sheet, those that stood there before included. */
  readonly rows: number;
  /** One for each file and sheet, in the order asked. */
  readonly sources: readonly SourceReport[];
  /** Names that several sources bring, the surest first. */
  readonly twice: readonly NameTwice[];
  readonly undoId: string | null;
}

/** What joining lists would write. */
export interface JoinPreview extends PaperPlace {
  /** For `accepted` of the write. */
  readonly key: string;
  /** One for each file and sheet, in the order asked. */
  readonly sources: readonly SourceReport[];
  /** Columns of other words that become one. */
  readonly together: readonly BroughtTogether[];
  /** Names that several sources bring, the surest first; those that stand on the sheet already included. */
  readonly twice: readonly NameTwice[];
  /** Rows on the sheet after joining. */
  readonly rows: number;
  /** Rows that stand on it and stay: of other sources, and rows that people typed. */
  readonly rowsThatStay: number;
  /** Rows that stand on it and go, since their source comes again. */
  readonly rowsReplaced: number;
}

/** A join whose sources were read. */
interface GatheredRequest extends JoinRequest {
  readonly gathered: readonly Gathered[];
}

/** Lists joined and not yet written. */
export interface MadeJoin {
  readonly sheet: string;
  readonly existing: ExistingJoined | null;
  readonly sources: readonly SourceReport[];
  /** What would stand on the sheet; null: no source held a list. */
  readonly joined: JoinedRows | null;
  readonly twice: readonly NameTwice[];
}

/**
 * Lists that units sent in on one sheet of ours, by header, each row with its source and the row there. Sources that
 * stood on the sheet stay unless they are joined again; a file that cannot be read is named and left out. Sheets that
 * are joined are themselves not touched.
 */
const joinedListPaper: Paper<GatheredRequest, MadeJoin> = {
  action: 'joinLists',
  reads: 'cells',
  // the merged areas of its sources come with them
  matters: [],
  plan: planJoin,
};

function* planJoin(office: Office, request: GatheredRequest): Work<Outcome<PlannedPaper<MadeJoin>>> {
  const { snapshot, law } = office;
  const { gathered } = request;
  const lists = gathered.flatMap((one) => ('tables' in one ? [one] : []));
  const sheet = request.joinedSheetName ?? ownSheetName(snapshot, 'joinedList') ?? words.sheetName;
  const grid = ownGrid(snapshot, 'joinedList');
  const existing = grid === null || grid.sheet !== sheet ? null : yield* part(readJoinedSheet(grid), 0, 0.1);
  const how: Joining = {
    reading: { year: request.year ?? null, book: law.book },
    words,
    answers: request.answers ?? nothingAnswered,
    knownUnits: knownUnits(office),
    standing: { columns: existing?.columns ?? [], year: existing?.year ?? yearOfOffice(office) },
  };
  const fresh = yield* part(joinRows(lists, how), 0.1, 0.5);
  const sources = gathered.map((one) =>
    'tables' in one
      ? (fresh.reports.find(({ source }) => source === one.name) ??
        emptyReport(one.name, { trouble: 'noList' }))
      : one,
  );
  const joined = fresh.rows.length === 0 ? null : joinOnto(existing, fresh, { words, book: law.book });
  const twice = yield* part(namesTwice(joined?.rows ?? []), 0.5, 0.6);
  const sheets = [...new Set([...(existing?.sheets ?? []), ...(request.sheets ?? [])])];
  const drafts =
    joined === null
      ? []
      : [yield* part(draftJoinedList(joined, { words, sheetName: sheet, sheets }), 0.6, 1)];
  return done({
    drafts,
    restsOn: [...new Set([...(request.sheets ?? []), ...(existing === null ? [] : [sheet])])],
    settings: null,
    agreedOn: { drafts, shown: { sources, twice } },
    made: { sheet, existing, sources, joined, twice },
  });
}

/** The year that the office works on; null: only today tells it. */
function yearOfOffice({ lists }: Office): JoinedYear | null {
  const { year, from } = lists.year;
  return from === 'today' ? null : { year, isSchoolYear: false };
}

/** Share of the work at which the sources were read. */
const sourcesAreRead = 0.4;

/** The office, and the request with its sources: two batches (three where cells of a sheet may be merged). */
async function gather(
  request: JoinRequest,
  watch: Watching,
): Promise<Outcome<{ readonly office: Office; readonly request: GatheredRequest }>> {
  const read = await readOffice(request, watch, { cells: 'all', merges: [], alsoMergesOf: [] });
  if (!read.ok) return read;
  const office = read.value;
  const asked = { files: request.files, sheets: request.sheets ?? [] };
  const gathered = await gatherSources(asked, office, {
    ...watch.stage({ from: officeIsRead, to: sourcesAreRead }),
    countRows: watch.countRows,
  });
  return gathered.ok ? done({ office, request: { ...request, gathered: gathered.value } }) : gathered;
}

/** What joining lists would write: two batches (three where cells of a sheet may be merged); nothing is written. */
export async function previewJoin(request: JoinRequest): Promise<Outcome<JoinPreview>> {
  const watch = watching(request);
  const gathered = await gather(request, watch);
  if (!gathered.ok) return gathered;
  const stage = watch.stage({ from: sourcesAreRead, to: 1 });
  return lookAtPaper(joinedListPaper, { ...gathered.value, watch: stage }, showJoin);
}

function showJoin({ planned, key, places }: LookedAt<MadeJoin>): Work<JoinPreview> {
  const { sheet, existing, sources, joined, twice } = planned.made;
  const stood = existing?.rows.length ?? 0;
  const fresh = sources.reduce((sum, { rows }) => sum + rows, 0);
  const rows = joined?.rows.length ?? stood;
  return ready({
    ...placeOf(places, sheet),
    key,
    sources,
    together: joined?.together ?? [],
    twice,
    rows,
    rowsThatStay: rows - fresh,
    rowsReplaced: stood - (rows - fresh),
  });
}

/** Joins the lists: two batches to read (three where cells of a sheet may be merged), two to guard and to write. */
export async function joinLists(request: JoinRequest & Accepting): Promise<Outcome<JoinedLists>> {
  const watch = watching(request);
  const gathered = await gather(request, watch);
  if (!gathered.ok) return gathered;
  const { office, request: asked } = gathered.value;
  const accepted = request.accepted === undefined ? {} : { accepted: request.accepted };
  const stage = watch.stage({ from: sourcesAreRead, to: 1 });
  const written = await writeFrom(joinedListPaper, {
    office,
    request: { ...asked, ...accepted },
    watch: stage,
  });
  if (!written.ok) return written;
  const { kind, undoId, made } = written.value;
  const { sheet, sources, joined, twice } = made;
  const rows = joined?.rows.length ?? 0;
  return done({ kind: joined === null ? 'nothing' : kind, sheet, rows, sources, twice, undoId });
}
