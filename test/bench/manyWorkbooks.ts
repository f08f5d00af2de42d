import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema } from '../../src/excel-host/node/officeInNode';

const samples = 'test/fixtures/samples';

/** The sample workbooks, each with the sheet and the column of the cell in which a commune's own name is put. */
const sources = [
  { file: 'ward-2026/workbook.xlsx', sheet: 'NV TĐKT' },
  { file: 'commune-2023/workbook.xlsx', sheet: 'Theo dõi TĐKT 2023' },
  { file: 'nominees-ward-2025/clean.xlsx', sheet: 'Cá nhân' },
  { file: 'nominees-ward-2025/seeded.xlsx', sheet: 'Cá nhân' },
  { file: 'nominees-commune-2023/clean.xlsx', sheet: 'DS khen thưởng 2023' },
  { file: 'nominees-commune-2023/seeded.xlsx', sheet: 'DS khen thưởng 2023' },
] as const;

/**
 * Writes so many workbooks of made-up communes into a folder, a hundred to a folder below it: the samples in turn, each under
 * its commune's own name, so that no two are the same. Answers how many bytes they have together.
 */
export function writeManyWorkbooks(folder: string, count: number): number {
  const hosts = sources.map(({ file, sheet }) => {
    const opened = createExcelHost({
      file: new Uint8Array(readFileSync(join(samples, file))),
      schema: loadOfficeSchema(),
    });
    if (!opened.ok) throw new Error(`${file}: ${opened.reason}`);
    return { host: opened.host, sheet };
  });
  let bytes = 0;
  for (let number = 1; number <= count; number += 1) {
    const source = hosts[number % hosts.length];
    if (source === undefined) continue;
    source.host.editCell({ sheet: source.sheet, row: 0, column: 0, text: `UBND XÃ MẪU ${number}` });
    const below = join(folder, `tinh ${Math.ceil(number / 100)}`);
    mkdirSync(below, { recursive: true });
    const file = source.host.save();
    writeFileSync(join(below, `xa mau ${number}.xlsx`), file);
    bytes += file.length;
  }
  return bytes;
}
