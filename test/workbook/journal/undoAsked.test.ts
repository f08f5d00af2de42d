import type { ExcelHost } from '../../../src/excel-host/host';
import { applyCellFixes } from '../../../src/workbook/write/cellFixes';
import { findStopped, takeBackStopped } from '../../../src/workbook/journal/stopped';
import { undo } from '../../../src/workbook/journal/undo';
import { draftOf, textValue, undoIdOf, write } from '../drafts';
import { fillSheet, reopen, sheetNames, startHost, valuesOf } from '../office';

const sheets = ['Phụ lục'];
const ask = (id: string, of: readonly string[]) => undo({ id, sheets: of }, 'ask');

/** What stands for the answer of undo's question; "" where it does not ask. */
async function seenBy(id: string, of: readonly string[]): Promise<string> {
  const asked = await ask(id, of);
  return asked.kind === 'blocked' && asked.block.reason === 'editedSince' ? asked.block.seen : '';
}

describe('all that the question showed goes, and nothing that came after it', () => {
  let host: ExcelHost;
  let id = '';
  beforeEach(async () => {
    host = await startHost();
    await write([draftOf('Phụ lục', [[textValue('một'), textValue('hai')]])]);
    id = undoIdOf(await write([draftOf('Phụ lục', [[textValue('ba'), textValue('bốn')]])]));
    host.editCell({ sheet: 'Phụ lục', row: 1, column: 0, text: 'của tôi' });
  });

  test('taken back as it was seen', async () => {
    const seen = await seenBy(id, sheets);
    expect(await undo({ id, sheets }, { takeBack: seen })).toMatchObject({ kind: 'undone', left: [] });
    expect((await valuesOf('Phụ lục'))[1]?.slice(0, 2)).toEqual(['một', 'hai']);
  });

  test.each([
    ['another cell', 1],
    ['the same cell', 0],
  ])(
    '%s typed into after the question: asked once more, with all that stands there',
    async (_name, column) => {
      const seen = await seenBy(id, sheets);
      host.editCell({ sheet: 'Phụ lục', row: 1, column, text: 'gõ sau' });
      expect(await undo({ id, sheets }, { takeBack: seen })).toMatchObject({
        kind: 'blocked',
        block: { reason: 'editedSince', cells: { length: column + 1 } },
      });
      expect((await valuesOf('Phụ lục'))[1]?.[column]).toBe('gõ sau');
      const again = await seenBy(id, sheets);
      expect(again).not.toBe(seen);
      expect(await undo({ id, sheets }, { takeBack: again })).toMatchObject({ kind: 'undone' });
    },
  );

  test('what was set back by hand meanwhile needs no question', async () => {
    const seen = await seenBy(id, sheets);
    host.editCell({ sheet: 'Phụ lục', row: 1, column: 0, text: 'một' });
    expect(await undo({ id, sheets }, { takeBack: seen })).toMatchObject({ kind: 'undone', left: [] });
  });
});

describe('a sheet of theirs that is not there by its name', () => {
  const named = ['Tổ 1', 'Tổ 2'];
  let id = '';
  beforeEach(async () => {
    await startHost();
    for (const sheet of named) await fillSheet(sheet, [['Nguyễn  Văn', 1]]);
    const fixed = await applyCellFixes({
      action: 'fixCells',
      at: '2026-01-01T00:00:00Z',
      mixedLetters: 'ask',
      fixes: named.map((sheet) => ({
        cell: { sheet, row: 0, column: 0 },
        from: 'Nguyễn  Văn',
        to: 'Nguyễn Văn',
      })),
    });
    id = fixed.kind === 'written' ? fixed.undoId : '';
  });
  const change = (change: (worksheets: Excel.WorksheetCollection) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });

  test('renamed: it is known again', async () => {
    await change((all) => {
      all.getItem('Tổ 1').name = 'Tổ một';
    });
    expect(await ask(id, named)).toMatchObject({ kind: 'undone', left: [] });
    expect(await valuesOf('Tổ một')).toEqual([['Nguyễn  Văn', 1]]);
  });

  test('renamed, and another of its name: the one that has its rows is meant, the other is left alone', async () => {
    await change((all) => {
      all.getItem('Tổ 1').name = 'Tổ một';
      all.add('Tổ 1').getRange('A1').values = [['khác']];
    });
    expect(await ask(id, named)).toMatchObject({ kind: 'undone', left: [], sheets: ['Tổ một', 'Tổ 2'] });
    expect(await valuesOf('Tổ một')).toEqual([['Nguyễn  Văn', 1]]);
    expect(await valuesOf('Tổ 1')).toEqual([['khác']]);
  });

  test('gone, and another of its name: what says something else there is asked about', async () => {
    await change((all) => {
      all.getItem('Tổ 1').delete();
      all.add('Tổ 1').getRange('A1').values = [['khác']];
    });
    expect(await ask(id, named)).toMatchObject({
      block: { reason: 'editedSince', cells: [{ sheet: 'Tổ 1', address: 'A1' }], gone: [] },
    });
  });

  test.each([['keep'], ['takeBack']] as const)(
    'deleted, %s: told, and the rest is taken back',
    async (choice) => {
      await change((all) => all.getItem('Tổ 1').delete());
      const asked = await ask(id, named);
      expect(asked).toMatchObject({ block: { reason: 'editedSince', gone: ['Tổ 1'] } });
      const edits = choice === 'keep' ? choice : { takeBack: await seenBy(id, named) };
      expect(await undo({ id, sheets: named }, edits)).toMatchObject({
        kind: 'undone',
        left: [{ sheet: 'Tổ 1', address: 'A1' }],
      });
      expect(await valuesOf('Tổ 2')).toEqual([['Nguyễn  Văn', 1]]);
      expect(await sheetNames()).not.toContain('Tổ 1');
    },
  );

  test('both deleted: there is nothing left to take back, and that is told', async () => {
    await change((all) => {
      for (const name of named) all.getItem(name).delete();
    });
    expect(await ask(id, named)).toMatchObject({ block: { reason: 'sheetGone', sheet: 'Tổ 1' } });
  });
});

test('what stopped half-way comes first: an older step is not taken back under it', async () => {
  let host = await startHost();
  const id = undoIdOf(await write([draftOf('Phụ lục', [[textValue('một'), textValue('hai')]])]));
  let batches = 0;
  // the batch that writes runs half, and Excel never answers again
  host.interpose(({ body }, run) => {
    const batch = JSON.parse(body) as { readonly Actions: readonly unknown[] };
    batches += batch.Actions.length > 100 ? 1 : 0;
    if (batches === 0) return run(body);
    if (batches === 1) run(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, 60) }));
    batches += 1;
    return { ok: false, code: 5012 };
  });
  await write([draftOf('Phụ lục', [[textValue('ba'), textValue('bốn')]])]);
  host.interpose(null);
  host = await reopen(host);
  const found = await findStopped();
  expect(found).toMatchObject({ ok: true, value: [{ sheets, kind: 'half' }] });
  expect(await ask(id, sheets)).toEqual({ kind: 'blocked', block: { reason: 'stoppedHalfway' } });
  const [stopped] = found.ok ? found.value : [];
  expect(await takeBackStopped(stopped?.id ?? '', 'ask')).toMatchObject({ kind: 'settled' });
  expect(await ask(id, sheets)).toMatchObject({ kind: 'undone' });
});
