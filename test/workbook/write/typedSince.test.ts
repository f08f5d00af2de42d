import type { SheetDraft } from '../../../src/core/sheets/sheetDraft';
import type { ExcelHost } from '../../../src/excel-host/host';
import { cleanJournal } from '../../../src/workbook/journal/cleanUp';
import { draftOf, textValue, write } from '../drafts';
import { startHost, valuesOf } from '../office';

/** Two rows of two cells; the second column is a note of people's where `theirs` says so. */
function draft(
  rows: readonly (readonly [string, string])[],
  { theirs }: { readonly theirs: boolean },
): SheetDraft {
  const made = draftOf(
    'Phụ lục',
    rows.map((row) => row.map((text) => textValue(text))),
  );
  const columns = made.columns.map((column, at) => (theirs && at === 1 ? { ...column, theirs } : column));
  return { ...made, columns };
}
const first = draft(
  [
    ['một', 'a'],
    ['hai', 'b'],
  ],
  { theirs: false },
);
const second = draft(
  [
    ['ba', 'c'],
    ['hai', 'b'],
  ],
  { theirs: false },
);

let host: ExcelHost;
beforeEach(async () => {
  host = await startHost();
  await write([first]);
});
const type = (row: number, column: number, text: string) =>
  host.editCell({ sheet: 'Phụ lục', row, column, text });
const asking = (next: SheetDraft = second) => write([next], { typed: 'ask' });

test.each([
  ['a cell of the table', 1, 0, 'A2', 'gõ tay'],
  ['a cell, in words that stand in another row', 1, 1, 'B2', 'b'],
  ['the title', 0, 0, 'A1', 'gõ tay'],
  ['below the table', 6, 1, 'B7', 'gõ tay'],
])(
  'typed into %s: asked about, nothing is written, and written when that was agreed to',
  async (_name, row, column, address, text) => {
    type(row, column, text);
    const before = host.save();
    const asked = await asking();
    expect(asked).toMatchObject({
      kind: 'blocked',
      block: { reason: 'typedSince', cells: [{ sheet: 'Phụ lục', address }] },
    });
    expect(host.save()).toEqual(before);
    const seen = asked.kind === 'blocked' && asked.block.reason === 'typedSince' ? asked.block.seen : '';
    expect(await write([second], { typed: { mayGo: seen } })).toMatchObject({ kind: 'written' });
  },
);

test('what was typed after the question is asked about again', async () => {
  type(1, 0, 'gõ tay');
  const asked = await asking();
  const seen = asked.kind === 'blocked' && asked.block.reason === 'typedSince' ? asked.block.seen : '';
  type(1, 0, 'gõ sau');
  expect(await write([second], { typed: { mayGo: seen } })).toMatchObject({
    block: { reason: 'typedSince' },
  });
  expect((await valuesOf('Phụ lục'))[1]?.[0]).toBe('gõ sau');
});

test.each([
  ['nothing', () => undefined],
  ['a cell cleared', () => type(1, 0, '')],
  ['what the new one says anyway', () => type(1, 0, 'ba')],
  ['words beside the table', () => type(1, 9, 'gõ tay')],
])('%s: nothing is lost, and nothing is asked', async (_name, typed) => {
  typed();
  expect(await asking()).toMatchObject({ kind: 'written' });
});

test('the last write counts, also where an older step wrote one of the sheets together with another', async () => {
  const after = (text: string): SheetDraft => ({ ...draft([[text, 'a']], { theirs: false }), name: 'Sau' });
  await write([second, after('một')]);
  await write([after('hai')]);
  expect(await write([second, after('ba')], { typed: 'ask' })).toMatchObject({ kind: 'written' });
});

test('a column that is people’s is theirs to type into', async () => {
  const next = draft([['ba', 'gõ tay']], { theirs: true });
  type(1, 1, 'ghi chú khác');
  expect(await asking(next)).toMatchObject({ kind: 'written' });
});

test('a row that people put above moves the rest, which is lost nowhere', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Phụ lục').getRange('1:1').insert('Down');
    await context.sync();
  });
  expect(await asking(first)).toMatchObject({ kind: 'written' });
});

test('after a second write only what was typed since that one counts', async () => {
  type(1, 0, 'gõ tay');
  await write([second]);
  expect(await asking(first)).toMatchObject({ kind: 'written' });
});

describe('without a journal', () => {
  const cleaned = async () => expect(await cleanJournal((settings) => settings)).toBeNull();

  test('all that the new sheet does not say may be a person’s, and is asked about as such', async () => {
    type(1, 0, 'gõ tay');
    await cleaned();
    expect(await asking()).toMatchObject({
      block: {
        reason: 'typedSince',
        isKnown: false,
        cells: [
          { sheet: 'Phụ lục', address: 'A2' },
          { sheet: 'Phụ lục', address: 'B2' },
        ],
      },
    });
    expect((await valuesOf('Phụ lục'))[1]?.[0]).toBe('gõ tay');
  });

  test('a sheet that says what the new one says loses nothing', async () => {
    await cleaned();
    expect(
      await asking(
        draft(
          [
            ['một', 'a'],
            ['hai', 'b'],
            ['ba', 'c'],
          ],
          { theirs: false },
        ),
      ),
    ).toMatchObject({
      kind: 'written',
    });
  });

  test('once written anew, the next time only what was typed since counts', async () => {
    await cleaned();
    await write([second]);
    type(1, 1, 'gõ tay');
    expect(await asking(first)).toMatchObject({
      block: { reason: 'typedSince', isKnown: true, cells: [{ sheet: 'Phụ lục', address: 'B2' }] },
    });
  });
});

test('a sheet that was renamed is known by its mark, and what was typed on it is asked about', async () => {
  type(1, 0, 'gõ tay');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Phụ lục').name = 'Phụ lục của xã';
    await context.sync();
  });
  expect(await asking({ ...second, name: 'Phụ lục của xã' })).toMatchObject({
    block: { reason: 'typedSince', isKnown: true, cells: [{ sheet: 'Phụ lục của xã', address: 'A2' }] },
  });
});
