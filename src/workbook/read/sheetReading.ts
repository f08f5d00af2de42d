import type { CellValue, Grid, MergedArea } from '../../core/sheets/grid';
import type { UsedPart } from '../../core/sheets/gridRows';
import { memoized } from '../../core/text/memoized';
import { mapWork, part, type Work } from '../../core/work/work';
import { contentOfCell, isFormulaAnswer, type CellContent } from './cellContent';
import { bundleOf, chunkBytes, silentBundle, type BatchEnd, type Bundle } from '../chunks';
import type { TakenRanges } from '../takenRanges';

/** What is read of a sheet. */
export interface SheetAsk {
  readonly name: string;
  /** Reading merges clears Excel's own undo: only where blanks could be merged cells. */
  readonly merges: boolean;
  readonly kept: Kept;
  /** 0-based column whose strike-through tells that of its row, beside rows that are struck from end to end; null: none. */
  readonly strikeColumn: number | null;
  /** An earlier reading of the sheet: rows that say the same are kept once; null: there is none. */
  readonly before: Grid | null;
}

/** What is kept of the cells: their contents take as much again as the grid, and only a write needs them. */
export type Kept = 'grid' | 'contents';

/** Cells of a sheet as Excel answered them, with what the journal needs to know of them. */
export interface SheetCells {
  readonly grid: Grid;
  /** Rows and columns as in the grid; none where only the grid was kept. */
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * Queues everything of the used part of a sheet that a grid holds. The answer, bit by bit, after the batch; null: an empty
 * sheet; "tooLarge": Excel left the values out, as it does above 5 million cells (office-js issue 1314).
 */
export function queueSheet(
  context: Excel.RequestContext,
  ask: SheetAsk,
): () => Work<SheetCells | null | 'tooLarge'> {
  const sheet = context.workbook.worksheets.getItem(ask.name);
  const traits = queueTraits(sheet);
  // On an empty sheet this is the blank cell A1, never a null object, so that methods may be called on it.
  const used = sheet.getUsedRange(true);
  const { kept, strikeColumn, before } = ask;
  const read = queueCells(used, { kept, strikeColumn, sharing: sharedTexts(before) });
  const merges = ask.merges ? queueMerges(used) : () => null;
  return function* () {
    if (!hasValues(used)) return 'tooLarge';
    const cells = yield* read();
    return finish({ name: ask.name, cells, merges: merges(), traits: traits() });
  };
}

function hasValues(range: Excel.Range): boolean {
  return Array.isArray(range.values);
}

/** Queues the size of the used part of a sheet alone. */
export function queueExtent(context: Excel.RequestContext, name: string): () => UsedPart {
  const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return { row: rowIndex, column: columnIndex, rowCount, columnCount };
  };
}

/** Bytes of one cell in an answer with values, formulas and formats, as sheets of offices have them. */
const bytesPerCell = 90;

/** What the readings of large sheets have in common. */
interface ReadingInParts {
  readonly context: Excel.RequestContext;
  readonly taken: TakenRanges;
}

/** The bundles that read a large sheet by runs of rows, and the sheet once they have run; its merged areas come apart. */
export function readInParts(
  { context, taken }: ReadingInParts,
  ask: SheetAsk,
  extent: UsedPart,
): {
  readonly bundles: readonly Bundle[];
  readonly sheet: (merges: readonly MergedArea[] | null) => SheetCells | null;
} {
  const rowsPerPart = Math.max(1, Math.floor(chunkBytes / 2 / (bytesPerCell * extent.columnCount)));
  const parts: ReadCells[] = [];
  const sharing = sharedTexts(ask.before);
  let traits: () => SheetTraits = () => ({ isProtected: false, isVisible: true });
  const frame = {
    bytes: 2_000,
    queue: () => {
      traits = queueTraits(context.workbook.worksheets.getItem(ask.name));
    },
  };
  const rowsFrom = (row: number): Bundle => {
    const rowCount = Math.min(rowsPerPart, extent.rowCount - row);
    let range: Excel.Range | null = null;
    let read: (() => Work<ReadCells>) | null = null;
    const bytes = rowCount * extent.columnCount * bytesPerCell;
    const queue = (): void => {
      taken.letGo();
      range = context.workbook.worksheets
        .getItem(ask.name)
        .getRangeByIndexes(extent.row + row, extent.column, rowCount, extent.columnCount);
      read = queueCells(range, { kept: ask.kept, strikeColumn: ask.strikeColumn, sharing });
    };
    return bundleOf([{ bytes, queue }], function* (end: BatchEnd) {
      if (end === 'broken' || range === null || read === null) return;
      parts.push(yield* read());
      taken.add(range);
      [range, read] = [null, null];
    });
  };
  const starts = Array.from(
    { length: Math.ceil(extent.rowCount / rowsPerPart) },
    (_unused, index) => index * rowsPerPart,
  );
  return {
    bundles: [silentBundle([frame]), ...starts.map(rowsFrom)],
    sheet: (merges) => finish({ name: ask.name, cells: joinParts(parts), merges, traits: traits() }),
  };
}

