import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createExcelHost, limitsOfTheWeb, type ExcelHost, type HostOptions } from '../../src/excel-host/host';
import { askedPlatform } from './askedPlatform';
import { neededApi } from '../../src/workbook/capabilities';
import { loadOfficeSchema, startOfficeInNode } from '../../src/excel-host/node/officeInNode';

/** The floor's API level, with all that Excel on the web refuses for its size. */
const strictest = { apiLevel: neededApi.version, ...limitsOfTheWeb, mergedAreasLimit: 512 };

/**
 * A workbook with no file behind it (or the one given), answered by the real Office.js: at the floor's API level with all
 * that Excel on the web refuses for its size, or on the Excel that the run of the tests asks for.
 */
export async function startHost(options: Partial<HostOptions> = {}): Promise<ExcelHost> {
  const platform = askedPlatform();
  const excel = platform.platform === undefined ? strictest : platform;
  const created = createExcelHost({ schema: loadOfficeSchema(), ...excel, ...options });
  if (!created.ok) throw new Error(`The test's workbook does not open: ${created.reason}`);
  await startOfficeInNode(created.host);
  return created.host;
}

/** Saves the workbook and opens it again, as on another day. */
export function reopen(host: ExcelHost): Promise<ExcelHost> {
  return startHost({ file: host.save() });
}

/** Writes plain values as an office would have them, outside of what is tested. */
export async function fillSheet(
  name: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    const target = sheet.isNullObject ? context.workbook.worksheets.add(name) : sheet;
    const width = Math.max(...rows.map((row) => row.length));
    target.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const value = row[column] ?? '';
        return typeof value === 'string' && value !== '' ? `'${value}` : value;
      }),
    );
    await context.sync();
  });
}

/** What a sheet's cells say, from A1. */
export async function valuesOf(name: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load({ values: true });
    await context.sync();
    return used.values as unknown[][];
  });
}

/** Names of all sheets. */
export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

/**
 * A workbook as offices have them, with Times New Roman as its usual font. Column widths are counted in digits of that
 * font, and Calibri is not on every machine that tests.
 */
export function officeWorkbook(): Uint8Array {
  const created = createExcelHost({ schema: loadOfficeSchema() });
  if (!created.ok) throw new Error(created.reason);
  const files = unzipSync(created.host.save());
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return zipSync({
    ...files,
    'xl/worksheets/sheet1.xml': strToU8(sheet.replace(/<sheetFormatPr[^>]*>/, '')),
    'xl/styles.xml': strToU8(
      styles
        .replace('<sz val="11"/>', '<sz val="12"/>')
        .replace('Calibri', 'Times New Roman')
        .replace('<scheme val="minor"/>', ''),
    ),
  });
}
