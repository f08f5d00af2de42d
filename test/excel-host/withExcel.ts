import { createExcelHost } from '../../src/excel-host/host';
import type { ExcelHost, HostOptions } from '../../src/excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../../src/excel-host/node/officeInNode';

const schema = loadOfficeSchema();

/** A host behind the real Office.js: on an empty workbook with "Sheet1", or on a file. */
export async function startExcel(options: Omit<HostOptions, 'schema'> = {}): Promise<ExcelHost> {
  const created = createExcelHost({ today: '2026-11-20', ...options, schema });
  if (!created.ok) throw new Error(`no workbook: ${created.reason}`);
  await startOfficeInNode(created.host);
  return created.host;
}

/** The code that Excel answers a batch with, or "done". */
export async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(batch);
    return 'done';
  } catch (fault) {
    if (fault instanceof OfficeExtension.Error) return fault.code;
    throw fault;
  }
}
