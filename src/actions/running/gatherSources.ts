import {
  emptyReport,
  type ListSource,
  type SourceReport,
  type SourceTable,
  type SourceTrouble,
} from '../../core/papers/joinedList/listSource';
import type { LawBook } from '../../core/law/lawBook';
import { findNomineeTables } from '../../core/nominees/findNomineeTables';
import { listNeedsMerges } from '../../core/nominees/mergedValues';
import { isNominationSheet } from '../../core/papers/nominationList/nominationListSheet';
import type { Grid } from '../../core/sheets/grid';
import type { ConfirmedMapping } from '../../core/sheets/table';
import { part, type Work } from '../../core/work/work';
import { fingerprint } from '../../core/text/fingerprint';
import { inSlices } from '../../workbook/inSlices';
import { readMergesOf } from '../../workbook/read/readMerges';
import type { Watch } from '../../core/work/watch';
import type { gridsOfDocx } from '../../xlsx/docx/gridsOfDocx';
import type { gridsOfWorkbookInSteps } from '../../xlsx/sheet/gridsOfWorkbook';
import type { Office } from '../../core/office/office';
import { officeGrids, ownSheetName } from '../../core/office/ownSheets';
import { done, failed, type Outcome } from '../../core/work/outcome';
import type { ChosenFile } from './chosenFile';

/** A list to be joined, or why there is nothing to take from it. */
export type Gathered = ListSource | SourceReport;

/** What the lists are looked for in. */
interface Asked {
  readonly files: readonly ChosenFile[];
  readonly sheets: readonly string[];
}

/** The grids of a source, before lists are looked for. */
interface SourceGrids {
  readonly name: string;
  readonly isSheet: boolean;
  readonly grids: readonly FileGrid[];
}

interface FileGrid {
  readonly grid: Grid;
  /** Rows of the grid that are no rows of the source. */
  readonly rowsAbove: number;
}

/**
 * Reads the files, finds the lists in files and sheets, in the order asked. A file that cannot be read, and one that
 * was chosen twice, is answered with its report. Where blanks of a sheet could be merged cells, one batch more.
 */
export async function gatherSources(
  asked: Asked,
  office: Office,
  watch: Watch & { readonly countRows: (grids: readonly Grid[]) => void },
): Promise<Outcome<readonly Gathered[]>> {
  const { book } = office.law;
  const files = await inSlices(readFiles(asked.files, await fileReaders(asked.files)), watch);
  if (!files.ok) return failed(files.block);
  const read = [...files.value, ...sheetSources(asked, office)];
  watch.countRows(read.flatMap((one) => ('grids' in one ? one.grids.map(({ grid }) => grid) : [])));
  const gathered: Gathered[] = [];
  for (const one of read) {
    if (!('grids' in one)) {
      gathered.push(one);
      continue;
    }
    const confirmed = one.isSheet ? office.snapshot.settings.mappings : [];
    const tables = await listsIn(one, { confirmed, book }, watch);
    if (!tables.ok) return tables;
    gathered.push({ name: one.name, isSheet: one.isSheet, tables: tables.value });
  }
  return done(gathered);
}

/** File by file, and rows within: a person may stop in between. */
function* readFiles(
  files: readonly ChosenFile[],
  readers: FileReaders,
): Work<readonly (SourceGrids | SourceReport)[]> {
  const names = new Set<string>();
  const contents = new Map<string, string>();
  const read: (SourceGrids | SourceReport)[] = [];
  for (const [at, file] of files.entries()) {
    const name = freshName(file.name, names);
    const content = contentKey(file.bytes);
    const sameAs = file.bytes.length === 0 ? undefined : contents.get(content);
    contents.set(content, sameAs ?? name);
    if (sameAs === undefined) {
      const grids = yield* part(readFile(file, readers), at / files.length, (at + 1) / files.length);
      read.push(
        grids.ok
          ? { name, isSheet: false, grids: grids.grids }
          : emptyReport(name, { trouble: grids.trouble }),
      );
    } else read.push(emptyReport(name, { sameAs }));
    yield read.length / files.length;
  }
  return read;
}

function sheetSources({ sheets }: Asked, { snapshot }: Office): readonly SourceGrids[] {
  // the joined list itself is no source of its own
  const joined = ownSheetName(snapshot, 'joinedList');
  const theirs = officeGrids(snapshot).filter(({ sheet }) => sheet !== joined);
  return [...new Set(sheets)].map((name) => ({
    name,
    isSheet: true,
    grids: theirs.filter(({ sheet }) => sheet === name).map((grid) => ({ grid, rowsAbove: 0 })),
  }));
}

