import type { Plan } from '../plan/plan';
import type { Table } from '../sheets/table';
import { tableTitle } from '../sheets/tableTitle';
import type { TaskField } from '../vocabulary/taskFields';
import { foldWithoutDiacritics } from '../text/folding';
import { dayOfPaper } from '../vocabulary/titleWords';
import { yearOf, type IsoDate } from '../time/isoDate';

/** The year that times without one belong to: the plan's, else the one that the sheet's title names, else today's. */
export function taskYear(
  table: Table<TaskField>,
  from: { readonly plan: Plan | null; readonly today: IsoDate },
): number {
  return from.plan?.document.year ?? yearAbove(table) ?? yearOf(from.today);
}

/** The year that the title names; that of the paper it goes with where this is later ("hạn chế năm 2025", of 02/2026). */
function yearAbove(table: Table<TaskField>): number | null {
  const { year, lines } = tableTitle(table);
  const ofPapers = lines.flatMap((line) =>
    [...foldWithoutDiacritics(line).matchAll(dayOfPaper)].map(([, named]) => Number(named)),
  );
  return year === null ? null : Math.max(year, ...ofPapers);
}
