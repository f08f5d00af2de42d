import { strFromU8, unzipSync } from 'fflate';
import type { ExcelHost } from '../../src/excel-host/host';
import { startExcel } from './withExcel';

/** Does something to the first sheet of a new workbook, saves it and opens it again. */
async function kept(
  batch: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown,
): Promise<ExcelHost> {
  const host = await startExcel();
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });
  return startExcel({ file: host.save() });
}

/** What a batch reads after a sync. */
async function read<Read>(
  batch: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => () => Read,
): Promise<Read> {
  return Excel.run(async (context) => {
    const answer = batch(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
    return answer();
  });
}

function partOf(host: ExcelHost, name: string): string {
  const bytes = unzipSync(host.save())[name];
  return bytes === undefined ? '' : strFromU8(bytes);
}

describe('looks beyond single cells survive saving', () => {
  test('a named style, what it includes, and the cells that follow it', async () => {
    const host = await kept((sheet, workbook) => {
      workbook.styles.add('Mục');
      const style = workbook.styles.getItem('Mục');
      style.textOrientation = 38;
      style.locked = false;
      style.autoIndent = true;
      style.includeNumber = false;
      style.fill.color = '#FFEB9C';
      style.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('A1').style = 'Mục';
      sheet.getRange('B1').style = 'Heading1';
    });
    const told = await read((sheet, workbook) => {
      const own = workbook.styles
        .getItem('Mục')
        .load('textOrientation, locked, autoIndent, includeNumber, builtIn');
      const fill = own.fill.load('color');
      const border = own.borders.getItem('EdgeBottom').load('style');
      const cells = ['A1', 'B1'].map((cell) => sheet.getRange(cell).load('style'));
      const look = sheet.getRange('A1').format.fill.load('color');
      return () => [
        [own.textOrientation, own.locked, own.autoIndent, own.includeNumber, own.builtIn],
        [fill.color, border.style, look.color],
        cells.map((cell) => cell.style),
      ];
    });
    expect(told).toEqual([
      [38, false, true, false, false],
      ['#FFEB9C', 'Double', '#FFEB9C'],
      ['Mục', 'Heading1'],
    ]);
    expect(partOf(host, 'xl/styles.xml')).toMatch(/<cellStyle name="Heading 1" xfId="\d+" builtinId="16"\/>/);
  });

  test('a style that is deleted is in the file no more', async () => {
    await kept((sheet, workbook) => {
      workbook.styles.add('Mục');
      workbook.styles.getItem('Mục').font.bold = true;
      sheet.getRange('A1').style = 'Mục';
      workbook.styles.getItem('Mục').delete();
    });
    const told = await read((sheet, workbook) => {
      const cell = sheet.getRange('A1').load('style');
      const font = cell.format.font.load('bold');
      const styles = workbook.styles.load('items/name');
      return () => [cell.style, font.bold, styles.items.some(({ name }) => name === 'Mục')];
    });
    expect(told).toEqual(['Normal', false, false]);
  });

  test('patterns, hidden formulas and reading order', async () => {
    await kept((sheet) => {
      const { format } = sheet.getRange('A1');
      format.fill.color = '#FF0000';
      format.fill.pattern = 'Gray25';
      format.protection.formulaHidden = true;
      format.readingOrder = 'RightToLeft';
    });
    const told = await read((sheet) => {
      const format = sheet.getRange('A1').format.load('readingOrder');
      const fill = format.fill.load('color, pattern');
      const protection = format.protection.load('formulaHidden, locked');
      return () => [
        fill.color,
        fill.pattern,
        protection.formulaHidden,
        protection.locked,
        format.readingOrder,
      ];
    });
    expect(told).toEqual(['#FF0000', 'Gray25', true, true, 'RightToLeft']);
  });

  test('one height of all rows, and an outline that is folded', async () => {
    const host = await kept((sheet) => {
      sheet.getRange().format.rowHeight = 20;
      sheet.getRange('4:9').group('ByRows');
      sheet.getRange('5:6').group('ByRows');
      sheet.getRange('C:D').group('ByColumns');
      sheet.showOutlineLevels(2, 1);
    });
    const told = await read((sheet) => {
      const height = sheet.getRange('A40').format.load('rowHeight');
      const hidden = ['5:5', '7:7'].map((row) => sheet.getRange(row).load('rowHidden'));
      const column = sheet.getRange('C:C').load('columnHidden');
      return () => [height.rowHeight, hidden.map((row) => row.rowHidden), column.columnHidden];
    });
    expect(told).toEqual([20, [true, false], true]);
    const xml = partOf(host, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /<sheetFormatPr defaultRowHeight="20" customHeight="1" outlineLevelRow="2" outlineLevelCol="1"\/>/,
    );
    expect(xml).toMatch(
      /<row r="6" hidden="1" outlineLevel="2"><\/row><row r="7" outlineLevel="1" collapsed="1">/,
    );
    // Opened again, the outline is taken up a level
    await read((sheet) => {
      sheet.getRange('4:9').ungroup('ByRows');
      return () => null;
    });
    expect(partOf(host, 'xl/worksheets/sheet1.xml')).toMatch(/outlineLevelRow="1" outlineLevelCol="1"/);
  });
});

describe('what a workbook says about itself survives saving', () => {
  test('properties of the document, its own and custom ones', async () => {
    await kept((_sheet, workbook) => {
      const { properties } = workbook;
      properties.title = 'Kế hoạch';
      properties.manager = 'Lan';
      properties.company = 'UBND xã';
      properties.revisionNumber = 7;
      properties.custom.add('Số', 12);
      properties.custom.add('Tỉ lệ', 0.5);
      properties.custom.add('Đã duyệt', true);
      properties.custom.add('Nơi', 'Xã <A>');
      properties.custom.add('Bỏ', 1);
      properties.custom.getItem('Bỏ').delete();
    });
    const told = await read((_sheet, { properties }) => {
      properties.load('title, manager, company, revisionNumber');
      const custom = properties.custom.load('items/key, items/value, items/type');
      return () => [
        [properties.title, properties.manager, properties.company, properties.revisionNumber],
        custom.items.map((one): unknown[] => [one.key, one.value, one.type]),
      ];
    });
    expect(told).toEqual([
      ['Kế hoạch', 'Lan', 'UBND xã', 7],
      [
        ['Số', 12, 'Number'],
        ['Tỉ lệ', 0.5, 'Float'],
        ['Đã duyệt', true, 'Boolean'],
        ['Nơi', 'Xã <A>', 'String'],
      ],
    ]);
    const host = await kept((_sheet, workbook) => {
      workbook.properties.custom.add('Số', 12);
      workbook.properties.custom.deleteAll();
    });
    expect(partOf(host, 'docProps/custom.xml')).toBe('');
  });

  test('the structure is protected, and the calculation is manual', async () => {
    const host = await kept((_sheet, workbook) => {
      workbook.protection.protect();
      workbook.application.calculationMode = 'Manual';
    });
    const told = await read((_sheet, workbook) => {
      workbook.protection.load('protected');
      workbook.application.load('calculationMode');
      return () => [workbook.protection.protected, workbook.application.calculationMode];
    });
    expect(told).toEqual([true, 'Manual']);
    await read((_sheet, workbook) => {
      workbook.protection.unprotect();
      return () => null;
    });
    expect(partOf(host, 'xl/workbook.xml')).not.toMatch(/workbookProtection/);
  });
});