/** Two units may send files of the same name. */
function freshName(name: string, taken: Set<string>): string {
  let fresh = name;
  for (let count = 2; taken.has(fresh); count += 1) fresh = `${name} (${count})`;
  taken.add(fresh);
  return fresh;
}

function contentKey(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += lettersAtOnce) {
    letters.push(fingerprint(String.fromCharCode(...bytes.subarray(at, at + lettersAtOnce))));
  }
  return `${bytes.length}:${letters.join('')}`;
}

/** Arguments that a call takes everywhere. */
const lettersAtOnce = 8192;

type ReadFile =
  | { readonly ok: true; readonly grids: readonly FileGrid[] }
  | { readonly ok: false; readonly trouble: SourceTrouble };

/** Readers of files, loaded where a file asks for them. */
interface FileReaders {
  readonly gridsOfDocx: typeof gridsOfDocx | null;
  readonly gridsOfWorkbookInSteps: typeof gridsOfWorkbookInSteps | null;
}

async function fileReaders(files: readonly ChosenFile[]): Promise<FileReaders> {
  const hasWord = files.some(({ name }) => isWord(name));
  const hasOther = files.some(({ name }) => !isWord(name));
  return {
    gridsOfDocx: hasWord ? (await import('../../xlsx/docx/gridsOfDocx')).gridsOfDocx : null,
    gridsOfWorkbookInSteps: hasOther
      ? (await import('../../xlsx/sheet/gridsOfWorkbook')).gridsOfWorkbookInSteps
      : null,
  };
}

function isWord(name: string): boolean {
  return /\.docx?$/i.test(name);
}

function* readFile({ name, bytes }: ChosenFile, readers: FileReaders): Work<ReadFile> {
  if (bytes.length === 0) return { ok: false, trouble: 'empty' };
  if (String.fromCharCode(...bytes.slice(0, 4)) === '%PDF') return { ok: false, trouble: 'pdf' };
  if (isWord(name)) {
    const read = readers.gridsOfDocx?.(bytes) ?? unknownKind;
    return read.ok ? { ok: true, grids: read.tables } : { ok: false, trouble: read.reason };
  }
  const reading = readers.gridsOfWorkbookInSteps?.(bytes);
  const read = reading === undefined ? unknownKind : yield* reading;
  if (read.ok && read.tooLarge.length > 0) return { ok: false, trouble: 'tooLarge' };
  if (read.ok) return { ok: true, grids: read.grids.map((grid) => ({ grid, rowsAbove: 0 })) };
  const trouble =
    read.reason === 'legacyXls' ? 'xls' : read.reason === 'notAWorkbook' ? 'unknownKind' : read.reason;
  return { ok: false, trouble };
}

const unknownKind = { ok: false, reason: 'unknownKind' } as const;

/**
 * The lists in a source. It was sent in as one, so a less likely table is taken where there is none better; a nomination
 * list that the unit's own add-in made repeats the unit's list and is left out.
 */
async function listsIn(
  source: SourceGrids,
  known: { readonly confirmed: readonly ConfirmedMapping[]; readonly book: LawBook },
  watch: Watch,
): Promise<Outcome<readonly SourceTable[]>> {
  const own = source.grids.filter(({ grid }) => !isNominationSheet(grid));
  const found = await tablesOf(own, known, watch);
  if (!found.ok || !source.isSheet) return found;
  const sheets = found.value.filter(({ table }) => listNeedsMerges(table)).map(({ table }) => table.sheet);
  if (sheets.length === 0) return found;
  const merges = await readMergesOf(sheets);
  if (!merges.ok) return failed(merges.block);
  const withAreas = own.map((one) => ({
    ...one,
    grid: { ...one.grid, merges: merges.value.get(one.grid.sheet) ?? [] },
  }));
  return tablesOf(withAreas, known, watch);
}

async function tablesOf(
  own: readonly FileGrid[],
  known: { readonly confirmed: readonly ConfirmedMapping[]; readonly book: LawBook },
  watch: Watch,
): Promise<Outcome<readonly SourceTable[]>> {
  const rowsAbove = new Map(own.map((one) => [one.grid, one.rowsAbove]));
  const finding = findNomineeTables(
    own.map(({ grid }) => grid),
    known,
  );
  const found = await inSlices(finding, watch);
  if (!found.ok) return failed(found.block);
  const tables = found.value.tables.length > 0 ? found.value.tables : found.value.unlikely;
  return done(tables.map((table) => ({ table, rowsAbove: rowsAbove.get(table.grid) ?? 0 })));
}
