import { checkNominees, checkTasks, listUndo, undo, viewOffice } from '../../src/actions';
import { lookAtChoices, mendChoices } from '../../src/actions/mendChoices';
import { createTemplateBook } from '../../src/actions/papers/templateBook';
import { fillSheet, startHost, valuesOf } from '../workbook/office';
import { startTasks, taskRow, today, valueOf } from './taskWorkbook';

const sheet = 'Nhiệm vụ';
const rowCount = 1000;
const rows = Array.from({ length: rowCount }, (_, at) =>
  taskRow(at + 1, at === 700 ? { 3: 'Công an lạ' } : {}),
);
const commonList = '=DM!$A$2:$A$3';

async function onSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

function setList(range: Excel.Range, source: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: true, message: 'm', title: 't', style: 'Warning' };
}

/** What the given areas tell of their validation. */
async function told(name: string, areas: readonly string[]): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem(name);
    const all = areas.map((area) =>
      on.getRange(area).dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks'),
    );
    await context.sync();
    return all.map(({ type, rule, errorAlert, prompt, ignoreBlanks }) => [
      type,
      rule,
      errorAlert,
      prompt,
      ignoreBlanks,
    ]);
  });
}

const offeredIn = async (name: string, area: string): Promise<unknown> => {
  const [first] = await told(name, [area]);
  return Array.isArray(first)
    ? [first[0], (first[1] as Excel.DataValidationRule | null)?.list?.source]
    : first;
};

/** A clerk's own sheet: D offers a list of two, rows 2 to 201; 800 more were pasted, and 20 of them brought another rule. */
async function pasted() {
  const host = await startTasks(rows);
  await fillSheet('DM', [['Tên'], ['Công an xã'], ['Trạm Y tế']]);
  await onSheet(sheet, (on) => {
    setList(on.getRange('D2:D201'), commonList);
    setList(on.getRange('D301:D320'), 'x,y');
    on.getRange('F2:F1001').dataValidation.rule = { textLength: { formula1: 90, operator: 'LessThan' } };
  });
  host.resetRoundTrips();
  return host;
}

const areas = ['D2:D201', 'D202:D300', 'D301:D320', 'D321:D1001', 'F2:F1001', 'C2:C1001'];

test('1,000 rows pasted below a list: one column, mended when asked, as it was after undo', async () => {
  const host = await pasted();
  const before = await told(sheet, areas);
  const values = await valuesOf(sheet);
  // the pane has looked at the workbook before anybody asks: a first look at 1,000 rows takes a batch more
  valueOf(await viewOffice({ today }));
  host.resetRoundTrips();
  const [column, ...others] = valueOf(await lookAtChoices({ today, of: 'tasks', after: null }));
  expect(others).toEqual([]);
  expect(column).toMatchObject({
    sheet,
    column: 3,
    lost: 780,
    foreign: 20,
    source: 'stays',
    cells: 800,
    notOffered: ['Công an lạ'],
  });
  expect(host.roundTrips().syncs).toBeLessThanOrEqual(5);
  if (column === undefined) return;
  host.resetRoundTrips();
  const mended = valueOf(await mendChoices([column]));
  expect(mended.cells).toBe(800);
  expect(host.roundTrips().syncs).toBe(2);
  expect(await offeredIn(sheet, 'D2:D1001')).toEqual(['List', commonList]);
  expect(await offeredIn(sheet, 'D1002:D1010')).toEqual(['None', undefined]);
  expect(await valuesOf(sheet)).toEqual(values);
  expect(valueOf(await lookAtChoices({ today, of: 'tasks', after: null }))).toEqual([]);
  const steps = valueOf(await listUndo());
  expect(steps[0]).toMatchObject({ action: 'mendChoices', sheets: [sheet] });
  host.resetRoundTrips();
  valueOf(await undo(steps[0] ?? '', 'ask'));
  expect(host.roundTrips().syncs).toBeLessThanOrEqual(5);
  expect(await told(sheet, areas)).toEqual(before);
  expect(await valuesOf(sheet)).toEqual(values);
});

test('right after a check nothing is read again: one batch where all is well, three where it is not, and only once', async () => {
  const host = await pasted();
  const cost = async (after: Parameters<typeof lookAtChoices>[0]['after']) => {
    host.resetRoundTrips();
    const columns = valueOf(await lookAtChoices({ today, of: 'tasks', after }));
    const { syncs, responseBytes } = host.roundTrips();
    return {
      told: columns.map(({ column, cells, notOffered }) => [column, cells, notOffered]),
      syncs,
      responseBytes,
    };
  };
  const check = valueOf(await checkTasks({ today }));
  const soon = await cost(check);
  const anew = await cost(check);
  expect([soon.told, soon.syncs, anew.told, anew.syncs]).toEqual([
    [[3, 800, ['Công an lạ']]],
    3,
    [[3, 800, ['Công an lạ']]],
    5,
  ]);
  expect(soon.responseBytes).toBeLessThan(anew.responseBytes / 2);
  // whole in all records; where it ends below them matters to nobody
  await onSheet(sheet, (on) => setList(on.getRange('D2:D1050'), commonList));
  const whole = await cost(valueOf(await checkTasks({ today })));
  expect([whole.told, whole.syncs]).toEqual([[], 1]);
  expect(whole.responseBytes).toBeLessThan(20_000);
  expect((await checkNominees({ today })).ok).toBe(false);
});

