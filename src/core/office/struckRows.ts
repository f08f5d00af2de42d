import type { Office } from './office';
import { chosenTaskTable } from './office';
import type { Matter } from './mergedSheets';

/** Rows of a sheet's tables whose words are struck through, and what the person said of them. */
export interface StruckRows {
  readonly sheet: string;
  /** Counted from 0, ascending. */
  readonly rows: readonly number[];
  /** leftOut: they count as taken out; kept: as all others; null: nobody was asked yet, and they are kept. */
  readonly answer: 'leftOut' | 'kept' | null;
}

/** Struck rows of what an action looks at, by sheet; sheets without such rows are left out. Linear in rows. */
export function struckRowsOf(office: Office, matters: readonly Matter[]): readonly StruckRows[] {
  const tasks = chosenTaskTable(office);
  const ofTasks = matters.includes('tasks') && tasks.ok ? [tasks.value, ...tasks.value.alongside] : [];
  const ofLists = matters.includes('lists')
    ? office.lists.ofYear.flatMap((one) => [one, ...one.alongside])
    : [];
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, grid, rows } of [...ofTasks, ...ofLists]) {
    const struck = bySheet.get(sheet) ?? new Set<number>();
    for (const { row, kind } of rows)
      if (kind === 'struck' || (kind === 'record' && grid.struckRows.has(row))) struck.add(row);
    if (struck.size > 0) bySheet.set(sheet, struck);
  }
  const answers = new Map(office.snapshot.settings.struckRows.map(({ sheet, answer }) => [sheet, answer]));
  return [...bySheet].map(([sheet, struck]) => ({
    sheet,
    rows: [...struck].sort((one, other) => one - other),
    answer: answers.get(sheet) ?? null,
  }));
}
