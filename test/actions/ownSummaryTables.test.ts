import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { fillOwnTables, parseIsoDate, previewOwnTables, type OwnTablesPreview } from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import { printedOwnTables } from '../fixtures/printedOwnTables';
import { ownSheets, summaryOffice } from '../fixtures/summaryOffice';
import { startHost } from '../workbook/office';
import { valueOf } from './taskWorkbook';

const today = parseIsoDate('2026-05-20') ?? fail('no day');

async function bookOf(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer as ArrayBuffer);
  return workbook;
}

/** Cells of a sheet; those that a merge hides hold nothing. */
function cellsOf(book: ExcelJS.Workbook, name: string): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  book.getWorksheet(name)?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.master.address === cell.address) cells.set(cell.address, cell.value);
    }),
  );
  return cells;
}

let host: ExcelHost;
let preview: OwnTablesPreview;
let filled: ExcelJS.Workbook;

beforeAll(async () => {
  host = await startHost({ file: await summaryOffice() });
  host.resetRoundTrips();
  preview = valueOf(await previewOwnTables({ today }));
  expect(host.roundTrips().syncs).toBe(3);
  host.resetRoundTrips();
  const written = valueOf(await fillOwnTables({ today, accepted: preview }));
  expect(host.roundTrips().syncs).toBe(5);
  expect(written.kind).toBe('written');
  filled = await bookOf(host.save());
});

describe('tables as offices make them', () => {
  test.each(Object.keys(ownSheets).map((sheet, index) => [sheet, index + 1] as const))(
    '%s',
    (sheet, number) => {
      const path = join(__dirname, '..', 'fixtures', 'summaries', `own-table-${number}.expected.txt`);
      const tables = preview.tables.filter((table) => table.sheet === sheet);
      const printed = printedOwnTables(sheet, cellsOf(filled, sheet), tables);
      if (process.env.WRITE_EXPECTED === 'own-tables' || !existsSync(path)) writeFileSync(path, printed);
      expect(printed).toBe(readFileSync(path, 'utf8'));
    },
  );
});
