import { joinRowsInSteps, type JoinedRows } from '../../core/papers/joinedList/joinedRows';
import {
  joinedDraftInSteps,
  joinOnto,
  readJoinedSheetInSteps,
  type StandingJoined,
} from '../../core/papers/joinedList/joinedSheet';
import { emptyReport, type SourceReport } from '../../core/papers/joinedList/listSource';
import type { LawBook } from '../../core/law/lawBook';
import { part, type Steps } from '../../core/work/work';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { joining as words } from '../../strings/vi/joining';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { inSlices } from '../../workbook/inSlices';
import { notAsAccepted, previewKeyInSteps, type Accepting } from '../running/accepted';
import { readWholeOffice, type NomineeRequest } from '../checkNominees';
import { now } from '../running/clock';
import { gatherSources, type Gathered } from './listSources';
import { officeLaw } from '../../core/office/nomineeReading';
import { ownGrid, ownSheetName, type OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import type { PlannedWrite } from '../running/plannedWrite';
import type { ChosenFile } from '../readPlanFile';
import { watching, type Watching } from '../running/watching';

/** Lists to be joined, as they are asked for. */
export interface JoinRequest extends NomineeRequest {
  /** .xlsx files, or .docx files with tables. */
  readonly files: readonly ChosenFile[];
  /** Names of sheets of this workbook. */
  readonly sheets?: readonly string[];
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
  readonly undoId: string | null;
}

/** Lists joined and not yet written. */
export interface PlannedJoining {
  readonly office: OfficeReading;
  readonly sheet: string;
  readonly standing: StandingJoined | null;
  readonly sources: readonly SourceReport[];
  /** What would stand on the sheet; null: no source held a list. */
  readonly joined: JoinedRows | null;
  readonly write: PlannedWrite;
  readonly key: string;
}

/** Shares of the work at which sources were read, and joined. */
const sourcesAreRead = 0.4;
const listsAreJoined = 0.6;

/**
 * Joins lists that units sent in on one sheet of ours, by header, each row with its source and the row there. Sources
 * that stood on the sheet stay unless they are joined again; a file that cannot be read is named and left out. Sheets
 * that are joined are themselves not touched. Two batches to read, three to guard, write and read back.
 */
export async function joinLists(request: JoinRequest & Accepting): Promise<Outcome<JoinedLists>> {
  const watch = watching(request);
  const planned = await planJoining(request, watch);
  if (!planned.ok) return planned;
  const { office, sheet, sources, joined, write, key } = planned.value;
  const changed = notAsAccepted(request, { key, sheet });
  if (changed !== null) return changed;
  if (joined === null) return done({ kind: 'nothing', sheet, rows: 0, sources, undoId: null });
  const applied = await applyDrafts({
    action: 'joinLists',
    at: now(),
    snapshot: office.snapshot,
    ...write,
    watch: watch.stage({ from: listsAreJoined, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheet, rows: joined.rows.length, sources, undoId });
}

/** Reads the sources and joins their lists; nothing is written. Two batches (three where cells may be merged). */
export async function planJoining(request: JoinRequest, watch: Watching): Promise<Outcome<PlannedJoining>> {
  const read = await readWholeOffice(request, watch);
  if (!read.ok) return read;
  const office = read.value;
  const { book } = officeLaw(office);
  const asked = { files: request.files, sheets: request.sheets ?? [] };
  const gathered = await gatherSources(
    asked,
    { office, book },
    { ...watch.stage({ from: 0.2, to: sourcesAreRead }), countRows: watch.countRows },
  );
  if (!gathered.ok) return gathered;
  const planned = await inSlices(
    planInSteps(gathered.value, { office, book, request }),
    watch.stage({ from: sourcesAreRead, to: listsAreJoined }),
  );
  return planned.ok ? done(planned.value) : failed(planned.block);
}

function* planInSteps(
  gathered: readonly Gathered[],
  from: { readonly office: OfficeReading; readonly book: LawBook; readonly request: JoinRequest },
): Steps<PlannedJoining> {
  const { office, book, request } = from;
  const { snapshot } = office;
  const lists = gathered.flatMap((one) => ('tables' in one ? [one] : []));
  const reading = { year: request.year ?? null, book };
  const fresh = yield* part(joinRowsInSteps(lists, { reading, words }), 0, 0.5);
  const sources = gathered.map((one) =>
    'tables' in one
      ? (fresh.reports.find(({ source }) => source === one.name) ??
        emptyReport(one.name, { trouble: 'noList' }))
      : one,
  );
  const sheet = request.joinedSheetName ?? ownSheetName(snapshot, 'joinedList') ?? words.sheetName;
  const grid = ownGrid(snapshot, 'joinedList');
  const standing =
    grid === null || grid.sheet !== sheet ? null : yield* part(readJoinedSheetInSteps(grid), 0.5, 0.6);
  const joined = fresh.rows.length === 0 ? null : joinOnto(standing, fresh);
  const sheets = [...new Set([...(standing?.sheets ?? []), ...(request.sheets ?? [])])];
  const drafts: readonly SheetDraft[] =
    joined === null
      ? []
      : [yield* part(joinedDraftInSteps(joined, { words, sheetName: sheet, sheets }), 0.6, 0.9)];
  const key = yield* part(previewKeyInSteps(sources, drafts), 0.9, 1);
  const restsOn = [...new Set([...(request.sheets ?? []), ...(standing === null ? [] : [sheet])])];
  const write = { restsOn, mergesOf: [], targets: [sheet], drafts: () => drafts };
  return { office, sheet, standing, sources, joined, write, key };
}
