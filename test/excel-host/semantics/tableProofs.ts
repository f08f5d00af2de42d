import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1 } from './tools';

const records = [
  ['Nội dung', 'Số', ''],
  ['a', 3, '=1+1'],
  ['b', 1, ''],
  ['c', 2, ''],
];

/** A sheet with three records under a header in A1:C4, and a table "Việc" over them. */
async function startWithTable(): Promise<ReturnType<typeof startExcel>> {
  const host = await startExcel();
  await grid('A1:C4', records);
  await Excel.run(async (context) => {
    sheet1(context).tables.add('A1:C4', true).name = 'Việc';
    await context.sync();
  });
  return host;
}

const table = (context: Excel.RequestContext) => context.workbook.tables.getItem('Việc');

async function read(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = sheet1(context).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

/** Where the table is, and how many rows it counts. */
async function place(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = table(context).getRange().load('address');
    const rows = table(context).rows.load('count');
    await context.sync();
    return [range.address, rows.count];
  });
}

async function change(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  return codeOf(async (context) => {
    batch(context);
    await context.sync();
  });
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Proofs of rules under `table-…`. */
export const tableProofs = {
  'table-add': async () => {
    await startExcel();
    await grid('A1:C2', [
      ['Tên', 2026, 'Tên'],
      ['a', 1, 2],
    ]);
    await Excel.run(async (context) => {
      const made = sheet1(context).tables.add('A1:D2', true).load('name, style, showTotals, showBandedRows');
      const columns = made.columns.load('items/name, items/index');
      const header = made.getHeaderRowRange().load('values');
      await context.sync();
      expect([made.name, made.style, made.showTotals, made.showBandedRows]).toEqual([
        'Table1',
        'TableStyleMedium2',
        false,
        true,
      ]);
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Tên', 0],
        ['2026', 1],
        ['Tên2', 2],
        ['Column1', 3],
      ]);
      expect(header.values).toEqual([['Tên', '2026', 'Tên2', 'Column1']]);
    });
  },
  'table-add-headers': async () => {
    await startExcel();
    await grid('A1:B3', [
      [1, 2],
      [3, 4],
      ['dưới', ''],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.tables.add('Sheet1!A1:B2', false).getRange().load('address, values');
      await context.sync();
      expect([range.address, range.values[0], range.values[2]]).toEqual([
        'Sheet1!A1:B3',
        ['Column1', 'Column2'],
        [3, 4],
      ]);
    });
    expect(await read('A4')).toEqual([['dưới']]);
  },
  'table-add-taken': async () => {
    await startWithTable();
    expect(await codeOfChange((sheet) => sheet.tables.add('C4:D6', true))).toBe('InvalidArgument');
  },
  'table-name': async () => {
    await startWithTable();
    const rename = (name: string) => change((context) => (table(context).name = name));
    await change((context) => sheet1(context).tables.add('F1:F2', true));
    expect([await rename('hai từ'), await rename('A1'), await rename('TABLE1')]).toEqual([
      'InvalidArgument',
      'InvalidArgument',
      'ItemAlreadyExists',
    ]);
    await Excel.run(async (context) => {
      const cell = sheet1(context).getRange('E1');
      cell.formulas = [['=SUM(Việc[Số])&"Việc[Số]"']];
      table(context).name = 'Nhiệm_vụ';
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(Nhiệm_vụ[Số])&"Việc[Số]"']]);
    });
  },
  'table-empty-row': async () => {
    await startExcel();
    await change((context) => {
      sheet1(context).tables.add('A1:B1', true).name = 'Việc';
    });
    expect(await place()).toEqual(['Sheet1!A1:B2', 0]);
    await change((context) => table(context).rows.add(undefined, [['a', 1]]));
    expect(await place()).toEqual(['Sheet1!A1:B2', 1]);
    await change((context) => table(context).rows.getItemAt(0).delete());
    expect([await place(), await read('A2')]).toEqual([['Sheet1!A1:B2', 0], [['']]]);
  },
  'table-rows': async () => {
    await startWithTable();
    await grid('A5:E5', [['dưới', '', '', '', 'bên cạnh']]);
    await Excel.run(async (context) => {
      const { rows } = table(context);
      rows.add(undefined, [
        ['d', 4, 0],
        ['e', 5, 0],
      ]);
      rows.add(0, [['đầu', 0, 0]]);
      const row = rows.getItemAt(1).load('values, index');
      await context.sync();
      expect([row.index, row.values]).toEqual([1, [['a', 3, '']]]);
      rows.getItemAt(0).delete();
      row.load('values');
      await context.sync();
      expect(row.values).toEqual([['b', 1, '']]);
    });
    expect(await place()).toEqual(['Sheet1!A1:C6', 5]);
    expect([await read('A5:B7'), await read('E5')]).toEqual([
      [
        ['d', 4],
        ['e', 5],
        ['dưới', ''],
      ],
      [['bên cạnh']],
    ]);
    expect(await change((context) => table(context).rows.getItemAt(5))).toBe('InvalidArgument');
    expect(await change((context) => table(context).rows.add(undefined, [['một']]))).toBe('InvalidArgument');
  },
  'table-columns': async () => {
    await startWithTable();
    await grid('D1:D2', [['bên cạnh'], ['x']]);
    await Excel.run(async (context) => {
      const { columns } = table(context);
      const made = columns.add(1, [['Hạn'], ['8 giờ'], ['9 giờ'], ['10 giờ']]).load('id, index, name');
      columns.add(undefined, undefined, 'Ghi chú');
      const number = columns.getItem('Số').load('values, index');
      await context.sync();
      expect([made.index, made.name, number.index, number.values]).toEqual([
        1,
        'Hạn',
        2,
        [['Số'], [3], [1], [2]],
      ]);
      columns.getItem(made.id).delete();
      columns.load('items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['Nội dung', 'Số', 'Column1', 'Ghi chú']);
    });
    expect(await read('D1:E2')).toEqual([
      ['Ghi chú', 'bên cạnh'],
      ['', 'x'],
    ]);
  },
  'table-shift': async () => {
    await startWithTable();
    await change((context) => sheet1(context).getRange('3:3').insert('Down'));
    expect(await place()).toEqual(['Sheet1!A1:C5', 4]);
    await change((context) => sheet1(context).getRange('B:B').insert('Right'));
    await change((context) => sheet1(context).getRange('1:1').insert('Down'));
    expect(await place()).toEqual(['Sheet1!A2:D6', 4]);
    await Excel.run(async (context) => {
      const columns = table(context).columns.load('items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['Nội dung', 'Column2', 'Số', 'Column1']);
    });
    expect([
      await codeOfChange((sheet) => sheet.getRange('A3').delete('Up')),
      await codeOfChange((sheet) => sheet.getRange('2:2').delete('Up')),
      await codeOfChange((sheet) => sheet.getRange('A1:B1').insert('Down')),
    ]).toEqual(['InsertDeleteConflict', 'InsertDeleteConflict', 'InsertDeleteConflict']);
    await change((context) => sheet1(context).getRange('3:6').delete('Up'));
    expect(await place()).toEqual(['Sheet1!A2:D3', 0]);
    await change((context) => sheet1(context).getRange('2:3').delete('Up'));
    expect(await place().catch((fault: unknown) => (fault as OfficeExtension.Error).code)).toBe(
      'ItemNotFound',
    );
  },
  'table-headers': async () => {
    await startWithTable();
    await grid('A1:C1', [['Việc', 7, 'việc']]);
    expect(await read('A1:C1')).toEqual([['Việc', '7', 'việc2']]);
    await change((context) => (table(context).showHeaders = false));
    expect([await place(), await read('A1:C1')]).toEqual([['Sheet1!A2:C4', 3], [['', '', '']]]);
    expect(await change((context) => table(context).getHeaderRowRange())).toBe('InvalidOperation');
    await change((context) => (table(context).showHeaders = true));
    expect([await place(), await read('A1:C1')]).toEqual([['Sheet1!A1:C4', 3], [['Việc', '7', 'việc2']]]);
  },
  'table-totals': async () => {
    await startWithTable();
    await grid('A5', [['dưới']]);
    await change((context) => {
      table(context).columns.getItem('Column1').delete();
      table(context).showTotals = true;
    });
    await Excel.run(async (context) => {
      const totals = table(context).getTotalRowRange().load('address, formulas');
      const body = table(context).getDataBodyRange().load('address');
      await context.sync();
      expect([totals.address, totals.formulas, body.address]).toEqual([
        'Sheet1!A5:B5',
        [['Total', '=SUBTOTAL(109,Việc[Số])']],
        'Sheet1!A2:B4',
      ]);
    });
    await change((context) => table(context).rows.add(undefined, [['d', 4]]));
    expect([await place(), await read('A7')]).toEqual([['Sheet1!A1:B6', 4], [['dưới']]]);
    await change((context) => (table(context).showTotals = false));
    expect([await place(), await read('A6')]).toEqual([['Sheet1!A1:B5', 4], [['dưới']]]);
  },
  'table-resize': async () => {
    await startWithTable();
    const resize = (address: string) => change((context) => table(context).resize(address));
    expect([await resize('A1:D6'), await place()]).toEqual(['done', ['Sheet1!A1:D6', 5]]);
    expect(await read('A1:D1')).toEqual([['Nội dung', 'Số', 'Column1', 'Column2']]);
    expect([await resize('B1:C3'), await place()]).toEqual(['done', ['Sheet1!B1:C3', 2]]);
    expect([await resize('B2:C3'), await resize('E1:F3')]).toEqual(['InvalidArgument', 'InvalidArgument']);
  },
  'table-end': async () => {
    await startWithTable();
    await change((context) => table(context).convertToRange());
    expect([
      await codeOf(async (context) => (table(context).load('id'), context.sync())),
      await read('A2'),
    ]).toEqual(['ItemNotFound', [['a']]]);
    await startWithTable();
    await change((context) => table(context).delete());
    expect(await read('A1:A2')).toEqual([[''], ['']]);
  },
  'table-filter': async () => {
    const host = await startWithTable();
    const hidden = () => [0, 1, 2, 3].map((row) => (host.view().sheets[0]?.rowHeight(row) ?? 0) === 0);
    const filter = (criteria: Excel.FilterCriteria, column: string) =>
      change((context) => table(context).columns.getItem(column).filter.apply(criteria));
    await filter({ filterOn: 'Values', values: ['A', 'c'] }, 'Nội dung');
    expect(hidden()).toEqual([false, false, true, false]);
    await filter({ filterOn: 'Custom', criterion1: '>2' }, 'Số');
    expect(hidden()).toEqual([false, false, true, true]);
    await Excel.run(async (context) => {
      const told = table(context).autoFilter.load('criteria, isDataFiltered');
      await context.sync();
      expect([told.isDataFiltered, told.criteria]).toEqual([
        true,
        [{ filterOn: 'Values', values: ['A', 'c'] }, { filterOn: 'Custom', criterion1: '>2' }, null],
      ]);
    });
    await change((context) => table(context).clearFilters());
    expect(hidden()).toEqual([false, false, false, false]);
    await filter({ filterOn: 'Custom', criterion1: '=?' }, 'Nội dung');
    await filter({ filterOn: 'TopItems', criterion1: '2' }, 'Số');
    expect(hidden()).toEqual([false, false, true, false]);
    await change((context) => table(context).columns.getItem('Số').filter.clear());
    await filter({ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, 'Số');
    expect(hidden()).toEqual([false, false, true, true]);
  },
  'table-references': async () => {
    const host = await startWithTable();
    await grid('C2', [['=[@Số]*2+SUM([Số])&"[@Số]"']]);
    await grid('E2', [['=Việc[@[Nội dung]]']]);
    await Excel.run(async (context) => {
      const inside = sheet1(context).getRange('C2').load('formulas');
      const outside = sheet1(context).getRange('E2').load('formulas');
      await context.sync();
      expect([inside.formulas, outside.formulas]).toEqual([
        [['=[@Số]*2+SUM(Việc[Số])&"[@Số]"']],
        [['=Việc[@[Nội dung]]']],
      ]);
    });
    const cell = host.view().sheets[0]?.cell(1, 2);
    expect(cell?.entry).toBe('=Việc[[#This Row],[Số]]*2+SUM(Việc[Số])&"[@Số]"');
  },
  'table-events': async () => {
    await startWithTable();
    const heard: unknown[] = [];
    await codeOf(async (context) => {
      const all = context.workbook.tables;
      table(context).onChanged.add(
        async (event) => void heard.push([event.type, event.address, event.changeType]),
      );
      table(context).onSelectionChanged.add(
        async (event) => void heard.push([event.type, event.isInsideTable, event.address]),
      );
      all.onAdded.add(async (event) => void heard.push([event.type]));
      all.onDeleted.add(async (event) => void heard.push([event.type]));
      await context.sync();
    });
    await grid('B2', [[9]]);
    await grid('F2', [[9]]);
    await change((context) => sheet1(context).getRange('C4:F9').select());
    await change((context) => sheet1(context).getRange('F9').select());
    await change((context) => sheet1(context).tables.add('H1:H2', true).delete());
    await settle();
    expect(heard).toEqual([
      ['TableChanged', 'B2', 'RangeEdited'],
      ['TableSelectionChanged', true, 'C4'],
      ['TableSelectionChanged', false, ''],
      ['TableAdded'],
      ['TableDeleted'],
    ]);
  },
};
