import { readFileSync } from 'node:fs';
import { Workbook, type CellValue } from 'exceljs';

/** A row as it stands in the file: text by column number (1 is A), merged cells only where they begin; days as ISO. */
export type RawRow = readonly string[];

/** Reads a sheet with an independent reader. */
export async function rawRows(path: string, sheet: string): Promise<readonly RawRow[]> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
  const rows: RawRow[] = [];
  book.getWorksheet(sheet)?.eachRow((row) => {
    const cells: string[] = [''];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const isHidden = cell.isMerged && cell.master.address !== cell.address;
      cells[column] = isHidden ? '' : textOf(cell.value).normalize('NFC').trim();
    });
    rows.push(cells);
  });
  return rows;
}

function textOf(value: CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'richText' in value)
    return value.richText.map(({ text }) => text).join('');
  return '';
}

/** One record as the test understands it: the rows of each table in which it counts, and its column there. */
export interface CountedRecord {
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly columns: Readonly<Record<string, string>>;
}

/** Plain counting: for a table, each row's figures by the words of its column; "Tổng cộng" counts every record once. */
export function plainCounts(
  records: readonly CountedRecord[],
  table: string,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const add = (row: string, column: string): void => {
    const ofRow = counts.get(row) ?? new Map<string, number>();
    ofRow.set(column, (ofRow.get(column) ?? 0) + 1);
    counts.set(row, ofRow);
  };
  for (const { rows, columns } of records) {
    const column = columns[table];
    if (column === undefined) continue;
    for (const row of [...(rows[table] ?? []), 'Tổng cộng']) {
      add(row, column);
      add(row, 'Tổng cộng');
    }
  }
  return counts;
}
