import { createExcelHost, type ExcelHost } from '../../../src/excel-host/host';
import { loadOfficeSchema } from '../../../src/excel-host/node/officeInNode';
import { neededApi } from '../../../src/workbook/capabilities';
import { askedPlatform } from '../../workbook/askedPlatform';
import { runNumber } from './steadyWorld';
import { lineTo, type Line } from './line';

const schema = loadOfficeSchema();

/** What Excel on the web takes in one message. */
const payloadLimitBytes = 5 * 1024 * 1024;

/** An open workbook and the line of the pane that works on it. */
export interface OpenExcel {
  readonly host: ExcelHost;
  readonly line: Line;
}

/** Opens a file in an Excel of its own; from now on Office.js of this realm speaks with it. */
export async function openExcel(file: Uint8Array): Promise<OpenExcel> {
  const asked = askedPlatform();
  const excel =
    asked.platform === undefined
      ? { apiLevel: neededApi.version, payloadLimitBytes }
      : { ...asked, sheetIdSeed: runNumber() };
  const created = createExcelHost({ schema, ...excel, file });
  if (!created.ok) throw new Error(`the workbook does not open: ${created.reason}`);
  return { host: created.host, line: await lineTo(created.host) };
}
