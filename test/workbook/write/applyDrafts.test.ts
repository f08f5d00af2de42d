import type { ExcelHost } from '../../../src/excel-host/host';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import { listUndo, undo } from '../../../src/workbook/journal/undo';
import { draftOf, snapshot, textValue, undoIdOf, write } from '../drafts';
import { fillSheet, reopen, sheetNames, startHost, valuesOf } from '../office';

const trap = [
  '=x',
  '+1',
  '-',
  '8/12',
  '6/2026',
  '10-12',
  '0123',
  'TRUE',
  '1e5',
  '@x',
  "'x",
  '100%',
  '1 Jan',
  "''",
  '-5',
  'Trước 8/12',
];
const draft = draftOf('Phụ lục', [[textValue('một'), textValue('8/12')]]);

let host: ExcelHost;
beforeEach(async () => {
  host = await startHost();
});

describe('text is written as text (docs/decisions.md, 11)', () => {
  test.each(trap)('%s comes back the same, as text', async (text) => {
    await write([draftOf('Phụ lục', [[textValue(text), textValue('x')]])]);
    host = await reopen(host);
    const answer = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Phụ lục').getRange('A2');
      cell.load({ values: true, valueTypes: true, text: true });
      await context.sync();
      return [cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.text[0]?.[0]] as unknown[];
    });
    expect(answer).toEqual([text, 'String', text]);
  });

  test('dates are serials in dd/mm/yyyy, numbers are numbers', async () => {
    await write([
      draftOf('Phụ lục', [
        [
          {
            type: 'date',
            date: (await import('../../../src/core/time/isoDate')).parseIsoDate('2026-12-08') ?? fail(),
          },
          { type: 'number', number: 1_490_000, format: '#,##0' },
        ],
      ]),
    ]);
    const answer = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Phụ lục').getRange('A2:B2');
      cells.load({ values: true, text: true });
      await context.sync();
      return [cells.values[0], cells.text[0]] as unknown[];
    });
    expect(answer).toEqual([
      [46_364, 1_490_000],
      ['08/12/2026', '1,490,000'],
    ]);
  });
});

describe('whose sheet it is', () => {
  test('a sheet of that name that is not ours is left alone, another name is on offer', async () => {
    await fillSheet('Phụ lục', [['của cơ quan']]);
    await fillSheet('phụ lục (2)', [['cũng thế']]);
    expect(await write([draft])).toEqual({
      kind: 'blocked',
      block: { reason: 'notOurSheet', sheet: 'Phụ lục', otherName: 'Phụ lục (3)' },
    });
    expect(await valuesOf('Phụ lục')).toEqual([['của cơ quan']]);
    expect((await write([{ ...draft, name: 'Phụ lục (3)' }])).kind).toBe('written');
  });

  test('of a sheet of ours and its copy none counts as ours; after saving and opening too', async () => {
    await write([draft]);
    const mark = await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Phụ lục');
      const own = customProperties.getItemOrNullObject('emulationPlan.mark').load('value');
      await context.sync();
      const copy = context.workbook.worksheets.add('Phụ lục (2)');
      copy.customProperties.add('emulationPlan.mark', own.value);
      await context.sync();
      return own.value;
    });
    expect(mark).toContain('appendix');
    host = await reopen(host);
    const own = (await snapshot()).sheets.map((sheet) => [sheet.name, sheet.own?.kind ?? null]);
    expect(own).toEqual([
      ['Sheet1', null],
      ['Phụ lục', null],
      ['Phụ lục (2)', null],
    ]);
    expect((await snapshot()).twins).toEqual([['Phụ lục', 'Phụ lục (2)']]);
    expect(await write([{ ...draft, name: 'Phụ lục (2)' }])).toMatchObject({
      block: { reason: 'twins', sheets: ['Phụ lục', 'Phụ lục (2)'] },
    });
  });

  test('a sheet of ours of another kind is not written over', async () => {
    await write([draft]);
    expect(await write([{ ...draft, kind: 'plan' }])).toMatchObject({ block: { reason: 'notOurSheet' } });
  });
});

