import { openParts, partText } from '../../../src/xlsx/zip/parts';
import { startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1 } from './tools';

async function formulas(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = sheet1(context).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

/** Proofs of rules under `paste-…`, `find-…`, `areas-…` and `point-…`. */
export const cellProofs = {
  'paste-cells': async () => {
    await startExcel();
    await grid('A1:B2', [
      ['a', '=A1&$A$1'],
      ['', 2],
    ]);
    await codeOfChange((sheet) => {
      sheet.getRange('A1:B1').format.fill.color = 'LightBlue';
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('A4:B7').copyFrom('A1:B2', 'Formulas');
      sheet.getRange('G1').copyFrom('A1:B2', 'Values', false, true);
    });
    expect([await formulas('D1:E2'), await formulas('A6:B7'), await formulas('G1:H2')]).toEqual([
      [
        ['a', '=D1&$A$1'],
        ['', 2],
      ],
      [
        ['a', '=A6&$A$1'],
        ['', 2],
      ],
      [
        ['a', ''],
        ['', 2],
      ],
    ]);
    await Excel.run(async (context) => {
      const [whole, bare] = ['D1:E1', 'A4:B4'].map((cells) =>
        sheet1(context).getRange(cells).format.fill.load('color'),
      );
      await context.sync();
      expect([whole?.color, bare?.color]).toEqual(['#ADD8E6', '#FFFFFF']);
    });
  },
  'find-text': async () => {
    await startExcel();
    await grid('A1:B2', [
      ['Hội phụ nữ', 'hội'],
      ['Đoàn', 'HỘI'],
    ]);
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const all = sheet.findAll('hội', { completeMatch: true, matchCase: false }).load('address');
      const some = sheet
        .findAllOrNullObject('Hội', { completeMatch: false, matchCase: true })
        .load('address');
      const none = sheet.getRange('A2').findOrNullObject('hội', {});
      await context.sync();
      expect([all.address, some.address, none.isNullObject]).toEqual([
        'Sheet1!B1,Sheet1!B2',
        'Sheet1!A1',
        true,
      ]);
    });
    expect(await codeOfChange((sheet) => sheet.getRange().find('x', {}))).toBe('ItemNotFound');
  },
  'areas-format': async () => {
    await startExcel();
    await codeOfChange((sheet) => {
      sheet.getRanges('A1:A2, C4').format.font.bold = true;
      sheet.getRange('C4').format.font.italic = true;
    });
    await Excel.run(async (context) => {
      const areas = sheet1(context).getRanges('A1:A2,C4').load('address, areaCount, cellCount');
      const font = areas.format.font.load('bold, italic');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, font.bold, font.italic]).toEqual([
        'Sheet1!A1:A2,Sheet1!C4',
        2,
        3,
        true,
        null,
      ]);
    });
  },
  'point-fill': async () => {
    const host = await startExcel();
    await grid('A1:B3', [
      ['Tên', 'Số'],
      ['a', 1],
      ['b', 2],
    ]);
    await codeOfChange((sheet) => {
      const { series } = sheet.charts.add('Pie', sheet.getRange('A1:B3'));
      series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#FF0000');
      sheet.charts.add('LineMarkers', sheet.getRange('A1:B3')).axes.valueAxis.minimum = 1;
    });
    await startExcel({ file: host.save() });
    await Excel.run(async (context) => {
      const charts = sheet1(context).charts.load('items/chartType');
      const point = charts.getItemAt(0).series.getItemAt(0).points.getItemAt(1).load('value');
      const axis = charts.getItemAt(1).axes.valueAxis.load('minimum, maximum');
      await context.sync();
      expect([
        charts.items.map(({ chartType }) => chartType),
        point.value,
        axis.minimum,
        axis.maximum,
      ]).toEqual([['Pie', 'LineMarkers'], 2, 1, '']);
    });
    const opened = openParts(host.save());
    const chart = opened.ok ? partText(opened.parts, 'xl/charts/chart1.xml') : null;
    expect(chart).toContain('<c:dPt><c:idx val="1"/><c:spPr><a:solidFill><a:srgbClr val="FF0000"/>');
  },
};
