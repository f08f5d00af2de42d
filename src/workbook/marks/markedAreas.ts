import type { Severity } from '../../core/rules/finding';
import { severities } from '../../core/rules/severities';
import { cellAddress, type CellRef } from '../../core/sheets/cellRef';

/** Cells that are to be marked, by the severity of what was found there. */
export type CellsBySeverity = Readonly<Record<Severity, readonly CellRef[]>>;

/** Cells of one sheet that get one mark, as addresses that Excel takes at once ("A1:A4,C7"). */
export interface MarkedAreas {
  readonly severity: Severity;
  readonly addresses: readonly string[];
  readonly cellCount: number;
}

/**
 * Longest address handed over at once, in letters. Excel refuses long lists of areas without saying from where on; one of
 * 8207 letters was refused (office-js issue 5198).
 */
const longestAddress = 2000;

/** The areas of each sheet; a cell of which several things are said is marked as the worst of them. */
export function areasBySheet(cells: CellsBySeverity): ReadonlyMap<string, readonly MarkedAreas[]> {
  const taken = new Set<string>();
  const sheets = new Map<string, MarkedAreas[]>();
  for (const severity of severities) {
    for (const [sheet, own] of newCells(cells[severity], taken)) {
      const areas = { severity, addresses: addressesOf(own), cellCount: own.length };
      const known = sheets.get(sheet);
      if (known === undefined) sheets.set(sheet, [areas]);
      else known.push(areas);
    }
  }
  return sheets;
}

/** Cells by sheet, those that are taken already left out. */
function newCells(cells: readonly CellRef[], taken: Set<string>): ReadonlyMap<string, readonly CellRef[]> {
  const bySheet = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const key = `${cell.sheet}\u0001${cellAddress(cell)}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const known = bySheet.get(cell.sheet);
    if (known === undefined) bySheet.set(cell.sheet, [cell]);
    else known.push(cell);
  }
  return bySheet;
}

/** Cells below each other as one area, areas put together to addresses that are short enough. */
function addressesOf(cells: readonly CellRef[]): readonly string[] {
  const runs: { first: CellRef; last: CellRef }[] = [];
  for (const cell of [...cells].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const run = runs.at(-1);
    if (run?.last.column === cell.column && run.last.row + 1 === cell.row) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  const addresses: string[] = [];
  let address = '';
  for (const { first, last } of runs) {
    const area = first === last ? cellAddress(first) : `${cellAddress(first)}:${cellAddress(last)}`;
    if (address !== '' && address.length + area.length >= longestAddress) {
      addresses.push(address);
      address = '';
    }
    address = address === '' ? area : `${address},${area}`;
  }
  return address === '' ? addresses : [...addresses, address];
}
