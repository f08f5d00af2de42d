import fc from 'fast-check';
import { applyCellFixes } from '../../../src/workbook/write/cellFixes';
import { asIfAllShown, cellRuns } from '../../../src/workbook/write/cellRuns';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import type { WorkbookSnapshot } from '../../../src/core/office/snapshot';
import { listUndo, undo } from '../../../src/workbook/journal/undo';
import { fillSheet, startHost, valuesOf } from '../office';

const at = '2026-05-20T08:00:00.000Z';

async function snapshot(): Promise<WorkbookSnapshot> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) throw new Error(read.block.reason);
  return read.value;
}

const figures = (rows: number, columns: number) =>
  Array.from({ length: rows * columns }, (_, index) => ({
    cell: { sheet: 'Biểu', row: 1 + Math.floor(index / columns), column: 1 + (index % columns) },
    from: '',
    to: index,
  }));

describe('figures into a table of theirs', () => {
  test('cells that stand together go as one range: two batches, and a request that does not grow by ranges', async () => {
    const host = await startHost();
    await fillSheet('Biểu', [['Đơn vị'], ...Array.from({ length: 300 }, (_, row) => [`Thôn ${row}`])]);
    host.resetRoundTrips();
    const fixed = await applyCellFixes({
      action: 'fillOwnTables',
      at,
      mixedLetters: 'ask',
      fixes: figures(300, 12),
    });
    expect(fixed.kind).toBe('written');
    const { syncs, requestBytes } = host.roundTrips();
    expect(syncs).toBe(2);
    // each figure is written once and once kept for undo
    expect(requestBytes).toBeLessThan(3600 * 150);
    const values = await valuesOf('Biểu');
    expect(values[300]?.[12]).toBe(3599);
    const [line] = await undoLines();
    if (line === undefined) throw new Error('nothing to undo');
    expect(await undo(line, 'ask')).toMatchObject({ kind: 'undone' });
    expect((await valuesOf('Biểu'))[300]).toEqual(['Thôn 299']);
  });

  test('nothing is written where a sheet that the figures rest on says something else by now', async () => {
    const host = await startHost();
    await fillSheet('Danh sách', [['Họ và tên'], ['Nguyễn Văn Mẫu']]);
    await fillSheet('Biểu', [['Đơn vị', 'Số']]);
    const restsOn = { snapshot: await snapshot(), sheets: ['Danh sách'] };
    host.editCell({ sheet: 'Danh sách', row: 2, column: 0, text: 'Trần Thị Thử' });
    const fixed = await applyCellFixes({
      action: 'fillOwnTables',
      at,
      mixedLetters: 'ask',
      fixes: figures(1, 1),
      restsOn,
    });
    expect(fixed).toEqual({ kind: 'blocked', block: { reason: 'changedSince', sheet: 'Danh sách' } });
    expect(await valuesOf('Biểu')).toEqual([['Đơn vị', 'Số']]);
    const again = { snapshot: await snapshot(), sheets: ['Danh sách'] };
    expect(
      (await applyCellFixes({ action: 'x', at, mixedLetters: 'ask', fixes: figures(1, 1), restsOn: again }))
        .kind,
    ).toBe('written');
  });

  test.each([
    ['=1+1', 'formulaCell'],
    ['7', 'changedSince'],
  ])('one cell among many that became %s stops all', async (text, reason) => {
    const host = await startHost();
    await fillSheet('Biểu', [['Đơn vị']]);
    host.editCell({ sheet: 'Biểu', row: 2, column: 3, text });
    const fixed = await applyCellFixes({
      action: 'fillOwnTables',
      at,
      mixedLetters: 'ask',
      fixes: figures(4, 4),
    });
    expect(fixed).toMatchObject({ kind: 'blocked', block: { reason } });
    const numbers = (await valuesOf('Biểu')).flat().filter((value) => typeof value === 'number');
    expect(numbers.filter((value) => value !== 7)).toEqual([]);
  });
});

async function undoLines() {
  const lines = await listUndo();
  if (!lines.ok) throw new Error(lines.block.reason);
  return lines.value;
}

test('runs hold every cell exactly once, and no other cell', () => {
  const place = fc.record({
    sheet: fc.constantFrom('A', 'B'),
    row: fc.nat({ max: 12 }),
    column: fc.nat({ max: 12 }),
  });
  const keyOf = (cell: { sheet: string; row: number; column: number }) =>
    `${cell.sheet} ${cell.row} ${cell.column}`;
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: keyOf, maxLength: 80 }), (cells) => {
      const covered = cellRuns(cells, asIfAllShown).flatMap((run) =>
        run.indexes.flatMap((row, r) =>
          row.map((index, c) => {
            const cell = { sheet: run.sheet, row: run.row + r, column: run.column + c };
            expect(cells[index]).toEqual(cell);
            return keyOf(cell);
          }),
        ),
      );
      expect(covered.length).toBe(cells.length);
      expect(new Set(covered)).toEqual(new Set(cells.map(keyOf)));
      for (const run of cellRuns(cells, asIfAllShown))
        expect(run.indexes.every((row) => row.length === run.columnCount)).toBe(true);
    }),
  );
});
