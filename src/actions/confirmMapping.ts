import { bodyDictionary } from '../core/bodies/bodyDictionary';
import { findNomineeTables } from '../core/nominees/findNomineeTables';
import { listNeedsMerges } from '../core/nominees/mergedValues';
import type { WorkbookSnapshot } from '../core/office/snapshot';
import type { ConfirmedMapping } from '../core/sheets/table';
import { findTaskTables } from '../core/tasks/findTaskTables';
import { needsMerges } from '../core/tasks/mergedValues';
import { failed, type Outcome } from '../core/work/outcome';
import { atOnce, type Work } from '../core/work/work';
import { wholeInSlices } from '../workbook/inSlices';
import { readWorkbook } from '../workbook/read/readWorkbook';
import { changeFrom } from './running/changeSettings';
import { lawInUse } from './running/lawInUse';

/**
 * Remembers what the columns of a sheet mean; asked again only when its header changes. Looks at the sheet once, to
 * remember whether its merged cells will have to be read.
 */
export async function confirmMapping(mapping: ConfirmedMapping): Promise<Outcome<null>> {
  const read = await readWorkbook({ sheets: [mapping.sheet] });
  if (!read.ok) return failed(read.block);
  const merges = await wholeInSlices(needsMergesToo(mapping, read.value));
  const known = merges ? { ...mapping, needsMerges: true } : mapping;
  return changeFrom(read.value, 'confirmMapping', (settings) => ({
    ...settings,
    mappings: [
      ...settings.mappings.filter(({ sheet, kind }) => sheet !== mapping.sheet || kind !== mapping.kind),
      known,
    ],
  }));
}

function* needsMergesToo(mapping: ConfirmedMapping, snapshot: WorkbookSnapshot): Work<boolean> {
  const { settings, grids } = snapshot;
  if (mapping.kind === 'nominees') {
    const lists = atOnce(findNomineeTables(grids, { confirmed: [mapping], book: lawInUse().book })).tables;
    return lists.some((table) => table.headerKey === mapping.headerKey && listNeedsMerges(table));
  }
  if (mapping.kind !== 'tasks') return false;
  const dictionary = bodyDictionary({ planBodies: [], officeBodies: settings.bodies, on: null });
  const { tables } = yield* findTaskTables(grids, { confirmed: [mapping], dictionary });
  return tables.some((table) => table.headerKey === mapping.headerKey && needsMerges(table));
}
