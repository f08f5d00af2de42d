import { strFromU8, unzipSync } from 'fflate';
import { excelChartFile, openpyxlChartFile } from '../xlsx/chart/chartWriters';
import { codeOf, startExcel } from './withExcel';
import { codeOfChange, grid, sheet1 } from './semantics/tools';

async function addBars(): Promise<void> {
  await grid('A1:C3', [
    ['', 'Xong', 'Chậm'],
    ['Phòng A', 3, 1],
    ['Phòng B', 2, 0],
  ]);
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns').name = 'Biểu đồ';
    await context.sync();
  });
}

const chartOn = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);

/** The one chart part of a file. */
function chartXml(file: Uint8Array): string {
  const [found] = Object.entries(unzipSync(file)).filter(([name]) => /charts\/chart1\.xml$/.test(name));
  return found === undefined ? '' : strFromU8(found[1]);
}

async function expectLooks(): Promise<void> {
  await Excel.run(async (context) => {
    const chart = chartOn(sheet1(context)).load('name, chartType');
    const font = chart.format.font.load('name, size, bold');
    const title = chart.title.load('text, visible, overlay');
    const titleFont = chart.title.format.font.load('bold, size, color');
    const legend = chart.legend.load('position, visible');
    const category = chart.axes.categoryAxis.load('reversePlotOrder, tickLabelSpacing, visible, type');
    const value = chart.axes.valueAxis.load('visible');
    const lines = chart.axes.valueAxis.majorGridlines.load('visible');
    const all = chart.series.load('count, items/name, items/gapWidth, items/overlap, items/hasDataLabels');
    const labels = chart.series.getItemAt(1).dataLabels.load('numberFormat, position, showValue');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ name: 'Biểu đồ', chartType: 'BarStacked' });
    expect(font.toJSON()).toEqual({ name: 'Times New Roman', size: 11, bold: null });
    expect(title.toJSON()).toMatchObject({ text: 'Tiến độ & kết quả', visible: true, overlay: false });
    expect(titleFont.toJSON()).toEqual({ bold: true, size: 13, color: '#102030' });
    expect(legend.toJSON()).toMatchObject({ position: 'Right', visible: true });
    expect([category.reversePlotOrder, category.tickLabelSpacing, category.visible]).toEqual([true, 2, true]);
    expect([value.visible, lines.visible]).toEqual([false, false]);
    expect(all.items.map((one) => [one.name, one.gapWidth, one.overlap, one.hasDataLabels])).toEqual([
      ['Xong', 33, 90, false],
      ['Quá hạn', 33, 90, true],
    ]);
    expect(labels.toJSON()).toMatchObject({ numberFormat: '0;;;', position: 'InsideEnd', showValue: true });
  });
}

test('title, legend, axes, series and labels read back what was set, also from the file', async () => {
  let host = await startExcel();
  await addBars();
  await Excel.run(async (context) => {
    const chart = chartOn(sheet1(context));
    chart.format.font.set({ name: 'Times New Roman', size: 11 });
    chart.title.text = 'Tiến độ & kết quả';
    chart.title.format.font.set({ bold: true, size: 13, color: '#102030' });
    chart.legend.position = 'Right';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelSpacing = 2;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const series = chart.series.getItemAt(1);
    series.set({ gapWidth: 33, overlap: 90, hasDataLabels: true, name: 'Quá hạn' });
    series.dataLabels.set({ numberFormat: '0;;;', position: 'InsideEnd' });
    series.dataLabels.format.font.color = 'white';
    series.format.fill.setSolidColor('#ABCDEF');
    series.format.line.color = '#404040';
    await context.sync();
  });
  await expectLooks();
  host = await startExcel({ file: host.save() });
  await expectLooks();
  expect(host.view().sheets[0]?.charts()[0]?.series[1]?.fill).toBe('#ABCDEF');
  expect(host.notImplemented).toEqual([]);
});