interface SheetTraits {
  readonly isProtected: boolean;
  readonly isVisible: boolean;
}

function queueTraits(sheet: Excel.Worksheet): () => SheetTraits {
  sheet.load({ visibility: true });
  sheet.protection.load({ protected: true });
  return () => ({ isProtected: sheet.protection.protected, isVisible: sheet.visibility === 'Visible' });
}

function finish(from: {
  readonly name: string;
  readonly cells: ReadCells;
  readonly merges: readonly MergedArea[] | null;
  readonly traits: SheetTraits;
}): SheetCells | null {
  const { name, cells, merges, traits } = from;
  const { values, formulaCells } = cells.frame;
  const isBlank = formulaCells.size === 0 && values.every((row) => row.every((value) => value === ''));
  if (isBlank) return null;
  return { grid: { sheet: name, ...cells.frame, merges, ...traits }, contents: cells.contents };
}

function joinParts(parts: readonly ReadCells[]): ReadCells {
  const [first, ...others] = parts;
  const frame: ReadCells['frame'] = first?.frame ?? {
    originRow: 0,
    originColumn: 0,
    values: [],
    numberFormats: [],
    formulaCells: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    struckRows: new Set(),
  };
  if (others.length === 0) return { frame, contents: first?.contents ?? [] };
  const frames = parts.map((part) => part.frame);
  return {
    frame: {
      ...frame,
      values: frames.flatMap((part) => part.values),
      numberFormats: frames.flatMap((part) => part.numberFormats),
      formulaCells: new Set(frames.flatMap((part) => [...part.formulaCells])),
      hiddenRows: new Set(frames.flatMap((part) => [...part.hiddenRows])),
      struckRows: new Set(frames.flatMap((part) => [...part.struckRows])),
    },
    contents: parts.flatMap((part) => part.contents),
  };
}

/** Cells of a range as read. */
export interface ReadCells {
  readonly frame: Omit<Grid, 'sheet' | 'merges' | 'isProtected' | 'isVisible'>;
  /** None where only the grid was kept. */
  readonly contents: readonly (readonly CellContent[])[];
}

/** Texts and rows of formats that stand in a sheet again and again, and rows that were read before, each kept once. */
interface Sharing {
  readonly text: (text: string) => string;
  /** The row as it was read before, where it says the same; 0-based place of its first cell. */
  readonly rowBefore: (
    row: readonly unknown[],
    at: { readonly row: number; readonly column: number },
  ) => readonly CellValue[] | null;
  readonly formats: (row: readonly unknown[]) => readonly string[];
}

/** Nothing seen yet but an earlier reading of the sheet, if there is one. */
export function sharedTexts(before: Grid | null): Sharing {
  const text = memoized((words: string) => words);
  const rowsOfFormats = memoized((joined: string): readonly string[] => joined.split(betweenFormats));
  const formatText = (format: unknown): string => (typeof format === 'string' ? format : 'General');
  const rowBefore: Sharing['rowBefore'] = (row, at) => {
    if (before === null || at.column !== before.originColumn) return null;
    const known = before.values[at.row - before.originRow];
    return known?.length === row.length && known.every((value, c) => value === row[c]) ? known : null;
  };
  return { text, rowBefore, formats: (row) => rowsOfFormats(row.map(formatText).join(betweenFormats)) };
}

/** Stands in no number format: nobody can type it. */
const betweenFormats = '\u0000';

