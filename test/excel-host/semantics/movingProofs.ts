import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1 } from './tools';

async function change(batch: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    batch(sheet1(context), context.workbook);
    await context.sync();
  });
}

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

async function propertiesOf(name: string): Promise<string[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const properties = sheet.customProperties.load('items/key, items/value');
    await context.sync();
    return properties.items.map(({ key, value }) => [key, value]);
  });
}

async function idOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('id');
    await context.sync();
    return sheet.id;
  });
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Proofs of the rules of semantics.ts, by id. */
export const movingProofs = {
  'sheet-copy': async () => {
    const host = await startExcel();
    await change((sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Nội dung', 'Số'],
        ['Một', 1],
        ['Hai', 2],
      ];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A5:B5').merge();
      sheet.getRange('A:A').format.columnWidth = 150;
      sheet.getRange('A2').hyperlink = { documentReference: 'Sheet1!A1' };
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'Biểu đồ';
    });
    await change((sheet, workbook) => {
      sheet.copy('End');
      sheet.copy();
      const beside = sheet.copy('After', workbook.worksheets.getItem('Sheet1'));
      beside.getRange('A2').values = [['khác']];
      beside.visibility = 'Hidden';
    });
    const names = ['Sheet1 (3)', 'Sheet1', 'Sheet1 (4)', 'Sheet1 (2)'];
    expect(await sheetNames()).toEqual(names);
    const again = await startExcel({ file: host.save() });
    expect(await sheetNames()).toEqual(names);
    const seen = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Sheet1 (2)');
      const cells = copy.getRange('A1:B3').load('values');
      const font = copy.getRange('A1').format.font.load('bold');
      const width = copy.getRange('A1').format.load('columnWidth');
      const merged = copy.getRange('A5:B5').getMergedAreasOrNullObject().load('address');
      const link = copy.getRange('A2').load('hyperlink');
      const layout = copy.pageLayout.load('orientation');
      const titles = copy.pageLayout.getPrintTitleRows().load('address');
      const chart = copy.charts.getItem('Biểu đồ');
      const source = chart.series.getItemAt(0).load('name');
      const first = sheet1(context).getRange('A2').load('values');
      await context.sync();
      return [
        cells.values,
        [font.bold, width.columnWidth, merged.address, link.hyperlink, layout.orientation, titles.address],
        [source.name, first.values],
      ];
    });
    expect(seen).toEqual([
      [
        ['Nội dung', 'Số'],
        ['Một', 1],
        ['Hai', 2],
      ],
      [true, 150, "'Sheet1 (2)'!A5", { documentReference: 'Sheet1!A1' }, 'Landscape', "'Sheet1 (2)'!1:1"],
      ['Số', [['Một']]],
    ]);
    expect(again.view().sheets.map(({ visibility }) => visibility)).toEqual([
      'visible',
      'visible',
      'hidden',
      'visible',
    ]);
    expect(await codeOfChange((sheet) => sheet.copy('Before'))).toBe('InvalidArgument');
  },
  'sheet-copy-properties': async () => {
    const host = await startExcel();
    await change((sheet) => {
      sheet.customProperties.add('kind', 'phụ lục');
      sheet.copy('End');
    });
    expect(host.copySheet({ sheet: 'Sheet1', customProperties: true })).toBe('Sheet1 (3)');
    expect(host.copySheet({ sheet: 'Sheet1', customProperties: false })).toBe('Sheet1 (4)');
    expect(host.copySheet({ sheet: 'Không có', customProperties: true })).toBeNull();
    await startExcel({ file: host.save() });
    expect([
      await propertiesOf('Sheet1 (2)'),
      await propertiesOf('Sheet1 (3)'),
      await propertiesOf('Sheet1 (4)'),
    ]).toEqual([[], [['kind', 'phụ lục']], []]);
    expect(await idOf('Sheet1 (3)')).not.toBe(await idOf('Sheet1'));
  },
  'sheet-id-session': async () => {
    const host = await startExcel();
    await change((sheet, workbook) => {
      workbook.worksheets.add('Hai');
      sheet.pageLayout.setPrintTitleRows('$1:$1');
    });
    const kept = await idOf('Hai');
    await startExcel({ file: host.save() });
    expect(await idOf('Hai')).toBe(kept);
    const other = await startExcel({ file: host.save(), sheetIdSeed: 7 });
    const now = await idOf('Hai');
    expect(now).not.toBe(kept);
    await Excel.run(async (context) => {
      const byId = context.workbook.worksheets.getItem(now).load('name');
      const titles = sheet1(context).pageLayout.getPrintTitleRows().load('address');
      context.workbook.worksheets.add('Ba').getRange('A1').values = [['3']];
      await context.sync();
      expect([byId.name, titles.address]).toEqual(['Hai', 'Sheet1!1:1']);
    });
    await startExcel({ file: other.save() });
    expect([await sheetNames(), await idOf('Hai')]).toEqual([['Sheet1', 'Hai', 'Ba'], kept]);
  },
  'sort-cells': async () => {
    const host = await startExcel();
    const blank = null;
    await grid('A1:C7', [
      ['Tên', 'Số', 'Gấp đôi'],
      ['b', 2, '=B2*2'],
      ['a', blank, blank],
      ['C', 10, '=B4*2'],
      ['d', 'chữ', blank],
      ['e', true, blank],
      ['g', 2, '=B7*2+$B$2'],
    ]);
    await change((sheet) => {
      sheet.getRange('A4').format.fill.color = '#FFFF00';
      sheet.getRange('A4').hyperlink = { documentReference: 'Sheet1!A1' };
      sheet.getRange('A1:C7').sort.apply([{ key: 1, ascending: false }], false, true);
    });
    const read = (address: string) =>
      Excel.run(async (context) => {
        const range = sheet1(context).getRange(address).load('formulas');
        await context.sync();
        return range.formulas;
      });
    expect(await read('A1:C7')).toEqual([
      ['Tên', 'Số', 'Gấp đôi'],
      ['e', true, ''],
      ['d', 'chữ', ''],
      ['C', 10, '=B4*2'],
      ['b', 2, '=B5*2'],
      ['g', 2, '=B6*2+$B$2'],
      ['a', '', ''],
    ]);
    await change((sheet) => sheet.getRange('A2:C7').sort.apply([{ key: 0 }]));
    expect((await read('A2:A7')).flat()).toEqual(['a', 'b', 'C', 'd', 'e', 'g']);
    await startExcel({ file: host.save() });
    await Excel.run(async (context) => {
      const cell = sheet1(context).getRange('A4').load('hyperlink');
      const fill = cell.format.fill.load('color');
      const plain = sheet1(context).getRange('A5').load('hyperlink');
      await context.sync();
      expect([cell.hyperlink, fill.color, plain.hyperlink]).toEqual([
        { documentReference: 'Sheet1!A1' },
        '#FFFF00',
        null,
      ]);
    });
    await grid('E1:G2', [
      [3, 1, 2],
      ['c', 'a', 'b'],
    ]);
    await change((sheet) => sheet.getRange('E1:G2').sort.apply([{ key: 0 }], false, false, 'Columns'));
    expect(await read('E1:G2')).toEqual([
      [1, 2, 3],
      ['a', 'b', 'c'],
    ]);
  },
  'sort-merged': async () => {
    await startExcel();
    await grid('A1:B3', [
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
    await change((sheet) => sheet.getRange('A3:B3').merge());
    const sort = (address: string) =>
      codeOfChange((sheet) => sheet.getRange(address).sort.apply([{ key: 0, ascending: true }]));
    expect([await sort('A1:B3'), await sort('A1:B2')]).toEqual(['InvalidOperation', 'done']);
  },
  'sort-events': async () => {
    await startExcel();
    await grid('A1:A2', [['b'], ['a']]);
    const heard: string[][] = [];
    await codeOf(async (context) => {
      sheet1(context).onChanged.add(async (event) => void heard.push([event.type, event.address]));
      sheet1(context).onRowSorted.add(async (event) => void heard.push([event.type, event.address]));
      sheet1(context).onColumnSorted.add(async (event) => void heard.push([event.type, event.address]));
      await context.sync();
    });
    await change((sheet) => sheet.getRange('A1:A2').sort.apply([{ key: 0 }]));
    await settle();
    expect(heard).toEqual([['WorksheetRowSorted', 'A1:A2']]);
  },
};
