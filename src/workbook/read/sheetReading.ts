import type { CellValue, Grid, MergedArea } from '../../core/sheets/grid';
import { mapWork, part, type Work } from '../../core/work/work';
import { contentOfCell, isFormulaAnswer, type CellContent } from './cellContent';
import type { SheetExtent } from './lastLook';
import { plainValue, sharedTexts, type Sharing } from './sharing';

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
  /** The formats of all cells; absent: of those that hold numbers, and where contents are kept. */
  readonly formats?: 'all';
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
  const read = queueCells(used, { ...ask, sharing: sharedTexts(ask.before) });
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
export function queueExtent(context: Excel.RequestContext, name: string): () => SheetExtent {
  const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return { row: rowIndex, column: columnIndex, rowCount, columnCount };
  };
}

/** What a sheet says of itself beside its cells. */
export interface SheetTraits {
  readonly isProtected: boolean;
  readonly isVisible: boolean;
}

/** Queues them. */
export function queueTraits(sheet: Excel.Worksheet): () => SheetTraits {
  sheet.load({ visibility: true });
  sheet.protection.load({ protected: true });
  return () => ({ isProtected: sheet.protection.protected, isVisible: sheet.visibility === 'Visible' });
}

/** The cells with all that a grid holds beside them; null: an empty sheet. */
export function finish(from: {
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

/** Parts of a sheet, from top to bottom, as one. */
export function joinParts(parts: readonly ReadCells[]): ReadCells {
  return {
    frame: joinFrames(parts.map((one) => one.frame)),
    contents: parts.length === 1 ? (parts[0]?.contents ?? []) : parts.flatMap((one) => one.contents),
  };
}

const emptyFrame: Frame = {
  originRow: 0,
  originColumn: 0,
  values: [],
  numberFormats: [],
  formulaCells: new Set(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  struckRows: new Set(),
};

/** The same without what is kept for a write. */
export function joinFrames(frames: readonly Frame[]): Frame {
  const [first = emptyFrame, ...others] = frames;
  if (others.length === 0) return first;
  return {
    ...first,
    values: frames.flatMap((one) => one.values),
    numberFormats: frames.flatMap((one) => one.numberFormats),
    formulaCells: new Set(frames.flatMap((one) => [...one.formulaCells])),
    hiddenRows: new Set(frames.flatMap((one) => [...one.hiddenRows])),
    struckRows: new Set(frames.flatMap((one) => [...one.struckRows])),
  };
}

/** Cells of a range as a part of a grid. */
export type Frame = Omit<Grid, 'sheet' | 'merges' | 'isProtected' | 'isVisible'>;

/** Cells of a range as read. */
export interface ReadCells {
  readonly frame: Frame;
  /** None where only the grid was kept. */
  readonly contents: readonly (readonly CellContent[])[];
}

/** Queues all that a grid holds of a range; the answer, bit by bit, after the batch. */
export function queueCells(
  range: Excel.Range,
  how: Pick<SheetAsk, 'kept' | 'strikeColumn' | 'formats'> & { readonly sharing: Sharing },
): () => Work<ReadCells> {
  range.load({ values: true, formulas: true, numberFormat: true, rowIndex: true, columnIndex: true });
  const { kept, sharing } = how;
  const isAll = kept === 'contents' || how.formats === 'all';
  const looks = queueRowLooks(range, how.strikeColumn);
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
    const formatsOf = (row: readonly unknown[], index: number): readonly string[] =>
      sharing.formats(isAll ? row : ofNumbers(row, values[index] ?? []));
    const numberFormats = yield* part(mapWork(answer.numberFormat, formatsOf), 0.3, 0.5);
    const formulas = yield* part(formulaCells(answer, { rowIndex, columnIndex }), 0.5, 0.7);
    const asRead = { values, formulas: answer.formulas, numberFormat: numberFormats };
    return {
      frame: {
        originRow: rowIndex,
        originColumn: columnIndex,
        values,
        numberFormats,
        formulaCells: formulas,
        hiddenColumns: new Set(
          columns.value.flatMap((column, index) =>
            column.columnHidden === true ? [columnIndex + index] : [],
          ),
        ),
        ...looks(rowIndex),
      },
      contents: kept === 'contents' ? yield* part(contentsOf(asRead), 0.7, 1) : [],
    };
  };
}

/** Formats of a row as a grid promises them: where the cell holds a number. */
function ofNumbers(formats: readonly unknown[], values: readonly CellValue[]): readonly unknown[] {
  return formats.map((format, c) => (typeof values[c] === 'number' ? format : 'General'));
}

/** Which rows are hidden, and which are struck. */
export type RowLooks = Pick<Grid, 'hiddenRows' | 'struckRows'>;

/** Queues them for the rows of a range, given the 0-based row of its first. */
export function queueRowLooks(
  range: Excel.Range,
  strikeColumn: number | null,
): (firstRow: number) => RowLooks {
  const rows = range.getRowProperties({ rowHidden: true, ...strike });
  const contents = queueStrikes(range, strikeColumn);
  return (firstRow) => ({
    hiddenRows: new Set(
      rows.value.flatMap((row, index) => (row.rowHidden === true ? [firstRow + index] : [])),
    ),
    struckRows: new Set(
      rows.value.flatMap((row, index) =>
        isStruck(row) || isStruck(contents?.value[index]) ? [firstRow + index] : [],
      ),
    ),
  });
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
