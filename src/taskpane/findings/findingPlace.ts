import { columnLetters } from '../../actions/saying/cellNames';
import type { Finding, FindingPlace } from '../../core/rules/finding';
import type { Words } from '../../strings';

/** Where a finding is, as a person counts: "row 27, column K". */
export function sayPlace(words: Words, where: FindingPlace): string {
  const { place } = words.tasksView.findings;
  switch (where.kind) {
    case 'cell':
      return place.cell(where.cell.row + 1, columnLetters(where.cell.column));
    case 'row':
      return place.row(where.row + 1);
    case 'sheet':
      return place.sheet(where.sheet);
    case 'planItem':
      return place.planItem(where.itemId);
    case 'plan':
      return place.plan;
  }
}

/** The cell to go to for a finding (0-based), or null where it has none. */
export function cellOf(
  finding: Finding,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const { where } = finding;
  if (where.kind === 'cell') return where.cell;
  if (where.kind === 'row') return { sheet: where.sheet, row: where.row, column: 0 };
  return null;
}
