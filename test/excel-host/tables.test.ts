import ExcelJS from 'exceljs';
import { openParts, partBytes, partText } from '../../src/xlsx/zip/parts';
import type { PartStore } from '../../src/xlsx/zip/parts';
import type { ExcelHost } from '../../src/excel-host/host';
import { startExcel } from './withExcel';

function partsOf(bytes: Uint8Array): PartStore {
  const opened = openParts(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.parts;
}

async function change(batch: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

/** A workbook with a table over A1:C3 and another under it. */
async function twoTables(): Promise<ExcelHost> {
  const host = await startExcel();
  await change((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Nội dung', 'Chủ trì', 'Hạn'],
      ['a', 'b', 46022],
      ['c', 'd', 46023],
    ];
    sheet.tables.add('A1:C3', true).name = 'Nhiệm_vụ';
    sheet.tables.add('A6:B7', true);
  });
  return host;
}

describe('tables in files', () => {
  test('a table is kept, and opens again with what was set', async () => {
    const first = await twoTables();
    await change((sheet) => {
      const table = sheet.tables.getItem('Nhiệm_vụ');
      table.style = 'TableStyleLight9';
      table.showTotals = true;
      table.rows.add(undefined, [['e', 'f', 46024]]);
      table.columns.getItem('Chủ trì').filter.apply({ filterOn: 'Values', values: ['b', 'd'] });
      sheet.tables.getItemAt(1).delete();
    });
    await startExcel({ file: first.save() });
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load('items/name, items/style, items/showTotals');
      const range = tables.getItemAt(0).getRange().load('address, values');
      const filter = tables.getItemAt(0).autoFilter.load('criteria');
      await context.sync();
      expect(tables.items.map(({ name, style, showTotals }) => [name, style, showTotals])).toEqual([
        ['Nhiệm_vụ', 'TableStyleLight9', true],
      ]);
      expect([range.address, range.values[3]]).toEqual(['Sheet1!A1:C5', ['e', 'f', 46024]]);
      expect(filter.criteria[1]).toEqual({ filterOn: 'Values', values: ['b', 'd'] });
    });
  });

  test('the parts are those that Excel writes, and another reader finds the table', async () => {
    const host = await twoTables();
    const parts = partsOf(host.save());
    expect(partText(parts, 'xl/tables/table1.xml')).toContain(
      'id="1" name="Nhiệm_vụ" displayName="Nhiệm_vụ" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Nội dung"/>',
    );
    expect(partText(parts, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table2.xml"');
    expect(partText(parts, 'xl/worksheets/sheet1.xml')).toMatch(
      /<tableParts count="2">.*<\/tableParts><\/worksheet>$/,
    );
    const workbook = new ExcelJS.Workbook();
    const bytes = host.save();
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    expect(workbook.worksheets[0]?.getTable('Nhiệm_vụ')).toBeDefined();
  });

  test('entries in the header rename columns in the file; a table that nobody touched keeps its bytes', async () => {
    const file = (await twoTables()).save();
    const host = await startExcel({ file });
    await change((sheet) => {
      sheet.getRange('B1').values = [['Phối hợp']];
    });
    const [before, after] = [partsOf(file), partsOf(host.save())];
    expect(partText(after, 'xl/tables/table1.xml')).toContain('name="Phối hợp"');
    expect(partBytes(after, 'xl/tables/table2.xml')).toEqual(partBytes(before, 'xl/tables/table2.xml'));
  });

  test('what nobody models stays: formulas of columns, extensions, and they fill new rows', async () => {
    const made = await twoTables();
    const parts = partsOf(made.save());
    const own = partText(parts, 'xl/tables/table1.xml') ?? '';
    const richer = own
      .replace(
        'name="Hạn"/>',
        'name="Hạn" dataDxfId="0"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>',
      )
      .replace('</table>', '<extLst><ext uri="{1}"/></extLst></table>');
    const { packZip, openZip } = await import('../../src/xlsx/zip/zip');
    const zip = openZip(made.save());
    if (!zip.ok) throw new Error(zip.reason);
    const file = packZip(zip.archive, new Map([['xl/tables/table1.xml', new TextEncoder().encode(richer)]]));
    const host = await startExcel({ file });
    await change((sheet) => sheet.tables.getItem('Nhiệm_vụ').rows.add(0, [['x', 'y', null as never]]));
    const kept = partText(partsOf(host.save()), 'xl/tables/table1.xml') ?? '';
    expect([
      kept.includes('<calculatedColumnFormula>1+1<'),
      kept.includes('<ext uri="{1}"/>'),
      kept.includes('A1:C4'),
    ]).toEqual([true, true, true]);
    expect(host.view().sheets[0]?.cell(1, 2)?.entry).toBe('=1+1');
  });

  test('tables go with their sheet', async () => {
    const file = (await twoTables()).save();
    const host = await startExcel({ file });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Khác');
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    const parts = partsOf(host.save());
    expect([
      partBytes(parts, 'xl/tables/table1.xml'),
      partText(parts, '[Content_Types].xml')?.includes('table1'),
    ]).toEqual([null, false]);
  });
});
