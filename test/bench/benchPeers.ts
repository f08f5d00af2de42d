import { createExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import { openWorkbook } from '../../src/xlsx/sheet/openWorkbook';
import { putCell } from '../../src/xlsx/sheet/model';
import { saveWorkbook } from '../../src/xlsx/sheet/saveWorkbook';
import { benchNominees } from './benchNominees';

const lookups = [
  ['Danh hiệu', 'Mức xếp loại cần có', '', 'Xếp loại', 'Mức'],
  ['Lao động tiên tiến', 3, '', 'HTXSNV', 4],
  ['Chiến sĩ thi đua cơ sở', 3, '', 'HTTNV', 3],
  ['Giấy khen', 2, '', 'HTNV', 2],
];

/** 0-based column of the first check, right of the list; rows of title and header above the first nominee. */
const firstCheck = 23;
const rowsAbove = 2;

/**
 * The checks that an office makes by itself, as formulas of one row: a number twice, a name twice in a unit, an award that
 * nobody knows, a rating that is too low for it, fighters above their share of the unit, years before that are missing.
 */
function checksOf(row: number, last: number): readonly string[] {
  const all = (column: string): string => `$${column}$${rowsAbove + 1}:$${column}$${last}`;
  const award = `VLOOKUP(H${row},'Danh mục'!$A$2:$B$4,2,FALSE)`;
  const ofUnit = (title: string): string => `COUNTIFS(${all('G')},G${row},${all('H')},"${title}")`;
  const fighter = 'Chiến sĩ thi đua cơ sở';
  return [
    `=IF(COUNTIFS(${all('E')},E${row})>1,"trùng số","")`,
    `=IF(COUNTIFS(${all('B')},B${row},${all('G')},G${row},${all('H')},H${row})>1,"trùng tên","")`,
    `=IF(ISNA(${award}),"danh hiệu lạ","")`,
    `=IF(VLOOKUP(I${row},'Danh mục'!$D$2:$E$4,2,FALSE)<${award},"xếp loại chưa đủ","")`,
    `=IF(AND(H${row}="${fighter}",${ofUnit(fighter)}>0.15*${ofUnit('Lao động tiên tiến')}),"vượt tỷ lệ","")`,
    `=IF(AND(H${row}="${fighter}",COUNTIFS(L${row}:U${row},"LĐTT")<2),"thiếu năm trước","")`,
  ];
}

/** The bench list of nominees with these six columns of checks, none of them worked out yet; .xlsx bytes. */
export async function benchPeers(count: number): Promise<Uint8Array> {
  const opened = createExcelHost({ file: benchNominees(count).file, schema: loadOfficeSchema() });
  if (!opened.ok) throw new Error(opened.reason);
  await startOfficeInNode(opened.host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Danh mục');
    sheet.getRangeByIndexes(0, 0, lookups.length, 5).values = lookups;
    await context.sync();
  });
  return withChecks(opened.host.save(), count);
}

function withChecks(file: Uint8Array, count: number): Uint8Array {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Error(opened.reason);
  const { workbook } = opened;
  const sheet = workbook.sheets.find(({ name }) => name === 'Danh sách');
  if (sheet === undefined) throw new Error('the list is gone');
  const heads = ['KT số', 'KT tên', 'KT danh hiệu', 'KT xếp loại', 'KT tỷ lệ', 'KT năm trước'];
  const put = (row: number, column: number, value: string, formula: string | null): void =>
    putCell(
      sheet,
      { row, column: firstCheck + column },
      { value, formula, style: 0, cached: formula === null },
    );
  heads.forEach((head, column) => put(rowsAbove - 1, column, head, null));
  for (let row = rowsAbove; row < rowsAbove + count; row += 1) {
    checksOf(row + 1, rowsAbove + count).forEach((formula, column) => put(row, column, '', formula));
  }
  return saveWorkbook(workbook);
}
