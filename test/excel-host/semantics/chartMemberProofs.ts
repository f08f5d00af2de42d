import { codeOf, startExcel } from '../withExcel';
import { grid, sheet1, valueOf } from './tools';

/** A chart of two series over a small table, by its type. */
async function chartOf(type: Excel.ChartType | string): Promise<void> {
  await startExcel();
  await grid('A1:C4', [
    ['Đơn vị', 'Xong', 'Chậm'],
    ['Phòng A', 3, 1],
    ['Phòng B', 2, 0],
    ['Phòng C', 5, 4],
  ]);
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.charts.add(type as 'Line', sheet.getRange('A1:C4'), 'Columns').name = 'C';
    await context.sync();
  });
}

async function change(batch: (sheet: Excel.Worksheet, chart: Excel.Chart) => unknown): Promise<string> {
  return codeOf(async (context) => {
    const sheet = sheet1(context);
    batch(sheet, sheet.charts.getItem('C'));
    await context.sync();
  });
}

/** What a batch reads of the chart after a sync. */
async function read<Read>(batch: (chart: Excel.Chart) => () => Read): Promise<Read> {
  return Excel.run(async (context) => {
    const answer = batch(sheet1(context).charts.getItem('C'));
    await context.sync();
    return answer();
  });
}

async function namesOf(): Promise<string[]> {
  return read((chart) => {
    const series = chart.series.load('items/name');
    return () => series.items.map(({ name }) => name);
  });
}

const first = (chart: Excel.Chart) => chart.series.getItemAt(0);

