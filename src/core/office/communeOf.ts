import { nameInSmallLetters } from '../plan/head/nameCase';
import { tableTitle } from '../sheets/tableTitle';
import { collapseSpaces, nfc } from '../text/folding';
import { communeName } from '../vocabulary/communeNames';
import type { Office } from './office';
import { chosenTables } from './taskTables';

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
    for (const line of tableTitle(table).lines) {
      const named = communeIn(line);
      if (named !== null) return named;
    }
  }
  return communeIn(plan?.document.issuer ?? '');
}

/** The commune that a line names; null: none. */
export function communeIn(line: string): string | null {
  const words = collapseSpaces(nfc(line));
  const cased = /\p{Ll}/u.test(words) ? words : nameInSmallLetters(words);
  const named = communeName.exec(cased)?.[1];
  return named === undefined ? null : named.charAt(0).toUpperCase() + named.slice(1);
}
