import fc from 'fast-check';
import type { DraftChart, SheetDraft } from '../../../src/core/sheets/sheetDraft';
import type { ExcelHost } from '../../../src/excel-host/host';
import { undo } from '../../../src/workbook/journal/undo';
import { draftOf, textValue, undoIdOf, write } from '../drafts';
import { reopen, startHost, valuesOf } from '../office';

const number = (count: number) => ({ type: 'number' as const, number: count, format: '#,##0' });

/** A chart of the one series in column 1 (its head is the header's second cell), over rows below the table. */
function chartOf(name: string, rowCount: number): DraftChart {
  return {
    name,
    kind: 'barStacked',
    title: `${name}: tiêu đề`,
    alternative: `${name}: ${rowCount} dòng`,
    source: { headRow: 0, rowCount, labelColumn: 0, firstColumn: 1 },
    shades: ['dark'],
    place: { row: rowCount + 2, column: 0, rowCount: 2, columnCount: 2 },
  };
}

/** Rows of a label and a figure, with charts of them. */
function chartDraft(rows: readonly (readonly [string, number])[], names: readonly string[]): SheetDraft {
  const draft = draftOf('Tổng hợp', [
    ...rows.map(([label, count]) => [textValue(label), number(count)]),
    [],
    [],
    [],
  ]);
  const [header, ...blocks] = draft.blocks;
  if (header === undefined) throw new Error('no header');
  const heads = ['Đơn vị', 'Xong'].map((text, column) => ({
    column,
    value: textValue(text),
    style: 'header' as const,
  }));
  return {
    ...draft,
    kind: 'summary',
    blocks: [{ kind: 'header', rows: [{ height: 20, cells: heads }] }, ...blocks],
    charts: names.map((name) => chartOf(name, rows.length)),
  };
}

const table = [
  ['Phòng A', 3],
  ['Phòng B', 5],
] as const;

/** What charts a sheet shows: name, title, series and place. */
async function chartsOn(name: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load('items/name,items/chartType,items/top,items/height,items/title/text');
    await context.sync();
    const read = charts.items.map((chart) => {
      const series = chart.series.getItemAt(0).load('name');
      return {
        chart,
        series,
        categories: series.getDimensionValues('Categories'),
        values: series.getDimensionValues('Values'),
      };
    });
    await context.sync();
    return read.map(({ chart, series, categories, values }) => ({
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      place: [chart.top, chart.height],
      series: [series.name, categories.value, values.value],
    }));
  });
}

async function onSheet(change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Tổng hợp'));
    await context.sync();
  });
}

const addOwn = (sheet: Excel.Worksheet): void => {
  sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'Của tôi';
};

let host: ExcelHost;
beforeEach(async () => {
  host = await startHost();
});

test('a chart shows the cells of its draft, and is there on another day', async () => {
  expect(await write([chartDraft(table, ['Tiến độ'])])).toMatchObject({ kind: 'written' });
  host = await reopen(host);
  expect(await chartsOn('Tổng hợp')).toEqual([
    {
      name: 'Tiến độ',
      type: 'BarStacked',
      title: 'Tiến độ: tiêu đề',
      place: [80, 40],
      series: ['Xong', ['Phòng A', 'Phòng B'], ['3', '5']],
    },
  ]);
  expect(host.notImplemented).toEqual([]);
});

test('equal figures once more: unchanged; others are written within the batches of any write', async () => {
  await write([chartDraft(table, ['Tiến độ'])]);
  host = await reopen(host);
  expect(await write([chartDraft(table, ['Tiến độ'])])).toMatchObject({ kind: 'unchanged' });
  host.resetRoundTrips();
  await write([chartDraft([...table, ['Phòng C', 1]], ['Tiến độ'])]);
  // two to read the snapshot, two to write, one to draw
  expect(host.roundTrips().syncs).toBeLessThanOrEqual(2 + 3);
});

test('a sheet that is renamed before its chart is drawn gets it, not the one of its old name', async () => {
  const stop = host.onChange(() => {
    stop();
    void Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Tổng hợp').name = 'Tổng hợp cũ';
      worksheets.add('Tổng hợp');
      await context.sync();
    });
  });
  expect(await write([chartDraft(table, ['Tiến độ'])])).toMatchObject({ kind: 'written' });
  expect(await chartsOn('Tổng hợp')).toEqual([]);
  expect(await chartsOn('Tổng hợp cũ')).toMatchObject([{ name: 'Tiến độ' }]);
});

