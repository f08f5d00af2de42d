import type { NamedCell } from '../../core/work/block';
import { part, rowsPerPause, type Work } from '../../core/work/work';
import { cellAddress } from '../../core/sheets/cellRef';
import { isSameName } from '../../core/sheets/sheetNames';
import { takesFrom } from '../../core/sheets/sheetReferences';
import { wholeInSlices } from '../inSlices';
import type { CellContent } from '../read/cellContent';
import { readSheets } from '../read/readWorkbook';
import type { SheetCells } from '../read/sheetReading';
import type { Sight } from './sight';

/** A cell whose formula takes something from a sheet that is to go. */
export interface ReferringCell {
  readonly named: NamedCell;
  readonly formula: string;
}

/** Cells that take something from sheets, by the name of the sheet that they take it from. */
export type Referring = ReadonlyMap<string, readonly ReferringCell[]>;

/**
 * The cells whose formulas would become #REF! if some sheets went: all other sheets are read, one batch below the
 * payload limit. Of a sheet that is too large to be read nothing is known.
 */
export async function lookForReferring(
  context: Excel.RequestContext,
  sight: Sight,
  going: readonly string[],
): Promise<Referring> {
  const others = sight.names.filter((name) => !going.some((one) => isSameName(one, name)));
  if (going.length === 0 || others.length === 0) return new Map();
  const { sheets } = await readSheets(context, {
    asks: others.map((name) => ({ name, merges: false, kept: 'contents', before: null })),
    alongside: () => () => null,
  });
  return wholeInSlices(referringIn(sheets, { going, order: sight.names }));
}

/** The same, of sheets that were read. Bit by bit. */
function* referringIn(
  sheets: readonly SheetCells[],
  of: { readonly going: readonly string[]; readonly order: readonly string[] },
): Work<Referring> {
  const found = new Map<string, ReferringCell[]>(of.going.map((name) => [name, []]));
  for (const [at, sheet] of sheets.entries()) {
    const share = { from: at / sheets.length, to: (at + 1) / sheets.length };
    for (const cell of yield* part(formulasOf(sheet), share.from, share.to)) {
      for (const name of of.going) {
        if (takesFrom(cell.formula, name, of.order)) found.get(name)?.push(cell);
      }
    }
  }
  return found;
}

function* formulasOf({ grid, contents }: SheetCells): Work<readonly ReferringCell[]> {
  const cells: ReferringCell[] = [];
  for (const [r, row] of contents.entries()) {
    if (r % rowsPerPause === 0) yield r / contents.length;
    for (const [c, content] of row.entries()) {
      const formula = formulaOf(content);
      if (formula === null) continue;
      const address = cellAddress({ row: grid.originRow + r, column: grid.originColumn + c });
      cells.push({ named: { sheet: grid.sheet, address }, formula });
    }
  }
  return cells;
}

function formulaOf(content: CellContent): string | null {
  return typeof content === 'object' && content !== null && 'formula' in content ? content.formula : null;
}
