import type { CellChange } from '../../../src/core/sheets/cellChange';
import type { ExcelHost } from '../../../src/excel-host/host';
import { applyCellFixes } from '../../../src/workbook/write/cellFixes';
import { listUndo, undo } from '../../../src/workbook/journal/undo';
import { fillSheet, startHost, valuesOf } from '../office';

/*
 * Cells that the office formatted as text. Desktop Excel takes the apostrophe before a text as its prefix there; an
 * Excel that shows it as a letter, or keeps numbers as letters, was never seen and is stood through all the same.
 */
const at = '2026-05-20T08:00:00.000Z';

async function textCells(): Promise<ExcelHost> {
  const host = await startHost();
  await fillSheet('Biểu', [
    ['Đơn vị', 'Số'],
    ['Thôn Một', '1'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Biểu').getRange('B2:B3').numberFormat = [['@'], ['@']];
    await context.sync();
  });
  return host;
}

const fixOf = (row: number, from: CellChange['from'], to: CellChange['to']): CellChange => ({
  cell: { sheet: 'Biểu', row, column: 1 },
  from,
  to,
});

const write = (fixes: readonly CellChange[]) =>
  applyCellFixes({ action: 'fixCells', at, mixedLetters: 'ask', fixes });

/** A request changed so that the cell shows the apostrophe as a letter: of two, one is the prefix. */
const showingApostrophes = (body: string): string => body.replaceAll(/\[\["'(?!')/g, `[["''`);

async function undoAll(): Promise<unknown> {
  const steps = await listUndo();
  const [step] = steps.ok ? steps.value : [];
  if (step === undefined) throw new Error('nothing to undo');
  return undo(step, 'ask');
}

test('where the apostrophe shows as a letter, the bare text is written in one more batch, and can be undone', async () => {
  const host = await textCells();
  host.interpose(({ body }, run) => run(showingApostrophes(body)));
  host.resetRoundTrips();
  expect(await write([fixOf(1, '1', '8/12')])).toMatchObject({ kind: 'written', asText: [] });
  expect(host.roundTrips().syncs).toBe(3);
  expect((await valuesOf('Biểu'))[1]).toEqual(['Thôn Một', '8/12']);
  expect(await undoAll()).toMatchObject({ kind: 'undone', left: [] });
  expect((await valuesOf('Biểu'))[1]).toEqual(['Thôn Một', '1']);
});

test('where the bare text is refused, all is put back', async () => {
  const host = await textCells();
  const values = await valuesOf('Biểu');
  let refused = 0;
  host.interpose(({ body }, run) => {
    if (!body.includes('[["8/12"]]')) return run(showingApostrophes(body));
    refused += 1;
    return run(body.replace('[["8/12"]]', '[["8/12"],["and a row too many"]]'));
  });
  expect(await write([fixOf(1, '1', '8/12')])).toEqual({
    kind: 'blocked',
    block: { reason: 'excel', code: 'InvalidArgument' },
  });
  expect(refused).toBe(1);
  host.interpose(null);
  expect(await valuesOf('Biểu')).toEqual(values);
});

test('a number that is kept as text is taken, said, and undone', async () => {
  const host = await textCells();
  host.interpose(({ body }, run) => run(body.replaceAll('[[5.5]]', '[["5.5"]]')));
  expect(await write([fixOf(2, '', 5.5)])).toMatchObject({
    kind: 'written',
    asText: [{ sheet: 'Biểu', address: 'B3' }],
  });
  expect((await valuesOf('Biểu'))[2]).toEqual(['', '5.5']);
  expect(await undoAll()).toMatchObject({ kind: 'undone', left: [] });
  expect((await valuesOf('Biểu'))[2]).toBeUndefined();
});

test('a number that becomes another one is not taken', async () => {
  const host = await textCells();
  host.interpose(({ body }, run) => run(body.replaceAll('[[5.5]]', '[["55"]]')));
  expect(await write([fixOf(2, '', 5.5)])).toMatchObject({
    kind: 'blocked',
    block: { reason: 'readBackDiffers', address: 'B3' },
  });
});

test('a number that any other cell keeps as text is not taken', async () => {
  const host = await textCells();
  host.interpose(({ body }, run) => run(body.replaceAll('[[5.5]]', `[["'5.5"]]`)));
  expect(await write([fixOf(3, '', 5.5)])).toMatchObject({
    kind: 'blocked',
    block: { reason: 'readBackDiffers', address: 'B4' },
  });
});
