import type { ExcelHost } from '../../../src/excel-host/host';
import { undo } from '../../../src/workbook/journal/undo';
import { draftOf, textValue, undoIdOf, write } from '../drafts';
import { fillSheet, sheetNames, startHost, valuesOf } from '../office';

const sheets = ['Phụ lục'];

async function formulaOf(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ formulas: true });
    await context.sync();
    return range.formulas[0]?.[0];
  });
}

describe('a sheet that people’s formulas take something from', () => {
  let host: ExcelHost;
  let id = '';
  const type = (text: string) => host.editCell({ sheet: 'Báo cáo', row: 1, column: 2, text });
  beforeEach(async () => {
    host = await startHost();
    await fillSheet('Báo cáo', [['Tháng', 'Số việc', '']]);
    id = undoIdOf(
      await write([
        draftOf('Phụ lục', [[textValue('một'), { type: 'number', number: 5, format: 'General' }]]),
      ]),
    );
  });

  test('is not deleted unasked: the formula is named, and stays whole', async () => {
    type("='Phụ lục'!B2");
    expect(await undo({ id, sheets }, 'ask')).toMatchObject({
      kind: 'blocked',
      block: {
        reason: 'editedSince',
        cells: [],
        made: ['Phụ lục'],
        referring: [{ sheet: 'Báo cáo', address: 'C2' }],
      },
    });
    expect(await sheetNames()).toContain('Phụ lục');
  });

  test('kept: the sheet stays without our words, and the formula speaks of it', async () => {
    type("='Phụ lục'!B2");
    expect(await undo({ id, sheets }, 'keep')).toMatchObject({ kind: 'undone' });
    expect(await formulaOf('Báo cáo', 'C2')).toBe("='Phụ lục'!B2");
    expect(await valuesOf('Phụ lục')).toEqual([['']]);
  });

  test('agreed to: the sheet goes', async () => {
    type("='Phụ lục'!B2");
    const asked = await undo({ id, sheets }, 'ask');
    const seen = asked.kind === 'blocked' && asked.block.reason === 'editedSince' ? asked.block.seen : '';
    expect(await undo({ id, sheets }, { takeBack: seen })).toMatchObject({ kind: 'undone', left: [] });
    expect(await sheetNames()).not.toContain('Phụ lục');
    expect(await formulaOf('Báo cáo', 'C2')).toBe('=#REF!B2');
  });

  test('a formula that came after the question is asked about', async () => {
    type("='Phụ lục'!B2");
    const asked = await undo({ id, sheets }, 'ask');
    const seen = asked.kind === 'blocked' && asked.block.reason === 'editedSince' ? asked.block.seen : '';
    host.editCell({ sheet: 'Báo cáo', row: 2, column: 2, text: "='Phụ lục'!B3" });
    expect(await undo({ id, sheets }, { takeBack: seen })).toMatchObject({
      kind: 'blocked',
      block: { referring: { length: 2 } },
    });
  });

  test.each([['=A1&"\'Phụ lục\'!B2"'], ["='[1]Phụ lục'!B2"], ["'='Phụ lục'!B2"], ['=B2']])(
    '%s takes nothing from it, and nothing is asked',
    async (text) => {
      type(text);
      expect(await undo({ id, sheets }, 'ask')).toMatchObject({ kind: 'undone' });
    },
  );

  test('a rewrite that is taken back leaves the sheet, and asks nothing', async () => {
    type("='Phụ lục'!B2");
    const again = undoIdOf(
      await write([
        draftOf('Phụ lục', [[textValue('hai'), { type: 'number', number: 6, format: 'General' }]]),
      ]),
    );
    expect(await undo({ id: again, sheets }, 'ask')).toMatchObject({ kind: 'undone' });
    expect((await valuesOf('Phụ lục'))[1]?.slice(0, 2)).toEqual(['một', 5]);
  });
});

describe('two sheets that go together', () => {
  const both = ['Việc', 'Khen'];
  let host: ExcelHost;
  let id = '';
  beforeEach(async () => {
    host = await startHost();
    id = undoIdOf(
      await write([draftOf('Việc', [[textValue('một')]]), draftOf('Khen', [[textValue('hai')]])]),
    );
    host.editCell({ sheet: 'Việc', row: 9, column: 5, text: '=Khen!A2' });
  });

  test('what a person’s formula on one takes from the other is told', async () => {
    expect(await undo({ id, sheets: both }, 'ask')).toMatchObject({
      kind: 'blocked',
      block: { made: both, referring: [{ sheet: 'Việc', address: 'F10' }] },
    });
  });

  test('kept: both stay, and the formula is whole', async () => {
    expect(await undo({ id, sheets: both }, 'keep')).toMatchObject({ kind: 'undone' });
    expect(await formulaOf('Việc', 'F10')).toBe('=Khen!A2');
    expect(await sheetNames()).toEqual(expect.arrayContaining(both));
  });

  test('taken back as shown: both go', async () => {
    const asked = await undo({ id, sheets: both }, 'ask');
    const seen = asked.kind === 'blocked' && asked.block.reason === 'editedSince' ? asked.block.seen : '';
    expect(await undo({ id, sheets: both }, { takeBack: seen })).toMatchObject({ kind: 'undone' });
    expect(await sheetNames()).toEqual(['Sheet1']);
  });
});
