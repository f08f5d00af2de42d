import { cellAddress, type CellRef } from '../sheets/cellRef';
import type { Finding } from './finding';

/** A finding on one cell, and what it says the same of wherever it recurs. */
export interface NamedFinding {
  /** The body's key: findings of one name are one. */
  readonly name: string;
  readonly finding: Finding;
}

/** So many cells are named in the sentence. */
const cellsInWords = 6;

/**
 * One finding for a name, however often it stands: the first, with all cells, their number (`cellCount`) and the first
 * addresses (`cells`). Findings of rows without a cell of their own stay as they are. Linear.
 */
export function onePerName(found: readonly NamedFinding[]): readonly Finding[] {
  const byName = new Map<string, { readonly first: Finding; readonly cells: CellRef[] }>();
  const others: Finding[] = [];
  for (const { name, finding } of found) {
    if (finding.where.kind !== 'cell') {
      others.push(finding);
      continue;
    }
    const key = JSON.stringify([name, finding.messageId]);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { first: finding, cells: [finding.where.cell] });
    else known.cells.push(finding.where.cell);
  }
  return [...[...byName.values()].map(({ first, cells }) => withCells(first, cells)), ...others];
}

/** A finding with all cells that it speaks of, each once; as it is where there are none. */
export function withCells(first: Finding, all: readonly CellRef[]): Finding {
  const cells = [...new Map(all.map((cell) => [`${cell.sheet}\u0001${cellAddress(cell)}`, cell])).values()];
  if (cells.length === 0) return first;
  const named = cells.slice(0, cellsInWords).map(cellAddress).join(', ');
  const more = cells.length > cellsInWords ? ', …' : '';
  return { ...first, cells, data: { ...first.data, cellCount: cells.length, cells: `${named}${more}` } };
}
