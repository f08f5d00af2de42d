import type { OwnTablesPreview } from '../../actions/ownSummaries';
import { summariesView } from '../../strings/vi/summariesView';

/** One summary table of the office's own, as the look at the workbook reports it. */
export type OwnTable = OwnTablesPreview['tables'][number];

/** A cell of theirs that would change, with the labels of its row and column. */
export type CellChange = OwnTable['changes'][number];

/** True where something would be written. */
export function isFillable({ left, changes }: Pick<OwnTable, 'left' | 'changes'>): boolean {
  return left === null && changes.length > 0;
}

/** Number of cells that would change in these tables. */
export function cellsOf(tables: readonly Pick<OwnTable, 'changes'>[]): number {
  return tables.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** What a person would call the table: the words above it and its sheet, else where it stands. */
export function tableName({ title, sheet, address }: Pick<OwnTable, 'title' | 'sheet' | 'address'>): string {
  const words = summariesView.own;
  return title === '' ? words.untitled(sheet, address) : words.titled(title, sheet);
}