/** Queues all that a grid holds of a range; the answer, bit by bit, after the batch. */
export function queueCells(
  range: Excel.Range,
  how: Pick<SheetAsk, 'kept' | 'strikeColumn'> & { readonly sharing: Sharing },
): () => Work<ReadCells> {
  range.load({ values: true, formulas: true, numberFormat: true, rowIndex: true, columnIndex: true });
  const { kept, sharing } = how;
  const rows = range.getRowProperties({ rowHidden: true, ...strike });
  const contents = queueStrikes(range, how.strikeColumn);
  const columns = range.getColumnProperties({ columnHidden: true });
  return function* () {
    const { rowIndex, columnIndex } = range;
    const answer: AnsweredCells = {
      values: range.values,
      formulas: range.formulas,
      numberFormat: range.numberFormat,
    };
    const plain = (row: readonly unknown[], index: number): readonly CellValue[] =>
      sharing.rowBefore(row, { row: rowIndex + index, column: columnIndex }) ??
      row.map((value) => plainValue(value, sharing));
    const values = yield* part(mapWork(answer.values, plain), 0, 0.3);
    const numberFormats = yield* part(mapWork(answer.numberFormat, sharing.formats), 0.3, 0.5);
    const formulas = yield* part(formulaCells(answer, { rowIndex, columnIndex }), 0.5, 0.7);
    const asRead = { values, formulas: answer.formulas, numberFormat: numberFormats };
    return {
      frame: {
        originRow: rowIndex,
        originColumn: columnIndex,
        values,
        numberFormats,
        formulaCells: formulas,
        hiddenRows: new Set(
          rows.value.flatMap((row, index) => (row.rowHidden === true ? [rowIndex + index] : [])),
        ),
        hiddenColumns: new Set(
          columns.value.flatMap((column, index) =>
            column.columnHidden === true ? [columnIndex + index] : [],
          ),
        ),
        struckRows: new Set(
          rows.value.flatMap((row, index) =>
            isStruck(row) || isStruck(contents?.value[index]) ? [rowIndex + index] : [],
          ),
        ),
      },
      contents: kept === 'contents' ? yield* part(contentsOf(asRead), 0.7, 1) : [],
    };
  };
}

/** Of a row that is struck in part Excel answers null. Source: Range.getRowProperties. */
const strike = { format: { font: { strikethrough: true } } } as const;

function isStruck(row: Excel.RowProperties | undefined): boolean {
  return row?.format?.font?.strikethrough === true;
}

/** Queues how the cells of one column in the rows of a range are struck. */
function queueStrikes(
  range: Excel.Range,
  column: number | null,
): OfficeExtension.ClientResult<Excel.RowProperties[]> | null {
  if (column === null) return null;
  const ofColumn = range.worksheet.getCell(0, column).getEntireColumn();
  return range.getEntireRow().getIntersection(ofColumn).getRowProperties(strike);
}

/** Cells as Excel answers them. */
interface AnsweredCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Empty: all count as General. */
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Contents of answered cells. Bit by bit. */
export function* contentsOf({
  values,
  formulas,
  numberFormat,
}: AnsweredCells): Work<readonly (readonly CellContent[])[]> {
  return yield* mapWork(values, (row, r) =>
    row.map((value, c) => contentOfCell({ value, formula: formulas[r]?.[c], format: numberFormat[r]?.[c] })),
  );
}

function plainValue(value: unknown, sharing: Sharing): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? sharing.text(value) : '';
}

function* formulaCells(
  { values, formulas }: AnsweredCells,
  origin: { readonly rowIndex: number; readonly columnIndex: number },
): Work<ReadonlySet<string>> {
  const cells = new Set<string>();
  yield* mapWork(formulas, (row, r) => {
    for (const [c, formula] of row.entries()) {
      if (isFormulaAnswer(formula, values[r]?.[c]))
        cells.add(`${origin.rowIndex + r},${origin.columnIndex + c}`);
    }
  });
  return cells;
}

/** Merged areas of a range: the only way to read them (ExcelApi 1.13), and it clears Excel's own undo. */
export function queueMerges(range: Excel.Range): () => readonly MergedArea[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
          return { row: rowIndex, column: columnIndex, rowCount, columnCount };
        });
}
