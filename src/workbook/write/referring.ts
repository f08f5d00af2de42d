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
export type Takers = ReadonlyMap<string, readonly ReferringCell[]>;

/** What formulas take from sheets that are to go. */
export interface Referring {
  /** Those on sheets that stay in any case. */
  readonly elsewhere: Takers;
  /** Those on sheets that are to go themselves: they count where they are people's, who may keep such a sheet. */
  readonly amongThem: Takers;
}

/** Nothing goes, and nothing is taken from it. */
const nothingTaken: Referring = { elsewhere: new Map(), amongThem: new Map() };

/**
 * The cells whose formulas would become #REF! if some sheets went: all other sheets are read, one batch below the
 * payload limit. Of a sheet that is too large to be read nothing is known. null: somebody named, made or moved sheets
 * meanwhile, and what was read by name may be another's.
 */
export async function lookForReferring(
  context: Excel.RequestContext,
  sight: Sight,
  going: readonly string[],
): Promise<Referring | null> {
  if (going.length === 0) return nothingTaken;
  const isGoing = (name: string): boolean => going.some((one) => isSameName(one, name));
  const { sheets, alongside: names } = await readSheets(context, {
    asks: sight.names
      .filter((name) => !isGoing(name))
      .map((name) => ({ name, merges: false, kept: 'contents', before: null })),
    alongside: () => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      return () => worksheets.items.map(({ name }) => name);
    },
  });
  if (names.join('\u0001') !== sight.names.join('\u0001')) return null;
  const of = { going, order: sight.names };
  const seen = going.flatMap((name) => sight.sheets.get(name)?.cells ?? []);
  return {
    elsewhere: await wholeInSlices(referringIn(sheets, of)),
    amongThem: await wholeInSlices(referringIn(seen, of)),
  };
}

/** The same with what people's own cells on some of these sheets take from the others as well. */
export function withTakers({ elsewhere, amongThem }: Referring, theirs: readonly NamedCell[]): Referring {
  const isTheirs = ({ named }: ReferringCell): boolean => theirs.some((cell) => covers(cell, named));
  const all = new Map(elsewhere);
  for (const [sheet, takers] of amongThem) {
    const more = takers.filter((taker) => isTheirs(taker) && !isSameName(taker.named.sheet, sheet));
    if (more.length > 0) all.set(sheet, [...(all.get(sheet) ?? []), ...more]);
  }
  return { elsewhere: all, amongThem: new Map() };
}

/** A cell, or a whole row ("12:12"), where only that is known. */
function covers(place: NamedCell, { sheet, address }: NamedCell): boolean {
  if (!isSameName(place.sheet, sheet)) return false;
  const [, first, last] = /^(\d+):(\d+)$/.exec(place.address) ?? [];
  const row = Number(/\d+$/.exec(address)?.[0]);
  return first === undefined ? place.address === address : row >= Number(first) && row <= Number(last);
}

/** The same, of sheets that were read. Bit by bit. */
function* referringIn(
  sheets: readonly SheetCells[],
  of: { readonly going: readonly string[]; readonly order: readonly string[] },
): Work<Takers> {
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
