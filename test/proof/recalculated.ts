import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type CellValue } from 'exceljs';

/** True where LibreOffice can work formulas out. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined;

/** Workbooks as LibreOffice saves them after it worked out every formula; by the names under which they were given. */
export function recalculated(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    const paths = [...workbooks].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = join(folder, 'out');
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, ...paths]);
    return new Map(
      [...workbooks.keys()].map((name) => [name, new Uint8Array(readFileSync(join(to, `${name}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a cell shows: a number, or text; a formula's result. */
export type Shown = string | number;

/** The rows of a sheet by the key in their hidden column; rows of one key in their order. */
export type KeyedRows = ReadonlyMap<string, readonly (readonly Shown[])[]>;

const shownColumns = 8;

/** Reads a summary sheet with an independent reader. */
export async function summaryRows(
  workbook: Uint8Array,
  sheet: string,
): Promise<{ readonly rows: KeyedRows; readonly formulas: ReadonlyMap<string, number> }> {
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(workbook) as unknown as ArrayBuffer);
  const rows = new Map<string, (readonly Shown[])[]>();
  const formulas = new Map<string, number>();
  book.getWorksheet(sheet)?.eachRow((row) => {
    const key = String(row.getCell(shownColumns + 1).value ?? '');
    const cells = Array.from({ length: shownColumns }, (_, column) => row.getCell(column + 1));
    const [table = ''] = key.split(' ');
    const ofRow = cells.filter(({ formula }) => formula !== undefined && formula !== '').length;
    formulas.set(table, (formulas.get(table) ?? 0) + ofRow);
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), cells.map(({ value }) => shown(value))]);
  });
  return { rows, formulas };
}

function shown(value: CellValue): Shown {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'result' in value) {
    const { result } = value;
    return typeof result === 'number' || typeof result === 'string' ? result : '';
  }
  // a formula whose result is 0 is saved without it by the reader
  return typeof value === 'object' && value !== null && 'formula' in value ? 0 : '';
}
