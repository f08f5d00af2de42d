import type { CellValue } from '../../core/sheets/grid';
import { mapWork, part, type Work } from '../../core/work/work';
import type { Asked } from './askedBatches';
import { isFormulaAnswer } from './cellContent';
import type { SheetExtent } from './lastLook';
import { mayBeOtherwise, type LetteredCells, type Letters } from './letters';
import { plainValue, type Sharing } from './sharing';
import { queueRowLooks, type Frame, type RowLooks, type SheetAsk } from './sheetReading';
import { partsOf, type Part } from './spans';

/** Rows whose letters were read, and who is told what came of them. */
interface Piece {
  readonly ask: SheetAsk;
  /** That of the whole sheet. */
  readonly extent: SheetExtent;
  readonly letters: Letters;
  readonly cells: LetteredCells;
  /** From here on down and right a formula may have put its value; null: there is none so far. */
  readonly corner: { readonly row: number; readonly column: number } | null;
  readonly sharing: Sharing;
  readonly done: (frame: Frame, wasTorn: boolean) => void;
}

/** Bytes of a format, and of a number with its format, in an answer. */
const bytesPerFormat = 14;
const bytesPerNumber = 26;

/** Bytes of what one row says of itself. */
const bytesPerRow = 150;

/**
 * What the letters of some rows leave open: the format of numbers, the value of formulas, which rows are hidden or struck
 * where not all are alike. Nothing to be asked: the rows are done.
 */
export function* detailsOf(context: Excel.RequestContext, piece: Piece): Work<readonly Asked[]> {
  const { ask, letters, cells } = piece;
  const { rowCount } = letters.area;
  const corner = ask.formats === 'all' ? { row: 0, column: 0 } : piece.corner;
  const parts = partsOf(cells.spans, { rowCount, corner });
  const isOpen = letters.areHidden === null || letters.areStruck === null || isStrikeElsewhere(piece);
  if (parts.length === 0 && !isOpen) {
    piece.done(yield* frameOf(piece, { formulas: new Set(), formats: noFormats(piece), looks: null }), false);
    return [];
  }
  const queue: Asked['queue'] = () => {
    const sheet = context.workbook.worksheets.getItem(ask.name);
    const queued = parts.map((one) => ({ one, range: rangeOf(sheet, letters.area, one) }));
    for (const { range } of queued) range.load({ values: true, numberFormat: true });
    const looks = isOpen ? queueRowLooks(areaOf(sheet, letters.area), ask.strikeColumn) : null;
    return function* () {
      const answered: Answered = { formulas: new Set(), formats: noFormats(piece), wasTorn: false };
      for (const [index, { one, range }] of queued.entries())
        yield* part(
          takeApart(piece, { one, range }, answered),
          index / queued.length,
          (index + 1) / queued.length,
        );
      piece.done(
        yield* frameOf(piece, { ...answered, looks: looks?.(letters.area.row) ?? null }),
        answered.wasTorn,
      );
      return [];
    };
  };
  const isCorner = (one: Part): boolean => one.row === corner?.row && one.column === corner.column;
  const perCell = cells.bytes / (rowCount * letters.area.columnCount);
  const bytesOf = (one: Part): number =>
    100 + one.rowCount * one.columnCount * (isCorner(one) ? perCell + bytesPerFormat : bytesPerNumber);
  const bytes = parts.reduce((sum, one) => sum + bytesOf(one), isOpen ? rowCount * bytesPerRow : 0);
  return [{ bytes, queue, smaller: null }];
}

/** The column that tells which rows are struck lies outside of the cells that were read. */
function isStrikeElsewhere({ ask, extent }: Piece): boolean {
  const column = ask.strikeColumn;
  return column !== null && (column < extent.column || column >= extent.column + extent.columnCount);
}

function rangeOf(sheet: Excel.Worksheet, area: SheetExtent, one: Part): Excel.Range {
  return sheet.getRangeByIndexes(area.row + one.row, area.column + one.column, one.rowCount, one.columnCount);
}

function areaOf(sheet: Excel.Worksheet, area: SheetExtent): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** What the answers say so far. */
interface Answered {
  readonly formulas: Set<string>;
  /** By row; null: no cell of it has another format than General. */
  readonly formats: (string[] | null)[];
  wasTorn: boolean;
}

function noFormats({ cells }: Piece): (string[] | null)[] {
  return cells.values.map(() => null);
}

/** Puts values where the letters stood, and formats beside them. */
function* takeApart(
  { ask, letters, cells, sharing }: Piece,
  { one, range }: { readonly one: Part; readonly range: Excel.Range },
  answered: Answered,
): Work<void> {
  const values = range.values as readonly (readonly unknown[])[];
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  const { row, column, columnCount } = letters.area;
  yield* mapWork(values, (answers, r) => {
    const at = one.row + r;
    const known = cells.values[at];
    if (known === undefined) return;
    answers.forEach((answer, index) => {
      const c = one.column + index;
      const value = plainValue(answer, sharing);
      const before = letters.formulas[at]?.[c];
      if (isFormulaAnswer(before, value)) answered.formulas.add(`${row + at},${column + c}`);
      else if (isOther(before, value)) answered.wasTorn = true;
      known[c] = value;
      if (typeof value !== 'number' && ask.formats !== 'all') return;
      const format = formats[r]?.[index];
      if (typeof format !== 'string' || format === 'General') return;
      const ofRow = (answered.formats[at] ??= Array.from({ length: columnCount }, () => 'General'));
      ofRow[c] = format;
    });
  });
}

/** True where a cell without a formula says something else than its letters said. A blank one may show what was spilled. */
function isOther(letters: unknown, value: CellValue): boolean {
  if (letters === value || letters === '') return false;
  if (typeof letters === 'number' && typeof value === 'number')
    return Math.abs(letters - value) > Math.abs(value) * 1e-12;
  return !(typeof letters === 'string' && mayBeOtherwise(letters)) && typeof letters !== 'boolean';
}

/** The rows as a part of the grid. */
function* frameOf(
  { letters, cells, sharing }: Piece,
  { formulas, formats, looks }: Pick<Answered, 'formulas' | 'formats'> & { readonly looks: RowLooks | null },
): Work<Frame> {
  const { area, areHidden, areStruck } = letters;
  const general = sharing.formats(Array.from({ length: area.columnCount }, () => 'General'));
  const numberFormats = yield* mapWork(formats, (row) => (row === null ? general : sharing.formats(row)));
  const all = (): ReadonlySet<number> => new Set(cells.values.map((_, r) => area.row + r));
  const none: ReadonlySet<number> = new Set();
  return {
    originRow: area.row,
    originColumn: area.column,
    values: cells.values,
    numberFormats,
    formulaCells: formulas,
    hiddenColumns: none,
    hiddenRows: looks?.hiddenRows ?? (areHidden === true ? all() : none),
    struckRows: looks?.struckRows ?? (areStruck === true ? all() : none),
  };
}