describe('a write', () => {
  test('goes through at the newest API level as at the floor, and asks for nothing unknown', async () => {
    host = await startHost({ apiLevel: '1.20' });
    expect((await write([draft])).kind).toBe('written');
    expect(host.notImplemented).toEqual([]);
  });

  test('takes two batches to read and two to write, at most', async () => {
    host.resetRoundTrips();
    await write([draft]);
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(4);
    host.resetRoundTrips();
    await write([draftOf('Phụ lục', [[textValue('hai'), textValue('')]])]);
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(4);
  });

  test('of the same again writes nothing and keeps no entry', async () => {
    await write([draft]);
    host = await reopen(host);
    const before = host.save();
    const again = await write([draft]);
    expect(again).toEqual({ kind: 'unchanged', sheets: ['Phụ lục'], charts: [] });
    expect(host.save()).toEqual(before);
    const undoList = await listUndo();
    expect(undoList.ok && undoList.value).toHaveLength(1);
  });

  test('shrinks and grows in place, and leaves what people wrote beside the table', async () => {
    await write([
      draftOf(
        'Phụ lục',
        ['a', 'b', 'c'].map((text) => [textValue(text), textValue('x')]),
      ),
    ]);
    host.editCell({ sheet: 'Phụ lục', row: 1, column: 5, text: 'ghi nhớ' });
    const shrunk = await write([draftOf('Phụ lục', [[textValue('d'), textValue('')]])]);
    expect({ shrunk, missing: host.notImplemented }).toMatchObject({ shrunk: { kind: 'written' } });
    expect(await valuesOf('Phụ lục')).toEqual([
      ['Đầu bảng', '', '', '', '', ''],
      ['d', '', 'row:2', '', '', 'ghi nhớ'],
    ]);
  });

  test('is blocked where what it rests on changed, came or went since', async () => {
    await fillSheet('Theo dõi', [['việc', 1]]);
    const before = await snapshot();
    host.editCell({ sheet: 'Theo dõi', row: 0, column: 1, text: '2' });
    const request = { snapshot: before, restsOn: ['Theo dõi'] };
    expect(await write([draft], request)).toEqual({
      kind: 'blocked',
      block: { reason: 'changedSince', sheet: 'Theo dõi' },
    });
    host.editCell({ sheet: 'Theo dõi', row: 0, column: 1, text: '1' });
    expect((await write([draft], request)).kind).toBe('written');
    expect(await write([draft], request)).toEqual({
      kind: 'blocked',
      block: { reason: 'changedSince', sheet: 'Phụ lục' },
    });
    expect(await write([{ ...draft, name: 'Mới' }], { ...request, restsOn: ['Mất rồi'] })).toMatchObject({
      block: { reason: 'changedSince' },
    });
    expect(await sheetNames()).toEqual(['Sheet1', 'Theo dõi', 'Phụ lục']);
  });

  test('is blocked where people typed into the standing sheet since they saw what would be written', async () => {
    await write([draft]);
    const before = await snapshot();
    host.editCell({ sheet: 'Phụ lục', row: 1, column: 0, text: 'tôi gõ' });
    expect(await write([draft], { snapshot: before })).toEqual({
      kind: 'blocked',
      block: { reason: 'changedSince', sheet: 'Phụ lục' },
    });
  });

  test('while a person types in a cell writes nothing, and goes through afterwards', async () => {
    const before = await snapshot();
    host.setCellEditing({ editing: true });
    expect(await write([draft], { snapshot: before })).toEqual({
      kind: 'blocked',
      block: { reason: 'cellEditing' },
    });
    host.setCellEditing({ editing: false });
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect((await write([draft], { snapshot: before })).kind).toBe('written');
  });

  test('on a protected sheet of ours is blocked', async () => {
    await write([draft]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').protection.protect();
      await context.sync();
    });
    expect(await write([draftOf('Phụ lục', [])])).toEqual({
      kind: 'blocked',
      block: { reason: 'sheetProtected', sheet: 'Phụ lục' },
    });
  });

  test('into a read-only workbook is blocked', async () => {
    host = await startHost({ readOnly: true });
    expect(await write([draft])).toEqual({ kind: 'blocked', block: { reason: 'readOnly' } });
  });

  test('that fails half-way leaves all as it was: a new sheet', async () => {
    // A sheet name that Excel refuses stands second: the first sheet is made before the batch fails.
    const result = await write([draft, { ...draft, name: 'a/b' }]);
    expect(result).toMatchObject({ kind: 'blocked' });
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(await listUndo()).toEqual({ ok: true, value: [] });
  });

  test('that fails half-way leaves all as it was: a standing sheet and the settings', async () => {
    await write([draft], { settings: (settings) => ({ ...settings, bodies: ['Một'] }) });
    const values = await valuesOf('Phụ lục');
    const result = await write(
      [draftOf('Phụ lục', [[textValue('mới'), textValue('')]]), { ...draft, name: 'a/b' }],
      {
        settings: (settings) => ({ ...settings, bodies: ['Hai'] }),
      },
    );
    expect(result).toMatchObject({ kind: 'blocked' });
    expect(await valuesOf('Phụ lục')).toEqual(values);
    const after = await snapshot();
    expect(after.settings.bodies).toEqual(['Một']);
    expect(after.sheets[1]?.own?.kind).toBe('appendix');
    expect(await write([draft])).toMatchObject({ kind: 'unchanged' });
  });

  test('leaves alone what somebody types right after it, and undo asks about it', async () => {
    const stop = host.onChange(() => {
      stop();
      host.editCell({ sheet: 'Phụ lục', row: 1, column: 0, text: 'chen vào' });
    });
    const id = undoIdOf(await write([draft]));
    expect((await valuesOf('Phụ lục'))[1]?.[0]).toBe('chen vào');
    expect(await undo({ id, sheets: ['Phụ lục'] }, 'ask')).toEqual({
      kind: 'blocked',
      block: {
        reason: 'editedSince',
        referring: [],
        cells: [{ sheet: 'Phụ lục', address: 'A2' }],
        made: ['Phụ lục'],
        gone: [],
        stays: [],
        seen: expect.any(String) as string,
      },
    });
  });

  test('of settings alone keeps them, and says that sheets are unchanged', async () => {
    const applied = await write([], { settings: (settings) => ({ ...settings, taskSheet: 'Theo dõi' }) });
    expect(applied).toEqual({ kind: 'unchanged', sheets: [], charts: [] });
    host = await reopen(host);
    expect((await snapshot()).settings.taskSheet).toBe('Theo dõi');
  });
});

