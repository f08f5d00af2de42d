import { readMergesOf } from '../../workbook/read/readMerges';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { done, failed, type Outcome } from '../../core/work/outcome';

/** The snapshot with the merged areas of some of its sheets: one batch, which clears Excel's own undo. */
export async function withMergesOf(
  snapshot: WorkbookSnapshot,
  sheets: readonly string[],
): Promise<Outcome<WorkbookSnapshot>> {
  const merges = await readMergesOf(sheets);
  if (!merges.ok) return failed(merges.block);
  const grids = snapshot.grids.map((grid) => {
    const areas = merges.value.get(grid.sheet);
    return areas === undefined ? grid : { ...grid, merges: areas };
  });
  return done({ ...snapshot, grids });
}