test('elements lie in the order of the schema, whatever order they were set in', async () => {
  const host = await startExcel();
  await addBars();
  await codeOfChange((sheet) => {
    const chart = chartOn(sheet);
    const series = chart.series.getItemAt(0);
    series.dataLabels.format.font.color = '#FFFFFF';
    series.dataLabels.position = 'Center';
    series.dataLabels.numberFormat = '0';
    series.format.line.color = '#000000';
    series.format.fill.setSolidColor('#111111');
    chart.axes.categoryAxis.tickLabelSpacing = 1;
    chart.axes.categoryAxis.format.font.size = 9;
    chart.legend.format.font.size = 9;
    chart.format.fill.setSolidColor('#FFFFFF');
    chart.format.font.size = 10;
    chart.title.text = 'T';
  });
  const xml = chartXml(host.save());
  /** Names of the children of the first element of a name. */
  const childrenOf = (name: string): string[] => {
    const inner = new RegExp(`<c:${name}>(.*?)</c:${name}>`, 's').exec(xml)?.[1] ?? '';
    const names: string[] = [];
    let depth = 0;
    for (const [, closing, child = '', selfClosing] of inner.matchAll(/<(\/?)[ac]:(\w+)[^>]*?(\/?)>/g)) {
      if (closing === '/') depth -= 1;
      else {
        if (depth === 0) names.push(child);
        if (selfClosing !== '/') depth += 1;
      }
    }
    return names;
  };
  // ECMA-376 part 1, annex A.5.1, as the schema's sequences name them
  expect(childrenOf('ser')).toEqual([
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'dLbls',
    'cat',
    'val',
  ]);
  expect(childrenOf('dLbls').slice(0, 5)).toEqual(['numFmt', 'txPr', 'dLblPos', 'showLegendKey', 'showVal']);
  expect(childrenOf('spPr')).toEqual(['solidFill', 'ln']);
  expect(childrenOf('chart')).toEqual([
    'title',
    'autoTitleDeleted',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
  ]);
  expect(childrenOf('legend')).toEqual(['legendPos', 'overlay', 'txPr']);
  const axis = childrenOf('catAx');
  expect(axis.slice(0, 4)).toEqual(['axId', 'scaling', 'delete', 'axPos']);
  expect(axis.indexOf('txPr')).toBe(axis.indexOf('crossAx') - 1);
  expect(axis.indexOf('tickLblSkip')).toBe(axis.indexOf('lblOffset') + 1);
  const root = xml.slice(xml.indexOf('</c:chart>'));
  expect(root.indexOf('<c:spPr>')).toBeLessThan(root.indexOf('<c:txPr>'));
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['no such type', 'InvalidArgument', (sheet) => sheet.charts.add('Bar' as 'Area', sheet.getRange('A1:B3'))],
  [
    'a type that is not made here',
    'NotImplemented',
    (sheet) => sheet.charts.add('Sunburst', sheet.getRange('A1:B3')),
  ],
  [
    'no such series order',
    'InvalidArgument',
    (sheet) => sheet.charts.add('BarStacked', sheet.getRange('A1:B3'), 'Up' as 'Rows'),
  ],
  [
    'an address in place of a range',
    'InvalidArgument',
    (sheet) => sheet.charts.add('BarStacked', 'A1:B3' as never),
  ],
  [
    'a series that is not there',
    'InvalidArgument',
    (sheet) => chartOn(sheet).series.getItemAt(2).load('name'),
  ],
  ['a gap too wide', 'InvalidArgument', (sheet) => (chartOn(sheet).series.getItemAt(0).gapWidth = 501)],
  [
    'labels outside of stacked bars',
    'InvalidArgument',
    (sheet) => (chartOn(sheet).series.getItemAt(0).dataLabels.position = 'OutsideEnd'),
  ],
  [
    'no colour',
    'InvalidArgument',
    (sheet) => chartOn(sheet).series.getItemAt(0).format.fill.setSolidColor('reddish'),
  ],
  ['no legend place', 'InvalidArgument', (sheet) => (chartOn(sheet).legend.position = 'Middle' as 'Top')],
  ['off the sheet', 'InvalidArgument', (sheet) => (chartOn(sheet).left = -1)],
  [
    'another sheet',
    'InvalidArgument',
    (sheet) => chartOn(sheet).setPosition(sheet.context.workbook.worksheets.add('B').getRange('A1')),
  ],
  ['no name', 'InvalidArgument', (sheet) => (chartOn(sheet).name = '')],
  ['what is not emulated', 'NotImplemented', (sheet) => chartOn(sheet).plotArea.load('left')],
])('%s is %s', async (_what, code, change) => {
  await startExcel();
  await addBars();
  expect(await codeOfChange(change)).toBe(code);
});

test('members of later sets are not there at an earlier level', async () => {
  await startExcel({ apiLevel: '1.6' });
  await addBars();
  expect(await codeOfChange((sheet) => chartOn(sheet).load('chartType'))).toBe('ApiNotFound');
  expect(await codeOfChange((sheet) => (chartOn(sheet).axes.categoryAxis.reversePlotOrder = true))).toBe(
    'ApiNotFound',
  );
  expect(await codeOfChange((sheet) => chartOn(sheet).load('name'))).toBe('done');
});

test('a chart that was deleted is gone, and its parts with it', async () => {
  const host = await startExcel();
  await addBars();
  expect(
    await codeOf(async (context) => {
      const chart = chartOn(sheet1(context)).load('name');
      await context.sync();
      chart.delete();
      chart.title.text = 'x';
      await context.sync();
    }),
  ).toBe('ItemNotFound');
  expect(Object.keys(unzipSync(host.save())).filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

test('a sheet that is renamed takes its charts’ references along', async () => {
  const host = await startExcel();
  await addBars();
  await codeOfChange((sheet) => (sheet.name = 'Tổng hợp'));
  const xml = chartXml(host.save());
  expect(xml).toContain("'Tổng hợp'!$B$1");
  expect(xml).not.toContain('Sheet1');
});

test.each([
  ['Excel', excelChartFile, ['wdUpDiag', 'rot="0"', '{X}']],
  ['openpyxl', openpyxlChartFile, ['prstDash', '<majorGridlines/>']],
] as const)('a chart of %s can be read, renamed and told another title', async (_name, file, kept) => {
  const host = await startExcel({ file: file() });
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('A').charts.getItemAt(0);
    chart.name = 'Khác';
    chart.title.text = 'Mới';
    chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
    await context.sync();
  });
  const xml = chartXml(host.save());
  for (const text of kept.filter((one) => one !== 'wdUpDiag')) expect(xml).toContain(text);
  expect(xml).not.toContain('wdUpDiag');
  const [chart] = (await startExcel({ file: host.save() })).view().sheets[0]?.charts() ?? [];
  expect([chart?.name, chart?.title, chart?.series.map(({ fill }) => fill)]).toEqual([
    'Khác',
    'Mới',
    ['#123456'],
  ]);
});