/** Proofs of the rules of chartSemantics.ts, by id. */
export const chartMemberProofs = {
  'chart-solid': async () => {
    for (const type of [
      'CylinderCol',
      '3DBarClustered',
      'PyramidColStacked100',
      'ConeBarStacked',
      '3DColumn',
    ]) {
      await chartOf(type);
      const told = await read((chart) => {
        chart.load('chartType');
        return () => chart.chartType;
      });
      expect(told).toBe(type);
    }
  },
  'chart-events': async () => {
    await chartOf('Line');
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const hear = async (event: { type: string }): Promise<void> => {
        heard.push(event.type);
        await Promise.resolve();
      };
      sheet.charts.onAdded.add(hear);
      sheet.charts.onDeleted.add(hear);
      sheet.charts.onActivated.add(hear);
      sheet.charts.getItem('C').onDeactivated.add(hear);
      await context.sync();
      sheet.charts.getItem('C').activate();
      const active = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      expect(active.name).toBe('C');
      sheet.getRange('A1').select();
      sheet.charts.add('Pie', sheet.getRange('A1:B4')).delete();
      await context.sync();
    });
    expect(heard).toEqual(['ChartActivated', 'ChartDeactivated', 'ChartAdded', 'ChartDeleted']);
  },
  'series-add': async () => {
    await chartOf('ColumnClustered');
    await change((sheet, chart) => {
      chart.series.add('Cuối').setValues(sheet.getRange('C2:C4'));
      chart.series.add('Đầu', 0);
    });
    expect(await namesOf()).toEqual(['Đầu', 'Xong', 'Chậm', 'Cuối']);
    const values = await read((chart) => {
      const [none, last] = [0, 3].map((at) => chart.series.getItemAt(at).getDimensionValues('Values'));
      return () => [none?.value, last?.value];
    });
    expect(values).toEqual([[], ['1', '0', '4']]);
  },
  'series-order': async () => {
    await chartOf('ColumnClustered');
    await change((_sheet, chart) => {
      const [one, other] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      other.plotOrder = 0;
      one.name = 'Vẫn là Xong';
    });
    expect(await namesOf()).toEqual(['Chậm', 'Vẫn là Xong']);
  },
  'series-sources': async () => {
    await chartOf('Bubble');
    await change((sheet, chart) => first(chart).setBubbleSizes(sheet.getRange('C2:C4')));
    const told = await read((chart) => {
      const source = first(chart).getDimensionDataSourceString('BubbleSizes');
      const type = first(chart).getDimensionDataSourceType('BubbleSizes');
      const values = first(chart).getDimensionValues('YValues');
      return () => [source.value, type.value, valueOf(values)];
    });
    expect(told).toEqual(['Sheet1!$C$2:$C$4', 'LocalRange', ['3', '2', '5']]);
    await chartOf('Line');
    expect(await change((_sheet, chart) => first(chart).getDimensionValues('BubbleSizes'))).toBe(
      'InvalidArgument',
    );
  },
  'series-markers': async () => {
    await chartOf('LineMarkers');
    await change((_sheet, chart) => {
      first(chart).markerStyle = 'Star';
      first(chart).markerSize = 12;
      first(chart).points.getItemAt(1).markerBackgroundColor = '#112233';
    });
    const told = await read((chart) => {
      const point = first(chart).points.getItemAt(1).load('markerStyle, markerSize, markerBackgroundColor');
      return () => [point.markerStyle, point.markerSize, point.markerBackgroundColor];
    });
    expect(told).toEqual(['Star', 12, '#112233']);
    expect(await change((_sheet, chart) => (first(chart).markerSize = 1))).toBe('InvalidArgument');
  },
  trendlines: async () => {
    await chartOf('ColumnClustered');
    await change((_sheet, chart) => {
      first(chart).trendlines.add('Polynomial').showEquation = true;
      first(chart).trendlines.add('MovingAverage').format.line.color = '#FF0000';
    });
    const told = await read((chart) => {
      const { trendlines } = first(chart);
      const [one, other] = [trendlines.getItem(0), trendlines.getItem(1)];
      one.load('type, polynomialOrder, showEquation');
      other.load('type, movingAveragePeriod');
      const line = other.format.line.load('color');
      return () => [
        [one.type, one.polynomialOrder, one.showEquation],
        [other.type, other.movingAveragePeriod, line.color],
      ];
    });
    expect(told).toEqual([
      ['Polynomial', 2, true],
      ['MovingAverage', 2, '#FF0000'],
    ]);
    await change((_sheet, chart) => first(chart).trendlines.getItem(0).delete());
    expect(await change((_sheet, chart) => first(chart).trendlines.getItem(1).load('type'))).toBe(
      'ItemNotFound',
    );
  },
  'point-label': async () => {
    await chartOf('Line');
    await change((_sheet, chart) => {
      const { dataLabel } = first(chart).points.getItemAt(1);
      dataLabel.showSeriesName = true;
      dataLabel.position = 'Top';
    });
    const told = await read((chart) => {
      const points = [0, 1].map((at) => first(chart).points.getItemAt(at).load('hasDataLabel'));
      const label = first(chart)
        .points.getItemAt(1)
        .dataLabel.load('showValue, showSeriesName, position, text');
      return () => [
        points.map((point) => point.hasDataLabel),
        [label.showValue, label.showSeriesName, label.position, label.text],
      ];
    });
    expect(told).toEqual([
      [false, true],
      [true, true, 'Top', '2'],
    ]);
  },
  'text-letters': async () => {
    await chartOf('Line');
    await change((_sheet, chart) => {
      chart.title.text = 'Tiến độ năm';
      chart.title.getSubstring(0, 4).font.color = '#FF0000';
    });
    const told = await read((chart) => {
      const fonts = [
        [0, 4],
        [4, 3],
        [2, 6],
      ].map(([start = 0, length = 0]) => chart.title.getSubstring(start, length).font.load('color'));
      chart.title.load('text');
      return () => [fonts.map((font) => font.color), chart.title.text];
    });
    expect(told).toEqual([['#FF0000', null, null], 'Tiến độ năm']);
    expect(await change((_sheet, chart) => chart.title.getSubstring(9, 9))).toBe('InvalidArgument');
  },
  'title-looks': async () => {
    await chartOf('Line');
    await change((_sheet, chart) => {
      chart.title.text = 'Tiến độ';
      chart.title.textOrientation = -45;
      chart.title.showShadow = true;
      chart.axes.categoryAxis.title.text = 'Đơn vị';
      chart.axes.categoryAxis.title.textOrientation = 180;
    });
    const told = await read((chart) => {
      const [title, axis] = [chart.title, chart.axes.categoryAxis.title];
      title.load('textOrientation, showShadow');
      axis.load('text, visible, textOrientation');
      return () => [
        [title.textOrientation, title.showShadow],
        [axis.text, axis.visible, axis.textOrientation],
      ];
    });
    expect(told).toEqual([
      [-45, true],
      ['Đơn vị', true, 180],
    ]);
    expect(await change((_sheet, chart) => (chart.title.textOrientation = 100))).toBe('InvalidArgument');
  },
  'chart-lines': async () => {
    await chartOf('Line');
    const told = async (batch: (border: Excel.ChartBorder) => void): Promise<unknown[]> => {
      await change((_sheet, chart) => {
        chart.title.text = 'T';
        batch(chart.title.format.border);
      });
      return read((chart) => {
        const border = chart.title.format.border.load('color, weight, lineStyle');
        return () => [border.color, border.weight, border.lineStyle];
      });
    };
    const drawn = await told((border) => {
      border.color = '#0000FF';
      border.weight = 2;
      border.lineStyle = 'Dash';
    });
    expect(drawn).toEqual(['#0000FF', 2, 'Dash']);
    expect((await told((border) => (border.lineStyle = 'None')))[2]).toBe('None');
  },
  'axis-crossing': async () => {
    await chartOf('Line');
    const told = () =>
      read((chart) => {
        const { categoryAxis, valueAxis } = chart.axes;
        categoryAxis.load('position');
        valueAxis.load('position, positionAt');
        return () => [categoryAxis.position, valueAxis.position, valueAxis.positionAt];
      });
    await change((_sheet, chart) => {
      chart.axes.categoryAxis.position = 'Maximum';
      chart.axes.valueAxis.setPositionAt(100);
    });
    expect(await told()).toEqual(['Maximum', 'Custom', 100]);
    await change((_sheet, chart) => (chart.axes.valueAxis.position = 'Automatic'));
    expect((await told()).slice(0, 2)).toEqual(['Maximum', 'Automatic']);
  },
  'axis-scale': async () => {
    await chartOf('Line');
    const told = () =>
      read((chart) => {
        const axis = chart.axes.valueAxis.load('scaleType, logBase');
        return () => [axis.scaleType, axis.logBase];
      });
    await change((_sheet, chart) => (chart.axes.valueAxis.scaleType = 'Logarithmic'));
    expect(await told()).toEqual(['Logarithmic', 10]);
    await change((_sheet, chart) => (chart.axes.valueAxis.logBase = 100));
    expect(await told()).toEqual(['Logarithmic', 100]);
  },
  'axis-units': async () => {
    await chartOf('Line');
    const told = () =>
      read((chart) => {
        const axis = chart.axes.valueAxis.load('displayUnit, showDisplayUnitLabel');
        return () => [axis.displayUnit, axis.showDisplayUnitLabel];
      });
    expect(await change((_sheet, chart) => (chart.axes.valueAxis.showDisplayUnitLabel = true))).toBe(
      'InvalidOperation',
    );
    await change((_sheet, chart) => (chart.axes.valueAxis.displayUnit = 'Thousands'));
    expect(await told()).toEqual(['Thousands', true]);
    await change((_sheet, chart) => (chart.axes.valueAxis.showDisplayUnitLabel = false));
    expect(await told()).toEqual(['Thousands', false]);
  },
  'category-names': async () => {
    await chartOf('Line');
    await grid('E2:E4', [['x'], ['y'], ['z']]);
    await change((sheet, chart) => chart.axes.categoryAxis.setCategoryNames(sheet.getRange('E2:E4')));
    const told = await read((chart) => {
      const all = [0, 1].map((at) => chart.series.getItemAt(at).getDimensionValues('Categories'));
      return () => all.map((one) => one.value);
    });
    expect(told).toEqual([
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
    ]);
  },
  'data-table': async () => {
    await chartOf('ColumnClustered');
    await change((_sheet, chart) => {
      chart.getDataTable().visible = true;
      chart.getDataTable().showHorizontalBorder = false;
    });
    const told = await read((chart) => {
      const table = chart.getDataTableOrNullObject().load('visible, showHorizontalBorder, showLegendKey');
      return () => [table.visible, table.showHorizontalBorder, table.showLegendKey];
    });
    expect(told).toEqual([true, false, true]);
    await chartOf('Pie');
    expect(await change((_sheet, chart) => chart.getDataTable().load('visible'))).toBe('ItemNotFound');
  },
  'plot-area': async () => {
    await chartOf('Line');
    await change((_sheet, chart) => {
      chart.plotArea.left = 36;
      chart.plotArea.width = 9000;
    });
    const told = await read((chart) => {
      const area = chart.plotArea.load('left, width');
      chart.load('width');
      return () => [area.left, area.width === chart.width];
    });
    expect(told).toEqual([36, true]);
    expect(await change((_sheet, chart) => chart.plotArea.load('top'))).toBe('NotImplemented');
  },
};