test('a list to which names were added takes them in; undo keeps what somebody set since', async () => {
  await startTasks(rows.slice(0, 9));
  await fillSheet('DM', [['Tên'], ['Công an xã'], ['Trạm Y tế'], ['Hội Nông dân']]);
  await onSheet(sheet, (on) => setList(on.getRange('D2:D10'), commonList));
  const columns = valueOf(await lookAtChoices({ today, of: 'tasks', after: null }));
  expect(columns).toMatchObject([{ column: 3, lost: 0, foreign: 0, source: 'grows', cells: 9 }]);
  const { undoId } = valueOf(await mendChoices(columns));
  expect(await offeredIn(sheet, 'D2:D10')).toEqual(['List', "='DM'!$A$2:$A$4"]);
  await onSheet(sheet, (on) => setList(on.getRange('D5'), 'mine'));
  const asked = await undo(undoId ?? '', 'ask');
  expect(asked).toMatchObject({ ok: false, problem: { reason: 'editedSince', cells: [{ address: 'D5' }] } });
  expect(valueOf(await undo(undoId ?? '', 'keep')).left).toEqual([{ sheet, address: 'D5' }]);
  expect(await offeredIn(sheet, 'D2:D4')).toEqual(['List', commonList]);
  expect(await offeredIn(sheet, 'D5')).toEqual(['List', 'mine']);
  expect(await offeredIn(sheet, 'D6:D10')).toEqual(['List', commonList]);
});

test('a row that came in between: undo asks instead of taking the list of the row that stands there now', async () => {
  await startTasks(rows.slice(0, 9));
  await onSheet(sheet, (on) => setList(on.getRange('D2:D5'), 'Công an xã,Trạm Y tế'));
  const { undoId } = valueOf(
    await mendChoices(valueOf(await lookAtChoices({ today, of: 'tasks', after: null }))),
  );
  await onSheet(sheet, (on) => {
    on.getRange('3:3').insert('Down');
    on.getRange('C3').values = [['Một dòng nữa']];
  });
  const before = await told(sheet, ['D2', 'D3', 'D4:D6', 'D7:D11']);
  expect(await undo(undoId ?? '', 'ask')).toMatchObject({
    ok: false,
    problem: { reason: 'editedSince', cells: [{ sheet, address: 'D6:D10' }] },
  });
  expect(valueOf(await undo(undoId ?? '', 'keep')).left).toEqual([{ sheet, address: 'D6:D10' }]);
  expect(await told(sheet, ['D2', 'D3', 'D4:D6', 'D7:D11'])).toEqual(before);
});

test('a sheet of ours of which all drop-downs were pasted away gets those that it was made with', async () => {
  const host = await startHost();
  valueOf(await createTemplateBook({ today, sheets: ['tasks', 'bodies'] }));
  const name = 'Theo dõi nhiệm vụ 2026';
  await onSheet(name, (on) => {
    on.getRange('A4:I303').values = Array.from({ length: 300 }, (_, at) => [
      ...taskRow(at + 1, { 3: 'Công an', 4: '' }),
      'Hoàn thành',
      '',
    ]);
    on.getRange('A4:I303').dataValidation.clear();
  });
  host.resetRoundTrips();
  const columns = valueOf(await lookAtChoices({ today, of: 'tasks', after: null }));
  expect(columns.map(({ column, lost, changes }) => [column, lost, changes.length > 0])).toEqual([
    [3, 300, true],
    [4, 300, true],
    [7, 300, true],
  ]);
  expect(valueOf(await mendChoices(columns)).cells).toBe(900);
  const [type, source] = (await offeredIn(name, 'D4:D303')) as [string, string];
  expect([type, source.startsWith("='DM đơn vị'!$B$4")]).toEqual(['List', true]);
});

test('what must stay untouched: no list, a list that goes by its place, a protected sheet, rows that moved', async () => {
  const host = await startTasks(rows.slice(0, 9));
  expect(valueOf(await lookAtChoices({ today, of: 'tasks', after: null }))).toEqual([]);
  await onSheet(sheet, (on) => setList(on.getRange('D2:D5'), '=INDIRECT($B2)'));
  expect(valueOf(await lookAtChoices({ today, of: 'tasks', after: null }))).toEqual([]);
  await onSheet(sheet, (on) => setList(on.getRange('D2:D5'), 'Công an xã,Trạm Y tế'));
  const columns = valueOf(await lookAtChoices({ today, of: 'tasks', after: null }));
  expect(columns).toMatchObject([{ column: 3, lost: 5, isProtected: false }]);
  host.editCell({ sheet, row: 10, column: 2, text: 'Một dòng nữa' });
  expect(await mendChoices(columns)).toMatchObject({ ok: false, problem: { reason: 'changedSince', sheet } });
  host.editCell({ sheet, row: 10, column: 2, text: '' });
  await onSheet(sheet, (on) => setList(on.getRange('D8'), 'theirs'));
  expect(await mendChoices(columns)).toMatchObject({ ok: false, problem: { reason: 'changedSince', sheet } });
  expect(await offeredIn(sheet, 'D8')).toEqual(['List', 'theirs']);
  expect(await offeredIn(sheet, 'D6:D7')).toEqual(['None', undefined]);
  await onSheet(sheet, (on) => on.protection.protect());
  expect(valueOf(await lookAtChoices({ today, of: 'tasks', after: null }))).toMatchObject([
    { isProtected: true },
  ]);
  expect(await mendChoices(columns)).toMatchObject({
    ok: false,
    problem: { reason: 'sheetProtected', sheet },
  });
  expect(valueOf(await listUndo())).toEqual([]);
});
