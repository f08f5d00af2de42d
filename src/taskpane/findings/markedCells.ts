import type { Finding, Severity } from '../../core/rules/finding';
import type { CellRef } from '../../core/sheets/cellRef';
import { cellOf } from './findingPlace';

/** The cells that "go to" leads to, by the severity of what is said there, and how many they are, each counted once. */
export interface CellsToMark {
  readonly cells: Readonly<Record<Severity, readonly CellRef[]>>;
  readonly count: number;
}

/** The cells of findings; those of the plan or of a whole sheet have none. */
export function cellsToMark(findings: readonly Finding[]): CellsToMark {
  const cells: Record<Severity, CellRef[]> = { error: [], warning: [], info: [] };
  const places = new Set<string>();
  for (const finding of findings) {
    const single = cellOf(finding);
    for (const cell of finding.cells ?? (single === null ? [] : [single])) {
      cells[finding.severity].push(cell);
      places.add(`${cell.row} ${cell.column} ${cell.sheet}`);
    }
  }
  return { cells, count: places.size };
}
