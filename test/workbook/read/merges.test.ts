import type { MergedArea } from '../../../src/core/sheets/grid';
import { readMergesOf } from '../../../src/workbook/read/readMerges';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import { mergeSlices } from '../../../src/workbook/write/lookOfLooks';
import { draftOf, textValue, write } from '../drafts';
import { fillSheet, startHost } from '../office';

/*
 * Excel answers no more than 512 merged areas in one call (Range.getMergedAreasOrNullObject): a list with more of them
 * is read all the same, whole or without them.
 */
const rowCount = 1300;

async function merged(name: string): Promise<void> {
  await fillSheet(
    name,
    Array.from({ length: rowCount }, (_, row) => [`dòng ${row + 1}`, '', 'x']),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (let row = 0; row < rowCount; row += 1) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
    await context.sync();
  });
}

const placesOf = (areas: readonly MergedArea[] | null | undefined): readonly number[] =>
  (areas ?? []).map(({ row }) => row);
const everyRow = Array.from({ length: rowCount }, (_, row) => row);

test('more than 512 merged areas are asked for in slices, alone and with the cells', async () => {
  const host = await startHost();
  await merged('Danh sách');
  const alone = await readMergesOf(['Danh sách', 'Sheet1']);
  expect(placesOf(alone.ok ? alone.value.get('Danh sách') : null)).toEqual(everyRow);
  expect(alone.ok && alone.value.get('Sheet1')).toEqual([]);
  host.resetRoundTrips();
  const whole = await readWorkbook({ sheets: ['Danh sách'], mergesOf: ['Danh sách'] });
  if (!whole.ok) throw new Error(whole.block.reason);
  expect(placesOf(whole.value.grids[0]?.merges)).toEqual(everyRow);
  expect(whole.value.unreadMerges).toEqual([]);
  // the failed batch and the whole are two; sizes, cells, and slices of a half, a quarter
  expect(host.roundTrips().syncs).toBeLessThanOrEqual(12);
}, 120_000);

test('where a single row fails too, the sheet is read without them, and named', async () => {
  await startHost({ mergedAreasLimit: 0 });
  await fillSheet('Danh sách', [
    ['Họ và tên', '', 'Năm'],
    ['Nguyễn Văn Mẫu', '', ''],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Danh sách').getRange('A1:B1').merge();
    await context.sync();
  });
  const read = await readWorkbook({ sheets: ['Danh sách'], mergesOf: ['Danh sách'] });
  if (!read.ok) throw new Error(read.block.reason);
  expect(read.value.unreadMerges).toEqual(['Danh sách']);
  expect(read.value.grids[0]?.values[1]?.[0]).toBe('Nguyễn Văn Mẫu');
  expect(read.value.grids[0]?.merges).toEqual([]);
  const alone = await readMergesOf(['Danh sách']);
  expect(alone.ok && alone.value.get('Danh sách')).toBeNull();
});

test('a sheet of ours with more merged rows than that is looked at in slices', async () => {
  await startHost();
  const draft = draftOf('Phụ lục', []);
  const rows = Array.from({ length: 700 }, (_, row) => ({
    height: 20,
    key: `row:${row}`,
    cells: [{ column: 0, value: textValue(`nhóm ${row}`), style: 'cellText' as const, span: 2 }],
  }));
  const blocks = draft.blocks.map((block) => (block.kind === 'rows' ? { ...block, rows } : block));
  expect((await write([{ ...draft, blocks }])).kind).toBe('written');
});

test('slices hold every row once, and no more areas than are asked for', () => {
  const areas = Array.from({ length: 600 }, (_, row) => ({
    row: row + 5,
    column: 0,
    rowCount: 1,
    columnCount: 2,
  }));
  const slices = mergeSlices({ row: 5, rowCount: 700 }, areas);
  expect(slices.map(({ row, rowCount: rows }) => [row, rows])).toEqual([
    [5, 256],
    [261, 256],
    [517, 188],
  ]);
  expect(mergeSlices({ row: 2, rowCount: 3 }, [])).toEqual([{ row: 2, rowCount: 3 }]);
});
