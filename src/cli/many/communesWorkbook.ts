import { writeCommunesTable, type IsoDate } from '../../actions';
import type { CheckedCommune } from '../../core/papers/communes/checkedCommune';
import { createExcelHost } from '../../excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../../excel-host/node/officeInNode';
import { oneLine } from '../result';

/** The table of all communes as a workbook of its own, its heads standing while one scrolls; or one line why there is none. */
export async function communesWorkbook(
  communes: readonly CheckedCommune[],
  today: IsoDate,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string }> {
  const made = createExcelHost({ schema: loadOfficeSchema() });
  if (!made.ok) throw new Error('a new workbook opens');
  const { host } = made;
  const blank = host.view().sheets.map(({ name }) => name);
  await startOfficeInNode(host);
  const written = await writeCommunesTable({ communes, today });
  if (!written.ok) return { ok: false, why: oneLine(written.problem) };
  for (const { sheet, headRow } of written.value.sheets) host.freezeRows({ sheet, rows: headRow });
  for (const sheet of blank) host.deleteSheet(sheet);
  return { ok: true, bytes: host.save() };
}
