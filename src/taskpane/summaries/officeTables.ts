import type { OfficeTablesPreview } from '../../actions/fillOfficeTables';
import type { Parts } from '../../strings';

/** One summary table of the office's own, as the look at the workbook reports it. */
export type OfficeTable = OfficeTablesPreview['tables'][number];

/** A cell of theirs that would change, with the labels of its row and column. */
export type CellChange = OfficeTable['changes'][number];

/** True where something would be written. */
export function isFillable({ left, changes }: Pick<OfficeTable, 'left' | 'changes'>): boolean {
  return left === null && changes.length > 0;
}

/** Number of cells that would change in these tables. */
export function cellsOf(tables: readonly Pick<OfficeTable, 'changes'>[]): number {
  return tables.reduce((sum, { changes }) => sum + changes.length, 0);
}

/**
 * What a person would call each table, by its key: the words above it and its sheet; where it has no such words, or two
 * would be called the same, also where it stands.
 */
export function tableNames(
  words: Parts['summariesView']['officeTables'],
  tables: readonly Pick<OfficeTable, 'key' | 'title' | 'sheet' | 'address'>[],
): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { title, sheet } of tables) {
    const name = words.titled(title, sheet);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Map(
    tables.map(({ key, title, sheet, address }) => {
      const name = words.titled(title, sheet);
      if (title === '') return [key, words.untitled(sheet, address)];
      return [key, (times.get(name) ?? 0) > 1 ? words.titledAt(title, sheet, address) : name];
    }),
  );
}
