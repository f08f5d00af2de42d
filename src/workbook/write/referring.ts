import type { NamedCell } from '../../core/work/block';
import { part, rowsPerPause, type Work } from '../../core/work/work';
import { cellAddress } from '../../core/sheets/cellRef';
import { isSameName } from '../../core/sheets/sheetNames';
import { takesFrom } from '../../core/sheets/sheetReferences';
import { isNotThere } from '../errors';
import { wholeInSlices } from '../inSlices';
import type { CellContent } from '../read/cellContent';
import { readSheets } from '../read/readSheets';
import type { SheetCells } from '../read/sheetReading';
import { isSameOrder, lookAtFrame, type Sight } from './sight';

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
  const read = await readAllBut(context, sight, isGoing);
  if (read === null) return null;
  const of = { going, order: sight.names };
  const seen = going.flatMap((name) => sight.sheets.get(name)?.cells ?? []);
  return {
    elsewhere: await wholeInSlices(referringIn(read, of)),
    amongThem: await wholeInSlices(referringIn(seen, of)),
  };
}

/** The cells of the sheets of a sight but some; null: the sheets are not called as they were. */
async function readAllBut(
  context: Excel.RequestContext,
  sight: Sight,
  isLeftOut: (name: string) => boolean,
): Promise<readonly SheetCells[] | null> {
  try {
    const { sheets, alongside: names } = await readSheets(context, {
      asks: sight.names
        .filter((name) => !isLeftOut(name))
        .map((name) => ({ name, merges: false, kept: 'contents', strikeColumn: null, before: null })),
      alongside: () => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        return () => worksheets.items.map(({ name }) => name);
      },
    });
    return isSameOrder({ names }, sight) ? sheets : null;
  } catch (error) {
    if (isNotThere(error) && !isSameOrder(await lookAtFrame(context), sight)) return null;
    throw error;
  }
}

/** The same with what people's own cells on some of these sheets take from the others as well. */
export function withTakers({ elsewhere, amongThem }: Referring, theirs: readonly NamedCell[]): Referring {
  const isTheirs = amongPlaces(theirs);
  const all = new Map(elsewhere);
  for (const [sheet, takers] of amongThem) {
    const more = takers.filter((taker) => isTheirs(taker.named) && !isSameName(taker.named.sheet, sheet));
    if (more.length > 0) all.set(sheet, [...(all.get(sheet) ?? []), ...more]);
  }
  return { elsewhere: all, amongThem: new Map() };
}

/** Whether a cell is among some places: cells, or whole rows ("12:12") where only that is known. Linear to make. */
function amongPlaces(places: readonly NamedCell[]): (cell: NamedCell) => boolean {
  const keyOf = (sheet: string, address: string): string => `${address} ${sheet.toLowerCase()}`;
  const cells = new Set(places.map(({ sheet, address }) => keyOf(sheet, address)));
  const rows = places.flatMap(({ sheet, address }) => {
    const [, first, last] = /^(\d+):(\d+)$/.exec(address) ?? [];
    return first === undefined ? [] : [{ sheet, first: Number(first), last: Number(last) }];
  });
  return ({ sheet, address }) => {
    const row = Number(/\d+$/.exec(address)?.[0]);
    const isInRows = (one: (typeof rows)[number]): boolean =>
      isSameName(one.sheet, sheet) && row >= one.first && row <= one.last;
    return cells.has(keyOf(sheet, address)) || rows.some(isInRows);
  };
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
