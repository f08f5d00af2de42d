import { ownSheetName } from '../core/office/ownSheets';
import type { IsoDate } from '../core/time/isoDate';
import { readOffice } from './running/readOffice';
import { watching } from './running/watching';

/** True for a workbook that holds a table of communes of ours: told by the mark of its sheet, not by name or place. One batch. */
export async function holdsCommunesTable(today: IsoDate): Promise<boolean> {
  const read = await readOffice({ today }, watching({}), {
    cells: 'none',
    merges: 'leave',
    alsoMergesOf: [],
  });
  return read.ok && ownSheetName(read.value.snapshot, 'communes') !== null;
}
