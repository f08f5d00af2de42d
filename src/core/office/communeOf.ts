import { ownWords } from '../plan/head/headLines';
import { nameInSmallLetters } from '../plan/head/nameCase';
import { cellText, gridBounds } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { collapseSpaces, nfc } from '../text/folding';
import { communeName, timeBehindName } from '../vocabulary/communeNames';
import type { Office } from './office';
import { chosenTables } from './taskTables';

/** Rows above a header in which its commune may be named. */
const rowsAbove = 10;

/**
 * The commune whose workbook it is, with its kind ("Xã Tân Mộc Khê"): by the words above its lists and tasks, then above its
 * other tables, then by who issued the plan that stands in the workbook. null: nothing of it names one.
 * `plan`: of the workbook itself; null where it was handed in from elsewhere, for it may be another body's.
 */
export function communeOf(
  { lists, tasks, candidates }: Pick<Office, 'lists' | 'tasks' | 'candidates'>,
  plan: Office['plan'],
): string | null {
  for (const table of [...lists.ofYear, ...chosenTables(tasks), ...candidates]) {
    for (const line of linesAbove(table)) {
      const named = communeIn(line);
      if (named !== null) return named;
    }
  }
  return communeIn(plan?.document.issuer ?? '');
}

/** What stands above a table's header, line by line: a cell may hold a letterhead of several. */
function linesAbove({ grid, headerFirstRow }: Pick<Table, 'grid' | 'headerFirstRow'>): readonly string[] {
  const { firstRow, firstColumn, lastColumn } = gridBounds(grid);
  const lines: string[] = [];
  for (let row = Math.max(firstRow, headerFirstRow - rowsAbove); row < headerFirstRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1)
      lines.push(...cellText(grid, row, column).split('\n'));
  }
  return lines;
}

/** The commune that a line names, the country's own name left out; null: none. */
export function communeIn(line: string): string | null {
  const words = collapseSpaces(ownWords(nfc(line))).replace(timeBehindName, '');
  const cased = /\p{Ll}/u.test(words) ? words : nameInSmallLetters(words);
  const named = communeName.exec(cased)?.[1];
  return named === undefined ? null : named.charAt(0).toUpperCase() + named.slice(1);
}
