import type { OfficeTablesPreview } from '../../actions/fillOfficeTables';
import type { SummariesPreview } from '../../actions/papers/previewSummaries';
import type { Outcome } from '../../core/work/outcome';

/** What a look at the workbook found: the standard tables, and the office's own. */
export interface Seen {
  readonly standard: Outcome<SummariesPreview>;
  readonly officeTables: Outcome<OfficeTablesPreview>;
}

/** The part of what was seen that was written or put away since. */
export type Settled = 'standard' | 'officeTables';

/** Number of tables that a look found something to write in, those already settled left out. */
export function countFillable({ standard, officeTables }: Seen, settled: ReadonlySet<Settled>): number {
  const ofOurs = standard.ok && !settled.has('standard') ? standard.value.sheets : [];
  const ofTheirs = officeTables.ok && !settled.has('officeTables') ? officeTables.value.tables : [];
  return (
    ofOurs.reduce((sum, { changedCells, tables }) => sum + (changedCells === 0 ? 0 : tables.length), 0) +
    ofTheirs.filter(({ changes }) => changes.length > 0).length
  );
}
