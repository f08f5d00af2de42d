import fc from 'fast-check';
import type { Grid } from '../../../src/core/sheets/grid';
import type { ExcelHost } from '../../../src/excel-host/host';
import { rememberOrder, rememberSize } from '../../../src/workbook/read/lastLook';
import { readSheets } from '../../../src/workbook/read/readSheets';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import { startHost } from '../office';

/** All of the sheets in one batch: every value, formula and format, as they were read before answers were sized. */
async function plainGrids(names: readonly string[], formats?: 'all'): Promise<readonly Grid[]> {
  const asks = names.map((name) => ({
    name,
    merges: false,
    kept: 'grid' as const,
    strikeColumn: null,
    before: null,
    ...(formats === undefined ? {} : { formats }),
  }));
  return Excel.run(async (context) => {
    const read = await readSheets(context, { asks, alongside: () => () => null });
    return read.sheets.map(({ grid }) => grid);
  });
}

/** The reading that is sized, and the batches that it took. */
async function sizedGrids(
  host: ExcelHost,
  formats?: 'all',
): Promise<{ readonly grids: readonly Grid[]; readonly batches: number; readonly bytes: number }> {
  host.resetRoundTrips();
  const read = await readWorkbook({ sheets: 'all', ...(formats === undefined ? {} : { formats }) });
  if (!read.ok) throw new Error(read.block.reason);
  const { syncs, responseBytes } = host.roundTrips();
  return { grids: read.value.grids, batches: syncs, bytes: responseBytes };
}

async function idOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load({ id: true });
    await context.sync();
    return sheet.id;
  });
}

function forgetAll(): void {
  rememberOrder([]);
}

type Cell = readonly [input: string | number | boolean, format?: string];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>([''], [''], ['Nguyễn Văn Mẫu'], ['xã Mẫu'], ["'0123"]) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Cell>([5], [-1.25], [46_052, 'dd/mm/yyyy'], [0.5, '0%'], [0.1 + 0.2], [1e15]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      ['=1+1'],
      ['="chữ"'],
      ['=""'],
      ['=1/0'],
      ['=46052', 'dd/mm/yyyy'],
      ["'=1+1"],
      ["''lời"],
      [true],
      ["'TRUE"],
      ["'#N/A"],
      ['', 'dd/mm/yyyy'],
      ["'chữ", '@'],
    ),
  },
);

const rowsOf = (most: number): fc.Arbitrary<readonly (readonly Cell[])[]> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: most }),
    );

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
}

async function put(...all: readonly Placed[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { sheet, row, column, rows } of all) {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 1);
      range.numberFormat = rows.map((cells) => cells.map(([, format = 'General']) => format));
      range.values = rows.map((cells) => cells.map(([input]) => input));
    }
    await context.sync();
  });
}

