import type { Plan } from '../../core/plan/plan';
import type { MergedArea } from '../../core/sheets/grid';
import { needsMerges } from '../../core/tasks/mergedValues';
import { inSlices } from '../../workbook/inSlices';
import { readMerges } from '../../workbook/read/readMerges';
import { readWorkbook } from '../../workbook/read/readWorkbook';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { understandInSteps } from '../../core/office/officeReading';
import { failed, type Outcome } from '../../core/work/outcome';
import { chosenTable, type TaskTableReading } from '../../core/office/taskTable';
import type { Watching } from './watching';

/** Share of the action's work that reading and finding the table take. */
export const tableIsRead = 0.3;

/**
 * Reads the workbook and its task table in two batches. Merged areas come with the second where the person's mapping
 * remembers that they are needed; else, only where blanks could be merged cells, in one more.
 */
export async function readTaskTable(
  request: { readonly plan?: Plan },
  watch: Watching,
): Promise<Outcome<TaskTableReading>> {
  const read = await readWorkbook({
    sheets: 'all',
    mergesOf: 'remembered',
    watch: watch.stage({ from: 0, to: 0.1 }),
  });
  if (!read.ok) return failed(read.block);
  watch.countRows(read.value.grids);
  const understand = async (snapshot: WorkbookSnapshot): Promise<Outcome<TaskTableReading>> => {
    const stage = watch.stage({ from: 0.1, to: tableIsRead });
    const understood = await inSlices(understandInSteps(snapshot, request.plan ?? null), stage);
    return understood.ok ? chosenTable(understood.value) : failed(understood.block);
  };
  const first = await understand(read.value);
  if (!first.ok || !needsMerges(first.value.table)) return first;
  const { sheet } = first.value.table;
  const merges = await readMerges(sheet);
  return merges.ok ? understand(withMerges(read.value, sheet, merges.value)) : failed(merges.block);
}

/** The snapshot with a sheet's merged areas. */
export function withMerges(
  snapshot: WorkbookSnapshot,
  sheet: string,
  merges: readonly MergedArea[],
): WorkbookSnapshot {
  const grids = snapshot.grids.map((grid) => (grid.sheet === sheet ? { ...grid, merges } : grid));
  return { ...snapshot, grids };
}