test('a chart that a person deleted comes back with the next run', async () => {
  await write([chartDraft(table, ['Tiến độ'])]);
  await onSheet((sheet) => sheet.charts.getItem('Tiến độ').delete());
  expect(await write([chartDraft(table, ['Tiến độ'])])).toMatchObject({ kind: 'written' });
  expect(await chartsOn('Tổng hợp')).toHaveLength(1);
});

test('a rewrite changes our chart in place, takes out ours that are gone, and leaves a person’s own', async () => {
  await write([chartDraft(table, ['Tiến độ', 'Thừa'])]);
  await onSheet(addOwn);
  const own = (await chartsOn('Tổng hợp')).at(-1);
  host = await reopen(host);
  await write([chartDraft([['Phòng C', 9], ...table], ['Tiến độ'])]);
  const charts = await chartsOn('Tổng hợp');
  expect(charts).toMatchObject([
    { name: 'Tiến độ', series: ['Xong', ['Phòng C', 'Phòng A', 'Phòng B'], ['9', '3', '5']] },
    { name: 'Của tôi', title: (own as { title: string }).title },
  ]);
});

test('what a person wrote as alternative text stays when the chart is drawn anew', async () => {
  await write([chartDraft(table, ['Tiến độ'])]);
  host.describeChart({ sheet: 'Tổng hợp', name: 'Tiến độ', title: 'Tên', description: 'Lời của tôi' });
  host = await reopen(host);
  await write([chartDraft([...table, ['Phòng C', 1]], ['Tiến độ'])]);
  host = await reopen(host);
  const charts =
    host
      .view()
      .sheets.find(({ name }) => name === 'Tổng hợp')
      ?.charts() ?? [];
  expect(charts.map(({ name, description }) => [name, description])).toEqual([['Tiến độ', 'Lời của tôi']]);
});

test('undo of a new sheet takes its chart along; not where a person drew one of their own on it', async () => {
  const applied = await write([chartDraft(table, ['Tiến độ'])]);
  const line = { id: undoIdOf(applied), sheets: ['Tổng hợp'] };
  await onSheet(addOwn);
  expect(await undo(line, 'ask')).toMatchObject({
    kind: 'blocked',
    block: { reason: 'editedSince', cells: [{ sheet: 'Tổng hợp', address: 'Của tôi' }] },
  });
  await onSheet((sheet) => sheet.charts.getItem('Của tôi').delete());
  expect(await undo(line, 'ask')).toMatchObject({ kind: 'undone' });
  expect(host.view().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('undo of a rewrite brings back the charts as they were, whatever came between', async () => {
  const someRows = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(9)), {
    minLength: 1,
    maxLength: 4,
  });
  const someNames = fc.uniqueArray(fc.constantFrom('Một', 'Hai', 'Ba'), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(someRows, someNames),
      fc.tuple(someRows, someNames),
      fc.boolean(),
      async (first, second, withOfficeTables) => {
        host = await startHost();
        await write([chartDraft(...first)]);
        if (withOfficeTables) await onSheet(addOwn);
        const before = await chartsOn('Tổng hợp');
        const applied = await write([chartDraft(...second)]);
        if (applied.kind !== 'written') return;
        expect(await undo({ id: undoIdOf(applied), sheets: ['Tổng hợp'] }, 'ask')).toMatchObject({
          kind: 'undone',
        });
        const sorted = (charts: unknown[]): string[] =>
          charts.map((chart) => JSON.stringify(chart)).toSorted();
        expect(sorted(await chartsOn('Tổng hợp'))).toEqual(sorted(before));
        expect(await write([chartDraft(...first)])).toMatchObject({ kind: 'unchanged' });
      },
    ),
    { numRuns: 25 },
  );
});

test('a chart that cannot be drawn is a remark: the sheet stands, and the next run draws it', async () => {
  await write([chartDraft(table, ['Tiến độ'])]);
  const broken = chartDraft([...table, ['Phòng C', 1]], ['Tiến độ', 'Mới']);
  const [first, second] = broken.charts ?? [];
  if (first === undefined || second === undefined) throw new Error('two charts');
  // A series more than the cells have columns: Excel refuses it after the first chart was drawn
  const tooWide = { ...second, source: { ...second.source, firstColumn: 16_384 } };
  const applied = await write([{ ...broken, charts: [first, tooWide] }]);
  expect(applied).toMatchObject({
    kind: 'written',
    charts: [],
    missingCharts: [{ name: 'Tiến độ' }, { name: 'Mới' }],
  });
  expect((await valuesOf('Tổng hợp'))[3]).toMatchObject(['Phòng C', 1, 'row:2']);
  expect(await write([broken])).toMatchObject({ kind: 'written', missingCharts: [] });
  expect(await chartsOn('Tổng hợp')).toHaveLength(2);
});
