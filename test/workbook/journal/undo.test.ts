import fc from 'fast-check';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import type { ExcelHost } from '../../../src/excel-host/host';
import { cleanJournal } from '../../../src/workbook/journal/cleanUp';
import { applyCellFixes } from '../../../src/workbook/write/cellFixes';
import { journalLimits } from '../../../src/workbook/journal/journalEntry';
import { listUndo, undo } from '../../../src/workbook/journal/undo';
import { anyDraft, draftOf, textValue, undoIdOf, write } from '../drafts';
import { fillSheet, reopen, startHost, valuesOf } from '../office';

/** Everything that people see of a sheet: cells with their looks, merges, sizes of rows and columns. */
function looksOf(host: ExcelHost, name: string): unknown {
  const sheet = host.view().sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return null;
  const says = (cell: { readonly text: string; readonly look: unknown }): boolean => cell.text !== '';
  const rows = [
    ...new Set(
      sheet
        .cells()
        .filter(says)
        .map(({ row }) => row),
    ),
  ].toSorted((a, b) => a - b);
  return {
    // Text that people typed comes back protected against being taken for a number: printed the same, whatever its number format.
    cells: sheet
      .cells()
      .filter(says)
      .map((cell) => {
        const numberFormat = cell.kind === 'text' ? null : cell.look.numberFormat;
        return { ...cell, look: { ...cell.look, quotePrefix: null, numberFormat } };
      })
      .toSorted((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges,
    columnWidths: [0, 1, 2, 3].map((column) => sheet.columnWidth(column)),
    rowHeights: rows.map((row) => sheet.rowHeight(row)),
  };
}

test('undo of a rewrite brings back every cell and look, whatever was written over it', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDraft,
      anyDraft,
      fc.constantFrom('', 'gõ tay', '=1+2'),
      async (first, second, typed) => {
        const host = await startHost();
        await write([first]);
        if (typed !== '') host.editCell({ sheet: first.name, row: 2, column: 1, text: typed });
        const before = looksOf(host, first.name);
        const applied = await write([second]);
        if (applied.kind !== 'written') return;
        const id = undoIdOf(applied);
        expect(await undo({ id, sheets: [first.name] }, 'ask')).toEqual({
          kind: 'undone',
          sheets: [first.name],
          left: [],
        });
        expect(looksOf(host, first.name)).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
});

test('a rewrite is taken back on another day too: dates, numbers and our own formulas', async () => {
  let host = await startHost();
  const date = parseIsoDate('2026-12-08');
  const first = draftOf('Phụ lục', [
    [
      { type: 'number', number: 5, format: '#,##0' },
      { type: 'formula', formula: '=A2*2', format: '0.0' },
    ],
    [date === null ? { type: 'blank' } : { type: 'date', date }, textValue('0123')],
  ]);
  await write([first]);
  host = await reopen(host);
  expect(await write([first])).toMatchObject({ kind: 'unchanged' });
  const before = looksOf(host, 'Phụ lục');
  await write([draftOf('Phụ lục', [[textValue('mới'), textValue('')]])]);
  host = await reopen(host);
  const list = await listUndo();
  expect(list.ok && list.value[0] && (await undo(list.value[0], 'ask'))).toMatchObject({ kind: 'undone' });
  expect(looksOf(host, 'Phụ lục')).toEqual(before);
  expect(await write([first])).toMatchObject({ kind: 'unchanged' });
});

describe('accepted fixes', () => {
  const fixOf = (from: string | number, to: string | number) => ({
    cell: { sheet: 'Theo dõi', row: 0, column: 1 },
    from,
    to,
  });
  const fix = (from: string | number, to: string | number) =>
    applyCellFixes({
      action: 'fixCells',
      at: '2026-01-01T00:00:00Z',
      mixedLetters: 'ask',
      fixes: [fixOf(from, to)],
    });

  test('write text as text, keep the old value, and can be taken back after the file was saved', async () => {
    let host = await startHost();
    await fillSheet('Theo dõi', [
      ['việc', '31/11'],
      ['khác', 5],
    ]);
    host.resetRoundTrips();
    const fixed = await fix('31/11', '8/12');
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(2);
    expect(fixed).toMatchObject({ kind: 'written', cells: [{ from: '31/11', to: '8/12' }] });
    expect(await valuesOf('Theo dõi')).toEqual([
      ['việc', '8/12'],
      ['khác', 5],
    ]);
    host = await reopen(host);
    const list = await listUndo();
    const [line] = list.ok ? list.value : [];
    expect(line).toMatchObject({ action: 'fixCells', sheets: ['Theo dõi'] });
    host.resetRoundTrips();
    expect(line && (await undo(line, 'ask'))).toEqual({ kind: 'undone', sheets: ['Theo dõi'], left: [] });
    // two to look, one that looks, writes and looks again, one that lets the entry go
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(4);
    expect(await valuesOf('Theo dõi')).toEqual([
      ['việc', '31/11'],
      ['khác', 5],
    ]);
  });

  test.each([
    ['the cell was changed since', 'khác', 'changedSince'],
    ['the cell is protected', '31/11', 'sheetProtected'],
    ['the cell holds a formula', '31/11', 'formulaCell'],
  ])('are blocked where %s', async (_name, from, reason) => {
    const host = await startHost();
    await fillSheet('Theo dõi', [['việc', '31/11']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Theo dõi');
      if (reason === 'formulaCell') sheet.getRange('B1').formulas = [['=A1']];
      if (reason === 'sheetProtected') sheet.protection.protect();
      await context.sync();
    });
    const before = host.save();
    expect(await fix(from, '30/11')).toMatchObject({ kind: 'blocked', block: { reason } });
    expect(host.save()).toEqual(before);
  });

  test('undo asks where the cell was changed since', async () => {
    const host = await startHost();
    await fillSheet('Theo dõi', [['việc', 'a']]);
    const fixed = await fix('a', 'b');
    host.editCell({ sheet: 'Theo dõi', row: 0, column: 1, text: 'c' });
    const id = fixed.kind === 'written' ? fixed.undoId : '';
    expect(await undo({ id, sheets: ['Theo dõi'] }, 'ask')).toMatchObject({
      block: { reason: 'editedSince', cells: [{ sheet: 'Theo dõi', address: 'B1' }], made: [] },
    });
  });
});

describe('the journal', () => {
  test('keeps the newest entries up to its limit, newest first', async () => {
    await startHost();
    for (let count = 0; count < journalLimits.entries + 3; count += 1) {
      await write([draftOf('Phụ lục', [[textValue(`lần ${count}`), textValue('')]])]);
    }
    const list = await listUndo();
    expect(list.ok && list.value.length).toBe(journalLimits.entries);
    expect(list.ok && list.value.map(({ at }) => at)).toEqual(
      list.ok &&
        list.value
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
    );
  });

  test('takes more than its usual room for one large sheet, in parts that Excel on the web takes, and gives it back', async () => {
    const host = await startHost();
    const long = 'ế'.repeat(30_000);
    const rows = Array.from({ length: 80 }, () => [textValue(long), textValue('')]);
    await write([draftOf('Phụ lục', rows)]);
    const before = looksOf(host, 'Phụ lục');
    const id = undoIdOf(await write([draftOf('Phụ lục', [[textValue('ngắn'), textValue('')]])]));
    expect(await undo({ id, sheets: ['Phụ lục'] }, 'ask')).toMatchObject({ kind: 'undone', left: [] });
    expect(looksOf(host, 'Phụ lục')).toEqual(before);
  });

  test('is empty after cleaning up before the file is handed up', async () => {
    const host = await startHost();
    await fillSheet('Theo dõi', [['bí mật']]);
    await applyCellFixes({
      action: 'fixCells',
      at: '2026-01-01T00:00:00Z',
      mixedLetters: 'ask',
      fixes: [{ cell: { sheet: 'Theo dõi', row: 0, column: 0 }, from: 'bí mật', to: 'mới' }],
    });
    expect(await cleanJournal((settings) => settings)).toBeNull();
    await reopen(host);
    expect(await listUndo()).toEqual({ ok: true, value: [] });
  });
});

describe('a row that moved since', () => {
  const rows = [
    ['Nguyễn Văn Mẫu', 'Tổ 1', 'Phòng  A'],
    ['Trần Thị Thử', 'Tổ 2', 'Phòng A'],
    ['Lê Văn Ví', 'Tổ 3', 'Phòng B'],
  ];
  const fixFirst = () =>
    applyCellFixes({
      action: 'fixCells',
      at: '2026-01-01T00:00:00Z',
      mixedLetters: 'ask',
      fixes: [{ cell: { sheet: 'Theo dõi', row: 0, column: 2 }, from: 'Phòng  A', to: 'Phòng A' }],
    });
  const insertAbove = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Theo dõi').getRange('1:1').insert('Down');
      await context.sync();
    });

  test('is known again: its own cell gets the old words back, the neighbour with the same words stays', async () => {
    await startHost();
    await fillSheet('Theo dõi', rows);
    const fixed = await fixFirst();
    await insertAbove();
    const id = fixed.kind === 'written' ? fixed.undoId : '';
    expect(await undo({ id, sheets: ['Theo dõi'] }, 'ask')).toMatchObject({ kind: 'undone', left: [] });
    expect((await valuesOf('Theo dõi')).map((row) => row[2])).toEqual(['Phòng  A', 'Phòng A', 'Phòng B']);
  });

  test('and of which nothing is left is asked about', async () => {
    const host = await startHost();
    await fillSheet('Theo dõi', rows);
    const fixed = await fixFirst();
    host.editCell({ sheet: 'Theo dõi', row: 0, column: 0, text: 'Người khác' });
    const id = fixed.kind === 'written' ? fixed.undoId : '';
    expect(await undo({ id, sheets: ['Theo dõi'] }, 'ask')).toMatchObject({
      block: { reason: 'editedSince', cells: [{ sheet: 'Theo dõi', address: 'C1' }] },
    });
  });
});
