import { openWorkbook } from '../../../src/xlsx/sheet/openWorkbook';
import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1 } from './tools';

/** A small table of bodies and how far their tasks are. */
async function fillTable(): Promise<void> {
  await grid('A1:C4', [
    ['Đơn vị', 'Xong', 'Chậm'],
    ['Phòng A', 3, 1],
    ['Phòng B', 2, 0],
    ['Phòng C', 5, 4],
  ]);
}

async function addBars(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns').name = name;
    await context.sync();
  });
}

/** Names, categories and values of a chart's series. */
async function shown(name: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { series } = sheet1(context).charts.getItem(name);
    series.load('items/name');
    await context.sync();
    const read = series.items.map((one) => ({
      name: one.name,
      categories: one.getDimensionValues('Categories'),
      values: one.getDimensionValues('Values'),
    }));
    await context.sync();
    return read.map((one) => [one.name, one.categories.value, one.values.value]);
  });
}

const bodies = ['Phòng A', 'Phòng B', 'Phòng C'];

/** Proofs of the rules of semantics.ts, by id. */
export const chartProofs = {
  'chart-series': async () => {
    await startExcel();
    await fillTable();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      for (const [name, address, by] of [
        ['columns', 'A1:C4', 'Columns'],
        ['rows', 'A1:C4', 'Rows'],
        ['auto', 'A1:C4', 'Auto'],
        ['bare', 'B2:C4', 'Columns'],
        ['named', 'B1:C4', 'Columns'],
      ] as const)
        sheet.charts.add('ColumnClustered', sheet.getRange(address), by).name = name;
      await context.sync();
    });
    const byColumns = [
      ['Xong', bodies, ['3', '2', '5']],
      ['Chậm', bodies, ['1', '0', '4']],
    ];
    expect([await shown('columns'), await shown('auto')]).toEqual([byColumns, byColumns]);
    expect(await shown('rows')).toEqual([
      ['Phòng A', ['Xong', 'Chậm'], ['3', '1']],
      ['Phòng B', ['Xong', 'Chậm'], ['2', '0']],
      ['Phòng C', ['Xong', 'Chậm'], ['5', '4']],
    ]);
    expect(await shown('bare')).toEqual([
      ['', [], ['3', '2', '5']],
      ['', [], ['1', '0', '4']],
    ]);
    expect(await shown('named')).toEqual([
      ['Xong', [], ['3', '2', '5']],
      ['Chậm', [], ['1', '0', '4']],
    ]);
  },
  'chart-cells': async () => {
    await startExcel();
    await fillTable();
    await addBars('Biểu đồ');
    await grid('A2:B2', [['Phòng mới', 9]]);
    await grid('B1', [['Hoàn thành']]);
    expect((await shown('Biểu đồ'))[0]).toEqual([
      'Hoàn thành',
      ['Phòng mới', 'Phòng B', 'Phòng C'],
      ['9', '2', '5'],
    ]);
  },
  'chart-categories': async () => {
    await startExcel();
    await fillTable();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const chart = sheet.charts.add('BarStacked', sheet.getRange('B1:C4'), 'Columns');
      chart.name = 'Biểu đồ';
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
      await context.sync();
    });
    expect(await shown('Biểu đồ')).toEqual([
      ['Xong', bodies, ['3', '2', '5']],
      ['Chậm', [], ['1', '0', '4']],
    ]);
  },
  'chart-set-data': async () => {
    const host = await startExcel();
    await fillTable();
    await addBars('Biểu đồ');
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const chart = sheet.charts.getItem('Biểu đồ');
      chart.series.getItemAt(0).format.fill.setSolidColor('#112233');
      chart.setData(sheet.getRange('B1:B3'), 'Columns');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
      await context.sync();
    });
    expect(await shown('Biểu đồ')).toEqual([['Xong', ['Phòng A', 'Phòng B'], ['3', '2']]]);
    expect(JSON.stringify(savedCharts(host.save()))).toContain('112233');
  },
  'chart-name': async () => {
    await startExcel();
    await fillTable();
    await addBars('Hai');
    await addBars('Hai');
    const places = await Excel.run(async (context) => {
      const { charts } = sheet1(context);
      charts.getItemAt(1).top = 500;
      const [first, none] = [charts.getItem('HAI').load('top'), charts.getItemOrNullObject('Ba')];
      charts.load('count, items/name');
      await context.sync();
      return [first.top, none.isNullObject, charts.count, charts.items.map(({ name }) => name)];
    });
    expect(places).toEqual([72, true, 2, ['Hai', 'Hai']]);
    expect(await codeOfChange((sheet) => sheet.charts.getItem('Ba').load('name'))).toBe('ItemNotFound');
    expect(await codeOfChange((sheet) => sheet.charts.getItemAt(2).load('name'))).toBe('ItemNotFound');
  },
  'chart-place': async () => {
    await startExcel();
    await fillTable();
    await addBars('Biểu đồ');
    const place = async (change: (chart: Excel.Chart) => void): Promise<number[]> =>
      Excel.run(async (context) => {
        const chart = sheet1(context).charts.getItem('Biểu đồ');
        change(chart);
        chart.load('left, top, width, height');
        await context.sync();
        return [chart.left, chart.top, chart.width, chart.height];
      });
    expect(await place((chart) => (chart.left = 10))).toEqual([10, 72, 360, 216]);
    expect(await place((chart) => Object.assign(chart, { top: 20, width: 100, height: 50 }))).toEqual([
      10, 20, 100, 50,
    ]);
    // 48 points a column, 15 a row
    expect(await place((chart) => chart.setPosition('B3', 'D6'))).toEqual([48, 30, 144, 60]);
    expect(await place((chart) => chart.setPosition('A1'))).toEqual([0, 0, 144, 60]);
    expect(await codeOfChange((sheet) => sheet.charts.getItemAt(0).setPosition('C3', 'B1'))).toBe(
      'InvalidArgument',
    );
  },
  'chart-moves': async () => {
    await startExcel();
    await fillTable();
    await addBars('Biểu đồ');
    const place = await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const chart = sheet.charts.getItem('Biểu đồ');
      chart.setPosition('A5', 'C6');
      sheet.getRange('A1').format.rowHeight = 45;
      sheet.getRange('A6').format.rowHeight = 115;
      chart.load('top, height');
      await context.sync();
      return [chart.top, chart.height];
    });
    expect(place).toEqual([90, 130]);
  },
  'chart-alternative': async () => {
    const host = await startExcel();
    await fillTable();
    await addBars('Biểu đồ');
    for (const member of ['altTextDescription', 'alternativeText'])
      expect(await codeOfChange((sheet) => sheet.charts.getItemAt(0).load(member))).toBe('ApiNotFound');
    expect(savedCharts(host.save())[0]?.alternative).toEqual({ title: '', description: '' });
  },
  'chart-protected': async () => {
    await startExcel();
    await fillTable();
    await addBars('Biểu đồ');
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.charts.add('BarStacked', sheet.getRange('A1:C4')),
      (sheet) => (sheet.charts.getItemAt(0).title.text = 'x'),
      (sheet) => (sheet.charts.getItemAt(0).top = 3),
      (sheet) => sheet.charts.getItemAt(0).delete(),
    ];
    await codeOfChange((sheet) => sheet.protection.protect({ allowFormatCells: true }));
    for (const attempt of attempts) expect(await codeOfChange(attempt)).toBe('AccessDenied');
    await codeOfChange((sheet) => sheet.protection.unprotect());
    await codeOfChange((sheet) => sheet.protection.protect({ allowEditObjects: true }));
    for (const attempt of attempts) expect(await codeOfChange(attempt)).toBe('done');
    await startExcel({ readOnly: true });
    expect(
      await codeOf(async (context) => {
        const sheet = sheet1(context);
        sheet.charts.add('BarStacked', sheet.getRange('A1:B2'));
        await context.sync();
      }),
    ).toBe('AccessDenied');
  },
};

function savedCharts(file: Uint8Array) {
  const opened = openWorkbook(file);
  return opened.ok ? (opened.workbook.sheets[0]?.charts ?? []) : [];
}
