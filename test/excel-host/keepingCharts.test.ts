import { startExcel } from './withExcel';

/** Makes a chart over a small table, changes it, saves the workbook and opens it again. */
async function kept(
  type: string,
  batch: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown,
): Promise<void> {
  const host = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').values = [
      ['Đơn vị', 'Xong', 'Chậm'],
      ['Phòng A', 3, 1],
      ['Phòng B', 2, 0],
      ['Phòng C', 5, 4],
    ];
    await context.sync();
    batch(sheet.charts.add(type as 'Line', sheet.getRange('A1:C4'), 'Columns'), sheet);
    await context.sync();
  });
  await startExcel({ file: host.save() });
}

/** What a batch reads of the chart after a sync. */
async function read<Read>(batch: (chart: Excel.Chart) => () => Read): Promise<Read> {
  return Excel.run(async (context) => {
    const answer = batch(context.workbook.worksheets.getFirst().charts.getItemAt(0));
    await context.sync();
    return answer();
  });
}

describe('what a chart is made of survives saving', () => {
  test.each(['CylinderCol', 'PyramidBarClustered', '3DColumnStacked'])('bars in space: %s', async (type) => {
    await kept(type, () => null);
    const told = await read((chart) => {
      chart.load('chartType');
      return () => chart.chartType;
    });
    expect(told).toBe(type);
  });

  test('titles, their letters, turns, borders and shadows', async () => {
    await kept('Line', (chart) => {
      chart.title.text = 'Tiến độ';
      chart.title.getSubstring(0, 4).font.underline = 'Single';
      chart.title.textOrientation = 30;
      chart.title.showShadow = true;
      chart.title.format.border.weight = 3;
      chart.title.format.border.lineStyle = 'RoundDot';
      chart.axes.valueAxis.title.text = 'Việc';
    });
    const told = await read((chart) => {
      const title = chart.title.load('text, textOrientation, showShadow');
      const border = title.format.border.load('weight, lineStyle');
      const fonts = [0, 4].map((start) => title.getSubstring(start, 3).font.load('underline'));
      const axis = chart.axes.valueAxis.title.load('text');
      return () => [
        [title.text, title.textOrientation, title.showShadow],
        [border.weight, border.lineStyle],
        fonts.map((font) => font.underline),
        axis.text,
      ];
    });
    expect(told).toEqual([['Tiến độ', 30, true], [3, 'RoundDot'], ['Single', 'None'], 'Việc']);
  });

  test('axes: crossing, scale, units, grid lines', async () => {
    await kept('Line', ({ axes }) => {
      axes.valueAxis.displayUnit = 'Hundreds';
      axes.valueAxis.scaleType = 'Logarithmic';
      axes.valueAxis.logBase = 5;
      axes.valueAxis.setPositionAt(2);
      axes.valueAxis.minorGridlines.visible = true;
      axes.valueAxis.majorGridlines.format.line.color = '#585858';
      axes.categoryAxis.isBetweenCategories = false;
    });
    const told = await read(({ axes }) => {
      const value = axes.valueAxis.load('showDisplayUnitLabel, scaleType, logBase, position, positionAt');
      const minor = value.minorGridlines.load('visible');
      const line = value.majorGridlines.format.line.load('color');
      const category = axes.categoryAxis.load('isBetweenCategories');
      return () => [
        [value.showDisplayUnitLabel, value.scaleType, value.logBase, value.position, value.positionAt],
        [minor.visible, line.color, category.isBetweenCategories],
      ];
    });
    expect(told).toEqual([
      [true, 'Logarithmic', 5, 'Custom', 2],
      [true, '#585858', false],
    ]);
  });

  test('series: new ones, markers, trend lines, labels of points', async () => {
    await kept('LineMarkers', (chart, sheet) => {
      chart.series.add('Mới', 1).setValues(sheet.getRange('B2:B4'));
      const series = chart.series.getItemAt(0);
      series.markerStyle = 'Diamond';
      series.markerForegroundColor = '#112233';
      series.points.getItemAt(2).markerSize = 9;
      series.trendlines.add('Linear').showRSquared = true;
      series.points.getItemAt(1).dataLabel.text = 'Nhãn';
      series.points.getItemAt(1).dataLabel.format.font.size = 14;
    });
    const told = await read((chart) => {
      const all = chart.series.load('items/name');
      const series = chart.series.getItemAt(0).load('markerStyle, markerForegroundColor');
      const point = series.points.getItemAt(2).load('markerSize, hasDataLabel');
      const trend = series.trendlines.getItem(0).load('type, showRSquared');
      const label = series.points.getItemAt(1).dataLabel.load('text');
      const font = label.format.font.load('size');
      return () => [
        all.items.map(({ name }) => name),
        [series.markerStyle, series.markerForegroundColor, point.markerSize, point.hasDataLabel],
        [trend.type, trend.showRSquared, label.text, font.size],
      ];
    });
    expect(told).toEqual([
      ['Xong', 'Mới', 'Chậm'],
      ['Diamond', '#112233', 9, false],
      ['Linear', true, 'Nhãn', 14],
    ]);
  });

  test('data table, plot area and holes', async () => {
    await kept('ColumnClustered', (chart) => {
      const table = chart.getDataTable();
      table.visible = true;
      table.showLegendKey = false;
      table.format.font.color = '#B76E79';
      table.format.border.color = '#0000FF';
      chart.plotArea.width = 90;
    });
    const told = await read((chart) => {
      const table = chart.getDataTable().load('visible, showLegendKey, showOutlineBorder');
      const font = table.format.font.load('color');
      const border = table.format.border.load('color');
      const area = chart.plotArea.load('width');
      return () => [
        [table.visible, table.showLegendKey, table.showOutlineBorder],
        [font.color, border.color, area.width],
      ];
    });
    expect(told).toEqual([
      [true, false, true],
      ['#B76E79', '#0000FF', 90],
    ]);
    await kept('Doughnut', (chart) => {
      chart.series.getItemAt(0).doughnutHoleSize = 80;
      chart.dataLabels.showPercentage = true;
    });
    const hole = await read((chart) => {
      const series = chart.series.getItemAt(0).load('doughnutHoleSize');
      const labels = series.dataLabels.load('showPercentage');
      return () => [series.doughnutHoleSize, labels.showPercentage];
    });
    expect(hole).toEqual([80, true]);
  });
});
