import { createExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import { benchNominees, benchUnits } from './benchNominees';

type Row = readonly (string | number)[];

const heads: readonly (readonly Row[])[] = [
  [['TT', 'Đơn vị', 'Tổng số', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Nam', 'Nữ', 'Ghi chú']],
  [
    ['TT', 'Đơn vị', 'Tổng số', 'Danh hiệu', '', 'Tiền thưởng (nghìn đồng)', '', 'Ghi chú'],
    [
      '',
      '',
      '',
      'Lao động tiên tiến',
      'Chiến sĩ thi đua cơ sở',
      'Lao động tiên tiến',
      'Chiến sĩ thi đua cơ sở',
      '',
    ],
  ],
];

/** An own table of every unit; every second with money and a head of two rows, every third with groups. */
function officeTable(number: number): readonly Row[] {
  const rows = benchUnits.map((unit, at): Row => [at + 1, unit]);
  const half = Math.floor(rows.length / 2);
  const grouped: readonly Row[] = [
    ['A', 'Khối trường phía bắc'],
    ...rows.slice(0, half),
    ['B', 'Khối trường phía nam'],
    ...rows.slice(half).map(([, ...rest], at): Row => [at + 1, ...rest]),
  ];
  return [
    [`BIỂU SỐ ${number}: TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025`],
    [],
    ...(heads[number % heads.length] ?? []),
    ...(number % 3 === 0 ? grouped : rows),
    ['', 'Tổng cộng'],
  ];
}

/** The bench list of nominees, with so many summary tables of the office's own on a sheet each; .xlsx bytes. */
export async function benchSummaries(
  nominees: number,
  tables: number,
): Promise<{ readonly file: Uint8Array; readonly plainJsonBytes: number }> {
  const { file, plainJsonBytes } = benchNominees(nominees);
  const opened = createExcelHost({ file, schema: loadOfficeSchema() });
  if (!opened.ok) throw new Error(opened.reason);
  await startOfficeInNode(opened.host);
  await Excel.run(async (context) => {
    for (let number = 1; number <= tables; number += 1) {
      const rows = officeTable(number);
      const width = Math.max(...rows.map((row) => row.length));
      const sheet = context.workbook.worksheets.add(`Biểu ${number}`);
      sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) =>
        Array.from({ length: width }, (_, column) => row[column] ?? ''),
      );
    }
    await context.sync();
  });
  return { file: opened.host.save(), plainJsonBytes };
}