const looks = fc.array(
  fc.record({
    kind: fc.constantFrom('hideRow', 'hideColumn', 'strikeRow', 'strikeCell', 'hideAll', 'strikeAll'),
    at: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 3 },
);

async function dress(sheet: string, all: readonly { kind: string; at: number }[]): Promise<void> {
  await Excel.run(async (context) => {
    const of = context.workbook.worksheets.getItem(sheet);
    for (const { kind, at } of all) {
      if (kind === 'hideRow') of.getRangeByIndexes(at, 0, 1, 1).rowHidden = true;
      if (kind === 'hideColumn') of.getRangeByIndexes(0, at, 1, 1).columnHidden = true;
      if (kind === 'strikeRow') of.getRangeByIndexes(at, 0, 1, 20).format.font.strikethrough = true;
      if (kind === 'hideAll') of.getRangeByIndexes(0, 0, 400, 1).rowHidden = true;
      if (kind === 'strikeAll') of.getRangeByIndexes(0, 0, 400, 20).format.font.strikethrough = true;
      if (kind === 'strikeCell') of.getRangeByIndexes(at, 0, 1, 1).format.font.strikethrough = true;
    }
    await context.sync();
  });
}

const small = fc.record({
  first: rowsOf(12),
  second: rowsOf(12),
  looks,
  more: fc.array(
    fc.record({
      row: fc.integer({ min: 0, max: 20 }),
      column: fc.integer({ min: 0, max: 8 }),
      rows: rowsOf(4),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  places: fc.record({ row: fc.integer({ min: 0, max: 4 }), column: fc.integer({ min: 0, max: 2 }) }),
  formats: fc.constantFrom(undefined, 'all' as const),
  /** Far below: a sheet of more rows is not read at once at the first look. */
  last: fc.constantFrom(null, 320),
});

test('a reading that is sized says what a plain one says: at the first look, the next, and after people wrote', async () => {
  await fc.assert(
    fc.asyncProperty(small, async ({ first, second, looks: dressed, more, places, formats, last }) => {
      const host = await startHost();
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Hai');
        context.workbook.worksheets.add('Trống');
        await context.sync();
      });
      await put(
        { sheet: 'Sheet1', ...places, rows: first },
        { sheet: 'Hai', row: 0, column: 0, rows: second },
      );
      if (last !== null) await put({ sheet: 'Sheet1', row: last, column: 3, rows: [[['cuối']]] });
      await dress('Sheet1', dressed);
      const names = ['Sheet1', 'Hai', 'Trống'];
      forgetAll();
      const look = await sizedGrids(host, formats);
      expect(look.grids).toEqual(await plainGrids(names, formats));
      expect(look.batches).toBeLessThanOrEqual(last === null ? 2 : 3);
      for (const { row, column, rows } of more) {
        await put({ sheet: 'Sheet1', row, column, rows });
        const next = await sizedGrids(host, formats);
        expect(next.grids).toEqual(await plainGrids(names, formats));
        expect(next.batches).toBe(2);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('so does one in pieces, with formulas that begin in a later piece', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        above: rowsOf(5),
        begin: fc.integer({ min: 0, max: 2_390 }),
        part: rowsOf(6),
        bytesPerRow: fc.integer({ min: 1_500, max: 30_000 }),
      }),
      async ({ above, begin, part, bytesPerRow }) => {
        const host = await startHost();
        const rows: readonly (readonly Cell[])[] = Array.from({ length: 2_400 }, (_, at) => [
          [at + 1],
          [`việc ${at}`],
          [at % 40 === 0 ? '' : 46_000 + at, 'dd/mm/yyyy'],
          [at % 3 === 0 ? at : 'chữ'],
        ]);
        await put({ sheet: 'Sheet1', row: 2, column: 0, rows });
        await put({ sheet: 'Sheet1', row: 0, column: 0, rows: above.slice(0, 2) });
        await put({ sheet: 'Sheet1', row: begin, column: 1, rows: part });
        forgetAll();
        expect((await sizedGrids(host)).grids).toEqual(await plainGrids(['Sheet1']));
        const id = await idOf('Sheet1');
        const extent = { row: 0, column: 0, rowCount: 2_402, columnCount: 4 };
        rememberSize(id, { extent, bytesPerRow });
        expect((await sizedGrids(host)).grids).toEqual(await plainGrids(['Sheet1']));
      },
    ),
    { numRuns: 6 },
  );
}, 120_000);

test.each([1_000, 3_000])(
  'of %i rows without formulas hardly more is answered than their values',
  async (count) => {
    const host = await startHost();
    const rows = Array.from({ length: count }, (_, at): readonly Cell[] => [
      [at + 1],
      [`Rà soát hộ trồng hoa ở xóm Gò Mít, đợt ${at}`],
      ['Công an xã'],
      [46_000 + (at % 300), 'dd/mm/yyyy'],
      [at % 5 === 0 ? '' : 'Báo cáo kết quả'],
    ]);
    await put({ sheet: 'Sheet1', row: 0, column: 0, rows });
    const plain = Buffer.byteLength(JSON.stringify(rows.map((cells) => cells.map(([input]) => input))));
    forgetAll();
    for (const batches of [3, count > 2_000 ? 3 : 2]) {
      const look = await sizedGrids(host);
      expect(look.batches).toBe(batches);
      expect(look.bytes / plain).toBeLessThan(1.6);
    }
  },
);

test('what somebody writes between two batches of a reading is read whole, not half', async () => {
  const host = await startHost();
  const rows = Array.from({ length: 400 }, (_, at): readonly Cell[] => [[at + 1], [`việc ${at + 1}`]]);
  await put({ sheet: 'Sheet1', row: 0, column: 0, rows });
  forgetAll();
  let times = 0;
  const write = (): void => {
    times += 1;
    if (times > 1) return;
    host.editCell({ sheet: 'Sheet1', row: 7, column: 0, text: '999' });
    host.editCell({ sheet: 'Sheet1', row: 7, column: 1, text: 'việc khác' });
  };
  const read = await readWorkbook({ sheets: 'all', watch: { onProgress: write } });
  expect(times).toBeGreaterThan(1);
  expect(read.ok && read.value.grids[0]?.values[7]).toEqual([999, 'việc khác']);
  expect(read.ok && read.value.grids).toEqual(await plainGrids(['Sheet1']));
});

test('where Excel knows nothing beyond the last sheet, extents are asked for once the sheets are named', async () => {
  await startHost();
  await put({ sheet: 'Sheet1', row: 0, column: 0, rows: [[['việc'], [5]]] });
  forgetAll();
  const beyond = jest.spyOn(Excel.Worksheet.prototype, 'getNextOrNullObject').mockImplementation(function (
    this: Excel.Worksheet,
  ) {
    return this.getNext();
  });
  const read = await readWorkbook({ sheets: 'all' });
  beyond.mockRestore();
  expect(read.ok && read.value.grids).toEqual(await plainGrids(['Sheet1']));
});
