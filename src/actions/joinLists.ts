import { joinRows } from '../core/joining/joinedRows';
import { joinedDraft, joinOnto, readJoinedSheet } from '../core/joining/joinedSheet';
import type { ListSource, SourceReport, SourceTable, SourceTrouble } from '../core/joining/source';
import type { LawBook } from '../core/law/lawBook';
import { findNomineeTables } from '../core/nominees/findNomineeTables';
import { readNominationSheet } from '../core/reports/nominationListSheet';
import type { Grid } from '../core/sheets/grid';
import type { ConfirmedMapping } from '../core/sheets/table';
import { joining as words } from '../strings/vi/joining';
import { applyDrafts } from '../workbook/applyDrafts';
import { readWholeOffice, type NomineeRequest } from './checkNominees';
import { now } from './clock';
import { officeLaw } from './nomineeReading';
import { ownGrid, ownSheetName, theirGrids, type OfficeReading } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import type { ChosenFile } from './readPlanFile';
import { watching } from './watching';

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

/**
 * Joins lists that units sent in on one sheet of ours, by header, each row with its source and the row there. Sources
 * that stood on the sheet stay unless they are joined again; a file that cannot be read is named and left out. Sheets
 * that are joined are themselves not touched. Two batches to read, three to guard, write and read back.
 */
export async function joinLists(request: JoinRequest): Promise<Outcome<JoinedLists>> {
  const watch = watching(request);
  const read = await readWholeOffice(request, watch);
  if (!read.ok) return read;
  const office = read.value;
  const { book } = officeLaw(office);
  const gathered = await gather(request, office, book);
  const sources = gathered.flatMap((one) => ('tables' in one ? [one] : []));
  const fresh = joinRows(sources, { reading: { year: request.year ?? null, book }, words });
  const reports = gathered.map((one) =>
    'tables' in one ? (fresh.reports.find(({ source }) => source === one.name) ?? noList(one.name)) : one,
  );
  const sheet = request.joinedSheetName ?? ownSheetName(office.snapshot, 'joinedList') ?? words.sheetName;
  if (fresh.rows.length === 0)
    return done({ kind: 'nothing', sheet, rows: 0, sources: reports, undoId: null });
  const grid = ownGrid(office.snapshot, 'joinedList');
  const standing = grid === null || grid.sheet !== sheet ? null : readJoinedSheet(grid);
  const joined = joinOnto(standing, fresh);
  const sheets = [...new Set([...(standing?.sheets ?? []), ...(request.sheets ?? [])])];
  const applied = await applyDrafts({
    action: 'joinLists',
    at: now(),
    snapshot: office.snapshot,
    restsOn: [...(request.sheets ?? []), ...(standing === null ? [] : [sheet])],
    mergesOf: [],
    targets: [sheet],
    drafts: () => [joinedDraft(joined, { words, sheetName: sheet, sheets })],
    watch: watch.stage({ from: 0.5, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheet, rows: joined.rows.length, sources: reports, undoId });
}

type Gathered = ListSource | SourceReport;

async function gather(
  request: JoinRequest,
  office: OfficeReading,
  book: LawBook,
): Promise<readonly Gathered[]> {
  const gathered: Gathered[] = [];
  const names = new Set<string>();
  for (const file of request.files) {
    const name = freshName(file.name, names);
    const read = await readFile(file);
    gathered.push(
      read.ok
        ? { name, isSheet: false, tables: listsIn(read.grids, { confirmed: [], book }) }
        : { source: name, rows: 0, trouble: read.trouble, unknownHeaders: [] },
    );
  }
  const { mappings: confirmed } = office.snapshot.settings;
  for (const name of request.sheets ?? []) {
    const grids = theirGrids(office.snapshot).filter(({ sheet }) => sheet === name);
    const found = listsIn(
      grids.map((grid) => ({ grid, rowsAbove: 0 })),
      { confirmed, book },
    );
    gathered.push({ name: freshName(name, names), isSheet: true, tables: found });
  }
  return gathered;
}

function noList(source: string): SourceReport {
  return { source, rows: 0, trouble: 'noList', unknownHeaders: [] };
}

/** Two units may send files of the same name. */
function freshName(name: string, taken: Set<string>): string {
  let fresh = name;
  for (let count = 2; taken.has(fresh); count += 1) fresh = `${name} (${count})`;
  taken.add(fresh);
  return fresh;
}

interface FileGrid {
  readonly grid: Grid;
  readonly rowsAbove: number;
}

type ReadFile =
  | { readonly ok: true; readonly grids: readonly FileGrid[] }
  | { readonly ok: false; readonly trouble: SourceTrouble };

async function readFile({ name, bytes }: ChosenFile): Promise<ReadFile> {
  if (bytes.length === 0) return { ok: false, trouble: 'empty' };
  if (String.fromCharCode(...bytes.slice(0, 4)) === '%PDF') return { ok: false, trouble: 'pdf' };
  if (/\.docx?$/i.test(name)) {
    const { gridsOfDocx } = await import('../xlsx/gridsOfDocx');
    const read = gridsOfDocx(bytes);
    return read.ok ? { ok: true, grids: read.tables } : { ok: false, trouble: read.reason };
  }
  const { gridsOfWorkbook } = await import('../xlsx/gridsOfWorkbook');
  const read = gridsOfWorkbook(bytes);
  if (read.ok) return { ok: true, grids: read.grids.map((grid) => ({ grid, rowsAbove: 0 })) };
  const trouble =
    read.reason === 'legacyXls' ? 'xls' : read.reason === 'notAWorkbook' ? 'unknownKind' : read.reason;
  return { ok: false, trouble };
}

/**
 * The lists in a file. It was sent in as one, so a less likely table is taken where there is none better; a nomination
 * list that the unit's own add-in made repeats the unit's list and is left out.
 */
function listsIn(
  grids: readonly FileGrid[],
  known: { readonly confirmed: readonly ConfirmedMapping[]; readonly book: LawBook },
): readonly SourceTable[] {
  const own = grids.filter(({ grid }) => readNominationSheet(grid) === null);
  const rowsAbove = new Map(grids.map((one) => [one.grid, one.rowsAbove]));
  const found = findNomineeTables(
    own.map(({ grid }) => grid),
    known,
  );
  const tables = found.tables.length > 0 ? found.tables : found.unlikely;
  return tables.map((table) => ({ table, rowsAbove: rowsAbove.get(table.grid) ?? 0 }));
}
