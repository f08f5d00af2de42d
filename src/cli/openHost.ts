import { createExcelHost, type ExcelHost } from '../excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../excel-host/node/officeInNode';
import type { ChosenFile } from '../actions';
import { commandLine } from '../strings/commandLine';

/** Opens a workbook in the embedded Excel and starts the real Office.js on it; or one line why it could not. */
export async function openHost(
  file: ChosenFile,
): Promise<{ readonly ok: true; readonly host: ExcelHost } | { readonly ok: false; readonly why: string }> {
  const opened = createExcelHost({ file: file.bytes, schema: loadOfficeSchema() });
  if (!opened.ok) {
    const reason = opened.reason === 'tooLarge' ? 'fileTooLarge' : opened.reason;
    return { ok: false, why: commandLine[reason](file.name) };
  }
  await startOfficeInNode(opened.host);
  return opened;
}
