import type { CellValue } from '../../core/sheets/grid';
import { rowsPerPause, type Work } from '../../core/work/work';
import type { SheetExtent } from './lastLook';
import { spansOf, type Spans } from './spans';

/** What Excel answers in `formulas` of some rows, and whether all of them are alike hidden or struck; null: they differ. */
export interface Letters {
  readonly area: SheetExtent;
  readonly formulas: readonly (readonly unknown[])[];
  readonly areHidden: boolean | null;
  readonly areStruck: boolean | null;
}

/** Queues them. One matrix tells all of cells that hold words: of a cell without a formula its value is answered instead. */
export function queueLetters(range: Excel.Range): () => Omit<Letters, 'area'> {
  // a property that differs within a range is null. Sources: Range.formulas, Range.rowHidden, RangeFont.strikethrough
  range.load({ formulas: true, rowHidden: true });
  range.format.font.load({ strikethrough: true });
  return () => ({
    formulas: range.formulas,
    areHidden: flagOf(range.rowHidden),
    areStruck: flagOf(range.format.font.strikethrough),
  });
}

function flagOf(answer: unknown): boolean | null {
  return typeof answer === 'boolean' ? answer : null;
}

/** Cells as their letters tell them, and where values and formats have to be asked for too; rows and columns from the area's. */
export interface LetteredCells {
  readonly values: CellValue[][];
  /** By column: runs of rows whose cells hold numbers, or letters that could stand for something else. */
  readonly spans: readonly Spans[];
  /** The first row and column with a formula: what it spills is below and right of it; null: there is none. */
  readonly firstFormula: { readonly row: number; readonly column: number } | null;
  /** Bytes of the letters in an answer, on the safe side. */
  readonly bytes: number;
}

/** Takes the letters apart, bit by bit. */
export function* letteredCells(
  { formulas, area }: Letters,
  kept: (text: string) => string,
): Work<LetteredCells> {
  const values: CellValue[][] = [];
  const spans = Array.from({ length: area.columnCount }, () => spansOf());
  let [firstRow, firstColumn, bytes] = [Infinity, Infinity, 0];
  for (const [r, row] of formulas.entries()) {
    if (r % rowsPerPause === 0) yield r / formulas.length;
    const cells: CellValue[] = [];
    for (let c = 0; c < row.length; c += 1) {
      const letters = row[c];
      if (typeof letters === 'string') {
        bytes += 3 + letters.length * bytesPerLetter;
        if (letters.startsWith('=')) {
          firstRow = Math.min(firstRow, r);
          firstColumn = Math.min(firstColumn, c);
        }
        if (mayBeOtherwise(letters)) spans[c]?.add(r);
        cells.push(letters === '' ? '' : kept(letters));
      } else {
        bytes += 12;
        spans[c]?.add(r);
        cells.push(typeof letters === 'number' || typeof letters === 'boolean' ? letters : '');
      }
    }
    values.push(cells);
  }
  const firstFormula = firstRow === Infinity ? null : { row: firstRow, column: firstColumn };
  return { values, spans, firstFormula, bytes };
}

/** UTF-8 of Vietnamese text comes to about 1.4 bytes a letter. */
const bytesPerLetter = 1.5;

/**
 * True for letters of a cell without a formula whose value no document promises to be the same: errors, a yes or no, an
 * apostrophe, a text that looks like a formula. The value itself is asked for there.
 */
export function mayBeOtherwise(letters: string): boolean {
  const first = letters.charCodeAt(0);
  if (first === 0x3d || first === 0x27 || first === 0x23) return true;
  return letters.length < 6 && letters.length > 3 && /^(?:true|false)$/i.test(letters);
}