describe('reading', () => {
  test('takes two batches, waits for a person who types, and says values, formulas, formats and hidden rows', async () => {
    await fillSheet('Theo dõi', [
      ['Việc', 'Hạn'],
      ['a', 45_000],
      ['b', 2],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Theo dõi');
      sheet.getRange('B2').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('B3').formulas = [['=B2+1']];
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('A:A').columnHidden = true;
      sheet.getRange('D7:E7').merge();
      sheet.getRange('D7').values = [['gộp']];
      await context.sync();
    });
    host.resetRoundTrips();
    host.setCellEditing({ editing: true });
    const reading = readWorkbook({ sheets: ['Theo dõi', 'Không có'], mergesOf: ['Theo dõi'] });
    host.setCellEditing({ editing: false });
    const read = await reading;
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(2);
    if (!read.ok) throw new Error(read.block.reason);
    const [grid] = read.value.grids;
    expect(read.value.grids).toHaveLength(1);
    expect(grid?.values[1]).toEqual(['a', 45_000, '', '']);
    expect(grid?.numberFormats[1]?.[1]).toBe('dd/mm/yyyy');
    expect(grid?.formulaCells).toEqual(new Set(['2,1']));
    expect(grid?.hiddenRows).toEqual(new Set([2]));
    expect(grid?.hiddenColumns).toEqual(new Set([0]));
    expect(grid?.merges).toEqual([{ row: 6, column: 3, rowCount: 1, columnCount: 2 }]);
  });

  test('above the payload limit goes in chunks and gives the same', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [`Nhiệm vụ ${row}`, row]);
    await fillSheet('Theo dõi', rows);
    const whole = await snapshot();
    const small = await startHost({ file: host.save(), payloadLimitBytes: 5_000_000 });
    expect((await snapshot()).grids).toEqual(whole.grids);
    // a workbook that is looked at for the first time, more than 300 rows: names and extents, letters, numbers
    expect(small.roundTrips().syncs).toBeLessThanOrEqual(3);
  });

  test('of stored settings that are broken counts as none, and says so', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('emulationPlan.settings', '{"version":1,');
      await context.sync();
    });
    const read = await snapshot();
    expect(read.droppedSettings).toEqual(['all']);
    expect(read.settings.bodies).toEqual([]);
  });
});

test('undo of a new sheet deletes it, and asks where somebody wrote there since', async () => {
  const id = undoIdOf(await write([draft]));
  host.editCell({ sheet: 'Phụ lục', row: 9, column: 9, text: 'của tôi' });
  expect(await undo({ id, sheets: ['Phụ lục'] }, 'ask')).toEqual({
    kind: 'blocked',
    block: {
      reason: 'editedSince',
      referring: [],
      cells: [{ sheet: 'Phụ lục', address: 'J10' }],
      made: ['Phụ lục'],
      gone: [],
      stays: [],
      seen: expect.any(String) as string,
    },
  });
  host.editCell({ sheet: 'Phụ lục', row: 9, column: 9, text: '' });
  host.resetRoundTrips();
  expect(await undo({ id, sheets: ['Phụ lục'] }, 'ask')).toEqual({
    kind: 'undone',
    sheets: ['Phụ lục'],
    left: [],
  });
  expect(host.roundTrips().syncs).toBeLessThanOrEqual(5);
  expect(await sheetNames()).toEqual(['Sheet1']);
  expect(await listUndo()).toEqual({ ok: true, value: [] });
  expect(await undo({ id, sheets: ['Phụ lục'] }, 'ask')).toEqual({
    kind: 'blocked',
    block: { reason: 'nothingToUndo' },
  });
});
