import { bodyDictionary } from '../core/bodies/bodyDictionary';
import { findNomineeTables } from '../core/nominees/findNomineeTables';
import { listNeedsMerges } from '../core/nominees/mergedValues';
import type { WorkbookSnapshot } from '../core/office/snapshot';
import type { ConfirmedMapping } from '../core/sheets/table';
import { findTaskTables } from '../core/tasks/findTaskTables';
import { needsMerges } from '../core/tasks/mergedValues';
import { failed, type Outcome } from '../core/work/outcome';
import type { Work } from '../core/work/work';
import { wholeInSlices } from '../workbook/inSlices';
import { readWorkbook } from '../workbook/read/readWorkbook';
import { changeFrom } from './running/changeSettings';
import { lawInUse } from './running/lawInUse';

/**
 * Remembers what the columns of a sheet mean; asked again only when its header changes. Looks at the sheet once, to
 * remember whether its merged cells will have to be read.
 */
export function confirmMapping(mapping: ConfirmedMapping): Promise<Outcome<null>> {
  return confirmMappings([mapping]);
}

/** The same of several sheets in one step: all are remembered, or none. One reading, one write. */
export async function confirmMappings(mappings: readonly ConfirmedMapping[]): Promise<Outcome<null>> {
  const sheets = [...new Set(mappings.map(({ sheet }) => sheet))];
  const read = await readWorkbook({ sheets });
  if (!read.ok) return failed(read.block);
  const known: ConfirmedMapping[] = [];
  for (const mapping of mappings) {
    const merges = await wholeInSlices(needsMergesToo(mapping, read.value));
    known.push(merges ? { ...mapping, needsMerges: true } : mapping);
  }
  return changeFrom(read.value, 'confirmMapping', (settings) => ({
    ...settings,
    mappings: [...settings.mappings.filter((before) => !known.some(isOfSame(before))), ...known],
  }));
}

/** A sheet has one mapping of a kind: a new one takes the place of the one before. */
function isOfSame(before: ConfirmedMapping): (mapping: ConfirmedMapping) => boolean {
  return ({ sheet, kind }) => sheet === before.sheet && kind === before.kind;
}

function* needsMergesToo(mapping: ConfirmedMapping, { settings, grids }: WorkbookSnapshot): Work<boolean> {
  const own = grids.filter(({ sheet }) => sheet === mapping.sheet);
  if (mapping.kind === 'nominees') {
    const { tables } = yield* findNomineeTables(own, { confirmed: [mapping], book: lawInUse().book });
    return tables.some((table) => table.headerKey === mapping.headerKey && listNeedsMerges(table));
  }
  if (mapping.kind !== 'tasks') return false;
  const dictionary = bodyDictionary({ planBodies: [], officeBodies: settings.bodies, on: null });
  const { tables } = yield* findTaskTables(own, { confirmed: [mapping], dictionary });
  return tables.some((table) => table.headerKey === mapping.headerKey && needsMerges(table));
}
